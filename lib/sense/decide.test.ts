import { describe, expect, it } from "vitest";
import { hashOfWord } from "../text/tokens";
import { decide } from "./decide";
import type { Candidate, FoundMention } from "./mention";

const candidate = (
  id: string,
  name: string,
  kind: Candidate["entity"]["kind"] = "place",
  familiarity: 1 | 2 | 3 = 1,
  over: Partial<Omit<Candidate, "entity">> = {},
): Candidate => ({
  entity: { id, name, kind, familiarity, topics: [], relations: [], summary: "" },
  afterName: false,
  context: null,
  lacksContext: false,
  ...over,
});

const CANDIDATES: Record<string, Candidate> = {
  oman: candidate("oman", "Oman"),
  us: candidate("us", "United States"),
  cooper: candidate("cooper", "Brad Cooper", "person", 3),
  "cooper*": candidate("cooper", "Brad Cooper", "person", 3, { afterName: true }),
  trump: candidate("trump", "Donald Trump", "person"),
  georgia: candidate("georgia", "Georgia", "place", 2),
  state: candidate("state", "Georgia (state)", "place", 2),
  programme: candidate("programme", "Iran's nuclear programme", "concept", 1, {
    context: new Set([hashOfWord("Tehran")]),
  }),
  village: candidate("village", "Oman, Ohio", "place", 3),
  song: candidate("song", "Georgia (song)", "concept", 2),
  ship: candidate("ship", "Georgia (ship)", "military", 2),
  ford: candidate("ford", "Gerald Ford", "person", 2),
  "ford*": candidate("ford", "Gerald Ford", "person", 2, { afterName: true }),
  term: candidate("term", "Human rights", "concept"),
};

/** Reads a text with mentions written as `[surface|candidate,candidate]`. */
function read(marked: string): { text: string; found: FoundMention[] } {
  let text = "";
  const found: FoundMention[] = [];
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const [, surface, names] = /^\[(.+)\|(.+)\]$/u.exec(part) ?? [];
    if (surface && names) {
      const candidates = names.split(",").map((name) => CANDIDATES[name] as Candidate);
      found.push({ block: 0, start: text.length, end: text.length + surface.length, candidates });
    }
    text += surface ?? part;
  }
  return { text, found };
}

function decided(marked: string): string[] {
  const { text, found } = read(marked);
  return decide(found, { blocks: [text] }).map(
    (m) => `${text.slice(m.start, m.end)} ${m.state} ${m.candidates.join()}`,
  );
}

describe("decide", () => {
  it.each([
    ["a name", "talks in [Oman|oman] ended", ["Oman sure oman"]],
    ["part of an unknown longer name", "flew [Oman|oman] Airways home", []],
    ["a weekday is no part of a name", "in [Oman|oman] Friday, they", ["Oman sure oman"]],
    ["an acronym before a capital", "at the [US|us] Embassy there", ["US sure us"]],
    ["title case says nothing", "Talks In [Oman|oman] Begin Amid Deep Distrust", ["Oman sure oman"]],
    [
      "surname after the full name",
      "[Brad Cooper|cooper] came. [Cooper|cooper*] spoke",
      ["Brad Cooper sure cooper", "Cooper sure cooper"],
    ],
    [
      "surname with a title",
      "[Brad Cooper|cooper] came. Then Adm. [Cooper|cooper*] spoke",
      ["Brad Cooper sure cooper", "Cooper sure cooper"],
    ],
    ["surname without the full name", "then [Cooper|cooper*] spoke", []],
    [
      "surname with another bearer",
      "[Brad Cooper|cooper] met Yvette [Cooper|cooper*]. Later [Cooper|cooper*] left",
      ["Brad Cooper sure cooper"],
    ],
    [
      "a form with context, its owner named",
      "Tehran’s [nuclear programme|programme] goes on",
      ["nuclear programme sure programme"],
    ],
    ["a form with context, another owner named", "Israel’s [nuclear programme|programme]", []],
    ["another of the family", "then Melania [Trump|trump] and [Trump|trump] spoke", ["Trump sure trump"]],
    ["a surname with a title", "then President [Trump|trump] spoke", ["Trump sure trump"]],
    ["the younger", "then [Donald Trump|trump] Jr. spoke", []],
    ["a house of learning", "at the University of [Oman|oman] now", []],
    ["whose, not which", "the Government of [Oman|oman] now", ["Oman sure oman"]],
    ["the pronoun in capitals", "FOLLOW [US|us] ON AIR", []],
    ["the country in capitals", "THE [US|us] STRIKES AGAIN", ["US sure us"]],
    ["two that stay possible", "in [Georgia|georgia,state] by now", ["Georgia could-be georgia,state"]],
    ["too many to offer", "in [Georgia|georgia,state,song,ship] by now", []],
    [
      "a full name with an initial",
      "then Gerald R. [Ford|ford*] came. [Ford|ford*] left",
      ["Ford sure ford", "Ford sure ford"],
    ],
    [
      "a surname with another's initial",
      "[Gerald Ford|ford] never once met with John R. [Ford|ford*] there",
      ["Gerald Ford sure ford"],
    ],
    ["a term in the name of a body", "a report by [Human Rights|term] Voices said", []],
    ["a term after its owner", "the Council’s [Human Rights|term] report", ["Human Rights sure term"]],
    ["a household name leads by far", "in [Oman|oman,village] by now", ["Oman sure oman"]],
  ])("%s", (_, marked, expected) => {
    expect(decided(marked)).toEqual(expected);
  });
});
