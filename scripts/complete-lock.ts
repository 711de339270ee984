import { readFileSync, writeFileSync } from "node:fs";

/** What the lockfile says of one installed package. */
interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

/**
 * Entries that a lockfile lacks: optional packages for other platforms. A registry mirror that does not serve them makes
 * npm leave them out when it writes the file, and `npm ci` then refuses it.
 */
export function missingEntries(packages: Readonly<Record<string, LockEntry>>): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`]) continue;
      const words = name.split(/[/-]/u);
      const os = SYSTEMS.filter((system) => words.includes(system));
      const cpu = PROCESSORS.filter((processor) => words.includes(processor));
      // Only packages for one platform are skipped on others; anything else is missing for another reason.
      if (os.length === 0) continue;
      missing[`node_modules/${name}`] = {
        version: version.replace(/^[\^~]/u, ""),
        ...(cpu.length > 0 && { cpu }),
        dev: true,
        optional: true,
        os,
      };
    }
  }
  return missing;
}

/** `tsx scripts/complete-lock.ts`: adds what is missing to package-lock.json. */
function main(): void {
  const file = "package-lock.json";
  const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockEntry> };
  const missing = missingEntries(lock.packages);
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added to ${file}`);
}

if (process.argv[1]?.endsWith("complete-lock.ts")) main();
