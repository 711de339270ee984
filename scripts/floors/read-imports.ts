import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** One import, export-from or dynamic import of a file. */
export interface Import {
  /** Path of the importing file from the project's root, with forward slashes. */
  from: string;
  /** Path of the imported file without its extension, or the package's specifier. */
  to: string;
  isPackage: boolean;
  typeOnly: boolean;
}

const TOP_FOLDERS = ["lib", "components", "entrypoints", "scripts", "tests"];

/** Every import in the project's TypeScript files, tests and fixtures left out. */
export function readProjectImports(root = "."): Import[] {
  const files = TOP_FOLDERS.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name))
      .map((name) => `${top}/${name.replaceAll("\\", "/")}`),
  );
  return files.sort().flatMap((file) => readImports(file, readFileSync(join(root, file), "utf8")));
}

/** The imports of one source text. */
export function readImports(from: string, source: string): Import[] {
  const { module, errors } = parseSync(from, source);
  const broken = errors[0];
  if (broken) throw new Error(`${from} cannot be parsed: ${broken.message}`);
  const found: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push(importOf(from, moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push(importOf(from, moduleRequest.value, isType));
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const text = source.slice(moduleRequest.start, moduleRequest.end);
    // An import of a computed name cannot be judged; quotes mark one that can.
    if (/^["'`][^$]*["'`]$/.test(text)) found.push(importOf(from, text.slice(1, -1), false));
  }
  return found;
}

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith(".")) return { from, to: specifier, isPackage: true, typeOnly };
  const path = posix
    .join(posix.dirname(from), specifier)
    .replace(/\?.*$/, "")
    .replace(/\.tsx?$/, "");
  return { from, to: path, isPackage: false, typeOnly };
}
