import type { PageState } from "./popup-state";

interface Props {
  page: PageState;
  /** Where the reader switched us off, as far as that holds for this page. */
  off: "here" | "on all sites" | null;
  onReadPage: () => void;
}

/** Why there is no cast of this page to list, and what can be done about it. */
export function PageNote({ page, off, onReadPage }: Props) {
  if (off) return <p class="note">Switched off {off}. Search works all the same.</p>;
  if (page.state === "read") return <p class="note">No name on this page is in the facts.</p>;
  if (page.state !== "not-read") return null;
  if (!page.canRead) return <p class="note">The browser lets no extension read this page.</p>;
  return (
    <div class="note page-note">
      <p>This page has not been read.</p>
      <button type="button" class="button" onClick={onReadPage}>
        Read this page
      </button>
      {page.error && (
        <p class="bad" role="alert">
          {page.error}
        </p>
      )}
    </div>
  );
}
