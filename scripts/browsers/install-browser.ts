import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Engine } from "./browser-choice";

/** Debian's package for each engine. */
const PACKAGE: Record<Engine, string> = { chromium: "chromium", firefox: "firefox-esr" };

/** Without recommended packages there may be no font at all; DejaVu covers Latin and Arabic script, Liberation the look of news pages. */
const FONTS = ["fonts-dejavu-core", "fonts-liberation"];

/** Longest time that apt-get may take, in ms: a slow mirror delivers 100 MB in it. */
const APT_TIME_LIMIT = 600_000;

/** Whether this process may install Debian packages: a Debian (or derived) system, as root. */
export function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Installs Debian's browsers for the engines, with fonts; returns null, or what went wrong. */
export function installBrowsers(engines: readonly Engine[], say: (line: string) => void): string | null {
  return installPackages([...engines.map((engine) => PACKAGE[engine]), ...FONTS], say);
}

/** Installs Debian packages; returns null, or what went wrong. */
export function installPackages(packages: readonly string[], say: (line: string) => void): string | null {
  if (!mayInstall()) return "not a Debian system, or not root";
  say(`Installing ${packages.join(", ")} with apt-get ...`);
  const steps = [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", ...packages],
  ];
  for (const args of steps) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const result = spawnSync("apt-get", args, { env, encoding: "utf8", timeout: APT_TIME_LIMIT, maxBuffer: 1 << 26 });
    if (result.status === 0) continue;
    const reason = result.error?.message ?? lastLines(`${result.stdout}${result.stderr}`);
    return `apt-get ${args.join(" ")} failed: ${reason}`;
  }
  return null;
}

/** What a person should do where nothing was found and nothing may be installed. */
export function missingBrowserAdvice(engine: Engine | null, buildFolder: string, wish?: string): string {
  const what =
    engine === null
      ? "Chrome, Chromium, Edge or Firefox"
      : engine === "firefox"
        ? "Firefox"
        : "Chrome, Chromium or Edge";
  return [
    `No browser found${wish ? ` for ${JSON.stringify(wish)}` : ""}: expected ${what}.`,
    `Install one (Debian: apt-get install ${engine === null ? PACKAGE.chromium : PACKAGE[engine]}) or name it with --browser PATH.`,
    `The built extension lies in ${buildFolder}; the README says how to load it by hand.`,
  ].join("\n");
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-5).join("\n");
}
