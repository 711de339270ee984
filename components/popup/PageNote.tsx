import type { PageState } from "./popup-state";

interface Props {
  page: PageState;
  /** False where the reader switched us off, here or everywhere. */
  on: boolean;
  onReadPage: () => void;
}

/** What stands below an empty search box when the page has no cast to list. */
export function PageNote({ page, on, onReadPage }: Props) {
  if (!on) return <p class="note">Switched off here. Search works all the same.</p>;
  if (page.state === "waiting") return <p class="note">Looking at this page …</p>;
  if (page.state === "reading") return <p class="note">Reading this page …</p>;
  if (page.state === "read") {
    return <p class="note">Nothing on this page is in the pack. Type a name or a term to look it up.</p>;
  }
  return (
    <div class="note">
      {page.canRead ? (
        <>
          <p>This page has not been read.</p>
          <button type="button" class="button" onClick={onReadPage}>
            Read this page
          </button>
        </>
      ) : (
        <p>Type a name or a term to look it up.</p>
      )}
      {page.error && (
        <p class="bad" role="alert">
          {page.error}
        </p>
      )}
    </div>
  );
}
