/** Above this share of full lightness a text is light, and stands on something dark. */
const LIGHT = 0.6;
/** Weights of red, green and blue in lightness (Rec. 709). */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/**
 * Whether a computed colour of text is a light one. Pages choose it against their background, which may be a picture, a
 * gradient or that of an element far above, so it tells more of the ground than any background colour.
 */
export function isLight(color: string): boolean {
  const [, space = "", list = ""] = /^(?:color\()?([\w-]+)[\s(]+([^)]*)/u.exec(color) ?? [];
  const parts = list.split(/[\s,/]+/u).map((part) => Number.parseFloat(part) || 0);
  const [first = 0] = parts;
  if (/^ok(?:lab|lch)$/u.test(space)) return first > LIGHT;
  if (/^(?:lab|lch)$/u.test(space)) return first > LIGHT * 100;
  const most = space.startsWith("rgb") ? 255 : 1;
  return WEIGHTS.reduce((sum, weight, index) => sum + (weight * (parts[index] ?? 0)) / most, 0) > LIGHT;
}

/** Whether an element's text is light, and so what it stands on is dark. */
export function isOnDark(element: Element): boolean {
  return isLight(getComputedStyle(element).color);
}
