import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** What `npm start` is asked to show. */
export type Target = { type: "welcome" } | { type: "file"; path: string } | { type: "url"; url: string };

export interface StartArguments {
  browser?: string;
  headless: boolean;
  target: Target;
}

const USAGE = `usage: npm start -- [--browser chrome|chromium|edge|firefox|PATH] [--headless] [FILE|URL]`;

/**
 * Reads the arguments of `npm start`; file names are meant from the folder that npm was called in. An error text when
 * they make no sense. Without a display a browser window cannot open: then the run is headless.
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform) {
  const result: StartArguments = { headless: lacksDisplay(env, platform), target: { type: "welcome" } };
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift() as string;
    if (arg === "--headless") result.headless = true;
    else if (arg === "--browser" || arg.startsWith("--browser=")) {
      const value = arg === "--browser" ? rest.shift() : arg.slice("--browser=".length);
      if (!value) return `--browser: expected a name or a path\n${USAGE}`;
      result.browser = value;
    } else if (arg.startsWith("-")) return `unknown option ${arg}\n${USAGE}`;
    else if (result.target.type !== "welcome") return `expected one file or URL, found also ${arg}\n${USAGE}`;
    else {
      const target = targetOf(arg, env.INIT_CWD ?? ".");
      if (target === null) return `${arg}: expected a file that exists, or a http(s) URL\n${USAGE}`;
      result.target = target;
    }
  }
  return result;
}

function targetOf(text: string, folder: string): Target | null {
  if (/^https?:\/\//.test(text)) return URL.canParse(text) ? { type: "url", url: text } : null;
  const path = resolve(folder, text);
  return existsSync(path) ? { type: "file", path } : null;
}

function lacksDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}
