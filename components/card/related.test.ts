import { describe, expect, it } from "vitest";
import type { EntityRecord, NamedRelation } from "../../lib/pack/entity-record";
import { type Related, relatedTo } from "./related";
import { ARAGHCHI, MUSCAT } from "./sample-entities.fixture";

const record = (id: string, ...relations: NamedRelation[]): EntityRecord => ({ ...MUSCAT, id, name: id, relations });
const to = (entity: string, type: NamedRelation["type"], over: Partial<NamedRelation> = {}): NamedRelation => ({
  type,
  entity,
  name: entity,
  ...over,
});
const said = (links: Related[]) => links.map(({ words, name, more }) => [words, name, more].filter(Boolean).join(" "));

describe("relatedTo", () => {
  it.each<[string, EntityRecord, EntityRecord[], string[], string[]]>([
    ["nothing", record("iran"), [record("oman")], [], []],
    [
      "on the page and not, the most telling first",
      ARAGHCHI,
      [record("steve-witkoff"), record("iran-us-talks-2026")],
      ["counterpart of Steve Witkoff in the talks", "took part in Iran–US talks of 2026"],
      ["head of Iranian Foreign Ministry since August\u00A02024", "member of Expediency Council as an adviser"],
    ],
    [
      "from the other side, without its note",
      record("iran"),
      [record("tehran", to("iran", "capital-of", { note: "since 1786" })), record("khamenei", to("iran", "head-of"))],
      ["headed by khamenei", "capital: tehran"],
      [],
    ],
    ["alike on both sides", record("iran"), [record("oman", to("iran", "neighbour-of"))], ["neighbour of oman"], []],
    [
      "each once, by what tells most",
      record("iran", to("oman", "neighbour-of"), to("oman", "rival-of")),
      [record("oman", to("iran", "mediator-in"))],
      ["mediated by oman"],
      [],
    ],
    [
      "as written before as read from the other side",
      record("a", to("b", "ally-of", { note: "in NATO" })),
      [record("b", to("a", "ally-of"))],
      ["ally of b in NATO"],
      [],
    ],
    ["never itself", record("iran", to("iran", "part-of")), [record("iran", to("iran", "part-of"))], [], []],
  ])("%s", (_, entity, page, inStory, others) => {
    const found = relatedTo(entity, new Map(page.map((one) => [one.id, one])));
    expect([said(found.inStory), said(found.others)]).toEqual([inStory, others]);
  });

  it("without a page all are others", () => {
    expect(said(relatedTo(record("a", to("b", "uses"))).others)).toEqual(["uses b"]);
  });
});
