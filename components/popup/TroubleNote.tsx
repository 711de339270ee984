import type { Trouble } from "./popup-state";

const WORDS: Record<Trouble["what"], string> = {
  facts: "The facts could not be loaded, so nothing can be looked up.",
  background: "Backgrounder does not answer at the moment, so nothing can be looked up.",
};

/** What went wrong, and a way to try again. */
export function TroubleNote({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  return (
    <div class="note" role="alert">
      <p class="bad">{WORDS[trouble.what]}</p>
      <p class="detail">{trouble.detail}</p>
      <button type="button" class="button" onClick={onRetry}>
        Retry
      </button>
    </div>
  );
}
