/** The unit of paths in units of the view box: whole numbers take the least room in a message. */
export const PATH_UNIT = 0.25;

/** Where a label stands: its baseline at y, and at x its beginning, middle or end. */
export interface MapLabel {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  /** `place`: beside the point; `own`: the country that is highlighted; `sea`: a sea or region; `other`: a neighbour. */
  role: "place" | "own" | "other" | "sea";
  /** It stands on water, beside what it names. */
  isAtSea: boolean;
}

/**
 * A locator map as plain data, small enough for a message (some 5 KB). Units are those of a view box of width x height,
 * meant to be CSS pixels at the map's smallest size; those of paths are PATH_UNIT of them. Paths are SVG path data, cut a
 * little outside the view box.
 */
export interface MapView {
  width: number;
  height: number;
  /** All land, without borders. */
  land: string;
  /** The country of the entity, to be painted over the land; empty where it lies in none. */
  own: string;
  /** Borders between countries, as lines. */
  borders: string;
  /** Borders that are disputed, as lines. */
  disputed: string;
  labels: MapLabel[];
  /** The entity's place; null where the entity is the country that is shown. */
  point: { x: number; y: number } | null;
  /** What is disputed within the view, a sentence each. */
  notes: string[];
  /** The map in words: "Map: Muscat, in Oman; around it are Iran, Pakistan and the United Arab Emirates." */
  words: string;
  /** A bar of round length: its kilometres, and how long it is drawn. */
  scale: { km: number; width: number };
}
