import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { BrowserSession } from "../browsers/browser-session";
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
  const report = async (url: string, label: string, title: string) => {
    const page = await session.open(url);
    const look = await lookAt(page, `${session.engine}-${label}`, folder);
    for (const line of describeLook(title, look)) console.log(line);
    return page;
  };
  if (target.type === "file") {
    const url = serveFile(server, target.path);
    await report(url, "file", `${target.path} served as ${url}`);
  } else if (target.type === "url") {
    await report(target.url, "url", target.url);
  } else {
    const welcome = await report(
      `${session.extensionOrigin}/welcome.html`,
      "welcome",
      "The sample on the welcome page",
    );
    const article = await welcome.evaluate(() => document.querySelector("article")?.innerHTML ?? "");
    const url = servePage(server, "sample", articlePage({ title: "Sample article", body: article }));
    await report(url, "served", `The sample as a page of a news site, ${url}`);
  }
  console.log(`Screenshots lie in ${SCREENSHOTS}`);
}
