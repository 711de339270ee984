import { isPlainClick } from "./plain-click";

interface Props {
  href: string;
  onTab: (href: string) => void;
  /** Without words where room is short. */
  bare?: boolean;
}

/** The same view as a full tab; a link, so that the browser's own ways of opening one work too. */
export function TabLink({ href, onTab, bare = false }: Props) {
  const words = "Open in a tab";
  return (
    <a
      class="tab-link"
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={bare ? words : undefined}
      title={bare ? words : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onTab(href);
      }}
    >
      {!bare && words}
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </a>
  );
}
