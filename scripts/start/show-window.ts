import { type BrowserSession, WELCOME_LIMIT } from "../browsers/browser-session";
import type { PageServer } from "../serve";
import type { Target } from "./arguments";
import { serveFile } from "./served-target";

/** Opens the target in a window and stays until the reader closes the browser. */
export async function showWindow(session: BrowserSession, server: PageServer, target: Target): Promise<void> {
  // The extension opens its welcome page by itself.
  await session.welcomePage(WELCOME_LIMIT);
  if (target.type === "url") await session.open(target.url);
  else if (target.type === "file") await session.open(serveFile(server, target.path));
  if (target.type === "url") console.log("On a site that is not listed, press the toolbar button to read the page.");
  console.log("Backgrounder is loaded in a throw-away profile. Close the browser to end.");
  await session.closed;
}
