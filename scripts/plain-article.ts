/** What a plain article page is made of. */
export interface PlainArticle {
  title: string;
  /** HTML of the article's body. */
  body: string;
  /** Day of publication, YYYY-MM-DD, if it is to be declared. */
  date?: string;
  /** More HTML for the head. */
  head?: string;
}

const STYLE = "body{margin:2rem auto;max-width:42rem;padding:0 1rem;font:18px/1.55 Liberation Serif,Georgia,serif}";

/** A page as a plain news site would send it: a declared article, a headline, paragraphs. */
export function articlePage({ title, body, date, head = "" }: PlainArticle): string {
  const published = date ? `<meta property="article:published_time" content="${date}T08:00:00Z">` : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article">${published}<style>${STYLE}</style>${head}</head>
<body><main><article>${body}</article></main></body></html>`;
}

/** A text file as an article: its first line is the headline, every other line a paragraph. */
export function articleOfText(text: string): string {
  const [title = "", ...paragraphs] = text.split(/\n+/).filter((line) => line.trim() !== "");
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
  return articlePage({ title, body: `<h1>${escapeHtml(title)}</h1>\n${body}` });
}

/** Text as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
