import * as v from "valibot";
import { KINDS } from "../entity/vocabulary";
import { DEFAULT_SETTINGS, MARK_STYLES, MENTION_MODES, OPENINGS, type Settings, TEXT_SIZES } from "./settings";

/**
 * What lies in `storage.local`: only what the reader changed. A value that does not fit is dropped by itself, so one
 * damaged field never costs the others; `dropped` names those.
 */
const fields = {
  enabled: v.boolean(),
  sitesOff: v.array(v.pipe(v.string(), v.maxLength(253))),
  kindsOff: v.array(v.picklist(KINDS)),
  markStyle: v.picklist(MARK_STYLES),
  mentions: v.picklist(MENTION_MODES),
  openOn: v.picklist(OPENINGS),
  textSize: v.picklist(TEXT_SIZES),
  announceMarks: v.boolean(),
  // Names and ids are as long as the schema of records lets them be.
  muted: v.array(v.object({ id: v.pipe(v.string(), v.maxLength(80)), name: v.pipe(v.string(), v.maxLength(120)) })),
};

export type StoredSettings = Partial<Settings>;

/** Fills in defaults for what is absent or does not fit. */
export function readStored(raw: unknown): { settings: Settings; dropped: string[] } {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  if (raw === null || raw === undefined) return { settings, dropped: [] };
  if (typeof raw !== "object" || Array.isArray(raw)) return { settings, dropped: ["settings"] };
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const parsed = Object.hasOwn(fields, key) ? v.safeParse(fields[key as keyof Settings], value) : null;
    if (parsed?.success) Object.assign(settings, { [key]: parsed.output });
    else dropped.push(key);
  }
  return { settings, dropped };
}

/** What of these settings differs from the defaults: the part that is stored. */
export function toStored(settings: Settings): StoredSettings {
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return Object.fromEntries(changed);
}
