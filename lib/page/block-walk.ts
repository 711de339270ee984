import { elementAround } from "../platform/element-around";
import type { MappedBlock } from "../text/text-map";

/** A block of a page. */
export type PageBlock = MappedBlock<Text>;

/** Elements whose text is no prose of the page: code, controls, navigation, media, what is not shown. */
const SKIPPED = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP VAR TEXTAREA INPUT SELECT OPTION BUTTON NAV SVG MATH CANVAS " +
    "IFRAME OBJECT EMBED VIDEO AUDIO MAP MENU HEAD TITLE"
  ).split(" "),
);
const SKIPPED_ROLES = new Set("navigation menu menubar search textbox button tablist toolbar contentinfo".split(" "));
/** Words of which a class or an id is made where an element is the page's furniture; "has-byline" is said of others. */
const FURNITURE =
  /(?:^|[\s_]|(?<!-|\b(?:has|with|tag|category))-)(?:authors?|badge|byline|credit|footer|keywords|menu|newsletter|promo|share|social|tags)(?![a-z])/i;
/** Furniture that holds paragraphs or broken lines has no more text than this, characters: else its name misleads. */
const FURNITURE_LENGTH = 500;
/** A block of no more words, all of them linked, is a label and no headline. */
const LABEL_WORDS = 4;
/** Readings beside a word: passed over, while the word goes on. */
const SILENT = new Set(["RP", "RT"]);
/** Elements that run inside a line; all others part blocks. */
const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRONG SUB SUP " +
    "TIME TT U WBR"
  ).split(" "),
);
/** A whole page's text is read up to here, UTF-16 units: some 160,000 words. */
export const PAGE_TEXT_LIMIT = 1_000_000;

const ELEMENT = 1;
const TEXT = 3;

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  const role = element.getAttribute("role");
  return role !== null && SKIPPED_ROLES.has(role);
}

/** Whether an element is no prose by its name, its class or what it holds: a site's footer, a menu, a byline. */
function isFurniture(element: Element, tag: string): boolean {
  if (tag === "FOOTER") return !element.closest("article");
  // Most ask for consent or money; some hold the story.
  if (tag === "DIALOG" || element.getAttribute("role") === "dialog") return !element.querySelector("article");
  if (!FURNITURE.test(`${element.id} ${element.getAttribute("class")}`)) return false;
  if (element.querySelector("h1,article,blockquote")) return false;
  return element.textContent.length <= FURNITURE_LENGTH || !element.querySelector("p,br");
}

/** Whether a block is a few words that are all in links. */
function isLabel({ text, pieces }: PageBlock): boolean {
  if (text.trim().split(/\s+/).length > LABEL_WORDS) return false;
  return pieces.every(({ node }) => !/\S/.test(node.data) || node.parentElement?.closest("a"));
}

/** Whether a block is laid out and visible; documents without layout (Node) show everything. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true });
}

/**
 * Yields the blocks of visible prose below `root` in document order, lazily, so that the caller may pause between
 * any two. Changes nothing. Stops after PAGE_TEXT_LIMIT characters. An element with an open shadow root is read as it is
 * shown: that root, with what its slots take in; `onRoot` is told of each such root.
 */
export function* walkBlocks(root: Element, onRoot?: (root: ShadowRoot) => void): Generator<PageBlock> {
  let open: PageBlock = { text: "", pieces: [] };
  let length = 0;
  /** Hands out the block gathered so far, if it says anything. */
  function* close(): Generator<PageBlock> {
    const block = open;
    open = { text: "", pieces: [] };
    if (!/\p{L}/u.test(block.text)) return;
    const [first] = block.pieces;
    const parent = first && elementAround(first.node);
    if (parent && !isLabel(block) && isShown(parent)) yield block;
  }
  function* visitAll(element: Element): Generator<PageBlock> {
    const { shadowRoot } = element;
    if (shadowRoot) onRoot?.(shadowRoot);
    // Documents without layout (Node) know of no slots.
    const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
    for (const node of slotted) yield* visit(node);
    if (slotted.length > 0) return;
    for (let child = (shadowRoot ?? element).firstChild; child; child = child.nextSibling) yield* visit(child);
  }
  function* visit(node: Node): Generator<PageBlock> {
    if (length >= PAGE_TEXT_LIMIT) return;
    if (node.nodeType === TEXT) {
      const text = node as Text;
      open.pieces.push({ node: text, start: open.text.length });
      open.text += text.data;
      length += text.data.length;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") open.text += "\n";
    else if (SILENT.has(tag)) return;
    // It has no box of its own: what it takes in stands in the place of it.
    else if (tag === "SLOT") yield* visitAll(element);
    else if (isSkipped(element) || isFurniture(element, tag)) yield* close();
    else if (INLINE.has(tag)) {
      if (!isShown(element)) return;
      // A footnote's number is no part of the word before it.
      const apart = tag === "SUP" || tag === "SUB";
      if (apart) open.text += " ";
      yield* visitAll(element);
      if (apart) open.text += " ";
    } else {
      yield* close();
      yield* visitAll(element);
      yield* close();
    }
  }
  if (isSkippedWithin(root)) return;
  yield* visitAll(root);
  yield* close();
}

/** Whether an element or one around it is left out. */
function isSkippedWithin(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
}
