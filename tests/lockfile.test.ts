import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingEntries } from "../scripts/complete-lock";

const text = readFileSync("package-lock.json", "utf8");

describe("the lockfile", () => {
  it("names no registry's host", () => {
    expect(text).not.toMatch(/"resolved": *"https?:/u);
  });

  it("has an entry for every platform's packages, which `npm ci` asks for (scripts/complete-lock.ts adds them)", () => {
    expect(missingEntries(JSON.parse(text).packages)).toEqual({});
  });

  it("sees one that is missing", () => {
    const packages = { "node_modules/tool": { optionalDependencies: { "@tool/cli-win32-arm64": "1.2.3" } } };
    expect(missingEntries(packages)).toEqual({
      "node_modules/@tool/cli-win32-arm64": {
        version: "1.2.3",
        cpu: ["arm64"],
        dev: true,
        optional: true,
        os: ["win32"],
      },
    });
  });
});
