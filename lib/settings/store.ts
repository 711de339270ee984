import { storage } from "@wxt-dev/storage";
import { reportOnce } from "../base/report";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { readStored, type StoredSettings, toStored } from "./stored";

/** Schema version of what is stored. Raise it with a numbered migration beside it when the shape changes. */
const VERSION = 1;

const item = storage.defineItem<StoredSettings>("local:settings", { fallback: {}, version: VERSION, migrations: {} });

function complete(raw: unknown): Settings {
  const { settings, dropped } = readStored(raw);
  if (dropped.length > 0) reportOnce(`stored settings that do not fit were left aside: ${dropped.join(", ")}`);
  return settings;
}

/** The reader's settings; the defaults, said once on the console, where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return complete(await item.getValue());
  } catch (error) {
    reportOnce("settings could not be read; the defaults are used", error);
    return { ...DEFAULT_SETTINGS };
  }
}

/** Stores what differs from the defaults. Rejects when storage refuses. */
export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(toStored(settings));
}

/** Changes wait for the one before: each is made to what the last has left. */
let last: Promise<unknown> = Promise.resolve();

/** Stores the settings as `change` makes them of those that are stored now. Rejects when storage refuses. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const changed = last.then(async () => saveSettings(change(await loadSettings())));
  last = changed.catch(() => {});
  return changed;
}

/** Calls back after every change, also those made elsewhere, with the settings before; returns the function that ends it. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  return item.watch((value, before) => onChange(complete(value), complete(before)));
}
