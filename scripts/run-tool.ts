import { spawn } from "node:child_process";
import { join } from "node:path";

/** Longest time that one tool may take, in ms; the slowest, the end-to-end tests, take a small part of it. */
const TOOL_LIMIT = 30 * 60_000;

/**
 * Runs a tool from node_modules in the project's root; resolves to whether it ended well. With `quiet` its output is
 * held back and shown only when it fails. `env` is added to the environment.
 */
export async function runTool(
  tool: string,
  args: readonly string[],
  options: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<boolean> {
  const windows = process.platform === "win32";
  const file = join("node_modules", ".bin", windows ? `${tool}.cmd` : tool);
  const child = spawn(file, args, {
    env: { ...process.env, ...options.env },
    shell: windows,
    stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
  });
  const held: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => held.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => held.push(chunk));
  const timer = setTimeout(() => child.kill("SIGKILL"), TOOL_LIMIT);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearTimeout(timer));
  if (code !== 0 && options.quiet) process.stderr.write(Buffer.concat(held));
  return code === 0;
}
