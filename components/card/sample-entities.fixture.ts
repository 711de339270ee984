import type { Source } from "../../lib/entity/schema";
import type { EntityRecord } from "../../lib/pack/entity-record";

const wikipedia = (title: string): Source => ({
  id: "wikipedia",
  title,
  url: `https://en.wikipedia.org/wiki/${title.replaceAll(" ", "_")}`,
  publisher: "Wikipedia",
  use: "further",
});

/** A person in full depth, with a native name from right to left. */
export const ARAGHCHI: EntityRecord = {
  id: "abbas-araghchi",
  kind: "person",
  name: "Abbas Araghchi",
  native: { text: "عباس عراقچی", lang: "fa" },
  wikipedia: "Abbas Araghchi",
  aliases: ["Abbas Araghchi", "Araghchi"],
  familiarity: 2,
  summary:
    "Iranian career diplomat and foreign minister. He helped to negotiate the nuclear agreement of 2015 and led Iran’s side in the indirect talks with the United States in 2025 and 2026.",
  roles: [
    { title: "Foreign Minister", organisation: "Iran", since: "2024-08", source: "shafaq" },
    { title: "Ambassador to Japan", organisation: "Iran", since: "2008", until: "2011", source: "wikipedia" },
  ],
  facts: [
    { label: "Born", value: "1962, Tehran", source: "wikipedia" },
    {
      label: "In the talks",
      value: "Heads the Iranian delegation",
      horizon: "posture",
      asOf: "2026-02-06",
      source: "shafaq",
    },
  ],
  timeline: [
    { date: "2015-07-14", text: "Takes part in concluding the nuclear agreement in Vienna", source: "wikipedia" },
    { date: "2024-08", text: "Becomes foreign minister", source: "wikipedia" },
    { date: "2025-04-12", text: "Indirect talks with Steve Witkoff in Muscat", source: "wikipedia" },
    { date: "2025-06-20", text: "Meets European foreign ministers in Geneva", source: "wikipedia" },
    { date: "2026-02-06", text: "Leads the delegation at the talks in Muscat", source: "shafaq" },
    { date: "2026-02-28", text: "War breaks out between Iran, Israel and the United States", source: "wikipedia" },
  ],
  relations: [
    { type: "head-of", entity: "iran-foreign-ministry", name: "Iranian Foreign Ministry", since: "2024-08" },
    { type: "counterpart-of", entity: "steve-witkoff", name: "Steve Witkoff", note: "in the talks" },
    { type: "participant-in", entity: "iran-us-talks-2026", name: "Iran–US talks of 2026" },
    { type: "member-of", entity: "expediency-council", name: "Expediency Council", note: "as an adviser" },
  ],
  topics: ["iran", "diplomacy"],
  sources: [
    {
      id: "shafaq",
      title: "Oman’s FM holds separate talks with Iranian and US delegations",
      url: "https://www.shafaq.com/en/Middle-East/Oman-s-FM-holds-separate-salks-with-Iranian-and-US-delegations",
      publisher: "Shafaq News",
      use: "checked",
      read: "2026-11-20",
    },
    wikipedia("Abbas Araghchi"),
  ],
  asOf: "2026-03",
};

/** A person whose role changed in August 2025. */
export const COOPER: EntityRecord = {
  id: "brad-cooper",
  kind: "person",
  name: "Brad Cooper",
  wikipedia: "Brad Cooper",
  aliases: ["Brad Cooper"],
  familiarity: 3,
  summary: "Admiral of the United States Navy and commander of the American forces in the Middle East.",
  roles: [
    { title: "Commander", organisation: "U.S. Central Command", since: "2025-08", source: "wikipedia" },
    {
      title: "Deputy commander",
      organisation: "U.S. Central Command",
      since: "2024-02",
      until: "2025-08",
      source: "wikipedia",
    },
  ],
  facts: [
    { label: "Rank", value: "Admiral", asOf: "2026-02", source: "wikipedia", horizon: "office" },
    { label: "Forces", value: "About 50,000 in the region", asOf: "2026-02", source: "wikipedia", horizon: "posture" },
  ],
  relations: [{ type: "commander-of", entity: "centcom", name: "U.S. Central Command", since: "2025-08" }],
  topics: ["military"],
  sources: [wikipedia("Brad Cooper")],
  asOf: "2026-02",
};

/** A place with a location. */
export const MUSCAT: EntityRecord = {
  id: "muscat",
  kind: "place",
  name: "Muscat",
  native: { text: "مسقط", lang: "ar" },
  wikipedia: "Muscat",
  aliases: ["Muscat"],
  familiarity: 2,
  summary:
    "Capital and largest city of Oman, on the Gulf of Oman. Host to indirect talks between Iran and the United States.",
  facts: [{ label: "Country", value: "Oman", source: "wikipedia" }],
  relations: [{ type: "capital-of", entity: "oman", name: "Oman" }],
  location: { lat: 23.59, lon: 58.41 },
  topics: ["gulf"],
  sources: [wikipedia("Muscat")],
  asOf: "2026-11",
};

