import { describe, expect, it } from "vitest";
import { defaultCase } from "../../entity/alias-rule";
import { createMatcher } from "../../match/matcher";
import { buildAliasIndex } from "../alias-index";
import { variantsOf } from "./variants";

/** Surfaces found in a text with one alias and all its generated forms. */
function found(alias: string, lang: string | undefined, text: string): string[] {
  const ruled = { text: alias, case: defaultCase(alias), afterName: false, context: [], ...(lang && { lang }) };
  const index = buildAliasIndex([ruled, ...variantsOf(ruled)].map((form) => ({ ...form, entity: 0 })));
  const surfaces: string[] = [];
  createMatcher(index).scan(text, (start, end) => surfaces.push(text.slice(start, end)));
  return surfaces;
}

describe("forms that the compiler generates, found in text", () => {
  it.each<[string, string, string | undefined, string, string[]]>([
    ["plural of a term", "ballistic missile", undefined, "Ballistic missiles fell", ["Ballistic missiles"]],
    ["plural in -ies", "armed proxy", undefined, "two armed proxies", ["armed proxies"]],
    ["no plural of a name", "Strait of Hormuz", undefined, "Strait of Hormuzs", []],
    ["article, other case", "Al-Busaidi", undefined, "al-Busaidi, al Busaidi", ["al-Busaidi", "al Busaidi"]],
    ["article, other vowel", "Al-Sisi", undefined, "El-Sisi and el-Sisi", ["El-Sisi", "el-Sisi"]],
    ["article from a lower-case listing", "al-Sharaa", undefined, "Al-Sharaa", ["Al-Sharaa"]],
    ["no article inside a word", "Alba", undefined, "elba", []],
    ["Arabic: in", "إيران", "ar", "في طهران بإيران", ["بإيران"]],
    ["Arabic: and", "إيران", "ar", "عمان وإيران", ["وإيران"]],
    ["Arabic: to, before an article", "العراق", "ar", "للعراق", ["للعراق"]],
    ["Arabic: in, before an article", "العراق", "ar", "بالعراق", ["بالعراق"]],
    ["Arabic: and to, before an article", "العراق", "ar", "وللعراق", ["وللعراق"]],
    ["Arabic: letter variants", "إيران", "ar", "ايران وايران", ["ايران", "وايران"]],
    ["Arabic: several words", "مضيق هرمز", "ar", "بمضيق هرمز", ["بمضيق هرمز"]],
    ["Arabic: short names take none", "قم", "ar", "بقم", []],
    ["Persian takes none", "ایران", "fa", "و ایران، وایران", ["ایران"]],
    ["Persian letters, typed on an Arabic keyboard", "عراقچی", "fa", "عراقچي", ["عراقچي"]],
    ["Hebrew: in", "איראן", "he", "באיראן", ["באיראן"]],
    ["Hebrew: and to", "איראן", "he", "ולאיראן", ["ולאיראן"]],
    ["Hebrew: points are passed over", "ישראל", "he", "יִשְׂרָאֵל", ["יִשְׂרָאֵל"]],
    ["Russian: Moscow", "Москва", "ru", "в Москве, из Москвы, под Москвой", ["Москве", "Москвы", "Москвой"]],
    ["Russian: masculine", "Иран", "ru", "Ирана, Ирану, Ираном, об Иране", ["Ирана", "Ирану", "Ираном", "Иране"]],
    ["Russian: surname in -ин", "Путин", "ru", "с Путиным", ["Путиным"]],
    ["Russian: adjectival surname", "Зеленский", "ru", "Зеленского, Зеленскому", ["Зеленского", "Зеленскому"]],
    ["Russian: name and surname", "Владимир Путин", "ru", "у Владимира Путина", ["Владимира Путина"]],
    ["Russian: adjective and noun", "Персидский залив", "ru", "в Персидском заливе", ["Персидском заливе"]],
    ["Russian: head and a fixed genitive", "Корпус стражей", "ru", "Корпуса стражей", ["Корпуса стражей"]],
    ["Russian: -ия", "Россия", "ru", "в России, с Россией", ["России", "Россией"]],
    ["Russian: does not decline", "Сочи", "ru", "в Сочи", ["Сочи"]],
    ["Ukrainian: Kyiv", "Київ", "uk", "у Києві, з Києва", ["Києві", "Києва"]],
    ["Ukrainian: Kharkiv", "Харків", "uk", "у Харкові", ["Харкові"]],
    ["Ukrainian: softened stem", "Прага", "uk", "у Празі", ["Празі"]],
    ["Ukrainian: adjectival surname", "Зеленський", "uk", "Зеленського", ["Зеленського"]],
    ["Ukrainian: -ія", "Росія", "uk", "з Росією", ["Росією"]],
    ["Latin alias of a Slavic name takes none", "Moskva", undefined, "Moskve", []],
  ])("%s", (_, alias, lang, text, expected) => {
    expect(found(alias, lang, text)).toEqual(expected);
  });
});
