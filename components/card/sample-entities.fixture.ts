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
    { label: "In the talks", value: "Heads the Iranian delegation", asOf: "2026-02-06", source: "shafaq" },
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
  facts: [],
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

/** A second thing of that name. */
export const MUSCAT_GRAPE: EntityRecord = {
  ...MUSCAT,
  id: "muscat-grape",
  kind: "concept",
  name: "Muscat (grape)",
  summary: "A family of grape varieties grown for wine, raisins and the table.",
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
