import type { Source } from "../../lib/entity/schema";

/** How a source is called: "Source" where the page was read for the statement, "Read more" where it is further reading. */
export function sourceWord({ use }: Pick<Source, "use">): string {
  return use === "checked" ? "Source" : "Read more";
}
