import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { overBudget } from "./size-budgets";

const folder = mkdtempSync(join(tmpdir(), "backgrounder-sizes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Text that does not compress. */
const noise = (length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * i * 31 + i * 17) % 89))).join("");

it("names a file that is missing and one that outgrew its budget", () => {
  const scripts = ["gate.js", "reader.js", "card.js", "look-up.js"];
  expect(overBudget(folder)).toEqual(scripts.map((script) => expect.stringContaining(script)));
  for (const script of scripts) writeFileSync(join(folder, script), "small");
  expect(overBudget(folder)).toEqual([]);
  writeFileSync(join(folder, "facts.pack"), Buffer.alloc(3_200_001));
  expect(overBudget(folder)).toEqual([expect.stringMatching(/facts\.pack: 3200001 bytes/)]);
  rmSync(join(folder, "facts.pack"));
  writeFileSync(join(folder, "large.js"), noise(4_000_001));
  expect(overBudget(folder).join()).toContain("large.js: 4000001 bytes");
});
