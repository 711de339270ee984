import type { Exhibit } from "./find-fixtures";

const LOOKS = [
  "theme=light",
  "theme=dark",
  "theme=light&dir=rtl",
  "theme=dark&dir=rtl",
  "contrast=more",
  "forced=active",
];

/** The gallery's first page: every state of every component, in each look. */
export function Index({ exhibits }: { exhibits: readonly Exhibit[] }) {
  const components = [...new Set(exhibits.map(({ component }) => component))];
  return (
    <main style="font: 15px/1.5 'Noto Sans'; margin: 2rem; max-width: 60rem">
      <h1>Gallery</h1>
      {components.map((component) => (
        <section key={component}>
          <h2>
            {exhibits.some((one) => one.component === component && one.surface === "card") ? (
              <a href={`#/${component}`}>{component}</a>
            ) : (
              component
            )}
          </h2>
          <ul>
            {exhibits
              .filter((exhibit) => exhibit.component === component)
              .map(({ address, name }) => (
                <li key={address}>
                  <a href={`#/${address}`}>{name}</a>
                  {LOOKS.map((look) => (
                    <span key={look}>
                      {" · "}
                      <a href={`#/${address}?${look}`}>{look.replaceAll(/\w+=/g, "").replace("&", ", ")}</a>
                    </span>
                  ))}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
