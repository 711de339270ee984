/**
 * Puts a text into the clipboard, within a press of the reader's; answers whether that could be done. By the copy command and
 * its event, which goes no further than the window: the Clipboard API is closed to frames that are not told otherwise, and to
 * pages without TLS. A page that listened at the window before us hears that something is copied, and not what.
 */
export function copyText(document: Document, text: string): boolean {
  const window = document.defaultView as Window;
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  window.addEventListener("copy", put, { capture: true });
  const copied = document.execCommand("copy");
  window.removeEventListener("copy", put, { capture: true });
  return done && copied;
}
