import type { Fixture } from "../fixture";
import { Card, type CardProps } from "./Card";
import { ARAGHCHI, COOPER, DETERRENCE, LONGEST, MUSCAT, MUSCAT_GRAPE } from "./sample-entities.fixture";

const BASE: Omit<CardProps, "entity"> = {
  state: "sure",
  others: [],
  storyDate: "2026-02-06",
  packDate: "2026-11-20",
  onOpenEntity: () => {},
};

/** States of the card. */
export const fixtures: Fixture[] = [
  { name: "person in full depth", render: () => <Card {...BASE} entity={ARAGHCHI} onClose={() => {}} /> },
  { name: "role changed since the article", render: () => <Card {...BASE} entity={COOPER} storyDate="2025-06-20" /> },
  { name: "place", render: () => <Card {...BASE} entity={MUSCAT} storyDate={null} /> },
  {
    name: "could be",
    render: () => <Card {...BASE} entity={MUSCAT} state="could-be" others={[MUSCAT_GRAPE, COOPER]} />,
  },
  { name: "a capital that acts", render: () => <Card {...BASE} entity={MUSCAT} metonym="Oman" /> },
  { name: "least", render: () => <Card {...BASE} entity={DETERRENCE} /> },
  { name: "longest", render: () => <Card {...BASE} entity={LONGEST} onClose={() => {}} /> },
  { name: "facts older than the article", render: () => <Card {...BASE} entity={COOPER} storyDate="2026-10-01" /> },
];
