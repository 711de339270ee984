/** The country shapes of a pack: views into the file (layout: format.ts). */
export interface MapIndex {
  arcOffsets: Uint32Array;
  arcBytes: Uint8Array;
  ringOffsets: Uint32Array;
  ringArcs: Uint16Array;
  areaRings: Uint32Array;
  areas: Uint16Array;
  textOffsets: Uint32Array;
  textBytes: Uint8Array;
  disputes: Uint16Array;
  places: Uint32Array;
}

/** Steps of the grid on which shapes lie: so many around the globe, half as many from pole to pole; 611 m at the equator. */
export const GRID_AROUND = 65_536;
export const GRID_POLES = GRID_AROUND / 2;

/** Numbers of an area: its box (west, south, width, height), where a view of it is centred (x, y), how wide that is, and the area that it is part of. */
export const AREA_STRIDE = 8;
export const AREA_WEST = 0;
export const AREA_SOUTH = 1;
export const AREA_WIDTH = 2;
export const AREA_HEIGHT = 3;
export const VIEW_X = 4;
export const VIEW_Y = 5;
export const VIEW_WIDTH = 6;
export const PART_OF = 7;
/** VIEW_WIDTH counts hundredths of a degree. */
export const VIEW_UNIT = 0.01;
/** Wider than half the globe no view is. */
export const MOST_VIEW_WIDTH = 18_000;

/** Numbers of a dispute's line: the note, whether it is an arc or an area, and which. */
export const DISPUTE_STRIDE = 3;
export const DISPUTED_ARC = 0;
export const DISPUTED_AREA = 1;

/** Numbers of a place: an entity, and the area that it is; the number of areas where it is to be highlighted with none. */
export const PLACE_STRIDE = 2;

/** How often an arc may stand in rings: it bounds two areas, more where slivers of the source meet. Bounds what a view can cost. */
export const MOST_ARC_USES = 8;
/** Bytes of an arc; a longer one could make a view slow, since points are chosen in more than linear time. */
export const MOST_ARC_BYTES = 2 ** 15;
/** Areas, each of which a view may have to name. */
export const MOST_AREAS = 1024;
/** Bytes of a name or note. */
export const MOST_TEXT_BYTES = 512;
/** Texts of an area: its name, and a shorter one. */
export const AREA_TEXTS = 2;
