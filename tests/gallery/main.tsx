import "./fonts";
import { render } from "preact";
import type { ExhibitListing, Gallery } from "../../scripts/gallery/gallery-page";
import { type Exhibit, exhibitsOf } from "./find-fixtures";
import { Index } from "./Index";
import still from "./still.css?inline";
import { SURFACES } from "./surfaces";
import { readAddress, type Wishes, withWishes } from "./wishes";

type FixtureFiles = Parameters<typeof exhibitsOf>[0];

const exhibits = exhibitsOf(import.meta.glob("/components/**/*.fixture.tsx", { eager: true }) as FixtureFiles);
// Faults that the accessibility test must find: they have an address, and are in no list.
const planted = exhibitsOf(import.meta.glob("./planted-faults.fixture.tsx", { eager: true }) as FixtureFiles);

const pageStyle = document.head.appendChild(document.createElement("style"));
const colorScheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
const mounted: Element[] = [];

/** Renders into a container until the next address is shown. */
function mount(container: Element, { render: draw }: Pick<Exhibit, "render">): void {
  render(draw(), container);
  mounted.push(container);
}

function leave(): void {
  for (const container of mounted.splice(0)) render(null, container);
}

/** Components of the card, each in an open shadow root, on a page that knows of no dark colours, as most of the web. */
function showOnPage(shown: readonly Exhibit[], wishes: Wishes): void {
  const main = stage().appendChild(document.createElement("main"));
  main.id = "exhibit";
  pageStyle.textContent = `body { margin: 0; background: #fff; color: #000 }
    h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
    main { position: absolute; inset: 0 auto auto 0; width: max-content; padding: 12px 24px 36px }
    div + div { margin-top: 24px }`;
  main.appendChild(document.createElement("h1")).textContent = document.title;
  for (const exhibit of shown) {
    const host = main.appendChild(document.createElement("div"));
    host.id = exhibit.address;
    const root = host.attachShadow({ mode: "open" });
    const style = root.appendChild(document.createElement("style"));
    style.textContent = withWishes(SURFACES.card.css, wishes) + still;
    const container = root.appendChild(document.createElement("div"));
    mount(container, exhibit);
    // A part of a card has its type and colours from the card around it.
    if (!container.querySelector(".card")) container.className = "card";
  }
}

/** A view of one of the extension's pages, in a document with that page's style sheet. */
function showAsPage(exhibit: Exhibit, wishes: Wishes): void {
  pageStyle.textContent = withWishes(SURFACES[exhibit.surface].css, wishes) + still;
  mount(stage(), exhibit);
}

/** A new, empty place to mount in. */
function stage(): HTMLElement {
  const old = document.querySelector("#app");
  const app = document.createElement("div");
  app.id = "app";
  old?.replaceWith(app);
  return app;
}

/** Shows an exhibit, all of the card's that are of one component, or the index. */
function show(hash: string): void {
  const { address, wishes } = readAddress(hash);
  const shown = [...exhibits, ...planted].filter((one) => one.address === address || one.component === address);
  const [first] = shown;
  const onPage = first?.surface === "card";
  leave();
  scrollTo(0, 0);
  document.documentElement.dir = wishes.dir;
  document.title = first ? `${first.component}${shown.length === 1 ? `: ${first.name}` : ""}` : "Gallery";
  if (colorScheme) colorScheme.content = onPage ? "light" : (wishes.theme ?? "light dark");
  if (onPage) showOnPage(shown, wishes);
  else if (first && shown.length === 1) showAsPage(first, wishes);
  else {
    pageStyle.textContent = "";
    mount(stage(), { render: () => <Index exhibits={exhibits} /> });
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** All fonts are loaded before anything is shown for a photo, so that none comes later. */
const fonts = Promise.all([...document.fonts].map((font) => font.load()));

const gallery: Gallery = {
  list: () => exhibits.map(({ address, component, name, surface }) => listing(address, component, name, surface)),
  async show(hash) {
    await fonts;
    history.replaceState(null, "", hash);
    show(hash);
    // Effects of the components run after a frame, and may render once more.
    for (let frames = 0; frames < 3; frames++) await frame();
    await document.fonts.ready;
    const { scrollWidth, scrollHeight } = document.documentElement;
    const box = document.querySelector("#exhibit")?.getBoundingClientRect();
    return { width: Math.ceil(box?.width ?? scrollWidth), height: Math.ceil(box?.height ?? scrollHeight) };
  },
};

function listing(address: string, component: string, name: string, surface: Exhibit["surface"]): ExhibitListing {
  const { width, height, shows } = SURFACES[surface];
  return { address, component, name, surface, width, height, shows };
}

window.gallery = gallery;
addEventListener("hashchange", () => show(location.hash));
show(location.hash);
