import type { Annotation } from "../../lib/library/annotate";
import type { AnnotateRequest } from "../../lib/messages/protocol";
import { markOf, readLine, writeLine } from "./notation";
import type { TrapCase } from "./trap-cases";

/** The lines of a case with the marks that an annotator, match and sense, puts into them, in the table's notation. */
export function annotateCase(
  annotate: (request: AnnotateRequest) => Annotation,
  { lines, date, site }: TrapCase,
): string[] {
  const blocks = lines.map((line) => readLine(line).text);
  const { mentions } = annotate({ blocks, storyDate: date, site });
  return blocks.map((text, block) =>
    writeLine(text, mentions.filter((mention) => mention.block === block).map(markOf)),
  );
}
