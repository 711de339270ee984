import { expect, it } from "vitest";
import { storyAge } from "./story-age";

it.each([
  ["2026-11", null, ""],
  ["2026-02", "2026-02-06", ""],
  ["2026-11", "2026-02-06", ", later than this article"],
  ["2026-02", "2026-10-01", ", older than this article"],
])("facts of %s beside a story of %s: %j", (asOf, story, words) => expect(storyAge(asOf, story)).toBe(words));
