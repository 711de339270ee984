/** What a pack can fail on when it is loaded or read. */
export type PackErrorCode =
  | "too-short"
  | "not-a-pack"
  | "format-version"
  | "fold-version"
  | "length"
  | "checksum"
  | "section-table"
  | "section-missing"
  | "section-size"
  | "alias-index"
  | "search-index"
  | "entity-index"
  | "entity-record"
  | "map-index"
  | "map-text"
  | "meta";

/** A pack that is refused or a record that cannot be read: the code, and where and what was expected in words. */
export class PackError extends Error {
  override readonly name = "PackError";
  constructor(
    readonly code: PackErrorCode,
    detail: string,
  ) {
    super(`pack refused (${code}): ${detail}`);
  }
}
