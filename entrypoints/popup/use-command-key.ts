import { useEffect, useState } from "preact/hooks";
import { browser } from "../../lib/platform/browser";

/** The keys of a command of the manifest, as the browser has them now; "" where it has none, null until they are known. */
export function useCommandKey(command: string): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKey(commands.find(({ name }) => name === command)?.shortcut ?? "");
    });
  }, [command]);
  return key;
}
