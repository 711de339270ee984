import type { Surface } from "../../components/fixture";
import { cardStyle } from "../../entrypoints/card/render-card";
import optionsStyle from "../../entrypoints/options/style.css?inline";
import popupStyle from "../../entrypoints/popup/style.css?inline";
import searchStyle from "../../entrypoints/search/style.css?inline";
import welcomeStyle from "../../entrypoints/welcome/style.css?inline";

/** A surface's style sheet, and the size at which its components are photographed. */
interface SurfaceLook {
  css: string;
  /** CSS pixels of the viewport. */
  width: number;
  height: number;
  /** What of it is shown: the viewport, as much as the document is tall, or the component and its shadow. */
  shows: "viewport" | "document" | "component";
}

export const SURFACES: Readonly<Record<Surface, SurfaceLook>> = {
  // So wide that the largest text has its room, and so tall that most cards, which take 60 % of it, show all they have.
  card: { css: cardStyle, width: 760, height: 1600, shows: "component" },
  popup: { css: popupStyle, width: 380, height: 500, shows: "viewport" },
  search: { css: searchStyle, width: 900, height: 640, shows: "viewport" },
  options: { css: optionsStyle, width: 640, height: 800, shows: "document" },
  // Below comes more of the sample article, which is plain text.
  welcome: { css: welcomeStyle, width: 640, height: 1000, shows: "viewport" },
};
