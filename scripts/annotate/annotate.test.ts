import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

/** Starting Node, reading the facts and compiling the pack takes some seconds on a slow machine. */
const COMMAND_LIMIT = 60_000;

const folder = mkdtempSync(join(tmpdir(), "annotate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = `Talks resume on the coast

Abbas Araghchi, Iran’s foreign minister, landed in Muscat, the capital of Oman, on a windy Tuesday. “We came to listen,” Araghchi said. 🕊️

Officials of the U.S. said little; the IAEA’s inspectors said less. Paris Hilton was elsewhere.
`;
const HTML = `<!doctype html><html lang="en"><head><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-02-06T10:00:00Z"></head><body>
<article>${TEXT.split("\n\n")
  .map(
    (paragraph) =>
      `<p>${paragraph.replace("Abbas Araghchi", "Abbas <b>Araghchi</b>")} ${"So it went on for hours. ".repeat(8)}</p>`,
  )
  .join("\n")}</article></body></html>`;

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs the command as a person would, from the temporary folder. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/annotate.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

interface Line {
  file: string;
  article: { isArticle: boolean; storyDate: string | null; lang: string | null };
  mentions: { start: number; end: number; surface: string; id: string; state: string; candidates: string[] }[];
  text?: string;
}

describe("annotate --json", { timeout: COMMAND_LIMIT }, () => {
  const names = ["story.txt", "story.html", "story.html.gz", "CAPITALS.TXT"];
  write("story.txt", TEXT);
  write("story.html", HTML);
  write("story.html.gz", gzipSync(HTML));
  write("CAPITALS.TXT", TEXT);
  const { status, stdout, stderr } = run("--json", ...names);
  const lines = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const lineOf = (name: string) => lines.find(({ file }) => basename(file) === name) as Line;

  it("writes one line a file, in order, and nothing else", () => {
    expect([status, stderr]).toEqual([0, ""]);
    expect(lines.map(({ file }) => file)).toEqual(names);
  });

  it.each(names)("%s: exactly the fields of the contract", (name) => {
    const line = lineOf(name);
    const isText = /\.txt$/i.test(name);
    expect(Object.keys(line)).toEqual(["file", "article", "mentions", ...(isText ? [] : ["text"])]);
    expect(Object.keys(line.article)).toEqual(["isArticle", "storyDate", "lang"]);
    expect(line.mentions.length).toBeGreaterThan(0);
    for (const mention of line.mentions) {
      expect(Object.keys(mention)).toEqual("start end surface id name kind familiarity state candidates".split(" "));
      expect(mention.candidates[0]).toBe(mention.id);
      expect(["sure", "could-be"]).toContain(mention.state);
      expect(mention.candidates.length === 1).toBe(mention.state === "sure");
    }
  });

  it.each(names)("%s: surfaces stand at their offsets, in order, never overlapping", (name) => {
    const { mentions, text = TEXT } = lineOf(name);
    let free = 0;
    for (const { start, end, surface } of mentions) {
      expect(text.slice(start, end)).toBe(surface);
      expect(start).toBeGreaterThanOrEqual(free);
      expect(end).toBeGreaterThan(start);
      free = end;
    }
  });

  it.each(names)("%s: the names of the story, and not a part of another name", (name) => {
    const found = lineOf(name).mentions.map(({ surface, id }) => `${surface}: ${id}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "Abbas Araghchi: abbas-araghchi",
        "Araghchi: abbas-araghchi",
        "Iran: iran",
        "Muscat: muscat",
        "Oman: oman",
        "U.S.: united-states",
        "IAEA: iaea",
      ]),
    );
    expect(found.filter((line) => line.startsWith("Paris"))).toEqual([]);
  });

  it("says of a page what it says of itself", () => {
    expect(lineOf("story.html").article).toEqual({ isArticle: true, storyDate: "2026-02-06", lang: "en" });
    expect(lineOf("story.html.gz")).toEqual({ ...lineOf("story.html"), file: "story.html.gz" });
  });
});

describe("annotate", { timeout: COMMAND_LIMIT }, () => {
  it("goes on after a file that cannot be read, names it and ends with 1", () => {
    const { status, stdout, stderr } = run("--json", "nowhere.txt", "story.pdf", "story.txt");
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("nowhere.txt");
    expect(stderr).toContain("story.pdf: expected a .txt, .html or .html.gz file");
  });

  it("lists for people without --json", () => {
    const { status, stdout } = run("story.txt");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^story\.txt: no article, no date, no language, \d+ marks\n/);
    expect(stdout).toMatch(/Abbas Araghchi +person +Abbas Araghchi\n/);
  });

  it.each([
    ["no file", []],
    ["an unknown option", ["--jsn", "story.txt"]],
  ])("asks for its usage with %s and ends with 2", (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("usage: npm run -s annotate");
  });
});

describe("annotate --explain", { timeout: COMMAND_LIMIT }, () => {
  it("says of every name what it is taken for, by which rule and why", () => {
    write(
      "reasons.txt",
      `DOHA, Feb 6 (Reuters) – Abbas Araghchi came to Muscat.\n\nOman Air flew on, officials in Oman said.\n`,
    );
    const { status, stdout } = run("--explain", "reasons.txt");
    expect(status).toBe(0);
    const lines = stdout.split("\n").map((line) => line.replace(/\s+/g, " "));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/DOHA dropped - \[left-alone\]/),
        expect.stringMatching(/Abbas Araghchi sure abbas-araghchi \[no rule\] the only candidate/),
        expect.stringMatching(/Oman dropped - \[longer-name\] part of a longer name with "Air"/),
        expect.stringMatching(/Oman sure oman/),
      ]),
    );
  });
});
