import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

  it("keeps source files below 250 lines", () => {
    const folders = ["components", "entrypoints", "lib", "scripts", "tests"];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    const sources = files.filter((file) => /\.(?:tsx?|mjs)$/u.test(file));
    const long = sources.filter((file) => readFileSync(file, "utf8").split("\n").length > 251);
    expect(sources.length).toBeGreaterThan(100);
    expect(long).toEqual([]);
  });
});
