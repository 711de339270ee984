/**
 * Puts a text into the clipboard, within a press of the reader's; answers whether that could be done. By the copy command and
 * its event: the clipboard of promises is closed to frames that are not told otherwise, and to pages without a lock.
 */
export function copyText(document: Document, text: string): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener("copy", put, { capture: true });
  document.execCommand("copy");
  document.removeEventListener("copy", put, { capture: true });
  return done;
}
