import { reportOnce } from "../base/report";
import type { CardLayer, OpenLayer } from "./card-layer";

/** The layer of cards, whose script comes into the page when the first card may be wanted. */
export interface LazyLayer {
  /** The layer where it is there already. */
  now(): CardLayer | null;
  /** The layer once it is there; null where the session ended or the load failed, which is reported and tried again. */
  load(): Promise<CardLayer | null>;
}

/** `onLost` is called when the open card must go: another script has opened one, or cards cannot be loaded. */
export function createLazyLayer(
  loadLayer: () => Promise<OpenLayer>,
  onLost: () => void,
  signal: AbortSignal,
): LazyLayer {
  let layer: CardLayer | null = null;
  let loading: Promise<CardLayer | null> | null = null;
  return {
    now: () => layer,
    load() {
      loading ??= loadLayer().then(
        (openLayer) => {
          if (signal.aborted) return null;
          layer = openLayer(onLost);
          signal.addEventListener("abort", () => layer?.remove(), { once: true });
          return layer;
        },
        (error: unknown) => {
          loading = null;
          if (signal.aborted) return null;
          reportOnce("cards could not be loaded", error);
          onLost();
          return null;
        },
      );
      return loading;
    },
  };
}
