import { VIEWPORT } from "../../../scripts/browsers/browser-session";
import type { DrivenPage, Size } from "../../../scripts/browsers/driven-page";
import { waitForMarks } from "../../../scripts/browsers/marks";
import { waitFor } from "../../../scripts/browsers/time-limit";
import { clickText } from "./click-text";
import { openPopupFor, waitForText } from "./extension-pages";
import type { Lab } from "./lab";
import { storyPage } from "./story";

/** A page of ours in a state in which a reader may find it. */
export interface PageState {
  name: string;
  /** Its viewports at 100 %. */
  sizes: readonly Size[];
  /** What is left of them when the reader zooms in. */
  zoomed: readonly Size[];
  open(lab: Lab): Promise<DrivenPage>;
}

/** Half of every driven page, as at 200 %, and 1280 x 1024 at 400 % (WCAG 1.4.10). */
export const ZOOMED: readonly Size[] = [
  { width: VIEWPORT.width / 2, height: VIEWPORT.height / 2 },
  { width: 320, height: 256 },
];

const TAB = { sizes: [VIEWPORT], zoomed: ZOOMED };
/** List and card side by side, and one in the place of the other. */
const WIDE_AND_NARROW = { sizes: [VIEWPORT, { width: 400, height: 800 }], zoomed: ZOOMED };
/** At 200 %: the popup grows with the zoom only as far as 800 x 600 px, the most that browsers give to a popup. */
const POPUP = { sizes: [{ width: 380, height: 500 }], zoomed: [{ width: 400, height: 300 }] };

/** A page of a listed site that is no article, so that it is not read by itself. */
const FRONT_PAGE = "<!doctype html><html lang=en><title>Front page</title><h1>Front page</h1>";

async function openPage(lab: Lab, path: string, ready: RegExp): Promise<DrivenPage> {
  const page = await lab.session.extensionPage(path);
  await page.activate();
  await waitForText(page, ready);
  return page;
}

async function openAndType(lab: Lab, query: string, ready: RegExp): Promise<DrivenPage> {
  const popup = await openPage(lab, "popup.html", /Options/);
  await popup.click("[role=combobox]");
  await popup.type(query);
  await waitForText(popup, ready);
  return popup;
}

async function openCard(lab: Lab): Promise<DrivenPage> {
  const popup = await openAndType(lab, "araghchi", /Abbas Araghchi/);
  await popup.press("Enter");
  await waitForText(popup, /Facts as of/);
  return popup;
}

const POPUP_STATES: PageState[] = [
  {
    name: "popup with a page that was not read",
    ...POPUP,
    async open(lab) {
      const popup = await openPopupFor(lab, await lab.openPage(FRONT_PAGE));
      await waitForText(popup, /Read this page/);
      return popup;
    },
  },
  {
    name: "popup with the cast of a page",
    ...POPUP,
    async open(lab) {
      const story = await lab.openPage(storyPage());
      await waitForMarks(story);
      const popup = await openPopupFor(lab, story);
      await waitForText(popup, /Abbas Araghchi/);
      return popup;
    },
  },
  {
    name: "popup with results, one of them chosen",
    ...POPUP,
    async open(lab) {
      const popup = await openAndType(lab, "iran", /place/i);
      await popup.press("ArrowDown");
      await waitFor("a chosen option", () =>
        popup.evaluate(() => document.querySelector("[role=option][aria-selected=true]") !== null),
      );
      return popup;
    },
  },
  { name: "popup without a result", ...POPUP, open: (lab) => openAndType(lab, "qqqqzzzz", /Nothing found/) },
  { name: "popup with a card", ...POPUP, open: openCard },
  {
    name: "popup with what was looked up before",
    ...POPUP,
    async open(lab) {
      await (await openCard(lab)).close();
      return openPage(lab, "popup.html", /Looked up/i);
    },
  },
];

const SEARCH_STATES: PageState[] = [
  { name: "search tab", ...WIDE_AND_NARROW, open: (lab) => openPage(lab, "search.html", /entries/) },
  {
    name: "search tab with results",
    ...WIDE_AND_NARROW,
    open: (lab) => openPage(lab, "search.html?q=iran", /Iranian/),
  },
  {
    name: "search tab with results and a card",
    ...WIDE_AND_NARROW,
    open: (lab) => openPage(lab, "search.html?q=iran&id=abbas-araghchi", /Facts as of/),
  },
  {
    name: "search tab with an unknown entity",
    ...WIDE_AND_NARROW,
    open: (lab) => openPage(lab, "search.html?id=no-such-entity", /No entity/),
  },
];

const OPTIONS_STATES: PageState[] = [
  { name: "options", ...TAB, open: (lab) => openPage(lab, "options.html", /Associated Press/) },
  {
    name: "options with tinted marks, a filter and a wrong address",
    ...TAB,
    async open(lab) {
      const options = await openPage(lab, "options.html", /Associated Press/);
      await clickText(options, "label", "Background");
      await waitForText(options, /Saved/);
      await options.click("[type=search]");
      await options.type("press");
      await options.click("form .field");
      await options.type("no site");
      await options.press("Enter");
      await waitFor("the complaint", () =>
        options.evaluate(() => document.querySelector("#add-site-error")?.textContent !== ""),
      );
      return options;
    },
  },
];

/** All pages of the extension, in the states that differ in what stands on them. */
export const PAGE_STATES: readonly PageState[] = [
  { name: "welcome", ...TAB, open: (lab) => openPage(lab, "welcome.html", /In Muscat/) },
  ...OPTIONS_STATES,
  ...POPUP_STATES,
  ...SEARCH_STATES,
];
