import { useEffect, useState } from "preact/hooks";
import { browser } from "../../lib/platform/browser";

/** Names the command in the manifest. */
const LOOK_UP_COMMAND = "look-up-selection";

/** The keys that look up a selection, as the browser has them now; "" where it has none, null until they are known. */
export function useLookUpKey(): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKey(commands.find(({ name }) => name === LOOK_UP_COMMAND)?.shortcut ?? "");
    });
  }, []);
  return key;
}
