import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { UserManifest } from "wxt";
import { matchPatterns, readNewsSites } from "../scripts/facts/news-sites";
import config from "../wxt.config";

/** The manifest that the configuration asks for, for one browser. */
async function manifestFor(browser: "chrome" | "firefox"): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("expected the manifest as a function of the browser");
  return manifest({ browser, manifestVersion: 3, mode: "production", command: "build" });
}

/** Rows of the table of features in DECISIONS.md, record 6: name, first versions, whether it is needed. */
function featureTable(): { feature: string; chrome: number; firefox: number; needed: boolean }[] {
  const record = readFileSync("DECISIONS.md", "utf8")
    .split(/^## /mu)
    .find((part) => part.startsWith("6. Supported"));
  const rows =
    record
      ?.split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2) ?? [];
  return rows.map((row) => {
    const [, feature = "", chrome = "", firefox = "", needed = ""] = row.split("|").map((cell) => cell.trim());
    const version = (cell: string) => (cell === "-" ? 0 : Number(cell));
    return { feature, chrome: version(chrome), firefox: version(firefox), needed: needed.startsWith("yes") };
  });
}

const newest = (versions: number[]) => Math.max(...versions);

describe("the manifest", () => {
  it("asks for the versions that the table of features gives", async () => {
    const needed = featureTable().filter((row) => row.needed);
    expect(needed.length).toBeGreaterThan(4);
    const chrome = await manifestFor("chrome");
    const firefox = await manifestFor("firefox");
    expect(chrome.minimum_chrome_version).toBe(String(newest(needed.map((row) => row.chrome))));
    expect(firefox.browser_specific_settings?.gecko?.strict_min_version).toBe(
      `${newest(needed.map((row) => row.firefox))}.0`,
    );
  });

  it.each(["chrome", "firefox"] as const)("holds the published sites and no further host (%s)", async (browser) => {
    const { host_permissions, content_scripts, permissions } = await manifestFor(browser);
    const hosts = readNewsSites().flatMap(({ host }) => matchPatterns(host));
    expect(hosts.length).toBeGreaterThanOrEqual(80);
    expect(host_permissions).toEqual(hosts);
    expect(content_scripts?.map(({ matches }) => matches)).toEqual([hosts]);
    expect(permissions).toEqual(["storage", "activeTab", "scripting", "contextMenus"]);
  });

  it.each(["chrome", "firefox"] as const)(
    "suggests no more shortcuts than Chrome takes, each described (%s)",
    async (browser) => {
      const commands = Object.values((await manifestFor(browser)).commands ?? {});
      expect(commands.filter(({ suggested_key }) => suggested_key).length).toBeLessThanOrEqual(4);
      for (const { description } of commands) expect(description).toMatch(/^[A-Z]/);
    },
  );

  it("lets no page of ours reach out", async () => {
    const policy = (await manifestFor("chrome")).content_security_policy;
    expect(policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
  });
});
