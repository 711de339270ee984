import { KINDS, type Kind } from "../entity/vocabulary";

export const MARK_STYLES = ["underline", "kinds", "background", "hover"] as const;
/**
 * How marks look: a thin underline in the colour of the text, one in the colour of the kind, a tinted background, or
 * nothing until the pointer is over the word.
 */
export type MarkStyle = (typeof MARK_STYLES)[number];

export const MENTION_MODES = ["first", "all"] as const;
/** Which mentions of an entity are marked on a page. */
export type MentionMode = (typeof MENTION_MODES)[number];

export const OPENINGS = ["rest", "shift", "click"] as const;
/**
 * What opens a card with a mouse: resting on a mark, resting on it with Shift held, or clicking it. With `click`, Shift
 * opens the cards of marks that are links, since a click is the link's.
 */
export type Opening = (typeof OPENINGS)[number];

/** Sizes of a card's text, in per cent. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** An entity that the reader knows: its mentions are marked nowhere. The name stands here for the list of them. */
export interface MutedEntity {
  id: string;
  name: string;
}

export interface Settings {
  enabled: boolean;
  /** Host names on which the reader turned us off, without `www.`, sorted. */
  sitesOff: string[];
  /** Kinds that are not marked, in the vocabulary's order. */
  kindsOff: Kind[];
  markStyle: MarkStyle;
  mentions: MentionMode;
  openOn: Opening;
  textSize: TextSize;
  /** A screen reader is told how many names are marked, and which one the keyboard has come to. */
  announceMarks: boolean;
  /** By name. */
  muted: MutedEntity[];
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sitesOff: [],
  kindsOff: [],
  markStyle: "underline",
  mentions: "all",
  openOn: "rest",
  textSize: 100,
  announceMarks: false,
  muted: [],
};

/** The site a host belongs to for switching on and off: the host without a leading `www.`. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** Whether pages of a host may be read under these settings. A site that is off takes its subdomains with it. */
export function isOnFor(settings: Settings, host: string): boolean {
  if (!settings.enabled) return false;
  const site = siteOf(host);
  return !settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** Whether these settings let some page be read that those before did not. */
export function switchesOn(settings: Settings, before: Settings): boolean {
  if (!settings.enabled) return false;
  return !before.enabled || before.sitesOff.some((site) => !settings.sitesOff.includes(site));
}

/** The settings with a site switched on or off. Switching `news.example.com` on also lifts an off `example.com`. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOf(host);
  const others = settings.sitesOff.filter((off) => site !== off && !(on && site.endsWith(`.${off}`)));
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

/** The settings with a kind marked or not. */
export function withKind(settings: Settings, kind: Kind, on: boolean): Settings {
  return { ...settings, kindsOff: KINDS.filter((k) => (k === kind ? !on : settings.kindsOff.includes(k))) };
}

/** The settings with an entity muted or marked again. */
export function withMuted(settings: Settings, { id, name }: MutedEntity, on: boolean): Settings {
  const others = settings.muted.filter((muted) => muted.id !== id);
  if (!on) return { ...settings, muted: others };
  return { ...settings, muted: [...others, { id, name }].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
