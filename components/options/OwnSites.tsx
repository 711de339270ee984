import { useState } from "preact/hooks";
import { hostOf } from "./site-host";

interface Props {
  /** Hosts that the reader added. */
  added: readonly string[];
  /** Hosts of the published list, which need no adding. */
  listed: readonly string[];
  /** Called straight from the click, since a permission prompt needs one. */
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

/** Sites beyond the published list: each is a permission that the reader gives, and can take back. */
export function OwnSites({ added, listed, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState("");

  function submit(event: Event) {
    event.preventDefault();
    const result = hostOf(typed);
    if (!result.ok) return setError(result.error);
    if ([...listed, ...added].includes(result.host)) return setError(`${result.host} is on the list already`);
    onAdd(result.host);
    setTyped("");
    setError("");
  }

  return (
    <>
      {added.length > 0 && (
        <ul class="sites">
          {added.map((host) => (
            <li key={host} class="switch">
              {host}
              <button type="button" class="link-button" aria-label={`Remove ${host}`} onClick={() => onRemove(host)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={submit}>
        <input
          class="field"
          aria-label="Site to add"
          aria-invalid={error !== ""}
          aria-describedby="add-site-error"
          placeholder="example.com"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setError("");
          }}
        />
        <button type="submit" class="button" disabled={typed.trim() === ""}>
          Add site
        </button>
      </form>
      <p id="add-site-error" class="bad" role="status">
        {error}
      </p>
    </>
  );
}
