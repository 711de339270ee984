import { CLOSED_TO_COMPONENTS, DOORS, FLOORS, folderOf, PURE_FOLDERS, PURE_PACKAGES } from "./floors";
import type { Import } from "./read-imports";

export const RULES = ["known-folder", "floor-order", "pure", "door", "quiet-components", "no-cycle"] as const;
export type Rule = (typeof RULES)[number];

/** An import that breaks a rule, in words. */
export interface Violation {
  rule: Rule;
  from: string;
  message: string;
}

/** All violations of the floors among these imports. */
export function checkFloors(imports: readonly Import[]): Violation[] {
  return [...imports.flatMap(checkImport), ...checkDoors(imports), ...checkCycles(imports)];
}

function checkImport({ from, to, isPackage, typeOnly }: Import): Violation[] {
  const violation = (rule: Rule, message: string): Violation[] => [{ rule, from, message }];
  const folder = folderOf(from);
  if (folder === null) return violation("known-folder", "expected a folder that has a floor");
  if (isPackage) {
    if (!PURE_FOLDERS.has(folder) || isPackageIn(to, PURE_PACKAGES)) return [];
    return violation("pure", `imports ${to}; ${folder} knows no browser, no Node and no framework`);
  }
  const target = folderOf(to);
  if (target === null) {
    // Only commands, tests and configuration reach for files at the root.
    return folder === "scripts" || folder === "tests"
      ? []
      : violation("known-folder", `imports ${to}, which has no floor`);
  }
  if (
    folder === "components" &&
    !typeOnly &&
    CLOSED_TO_COMPONENTS.some((closed) => `${to}/`.startsWith(`${closed}/`))
  ) {
    return violation("quiet-components", `imports ${to}; components get data and callbacks, only types from there`);
  }
  if (target === folder || (FLOORS[target] ?? 0) < (FLOORS[folder] ?? 0)) return [];
  return violation(
    "floor-order",
    `imports ${to}; ${folder} (floor ${FLOORS[folder]}) may import from lower floors only`,
  );
}

function isPackageIn(specifier: string, packages: readonly string[]): boolean {
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function checkDoors(imports: readonly Import[]): Violation[] {
  return [...new Set(DOORS.map((door) => door.package))].flatMap((name) => {
    const doors = DOORS.filter((door) => door.package === name);
    const users = [...new Set(imports.filter(({ to }) => isPackageIn(to, [name])).map(({ from }) => from))];
    const strangers = users.filter((file) => !doors.some(({ place }) => file.startsWith(place)));
    const crowd = doors.flatMap(({ place, files }) => users.filter((file) => file.startsWith(place)).slice(files));
    const expected = doors.map(({ place, files }) => `in ${place} only, in ${files} file(s)`).join(", or ");
    return [...strangers, ...crowd].map(
      (from): Violation => ({ rule: "door", from, message: `imports ${name}; expected ${expected}` }),
    );
  });
}

/** Files that import each other in a ring; types do not count, they are gone when the code runs. */
function checkCycles(imports: readonly Import[]): Violation[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, isPackage, typeOnly } of imports) {
    if (isPackage || typeOnly) continue;
    const key = from.replace(/\.tsx?$/, "");
    graph.set(key, [...(graph.get(key) ?? []), to]);
  }
  const violations: Violation[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const ring = [...trail.slice(start), file].join(" -> ");
      violations.push({ rule: "no-cycle", from: file, message: `imports itself in a ring: ${ring}` });
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return violations;
}
