import { SampleArticle } from "./SampleArticle";

interface Props {
  /** Keys of our commands; null until they are known, "" where none are set. */
  keys: Record<"lookUp" | "next" | "open", string | null>;
  onOptions: () => void;
}

/** The first page after installing: what this is, what it promises, how to use it, and an article to try it on. */
export function WelcomeView({ keys, onOptions }: Props) {
  return (
    <main class="welcome">
      <section class="intro" aria-labelledby="welcome-title">
        <h1 class="title" id="welcome-title">
          Backgrounder
        </h1>
        <p class="lead">
          Backgrounder reads news articles along with you. It marks the people, places and terms that it knows, and
          shows a short card when you point at one. Every card says from when its facts are, and each fact where it
          comes from.
        </p>
        <div class="columns">
          <div>
            <h2 class="part">The promise</h2>
            <p>
              Nothing leaves this machine. The facts are on your disk, articles are read in your browser, and no request
              is sent anywhere. Only a source link that you open yourself goes to the web.
            </p>
          </div>
          <div>
            <h2 class="part">How to use it</h2>
            <ul>
              <li>Rest the pointer on a marked word for a moment, or tap it. Escape closes the card.</li>
              {keys.next && keys.open && (
                <li>
                  With the keyboard, {keys.next} goes to the next marked word and {keys.open} opens its card.
                </li>
              )}
              <li>The toolbar button opens the search, lists who is on the page, and switches marks on and off.</li>
              <li>
                On any page, select a name and {keys.lookUp && `press ${keys.lookUp}, or `}choose “Look up” in its
                right-click menu. In the address bar, type “bg”, a space and the name.
              </li>
              <li>
                To keep the button in sight, click the puzzle piece, then the pin; in Firefox the gear, then “Pin to
                Toolbar”.
              </li>
              <li>
                Looks, kinds and sites are in the{" "}
                <button type="button" class="link-button" onClick={onOptions}>
                  options
                </button>
                .
              </li>
            </ul>
          </div>
        </div>
        <p class="try">
          Try it on the story below. It is our own summary of a day in February 2026, so its cards show who held which
          office that day; what came later is one click away.
        </p>
      </section>
      <SampleArticle />
    </main>
  );
}
