import * as v from "valibot";

/** What a value does not fit, in words, and the path of the field: `facts.1.asOf`. */
export interface Complaint {
  field: string;
  message: string;
}

/** The issues of a failed parse as complaints; a union gives those of the alternative that the value was meant for. */
export function complaintsOf(issues: readonly v.BaseIssue<unknown>[], above = ""): Complaint[] {
  return issues.flatMap((issue) => {
    const field = [above, v.getDotPath(issue)].filter(Boolean).join(".");
    const inner = issue.type === "union" ? (issue.issues ?? []).filter((nested) => nested.path) : [];
    return inner.length > 0 ? complaintsOf(inner, field) : [{ field, message: messageOf(issue) }];
  });
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object") return `unknown or missing key (${issue.message})`;
  return `${issue.message}; found ${issue.received}`;
}
