import { describe, expect, it } from "vitest";
import { cardText } from "./card-text";
import { ARAGHCHI, COOPER, DETERRENCE } from "./sample-entities.fixture";

const TODAY = "2026-11-20";

describe("cardText", () => {
  it("has name, kind, role, summary, dated facts and sources with addresses", () => {
    expect(cardText(ARAGHCHI, { storyDate: "2026-02-06", today: TODAY })).toBe(`Abbas Araghchi (عباس عراقچی)
person
Foreign Minister, Iran (since August 2024, as of March 2026) [1]

${ARAGHCHI.summary}

Born: 1962, Tehran [2]
In the talks: Heads the Iranian delegation (as of 6 February 2026; may have changed since) [1]

Facts as of March 2026, later than this article
[1] Source: Oman’s FM holds separate talks with Iranian and US delegations, ${ARAGHCHI.sources[0]?.url}
[2] Read more: Abbas Araghchi, https://en.wikipedia.org/wiki/Abbas_Araghchi`);
  });

  it("says what somebody was then and is now", () => {
    const lines = cardText(COOPER, { storyDate: "2025-06-20", today: TODAY }).split("\n");
    expect(lines.slice(2, 4)).toEqual([
      "Then: Deputy commander, U.S. Central Command (February 2024 to August 2025) [1]",
      "Since August 2025: Commander, U.S. Central Command (as of February 2026) [1]",
    ]);
  });

  it("has no empty lines in a row where there are no facts", () => {
    expect(cardText(DETERRENCE, { storyDate: null, today: TODAY })).not.toContain("\n\n\n");
  });
});
