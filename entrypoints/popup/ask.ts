import type { Trouble } from "../../components/popup/popup-state";

/** What the background said, or why it said nothing. */
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** Asks the background, once more where it was just being stopped. Never rejects. */
export async function ask<T>(send: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await send().catch(send) };
  } catch (error) {
    return {
      ok: false,
      trouble: { what: "background", detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
