import { describe, expect, it } from "vitest";
import { checkFloors, RULES, type Rule } from "../scripts/floors/check-floors";
import { readImports, readProjectImports } from "../scripts/floors/read-imports";

/** A planted file, or several, and the rule that it breaks. */
const PLANTED: [Rule, Record<string, string>][] = [
  ["known-folder", { "lib/helpers/x.ts": `import { a } from "../base/a";` }],
  ["known-folder", { "lib/text/x.ts": `import pack from "../../package.json";` }],
  ["floor-order", { "lib/text/x.ts": `import { a } from "../pack/a";` }],
  ["floor-order", { "lib/text/x.ts": `import type { A } from "../pack/a";` }],
  ["floor-order", { "lib/match/x.ts": `export { a } from "../search/a";` }],
  ["floor-order", { "lib/reading/x.ts": `const a = await import("../../components/card/Card");` }],
  ["floor-order", { "entrypoints/popup/x.ts": `import { a } from "../../scripts/serve";` }],
  ["pure", { "lib/sense/x.ts": `import { readFileSync } from "node:fs";` }],
  ["pure", { "lib/pack/x.ts": `import { h } from "preact";` }],
  ["door", { "entrypoints/popup/x.ts": `import { browser } from "wxt/browser";` }],
  ["door", { "lib/library/x.ts": `import Fuse from "fuse.js/basic";` }],
  ["door", { "lib/search/a.ts": `import Fuse from "fuse.js";`, "lib/search/b.ts": `import Fuse from "fuse.js";` }],
  ["door", { "entrypoints/popup/x.ts": `import { storage } from "@wxt-dev/storage";` }],
  ["door", { "scripts/facts/x.ts": `import Fuse from "fuse.js";` }],
  [
    "door",
    { "scripts/bench/a.ts": `import Fuse from "fuse.js";`, "scripts/bench/b.ts": `import Fuse from "fuse.js";` },
  ],
  ["quiet-components", { "components/card/X.tsx": `import { sendMessage } from "../../lib/messages/messenger";` }],
  ["quiet-components", { "components/popup/X.tsx": `import { loadLookUps } from "../../lib/look-ups/store";` }],
  ["no-cycle", { "lib/text/a.ts": `import { b } from "./b";`, "lib/text/b.ts": `import { a } from "./a";` }],
];

const ALLOWED: Record<string, string>[] = [
  { "lib/sense/x.ts": `import { a } from "../match/a";` },
  { "lib/entity/x.ts": `import * as v from "valibot";` },
  { "lib/search/x.ts": `import Fuse from "fuse.js";`, "scripts/bench/x.ts": `import Fuse from "fuse.js";` },
  {
    "components/card/X.tsx": `import type { SearchHit } from "../../lib/messages/protocol"; import css from "./x.css?inline";`,
  },
  { "components/popup/X.tsx": `import { type LookUp } from "../../lib/look-ups/look-ups";` },
  { "lib/text/a.ts": `import type { B } from "./b";`, "lib/text/b.ts": `import { a } from "./a";` },
];

function check(files: Record<string, string>) {
  return checkFloors(Object.entries(files).flatMap(([file, source]) => readImports(file, source)));
}

describe("the floors", () => {
  it("hold in this project", () => {
    expect(checkFloors(readProjectImports())).toEqual([]);
  });

  it.each(PLANTED)("%s fires on %j", (rule, files) => {
    expect(check(files).map((violation) => violation.rule)).toEqual([rule]);
  });

  it.each(ALLOWED)("nothing fires on %j", (files) => {
    expect(check(files)).toEqual([]);
  });

  it("show every rule at work", () => {
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(RULES));
  });
});
