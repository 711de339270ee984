import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const DOCUMENTS = readdirSync(".").filter((name) => name.endsWith(".md"));

/** Paths that a document names: link targets, and code that looks like a path of ours. */
function namedPaths(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map((match) => match[1] as string);
  const code = [...text.matchAll(/`((?:lib|components|entrypoints|scripts|tests|data|public|\.github)\/[\w./-]*)`/gu)];
  return [...links, ...code.map((match) => match[1] as string)];
}

describe("documents", () => {
  it.each(DOCUMENTS)("%s names only what exists", (name) => {
    const missing = namedPaths(readFileSync(name, "utf8")).filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  it("finds a path that does not exist", () => {
    expect(namedPaths("see [x](lib/nothing.ts) and `scripts/none`")).toEqual(["lib/nothing.ts", "scripts/none"]);
  });

  it("names no package registry's host in the lockfile", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": *"https?:/u);
  });

  it("keeps source files below 250 lines", () => {
    const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { encoding: "utf8" }).trim().split("\n");
    const long = files.filter((file) => existsSync(file) && readFileSync(file, "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });
});
