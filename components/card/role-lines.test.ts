import { describe, expect, it } from "vitest";
import type { Role } from "./role-at";
import { roleLines } from "./role-lines";

const role = (title: string, since?: string, until?: string): Role => ({ title, since, until, source: "s" });
const COMMANDER = role("Commander", "2025-08");
const DEPUTY = role("Deputy commander", "2024-02", "2025-08");
const LEADER = role("Supreme leader", "1989-06", "2026-02-28");
const NOW = "as of February~2026";

describe("roleLines", () => {
  it.each<[string, Role[], string | null, string, string[]]>([
    ["nothing", [], "2026-02-06", "2026-11-20", []],
    ["held then and now", [COMMANDER, DEPUTY], "2026-02-06", "2026-11-20", [`| Commander | since August~2025, ${NOW}`]],
    ["no article", [COMMANDER, DEPUTY], null, "2026-11-20", [`| Commander | since August~2025, ${NOW}`]],
    [
      "changed since",
      [COMMANDER, DEPUTY],
      "2025-06-20",
      "2026-11-20",
      ["Then | Deputy commander | February~2024 to August~2025", `Since August~2025 | Commander | ${NOW}`],
    ],
    ["ended since", [LEADER], "2026-02-06", "2026-11-20", ["Then | Supreme leader | June~1989 to 28~February~2026"]],
    [
      "ended before",
      [LEADER],
      "2026-06-01",
      "2026-11-20",
      ["Formerly | Supreme leader | June~1989 to 28~February~2026"],
    ],
    ["ended, no article", [LEADER], null, "2026-11-20", ["Formerly | Supreme leader | June~1989 to 28~February~2026"]],
    [
      "beyond the horizon of an office",
      [COMMANDER],
      null,
      "2027-09-01",
      [`| Commander | since August~2025, ${NOW}; may have changed since`],
    ],
  ])("%s", (_, roles, storyDate, today, lines) =>
    expect(
      roleLines({ roles, asOf: "2026-02" }, { storyDate, today }).map(({ lead, role: { title }, when }) =>
        `${lead} | ${title} | ${when}`.trim(),
      ),
    ).toEqual(lines.map((line) => line.replaceAll("~", "\u00A0"))),
  );
});
