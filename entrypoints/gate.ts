import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { reportOnce } from "../lib/base/report";
import { sendMessage } from "../lib/messages/messenger";
import { isArticle, isMinorFrame } from "../lib/page/article-check";

/**
 * The gate: runs on every page of a listed site, decides whether it is an article, and if so asks the background for
 * the reader. Sends at most one message, touches nothing, leaves nothing behind. The manifest names it itself (see
 * wxt.config.ts), since WXT's own content-script wrapper posts events that the page can see.
 */
export default defineUnlistedScript(() => {
  // A frame of another origin may have loaded before it learns its size (Chromium): that is when it is looked at.
  if (window.top !== window && window.innerWidth === 0) window.addEventListener("resize", look, { once: true });
  else look();
});

function look(): void {
  if (isMinorFrame(window) || !isArticle(document, location.href)) return;
  sendMessage("pageFound").catch((error: unknown) => {
    reportOnce("the reader could not be started", error);
  });
}
