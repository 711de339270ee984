import { spawn, spawnSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { readPack } from "../../lib/pack/reader";
import { createSearch } from "../../lib/search/search";
import { compileCorePack } from "./compile-core";
import { searchLines } from "./search";

/** Starting Node, reading the facts and compiling the pack takes some seconds on a slow machine. */
const COMMAND_LIMIT = 60_000;
const COMMAND = ["--import", "tsx", "scripts/facts/main.ts", "search"];

interface Answer {
  query: string;
  results: { id: string; name: string; wikipedia: string | null; score: number }[];
}

const search = createSearch([readPack(compileCorePack().buffer)]);

async function answers(...chunks: (string | Uint8Array)[]): Promise<Answer[]> {
  const input = new PassThrough();
  let output = "";
  for (const chunk of chunks) input.write(chunk);
  input.end();
  await searchLines(
    search,
    input,
    (text) => {
      output += text;
    },
    true,
  );
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

describe("facts search --json", { timeout: COMMAND_LIMIT }, () => {
  it("answers each line in order, with ten results at most and the fields of the contract", async () => {
    const lines = await answers("araghchi\niran\nezbollah\n");
    expect(lines.map(({ query }) => query)).toEqual(["araghchi", "iran", "ezbollah"]);
    expect(lines.map(({ results }) => results[0]?.id)).toEqual(["abbas-araghchi", "iran", "hezbollah"]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(["query", "results"]);
      expect(line.results.length).toBeLessThanOrEqual(10);
      for (const result of line.results) expect(Object.keys(result)).toEqual(["id", "name", "wikipedia", "score"]);
      const scores = line.results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
    }
  });

  it.each<[string, (string | Uint8Array)[], string[]]>([
    ["Windows line ends", ["oman\r\nqatar\r\n"], ["oman", "qatar"]],
    ["a line end between two chunks", ["om", "an\r", "\nqatar\n"], ["oman", "qatar"]],
    ["a last line without an end", ["oman\nqatar"], ["oman", "qatar"]],
    ["empty lines", ["\noman\n\n"], ["", "oman", ""]],
    ["no input", [], []],
    ["a query that is JSON and quotes", ['{"query": "oman"}\n'], ['{"query": "oman"}']],
    [
      "a letter parted between two chunks",
      [Buffer.from("تهران\n").subarray(0, 3), Buffer.from("تهران\n").subarray(3)],
      ["تهران"],
    ],
    ["separators that end no line here", ["oman\u2028qatar\n"], ["oman\u2028qatar"]],
  ])("takes %s", async (_, chunks, queries) => {
    expect((await answers(...chunks)).map(({ query }) => query)).toEqual(queries);
  });

  it("finds nothing for an empty line and for what nothing is called", async () => {
    const lines = await answers("\n   \nqqqqzzzzxxxx\n");
    expect(lines.map(({ results }) => results)).toEqual([[], [], []]);
  });
});

describe("the command facts search", { timeout: COMMAND_LIMIT }, () => {
  it("writes nothing but answers to standard output, and ends with 0", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, "--json"], {
      encoding: "utf8",
      input: "araqchi\n\n",
    });
    const [first, second, ...rest] = stdout.split("\n");
    expect([status, stderr, rest]).toEqual([0, "", [""]]);
    expect((JSON.parse(first as string) as Answer).results[0]?.id).toBe("abbas-araghchi");
    expect(JSON.parse(second as string)).toEqual({ query: "", results: [] });
  });

  it("lists for people without --json", () => {
    const { status, stdout } = spawnSync(process.execPath, COMMAND, { encoding: "utf8", input: "araqchi\n" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^araqchi: \d+ results\n {2}\d\.\d{3} person +abbas-araghchi +Abbas Araghchi\n/);
  });

  it("answers a line before the next one is there, and ends quietly when its reader goes", async () => {
    const command = spawn(process.execPath, [...COMMAND, "--json"], { stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    command.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    // It may be gone by the time of a later line.
    command.stdin.on("error", () => {});
    command.stdin.write("oman\n");
    const answer = await new Promise<string>((resolve) => command.stdout.setEncoding("utf8").once("data", resolve));
    expect((JSON.parse(answer) as Answer).results[0]?.id).toBe("oman");
    command.stdout.destroy();
    command.stdin.write("qatar\n".repeat(1000));
    command.stdin.end();
    const status = await new Promise((resolve) => command.once("exit", resolve));
    expect([status, errors]).toEqual([0, ""]);
  });
});
