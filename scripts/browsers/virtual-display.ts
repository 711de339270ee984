import { spawn, spawnSync } from "node:child_process";
import type { Readable } from "node:stream";
import { withTimeLimit } from "./time-limit";

/** Debian's packages for a display without a screen, and for real key presses on it. */
export const VIRTUAL_DISPLAY = ["xvfb", "xdotool"];

/** A display without a screen. */
export interface VirtualDisplay {
  /** Its name for the DISPLAY variable. */
  name: string;
  /** Presses keys by their X names, one after the other, in whatever window has the focus. */
  press(...keys: string[]): void;
  close(): void;
}

/** Whether this machine can open a display without a screen and press keys on it. */
export function hasVirtualDisplay(): boolean {
  const there = (command: string, flag: string) => spawnSync(command, [flag], { stdio: "ignore" }).error === undefined;
  return process.platform === "linux" && there("Xvfb", "-version") && there("xdotool", "version");
}

/** Starts a display under a free number. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await withTimeLimit("starting Xvfb", firstLine(server.stdio[3] as Readable));
  const name = `:${number}`;
  return {
    name,
    press(...keys) {
      const env = { ...process.env, DISPLAY: name };
      const result = spawnSync("xdotool", ["key", ...keys], { env, encoding: "utf8" });
      if (result.status !== 0) throw new Error(`xdotool key ${keys.join(" ")} failed: ${result.stderr}`);
    },
    close: () => server.kill(),
  };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    stream.once("close", () => reject(new Error("Xvfb ended without a display number")));
  });
}
