import { resolve } from "node:path";
import type { SessionOptions } from "./browser-session";

/** The environment of a browser's process: this one's, with another display or settings of fonts where asked for. */
export function browserEnvironment({ display, still }: SessionOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(display ? { DISPLAY: display } : {}),
    ...(still ? { FONTCONFIG_FILE: resolve("scripts/browsers/still-fonts.conf") } : {}),
  };
}
