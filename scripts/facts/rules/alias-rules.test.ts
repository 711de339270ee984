import { describe, expect, it } from "vitest";
import { sampleEntity } from "../../../lib/entity/sample-entity.fixture";
import type { Entity } from "../../../lib/entity/schema";
import { aliasBreaches, isCommonEnglishWord } from "./alias-rules";

describe("isCommonEnglishWord", () => {
  it.each([
    ["reading", true],
    ["ICE", true],
    ["Shell", true],
    ["the port", false],
    ["Isfahan", false],
    ["Muscat", false],
  ])("%s: %s", (text, expected) => expect(isCommonEnglishWord(text)).toBe(expected));
});

describe("aliasBreaches", () => {
  const breaches = (over: Partial<Entity>) => aliasBreaches(sampleEntity("vela", over)).map(({ message }) => message);
  const titled = (text: string) => `expected no title before a form that stands by itself; found "${text}"`;
  const said = (text: string) => `expected case, context or after: "${text}" is a common English word`;

  it.each<[string, Partial<Entity>, string[]]>([
    ["a common word without a rule", { aliases: ["Shell"] }, [said("Shell")]],
    ["an acronym that is one", { aliases: ["ICE"] }, [said("ICE")]],
    ["a name that is one", { name: "Reading" }, [said("Reading")]],
    ["a name whose alias states the rule", { name: "Reading", aliases: [{ text: "Reading", case: "initial" }] }, []],
    ["a rule of context", { aliases: [{ text: "Shell", context: ["oil"] }] }, []],
    ["a rule of the full name", { aliases: [{ text: "Rice", after: "name" }] }, []],
    ["a language is no rule", { aliases: [{ text: "port", lang: "fr" }] }, [said("port")]],
    ["several words", { aliases: ["the House"] }, []],
    ["a term, which means what it says", { kind: "concept", name: "Drone", aliases: ["drone"] }, []],
    ["a title before a full name", { kind: "person", aliases: ["Sen. Vela"] }, [titled("Sen. Vela")]],
    ["two words of title", { kind: "person", aliases: ["Prime Minister Vela"] }, [titled("Prime Minister Vela")]],
    [
      "a title before a surname that needs it",
      { kind: "person", aliases: ["Senator Ann", { text: "Ann", after: "name" }] },
      [],
    ],
    ["a title that is part of a place", { aliases: ["King Vela"] }, []],
  ])("%s", (_, over, expected) => expect(breaches(over)).toEqual(expected));
});
