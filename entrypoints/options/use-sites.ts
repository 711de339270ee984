import { useEffect, useState } from "preact/hooks";
import { hostsOf, originsOf } from "../../components/options/site-host";
import { reportOnce } from "../../lib/base/report";
import { sendMessage } from "../../lib/messages/messenger";
import type { NewsSite } from "../../lib/messages/protocol";
import { browser } from "../../lib/platform/browser";
import { siteOf } from "../../lib/settings/settings";

interface Sites {
  listed: NewsSite[];
  added: string[];
  /** Asks for the permission; must be called straight from a click. Resolves to whether it was given. */
  addSite: (host: string) => Promise<boolean>;
  removeSite: (host: string) => Promise<boolean>;
}

/** The published sites, and those for which the reader gave a permission of their own. */
export function useSites(): Sites {
  const [listed, setListed] = useState<NewsSite[]>([]);
  const [granted, setGranted] = useState<string[]>([]);

  useEffect(() => {
    const refresh = async () => setGranted(hostsOf((await browser.permissions.getAll()).origins ?? []));
    sendMessage("newsSites").then(setListed, (error: unknown) => reportOnce("no list of news sites", error));
    void refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  const own = new Set(listed.map(({ host }) => siteOf(host)));
  return {
    listed,
    // Until the list is there, every listed host would pass for one that the reader added.
    added: listed.length === 0 ? [] : granted.filter((host) => !own.has(siteOf(host))),
    addSite: (host) => browser.permissions.request({ origins: originsOf(host) }),
    removeSite: (host) => browser.permissions.remove({ origins: originsOf(host) }),
  };
}
