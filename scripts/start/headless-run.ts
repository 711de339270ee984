import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type BrowserSession, WELCOME_LIMIT } from "../browsers/browser-session";
import type { DrivenPage } from "../browsers/driven-page";
import { articlePage } from "../plain-article";
import type { PageServer } from "../serve";
import type { Target } from "./arguments";
import { lookAt } from "./look";
import { describeLook } from "./print-look";
import { serveFile, servePage } from "./served-target";

const SCREENSHOTS = ".output/screenshots";

/** Reads pages without a window, prints what was marked and what the cards say, and leaves screenshots. */
export async function runHeadless(session: BrowserSession, server: PageServer, target: Target): Promise<void> {
  const folder = resolve(SCREENSHOTS);
  mkdirSync(folder, { recursive: true });
  // A new extension opens its welcome page by itself; before it has, that would cover whatever is looked at.
  const welcome = await session.welcomePage(WELCOME_LIMIT);
  if (!welcome) throw new Error("the extension did not open its welcome page");
  const report = async (page: DrivenPage, label: string, title: string) => {
    const look = await lookAt(page, `${session.engine}-${label}`, folder);
    for (const line of describeLook(title, look)) console.log(line);
  };
  if (target.type === "file") {
    const url = serveFile(server, target.path);
    await report(await session.open(url), "file", `${target.path} served as ${url}`);
  } else if (target.type === "url") {
    await report(await session.open(target.url), "url", target.url);
  } else {
    await report(welcome, "welcome", "The sample on the welcome page");
    const article = await welcome.evaluate(() => document.querySelector("article")?.innerHTML ?? "");
    const url = servePage(server, "sample", articlePage({ title: "Sample article", body: article }));
    await report(await session.open(url), "served", `The sample as a page of a news site, ${url}`);
  }
  console.log(`Screenshots lie in ${SCREENSHOTS}`);
}
