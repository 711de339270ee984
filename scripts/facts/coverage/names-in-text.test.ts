import { describe, expect, it } from "vitest";
import { namesInText } from "./names-in-text";

describe("namesInText", () => {
  it.each([
    ["Talks in Muscat ended on Friday.", ["Muscat"]],
    ["The Islamic Republic of Iran said so.", ["Islamic Republic of Iran"]],
    ["Hezbollah fired. Reading helps. However, Oman called.", ["Hezbollah", "Oman"]],
    ["President Trump met Prime Minister Benjamin Netanyahu’s envoy.", ["Trump", "Prime Minister Benjamin Netanyahu"]],
    ["Iranian and Israeli officials, Americans and Russo-Ukrainian lines", []],
    ["an Israel–Iran war, in the U.S. and in Washington, D.C.", ["Israel", "Iran", "U.S.", "Washington", "D.C."]],
    ["Sheikh Mohammed bin Salman Al Saud of Riyadh", ["Mohammed bin Salman Al Saud of Riyadh"]],
    ["in May and on World War II’s eve", ["World War II"]],
    ["no names at all, I think", []],
    ["Al-Sharaa’s men in Deir ez-Zor", ["Al-Sharaa", "Deir ez-Zor"]],
  ])("%s", (text, expected) => expect(namesInText(text).map((name) => name.text)).toEqual(expected));

  it("says where a name stands that its lead begins like", () => {
    expect(namesInText("an Iranian Iran")).toEqual([{ text: "Iran", start: 11, end: 15 }]);
  });

  it("says where a name stands", () => {
    const text = "On Monday the White House’s guests left Camp David.";
    expect(namesInText(text).map(({ start, end }) => text.slice(start, end))).toEqual(["White House", "Camp David"]);
  });
});
