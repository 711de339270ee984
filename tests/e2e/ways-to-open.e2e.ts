import { describe, expect, it } from "vitest";
import { DWELL_MS } from "../../lib/hover/hover";
import { readCard, waitForCard, waitForNoCard } from "../../scripts/browsers/card";
import { hoverMark, placeOfMark, waitForMarks } from "../../scripts/browsers/marks";
import { waitFor } from "../../scripts/browsers/time-limit";
import { inEachBrowser, type Lab } from "./support/lab";
import { letPass } from "./support/open-card";
import { underSettings } from "./support/settings";
import { storyPage } from "./support/story";

/** A story in which Oman is a link. */
const LINKED = storyPage("", { Oman: "/next" });
const openLinked = (lab: Lab) => {
  lab.server.put("/next", "<title>Next</title><p>Another page</p>");
  return lab.openPage(LINKED);
};
const AWAY = { x: 990, y: 790 };

inEachBrowser("ways to open a card", (lab) => {
  describe("a link under a mark", () => {
    it.each(["rest", "shift", "click"] as const)("is followed by a click where cards open on %s", async (openOn) => {
      await underSettings(lab(), { openOn }, async () => {
        const page = await openLinked(lab());
        await hoverMark(page, "Oman");
        if (openOn === "rest") await waitForCard(page, "Oman");
        await page.pressMouse();
        await waitFor("the link's page", async () => (await page.url()).endsWith("/next"));
        await page.close();
      });
    });

    it.each(["shift", "click"] as const)("opens its card with Shift where cards open on %s", async (openOn) => {
      await underSettings(lab(), { openOn }, async () => {
        const page = await openLinked(lab());
        await hoverMark(page, "Oman");
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.holdKey("Shift", true);
        await waitForCard(page, "Oman");
        await page.holdKey("Shift", false);
        expect(await page.url()).toContain("/article/");
        await page.close();
      });
    });
  });

  describe("cards that open with Shift", () => {
    it("open neither on rest nor on a click, and at once when a mark is come to with Shift held", async () => {
      await underSettings(lab(), { openOn: "shift" }, async () => {
        const page = await lab().openPage(storyPage());
        await hoverMark(page, "Abbas Araghchi");
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.pressMouse();
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.moveMouse(AWAY);

        const at = await placeOfMark(page, "Oman");
        await page.holdKey("Shift", true);
        // In one quick movement, which would never open a card by resting.
        await page.moveMouse(at);
        await waitForCard(page, "Oman");
        await page.holdKey("Shift", false);
        await page.moveMouse({ x: at.x + 1, y: at.y });
        expect(await readCard(page)).not.toBeNull();
        await page.moveMouse(AWAY);
        await waitForNoCard(page);
        await page.close();
      });
    });
  });

  describe("cards that open with a click", () => {
    it("open on a click alone, stay when the pointer leaves, and go with the next click elsewhere", async () => {
      await underSettings(lab(), { openOn: "click" }, async () => {
        const page = await lab().openPage(storyPage());
        await hoverMark(page, "Abbas Araghchi");
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.pressMouse();
        await waitForCard(page, "Abbas Araghchi");
        await page.moveMouse(AWAY);
        await letPass(DWELL_MS);
        expect((await readCard(page))?.name).toBe("Abbas Araghchi");
        await page.moveMouse(await placeOfMark(page, "Iran"));
        await page.pressMouse();
        await waitForCard(page, "Iran");
        await page.moveMouse(AWAY);
        await page.pressMouse();
        await waitForNoCard(page);
        await page.close();
      });
    });

    it("leave a click that ends a selection, and one with a key held, to the page", async () => {
      await underSettings(lab(), { openOn: "click" }, async () => {
        const page = await lab().openPage(storyPage());
        await waitForMarks(page);
        const at = await placeOfMark(page, "Oman");
        await page.moveMouse({ x: at.x + 120, y: at.y });
        await page.holdMouse(true);
        await page.moveMouse(at);
        await page.holdMouse(false);
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.holdKey("Control", true);
        await page.moveMouse(await placeOfMark(page, "Iran"));
        await page.pressMouse();
        await page.holdKey("Control", false);
        await letPass(DWELL_MS);
        expect(await readCard(page)).toBeNull();
        await page.close();
      });
    });
  });
});
