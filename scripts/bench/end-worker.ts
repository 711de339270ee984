import type { ChromiumSession } from "../browsers/chromium-session";
import { waitFor } from "../browsers/time-limit";

/** Ends the background worker, as the browser does after half a minute without work. */
export async function endWorker(session: ChromiumSession): Promise<void> {
  if (!session.workerRuns()) return;
  await (await session.worker()).close();
  await waitFor("the worker's end", async () => !session.workerRuns());
}
