/** What an address may ask for beside the fixture: `#/card/place?theme=dark&dir=rtl&contrast=more&forced=active`. */
export interface Wishes {
  /** `dark` or `light`; without it the browser's preference holds. */
  theme: string | null;
  dir: "ltr" | "rtl";
  /** `more`, as of a reader who prefers high contrast. */
  contrast: string | null;
  /** `active`: the tokens of forced colours. The browser's own part of them, a driver or the system has to switch on. */
  forced: string | null;
}

/** A media feature that a wish decides, with the value that is asked for. */
const FEATURES = [
  ["theme", "prefers-color-scheme"],
  ["contrast", "prefers-contrast"],
  ["forced", "forced-colors"],
] as const;

/** Splits `#/card/place?theme=dark` into `card/place` and what is wished for. */
export function readAddress(hash: string): { address: string; wishes: Wishes } {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const params = new URLSearchParams(query);
  const dir = params.get("dir") === "rtl" ? "rtl" : "ltr";
  const [theme, contrast, forced] = FEATURES.map(([name]) => params.get(name)) as [string | null, string | null, null];
  return { address: path, wishes: { theme, dir, contrast, forced } };
}

/**
 * A style sheet as it is for a reader with these wishes: where one is given, the media feature is decided in the text,
 * which works in every browser and needs no driver.
 */
export function withWishes(css: string, wishes: Wishes): string {
  let text = css;
  for (const [name, feature] of FEATURES) {
    const wish = wishes[name];
    if (wish === null) continue;
    text = text.replaceAll(new RegExp(`\\(\\s*${feature}\\s*:\\s*([\\w-]+)\\s*\\)`, "g"), (_, value) =>
      value === wish ? "(min-width: 0)" : "(max-width: 0)",
    );
  }
  return text;
}
