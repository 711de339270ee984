import type { Fixture, Surface } from "../../components/fixture";

/** What a fixture file exports. */
interface FixtureFile {
  fixtures: Fixture[];
  surface?: Surface;
}

/** A fixture with the address that shows it. */
export interface Exhibit extends Fixture {
  /** `card/person-in-full-depth` */
  address: string;
  /** The part before the slash: all states of one component. */
  component: string;
  surface: Surface;
}

/** Surfaces that are pages of the extension: components in a folder of that name stand there. */
const PAGES: readonly Surface[] = ["popup", "search", "options", "welcome"];

const kebab = (text: string) =>
  text
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** The exhibits of fixture files, given by path, in the order of their addresses; two of one address are an error. */
export function exhibitsOf(files: Readonly<Record<string, FixtureFile>>): Exhibit[] {
  const found = new Map<string, Exhibit>();
  for (const [path, { fixtures, surface }] of Object.entries(files)) {
    const [folder = "", file = ""] = path.split("/").slice(-2);
    const component = kebab(file.replace(/\.fixture\.tsx$/, ""));
    for (const fixture of fixtures) {
      const address = `${component}/${kebab(fixture.name)}`;
      if (found.has(address)) throw new Error(`${path}: expected a name of its own, found ${address} a second time`);
      const standsOn = surface ?? PAGES.find((page) => page === folder) ?? "card";
      found.set(address, { ...fixture, address, component, surface: standsOn });
    }
  }
  return [...found.values()];
}