/** The least that a record may hold. */
export const DETERRENCE: EntityRecord = {
  id: "deterrence",
  kind: "concept",
  name: "Deterrence",
  wikipedia: null,
  aliases: ["deterrence"],
  familiarity: 2,
  summary: "Keeping an opponent from acting by making the price of acting too high.",
  facts: [],
  relations: [],
  topics: ["military"],
  sources: [wikipedia("Deterrence theory")],
  asOf: "2026-11",
};

/** A country with facts of every horizon, and relations enough to be folded. */
export const IRAN: EntityRecord = {
  ...MUSCAT,
  id: "iran",
  name: "Iran",
  native: { text: "ایران", lang: "fa" },
  summary:
    "Islamic republic in western Asia, between the Caspian Sea and the Persian Gulf, with about 90 million people.",
  facts: [
    { label: "Capital", value: "Tehran", source: "wikipedia", horizon: "none" },
    { label: "President", value: "Masoud Pezeshkian", since: "2024-07", source: "wikipedia", horizon: "office" },
    { label: "Population", value: "About 90 million", asOf: "2023", source: "wikipedia", horizon: "figure" },
    { label: "State of the war", value: "Talks off and on", asOf: "2026-06-28", source: "atlas", horizon: "posture" },
    { label: "Blockade", value: "Again in force", asOf: "2026-07-28", source: "atlas", horizon: "posture" },
    { label: "Ties with the US", value: "No diplomatic relations since 1980", source: "atlas", horizon: "none" },
    { label: "Calendar", value: "Solar Hijri", source: "atlas", horizon: "none" },
  ],
  relations: [
    { type: "neighbour-of", entity: "oman", name: "Oman", note: "across the Strait of Hormuz" },
    { type: "rival-of", entity: "united-states", name: "United States" },
    { type: "party-to", entity: "iran-us-talks-2026", name: "Iran–US talks of 2026" },
    { type: "ally-of", entity: "hezbollah", name: "Hezbollah" },
    { type: "ally-of", entity: "houthis", name: "Houthis" },
    { type: "neighbour-of", entity: "iraq", name: "Iraq" },
    { type: "neighbour-of", entity: "turkey", name: "Turkey" },
  ],
  sources: [
    {
      id: "atlas",
      title: "An atlas of the region, with the state of its wars",
      url: "https://atlas.test/",
      publisher: "Atlas Press",
      use: "checked",
      read: "2026-11-02",
    },
    wikipedia("Iran"),
  ],
  asOf: "2026-07",
};

/** Two events that go by the same words. */
export const TALKS_2026: EntityRecord = {
  ...DETERRENCE,
  id: "iran-us-talks-2026",
  kind: "event",
  name: "2026 Iran–US talks",
  summary:
    "Indirect talks between Iran and the United States through Oman, from 6 February 2026. They ended with the war.",
  relations: [
    { type: "participant-in", entity: "abbas-araghchi", name: "Abbas Araghchi" },
    { type: "about", entity: "iran", name: "Iran" },
  ],
};
export const TALKS_2025: EntityRecord = {
  ...TALKS_2026,
  id: "iran-us-talks-2025",
  name: "2025 Iran–US talks",
  summary:
    "Five rounds of indirect talks on Iran’s nuclear programme, from April to June 2025. Israel’s attack ended them.",
};

/** Others of the story on the talks. */
export const WITKOFF: EntityRecord = {
  ...COOPER,
  id: "steve-witkoff",
  name: "Steve Witkoff",
  summary:
    "American property developer and special envoy of President Donald Trump, who led the American side of the talks.",
  roles: [
    { title: "Special envoy for peace missions", organisation: "United States", since: "2025", source: "wikipedia" },
  ],
  facts: [{ label: "Born", value: "1957, New York", source: "wikipedia" }],
  sources: [wikipedia("Steve Witkoff")],
  relations: [{ type: "counterpart-of", entity: "abbas-araghchi", name: "Abbas Araghchi", note: "in the talks" }],
};
export const MINISTRY: EntityRecord = {
  ...DETERRENCE,
  id: "iran-foreign-ministry",
  kind: "organisation",
  name: "Iranian Foreign Ministry",
  relations: [{ type: "part-of", entity: "iran", name: "Iran" }],
};

/** A second thing of that name. */
export const MUSCAT_GRAPE: EntityRecord = {
  ...MUSCAT,
  id: "muscat-grape",
  kind: "concept",
  name: "Muscat (grape)",
  summary: "A family of grape varieties grown for wine, raisins and the table.",
};

/** Text at the limits of the schema, with words that must break. */
export const LONGEST: EntityRecord = {
  ...ARAGHCHI,
  id: "longest",
  kind: "organisation",
  name: "Joint Commission of the Comprehensive Plan of Action and of the Agreements Which Follow From It, Vienna",
  summary: `${"A sentence of middling length that says little but fills its line. ".repeat(4)}End of it.`,
  facts: [
    {
      label: "A label of forty letters, not one more..",
      value: `${"Supercalifragilistic".repeat(6)} and some more`,
      since: "2015-07-14",
      until: "2026-03-01",
      asOf: "2026-11",
      source: "wikipedia",
    },
  ],
};
