import { DEFAULT_SETTINGS } from "../../lib/settings/settings";
import type { Fixture } from "../fixture";
import { OptionsView, type OptionsViewProps } from "./OptionsView";

const nothing = () => {};
const BASE: OptionsViewProps = {
  settings: DEFAULT_SETTINGS,
  listed: [
    { host: "aljazeera.com", name: "Al Jazeera" },
    { host: "apnews.com", name: "Associated Press" },
    { host: "bbc.co.uk", name: "BBC" },
    { host: "reuters.com", name: "Reuters" },
    { host: "theguardian.com", name: "The Guardian" },
  ],
  added: [],
  status: "",
  onChange: nothing,
  onAddSite: nothing,
  onRemoveSite: nothing,
};

/** States of the options page. */
export const fixtures: Fixture[] = [
  { name: "defaults", render: () => <OptionsView {...BASE} /> },
  {
    name: "much changed",
    render: () => (
      <OptionsView
        {...BASE}
        settings={{
          enabled: true,
          sitesOff: ["bbc.co.uk", "example.org"],
          kindsOff: ["weapon", "concept"],
          markStyle: "background",
          mentions: "first",
          openOn: "click",
          textSize: 125,
          announceMarks: true,
          muted: [
            { id: "muscat", name: "Muscat" },
            { id: "united-states", name: "United States" },
          ],
        }}
        added={["cnewslive.com"]}
        status="Saved"
      />
    ),
  },
  {
    name: "lines by kind",
    render: () => <OptionsView {...BASE} settings={{ ...DEFAULT_SETTINGS, markStyle: "kinds" }} />,
  },
  { name: "off", render: () => <OptionsView {...BASE} settings={{ ...DEFAULT_SETTINGS, enabled: false }} /> },
];
