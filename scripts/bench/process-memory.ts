import { readdirSync, readFileSync } from "node:fs";

/**
 * Memory that a process and all its children have asked for, bytes; what several share is counted once. The files that
 * they map are left out, since other browsers on the machine share them. Null where the system does not tell (anything
 * but Linux).
 */
export function treeMemory(root: number | undefined): number | null {
  if (root === undefined || process.platform !== "linux") return null;
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree.reduce((sum, pid) => sum + shareOf(pid), 0);
}

function parentOf(pid: string): number | null {
  const stat = readProc(`/proc/${pid}/stat`);
  // The name in parentheses may hold anything.
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

function shareOf(pid: number): number {
  const rollup = readProc(`/proc/${pid}/smaps_rollup`) ?? "";
  const parts = [...rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB$/gm)];
  return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

function readProc(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null; // The process has ended meanwhile.
  }
}
