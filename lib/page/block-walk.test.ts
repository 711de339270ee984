import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { PAGE_TEXT_LIMIT, walkBlocks } from "./block-walk";

function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`).document.body;
}

/** The blocks' texts; checks on the way that every piece stands where it says. */
function blocks(html: string): string[] {
  return [...walkBlocks(bodyOf(html))].map((block) => {
    for (const { node, start } of block.pieces) {
      expect(block.text.slice(start, start + node.data.length)).toBe(node.data);
    }
    return block.text;
  });
}

describe("walkBlocks", () => {
  it.each([
    ["nothing", "", []],
    ["paragraphs", "<p>Vela</p><p>Ann</p>", ["Vela", "Ann"]],
    ["text beside a block", "Vela<p>Ann</p>Zoe", ["Vela", "Ann", "Zoe"]],
    ["a footnote stands apart", "<p>to Vela<sup>1</sup> now</p>", ["to Vela 1  now"]],
    ["a reading is passed over", "<p><ruby>Ve<rt>x</rt>la</ruby></p>", ["Vela"]],
    ["inline elements run on", "<p>Ann <b>Or</b><i>say</i> and <a href='#'>Vela</a></p>", ["Ann Orsay and Vela"]],
    ["blocks inside inline elements part", "<p>Ann<span><div>Vela</div></span>Zoe</p>", ["Ann", "Vela", "Zoe"]],
    ["BR is a line break in the block", "<p>Ann<br>Orsay<br/>Vela</p>", ["Ann\nOrsay\nVela"]],
    ["list items", "<ul><li>Ann</li><li>Vela</li></ul>", ["Ann", "Vela"]],
    ["table cells", "<table><tr><td>Ann</td><td>Vela</td></tr></table>", ["Ann", "Vela"]],
    ["headings and captions", "<h1>Ann</h1><figure><figcaption>Vela</figcaption></figure>", ["Ann", "Vela"]],
    ["an unknown element parts", "<my-card>Ann</my-card><my-card>Vela</my-card>", ["Ann", "Vela"]],
    ["blocks without a letter are left out", "<p>12 – 34</p><p> </p><p>Ann</p>", ["Ann"]],
    ["comments are no text", "<p>An<!-- Vela -->n</p>", ["Ann"]],
    ["images and rules", "<p>Ann<img alt='Vela'><hr>Zoe</p>", ["Ann", "Zoe"]],
    [
      "header, aside and an article's footer are prose",
      "<header>Ann</header><aside>Vela</aside><article><footer>Zoe</footer></article>",
      ["Ann", "Vela", "Zoe"],
    ],
    ["a linked headline", "<h3><a href='#'>Ann Orsay leaves Vela at last</a></h3>", ["Ann Orsay leaves Vela at last"]],
    [
      "headlines in a list of links",
      `<ul>${"<li><a href='#'>Ann Orsay leaves Vela after the storm</a></li>".repeat(3)}</ul>`,
      Array(3).fill("Ann Orsay leaves Vela after the storm"),
    ],
    [
      "a list of sentences with links",
      `<ul>${"<li><a href='#'>Ann</a> left Vela</li>".repeat(3)}</ul>`,
      Array(3).fill("Ann left Vela"),
    ],
    ["a short list", "<ul><li>Ann <a href='#'>Vela</a></li></ul>", ["Ann Vela"]],
    [
      "a headline where the element around it is named for what it has",
      "<div class='meta has-byline tag-social category-menu'><h1>Ann</h1><p>Vela</p></div>",
      ["Ann", "Vela"],
    ],
    [
      "an article named for its parts",
      `<div class="social-share"><p>${"Ann Orsay left Vela. ".repeat(30)}</p></div>`,
      ["Ann Orsay left Vela. ".repeat(30)],
    ],
    ["a story in a dialog", "<dialog open><article><p>Ann left Vela</p></article></dialog>", ["Ann left Vela"]],
    ["a quoted post", "<div class='social'><blockquote>Ann left Vela</blockquote></div>", ["Ann left Vela"]],
    [
      "a story in broken lines, named for its parts",
      `<div class="social">${"Ann Orsay left Vela. ".repeat(30)}<br>Zoe</div>`,
      [`${"Ann Orsay left Vela. ".repeat(30)}\nZoe`],
    ],
    ["a variant's name", "<div class='story--author'><h2>Ann in Vela</h2></div>", ["Ann in Vela"]],
    ["a caption without its credit", "<figcaption>Ann <span class='photo-credit'>Vela</span></figcaption>", ["Ann "]],
    ["words that only sound so", "<p class='menuet'>Ann</p><p class='shared'>Vela</p>", ["Ann", "Vela"]],
  ])("%s", (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it.each([
    ..."script style noscript template code pre kbd samp textarea button nav svg math canvas object video audio dialog menu"
      .split(" ")
      .map((tag) => `<${tag}>Vela</${tag}>`),
    "<select><option>Vela</option></select>",
    "<input value='Vela'>",
    "<div hidden>Vela</div>",
    "<div aria-hidden='true'>Vela</div>",
    "<div contenteditable>Vela</div>",
    "<div contenteditable='true'><p>Vela</p></div>",
    "<div contenteditable='plaintext-only'>Vela</div>",
    "<footer>Vela</footer>",
    "<div><footer><p>Vela</p></footer></div>",
    "<ul><li><a href='#'>Vela</a></li><li><a href='#'>Politics</a></li><li><a href='#'>Sport</a></li></ul>",
    "<ul class='main-menu'><li><a href='#'>Harbours of the North</a><ul><li>The Vela Weekly</li></ul></li></ul>",
    "<div><a href='#'>Vela</a> <a href='#'>Ann</a> <a href='#'>Harbours</a></div>",
    "<p><a href='#'>Live from Vela</a></p>",
    ...[
      "byline",
      "article-tags",
      "c-menu__list",
      "Figure-credit",
      "social-icons",
      "newsletter",
      "author-bio",
      "badge",
    ].map((name) => `<div class='${name}'><p>Vela</p></div>`),
    "<div id='footer-links'>Vela</div>",
    ..."navigation menu menubar search textbox button tablist toolbar contentinfo dialog"
      .split(" ")
      .map((role) => `<div role='${role}'>Vela</div>`),
  ])("leaves out %s and parts there", (html) => {
    expect(blocks(`<p>Ann</p>${html}<p>Zoe</p>`)).toEqual(["Ann", "Zoe"]);
    expect(blocks(`Ann${html}Zoe`)).toEqual(["Ann", "Zoe"]);
  });

  it.each([
    "<div aria-hidden='false'>Vela</div>",
    "<div contenteditable='false'>Vela</div>",
    "<div role='article'>Vela</div>",
  ])("reads %s", (html) => {
    expect(blocks(html)).toEqual(["Vela"]);
  });

  it.each(["<nav><p id='x'>Vela</p></nav>", "<div contenteditable><div><p id='x'>Vela</p></div></div>"])(
    "reads nothing below %s, where it was asked to begin inside",
    (html) => {
      const root = bodyOf(html).querySelector("#x") as Element;
      expect([...walkBlocks(root)]).toEqual([]);
    },
  );

  it("stops at PAGE_TEXT_LIMIT, with the block that reaches it", () => {
    const half = "a".repeat(PAGE_TEXT_LIMIT / 2);
    const found = blocks(`<p>${half}</p><p>${half}</p><p>Vela</p><div><p>Ann</p></div>`);
    expect(found.map((text) => text.length)).toEqual([half.length, half.length]);
  });

  it("is lazy: what comes later is read later", () => {
    const body = bodyOf("<p>Ann</p><p>Vela</p>");
    const walk = walkBlocks(body);
    expect(walk.next().value?.text).toBe("Ann");
    (body.lastElementChild as Element).textContent = "Zoe";
    expect(walk.next().value?.text).toBe("Zoe");
  });

  it("changes nothing", () => {
    const body = bodyOf("<p>Ann <b>Orsay</b><br></p><nav>Vela</nav>");
    const before = body.outerHTML;
    expect([...walkBlocks(body)]).toHaveLength(1);
    expect(body.outerHTML).toBe(before);
  });

  it("goes as deep as a browser nests", () => {
    expect(blocks(`${"<div>".repeat(512)}Vela${"</div>".repeat(512)}`)).toEqual(["Vela"]);
  });
});

describe("walkBlocks, where elements say whether they are shown", () => {
  /** Like a browser: what has the attribute `gone` is not shown, nor anything inside it. */
  function shown(html: string): string[] {
    const body = bodyOf(html);
    for (const element of body.querySelectorAll("*")) {
      Object.assign(element, { checkVisibility: () => element.closest("[gone]") === null });
    }
    return [...walkBlocks(body)].map(({ text }) => text);
  }

  it.each([
    ["a hidden block", "<p gone>Ann</p><p>Vela</p>", ["Vela"]],
    ["a hidden beginning", "<p><span gone>Advertisement </span>Vela said</p>", ["Vela said"]],
    ["a hidden end of a word", "<p>Vela<span gone>nian</span></p>", ["Vela"]],
    ["all around hidden", "<div gone><p><b>Vela</b></p></div>", []],
  ])("%s", (_, html, expected) => {
    expect(shown(html)).toEqual(expected);
  });
});

describe("walkBlocks in open shadow roots", () => {
  /** A body with a story in a shadow root, of which one slot takes in what the page has in its place, and one does not. */
  function story(mode: ShadowRootMode) {
    const body = bodyOf("<p>Ann</p><x-story><b slot='name'>Orsay</b>unslotted</x-story><p>Zoe</p>");
    const host = body.querySelector("x-story") as HTMLElement;
    const root = host.attachShadow({ mode });
    root.innerHTML = "<p>In Vela with <slot name='name'>nobody</slot></p><slot name='more'><p>Lumeria</p></slot>Mira";
    // linkedom has no slots: these are as a browser gives them.
    const [name, more] = root.querySelectorAll("slot");
    if (!name || !more) throw new Error("expected two slots");
    name.assignedNodes = () => [host.firstChild as Node];
    more.assignedNodes = () => [];
    return { body, root };
  }

  it("reads what is shown, in its place, and tells of the root", () => {
    const { body, root } = story("open");
    const roots: ShadowRoot[] = [];
    const texts = [...walkBlocks(body, (found) => roots.push(found))].map(({ text }) => text);
    expect(texts).toEqual(["Ann", "In Vela with Orsay", "Lumeria", "Mira", "Zoe"]);
    expect(roots).toEqual([root]);
  });
});
