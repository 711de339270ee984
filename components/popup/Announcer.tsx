import { useEffect, useState } from "preact/hooks";

/** From the last change to its announcement, ms: a pause in typing, so that not every letter is followed by a number. */
const PAUSE_MS = 500;

/** Says a text to those who hear the page, once it has stood for a moment. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
