import { describe, expect, it } from "vitest";
import { ArgumentError, readCommand, readCount, readDay } from "./arguments";

describe("readCommand", () => {
  const TAKES = { texts: ["on"], flags: ["fix"], words: true } as const;

  it("reads options, flags and words", () => {
    expect(readCommand(["--on", "x", "a", "--fix", "b"], TAKES)).toMatchObject({
      ...{ text: { on: "x" }, flag: { fix: true }, words: ["a", "b"] },
    });
    expect(readCommand([], {})).toMatchObject({ words: [] });
  });

  it.each([
    [["--fxi"], TAKES],
    [["--on"], TAKES],
    [["--fix=3"], TAKES],
    [["word"], { flags: ["fix"] }],
  ] as const)("asks for other arguments than %j", (args, takes) => {
    expect(() => readCommand(args, takes)).toThrow(ArgumentError);
  });
});

describe("readDay", () => {
  it("takes a day", () => expect(readDay("--on", "2026-11-20")).toBe("2026-11-20"));
  it.each(["2026-11", "2026-02-30", "today", ""])("refuses %j", (text) =>
    expect(() => readDay("--on", text)).toThrow(`--on: expected a day, YYYY-MM-DD; found ${text}`),
  );
});

describe("readCount", () => {
  it("takes a whole number", () => expect(readCount("--count", "60")).toBe(60));
  it.each(["0", "-1", "1.5", "many", ""])("refuses %j", (text) =>
    expect(() => readCount("--count", text)).toThrow(ArgumentError),
  );
});
