/**
 * Puts a text into the clipboard while the reader's press or key is being handled; answers whether it is there. By the copy
 * command, since the Clipboard API is missing on pages without TLS, and none of the page's own listeners hears of it.
 */
export function copyText(document: Document, text: string): boolean {
  const window = document.defaultView as Window;
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener("copy", onCopy, { capture: true });
  const done = document.execCommand("copy");
  window.removeEventListener("copy", onCopy, { capture: true });
  return done && copied;
}
