import { articlePage } from "../../../scripts/plain-article";

/** Names in the story below that must be marked, in the order of their first mention. */
export const NAMES = ["Abbas Araghchi", "Steve Witkoff", "Muscat", "Iran", "United States", "Oman", "Strait of Hormuz"];

const PARAGRAPHS = [
  "The foreign minister of the one side, Abbas Araghchi, and the envoy of the other, Steve Witkoff, spent a long " +
    "Friday in Muscat without sitting at one table, officials said, and left by different doors in the evening.",
  "The hosts carried papers from room to room. Nobody expected a signature; the aim was to find out whether Iran and " +
    "the United States would agree on what to talk about, which they have not done for most of the past year.",
  "Oman has lent its palaces to such meetings before. Its diplomats are known for saying little, and they kept to it: " +
    "the statement of the evening had three sentences, none of which contained a number or a date.",
  "Traders watched the Strait of Hormuz rather than the palace. Prices moved little during the day, and those who had " +
    "bought insurance for their ships in the week before said that they would keep it for now.",
  "Nobody who took part would say when the next meeting was to be. It would depend, one of them said, on what the " +
    "capitals made of the papers that were now on their way home in locked cases, and on the weather of the week.",
];

/** Room to scroll either way, so that any word can come to any height. */
export const ROOM = "<style>article { padding: 900px 0 }</style>";

/** A story of our own as a plain article page; words that are links in it, with their addresses. */
export function storyPage(head = "", links: Readonly<Record<string, string>> = {}): string {
  const words = new RegExp(Object.keys(links).join("|") || "^\\b$", "gu");
  const paragraphs = PARAGRAPHS.map((text) => text.replace(words, (word) => `<a href="${links[word]}">${word}</a>`));
  const body = `<h1>A long Friday in two rooms</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}`;
  return articlePage({ title: "A long Friday in two rooms", body, date: "2026-02-06", head });
}

/** The paragraphs of the story as one text. */
export const STORY_TEXT = PARAGRAPHS.join("\n");
