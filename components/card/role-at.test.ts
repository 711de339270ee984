import { describe, expect, it } from "vitest";
import { type Role, rolesAt } from "./role-at";

const role = (title: string, since?: string, until?: string): Role => ({ title, since, until, source: "s" });
const MINISTER = role("minister", "2024-08");
const DEPUTY = role("deputy", "2017", "2021-09");
const LECTURER = role("lecturer");
const LEADER = role("leader", "1989-06", "2026-02-28");

describe("rolesAt", () => {
  it.each<[string, Role[], string | null, Role[], Role[]]>([
    ["nothing known", [], "2026-02-06", [], []],
    ["current without a story date", [MINISTER, DEPUTY], null, [MINISTER], []],
    ["newest where none is current", [LEADER, DEPUTY], null, [LEADER], []],
    ["held at the story date", [MINISTER, DEPUTY], "2026-02-06", [MINISTER], []],
    ["past role of an old story, and what came since", [MINISTER, DEPUTY], "2019-05-01", [DEPUTY], [MINISTER]],
    ["none held then: the one before, and what came since", [MINISTER, DEPUTY], "2022-05-01", [DEPUTY], [MINISTER]],
    ["month of change shows the new role", [MINISTER], "2024-08-02", [MINISTER], []],
    ["two at once", [MINISTER, LECTURER], "2026-02-06", [MINISTER, LECTURER], []],
    ["a role that ended after the story", [LEADER], "2026-02-06", [LEADER], []],
    ["a role that ended before the story", [LEADER], "2026-03-06", [LEADER], []],
  ])("%s", (_, roles, storyDate, shown, since) => expect(rolesAt(roles, storyDate)).toEqual({ shown, since }));
});
