import type { Readable } from "node:stream";

/**
 * The lines of a UTF-8 stream as they come, without their ends (LF or CRLF). Nothing else ends a line, unlike in
 * node:readline, where U+2028 does: a reader that counts lines gets as many answers as lines sent.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}
