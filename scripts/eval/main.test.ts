import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SENSE_RULES } from "../../lib/sense/rules";

/** Two packs are made and judged once for each rule. */
const COMMAND_LIMIT = 60_000;

const folder = mkdtempSync(join(tmpdir(), "eval-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "Abbas Araghchi left for Velaria. Araghchi said little.";
const GOLD = {
  ...{ doc_id: "a", title: "20260206 - A trip", text: TEXT },
  mentions: [
    {
      start: 0,
      end: 14,
      surface: "Abbas Araghchi",
      entity_title_or_uri: "Abbas Araghchi",
      name: "Abbas Araghchi",
      type: "Q215627",
    },
    { start: 24, end: 31, surface: "Velaria", entity_title_or_uri: "Velaria", name: "Velaria", type: "Q27096213" },
    {
      start: 33,
      end: 41,
      surface: "Araghchi",
      entity_title_or_uri: "Abbas Araghchi",
      name: "Abbas Araghchi",
      type: "Q215627",
    },
  ],
};

/** Runs the command as a person would, from the temporary folder. */
function run(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, BACKGROUNDER_CORPUS: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/eval/main.ts", ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

describe("npm run eval", { timeout: COMMAND_LIMIT }, () => {
  it("judges the named gold beside our own passages, on both packs, without each rule in turn", () => {
    writeFileSync(join(folder, "gold.jsonl"), JSON.stringify(GOLD));
    const { status, stdout } = run("--json", "--gold", "gold.jsonl");
    expect(status).toBe(0);
    const { packs } = JSON.parse(stdout);
    expect(packs.map((pack: { name: string }) => pack.name)).toEqual(["core", "test"]);
    for (const { files, ablations } of packs) {
      expect(files.map((one: { file: string }) => one.file)).toEqual(["own-news.jsonl", "gold.jsonl"]);
      expect(ablations.map((one: { rule: string }) => one.rule)).toEqual(Object.keys(SENSE_RULES));
    }
    // Velaria is no entity of the core; the test pack has one by its title.
    const found = packs.map(
      (pack: { files: { counts: { found: number; wanted: number } }[] }) => pack.files[1]?.counts,
    );
    expect(found.map(({ found, wanted }: { found: number; wanted: number }) => [found, wanted])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it("says that the corpus is skipped, and prints tables and the list", () => {
    const { status, stdout } = run("--list");
    expect(status).toBe(0);
    expect(stdout).toContain("BACKGROUNDER_CORPUS is not set: the corpus' gold is skipped");
    expect(stdout).toMatch(/^core: without the rule +precision +points +recall of all +points +marks changed$/mu);
    expect(stdout).toMatch(/^test pack: \d+ findings$/mu);
  });

  it("prints every mark of a page with both packs, to be read", () => {
    const html =
      "<link rel='canonical' href='https://apnews.com/2026/02/06/x'><p>Abbas Araghchi met AP in Velaria.</p>";
    writeFileSync(join(folder, "gold.jsonl"), JSON.stringify(GOLD));
    writeFileSync(join(folder, "page.html"), html);
    const { status, stdout } = run("--gold", "gold.jsonl", "--page", "page.html");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^core pack: .*page\.html: Associated Press, 2026-02-06, 1 marks$/mu);
    expect(stdout).toMatch(/^core pack: 1 blocks of /mu);
    expect(stdout).toContain("1. block 0: [Abbas Araghchi] met AP in Velaria.\n   Abbas Araghchi (person)\n");
    expect(stdout).toContain("2. block 0: Abbas Araghchi met AP in [Velaria].\n   Velaria (place)\n");
  });

  it("fails at the end where a page has no text to read, which says nothing of its marks; the others are printed", () => {
    writeFileSync(join(folder, "gold.jsonl"), JSON.stringify(GOLD));
    writeFileSync(join(folder, "empty.html"), "<html><body><nav>Home</nav></body></html>");
    writeFileSync(join(folder, "full.html"), "<html><body><p>Abbas Araghchi left for Velaria.</p></body></html>");
    const { status, stdout, stderr } = run("--gold", "gold.jsonl", "--page", "empty.html", "--page", "full.html");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^core pack: 1 blocks of .*full\.html/mu);
    expect(stdout).toMatch(/^test pack: 1 blocks of .*full\.html/mu);
    expect(stderr).toMatch(/empty\.html: expected a page with text; no block was read/u);
  });

  it.each([
    ["an unknown option", ["--jsn"], 2, "unknown option --jsn\nusage: npm run -s eval"],
    ["no such file", ["--gold", "nowhere.jsonl"], 1, "nowhere.jsonl"],
  ])("refuses %s", (_, args, code, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toContain(message);
  });
});
