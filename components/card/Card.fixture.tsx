import type { EntityRecord } from "../../lib/pack/entity-record";
import type { Fixture } from "../fixture";
import { Card, type CardProps } from "./Card";
import { MutedNote } from "./MutedNote";
import {
  ARAGHCHI,
  COOPER,
  DETERRENCE,
  IRAN,
  LONGEST,
  MINISTRY,
  MUSCAT,
  MUSCAT_GRAPE,
  TALKS_2025,
  TALKS_2026,
  WITKOFF,
} from "./sample-entities.fixture";

const nothing = () => {};
const pageOf = (...entities: EntityRecord[]) => new Map(entities.map((entity) => [entity.id, entity]));

const BASE: Omit<CardProps, "entity"> = {
  state: "sure",
  others: [],
  storyDate: "2026-02-06",
  packDate: "2026-11-20",
  today: "2026-11-20",
  onOpenEntity: nothing,
};
/** A card as it stands on a page, with all that can be done there. */
const ON_PAGE: Omit<CardProps, "entity"> = {
  ...BASE,
  onClose: nothing,
  pin: { pinned: false, toggle: nothing },
  onMute: nothing,
  onCopy: () => true,
  onSearch: nothing,
};
const LINK = { words: "Iran’s foreign minister in Muscat: what we know of the talks", follow: nothing };

/** On the layer that the behaviour makes: its class, and the size of the text in per cent. */
const layer = (card: Fixture["render"], classes = "", textSize = 100) => (
  <div class={`layer ${classes}`} style={{ "--bgr-zoom": String(textSize / 100) }}>
    {card()}
  </div>
);

const story = pageOf(ARAGHCHI, WITKOFF, MINISTRY, TALKS_2026, IRAN, MUSCAT);
const person = () => <Card {...ON_PAGE} entity={ARAGHCHI} onPage={story} />;

/** States of the card. */
export const fixtures: Fixture[] = [
  { name: "person in full depth", render: person },
  {
    name: "role changed since the article",
    render: () => <Card {...ON_PAGE} entity={COOPER} storyDate="2025-06-20" />,
  },
  {
    name: "facts past their horizon",
    render: () => <Card {...ON_PAGE} entity={COOPER} storyDate={null} today="2027-12-01" />,
  },
  { name: "article older than the facts", render: () => <Card {...ON_PAGE} entity={IRAN} storyDate="2025-04-12" /> },
  {
    name: "facts older than the article",
    render: () => <Card {...ON_PAGE} entity={COOPER} storyDate="2026-10-01" />,
  },
  {
    name: "in this story, from the other side",
    render: () => <Card {...ON_PAGE} entity={IRAN} onPage={story} />,
  },
  {
    name: "timeline cut at the article",
    render: () => <Card {...ON_PAGE} entity={ARAGHCHI} storyDate="2025-04-30" />,
  },
  { name: "place", render: () => <Card {...ON_PAGE} entity={MUSCAT} storyDate={null} /> },
  {
    name: "could be one of two",
    render: () => <Card {...ON_PAGE} entity={TALKS_2026} state="could-be" others={[TALKS_2025]} storyDate={null} />,
  },
  {
    name: "could be one of three",
    render: () => <Card {...ON_PAGE} entity={MUSCAT} state="could-be" others={[MUSCAT_GRAPE, COOPER]} />,
  },
  { name: "a capital that acts", render: () => <Card {...ON_PAGE} entity={MUSCAT} metonym="Oman" /> },
  {
    name: "pinned",
    render: () => <Card {...ON_PAGE} entity={WITKOFF} pin={{ pinned: true, toggle: nothing }} onPage={story} />,
  },
  {
    name: "opened from another card",
    render: () => <Card {...ON_PAGE} entity={WITKOFF} back={{ name: "Abbas Araghchi", go: nothing }} onPage={story} />,
  },
  { name: "in a pane, without a page", render: () => <Card {...BASE} entity={ARAGHCHI} storyDate={null} /> },
  { name: "no longer marked", render: () => <MutedNote name="United States" onUndo={nothing} onClose={nothing} /> },
  {
    name: "bottom sheet with the link",
    render: () => layer(() => <Card {...ON_PAGE} entity={ARAGHCHI} onPage={story} link={LINK} />, "sheet"),
  },
  { name: "text at 150 %", render: () => layer(person, "", 150) },
  { name: "text at 200 %", render: () => layer(person, "", 200) },
  { name: "least", render: () => <Card {...ON_PAGE} entity={DETERRENCE} /> },
  { name: "longest", render: () => <Card {...ON_PAGE} entity={LONGEST} onPage={story} /> },
];
