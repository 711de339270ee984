// @ts-check
/**
 * `node scripts/bootstrap.mjs start|test|annotate|facts|bench|eval|gallery ...args`: installs what the lockfile names, then runs the
 * TypeScript command through the local tsx. The only JavaScript of the project, and without dependencies, because
 * Node 20 cannot run TypeScript before the install.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = join(ROOT, "node_modules", ".backgrounder-lock");
const OLDEST_NODE = [20, 20];

/** The entry file of each command. */
const COMMANDS = new Map([
  ["start", "scripts/start.ts"],
  ["test", "scripts/test.ts"],
  ["annotate", "scripts/annotate.ts"],
  ["facts", "scripts/facts/main.ts"],
  ["bench", "scripts/bench/main.ts"],
  ["eval", "scripts/eval/main.ts"],
  ["gallery", "scripts/gallery/main.ts"],
]);

/** @returns {string | null} what is wrong with the running Node, or null */
function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `Node is too old: found ${process.versions.node}, expected ${OLDEST_NODE.join(".")} or newer.`;
}

/** @returns {string} fingerprint of the lockfile */
function lockFingerprint() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
}

/** Runs `npm ci` unless node_modules already holds what the lockfile names. @returns {boolean} whether all is there */
function install() {
  const wanted = lockFingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8").trim() === wanted) return true;
  process.stderr.write("Installing the packages that package-lock.json names ...\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: ROOT, encoding: /** @type {const} */ ("utf8"), shell: process.platform === "win32" };
  const result = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], options);
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    const reason = result.error ? result.error.message : `exit code ${result.status}`;
    process.stderr.write(`npm ci failed (${reason}); nothing was run.\n`);
    return false;
  }
  writeFileSync(STAMP, `${wanted}\n`);
  return true;
}

/** @param {string} file @param {string[]} args */
function run(file, args) {
  const tsx = pathToFileURL(join(ROOT, "node_modules", "tsx", "dist", "loader.mjs")).href;
  // npm names the folder it was called from; file arguments are meant from there, and the commands resolve them so.
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
  const child = spawn(process.execPath, ["--import", tsx, file, ...args], { cwd: ROOT, env, stdio: "inherit" });
  const forwarded = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`${file} could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}

const [command = "", ...args] = process.argv.slice(2);
const file = COMMANDS.get(command);
const problem = nodeProblem();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else if (file === undefined) {
  const known = [...COMMANDS.keys()].join(", ");
  process.stderr.write(`unknown command ${JSON.stringify(command)}; expected one of: ${known}\n`);
  process.exitCode = 1;
} else if (install()) run(file, args);
else process.exitCode = 1;
