import { isCalendarDate } from "../entity/date";
import { articleData } from "./structured-data";

const META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
].join(",");

/** The day an article was published, YYYY-MM-DD, or null: from JSON-LD, meta elements, `time`, then the address. */
export function storyDate(document: Document, url: string): string | null {
  return (
    dayOf(articleData(document)?.datePublished) ??
    firstDay(document.querySelectorAll(META), "content") ??
    firstDay(document.querySelectorAll("article time[datetime], main time[datetime]"), "datetime") ??
    dayOfUrl(url)
  );
}

/** The day in the first of these elements whose attribute holds one. */
function firstDay(elements: Iterable<Element>, attribute: string): string | null {
  for (const element of elements) {
    const day = dayOf(element.getAttribute(attribute));
    if (day) return day;
  }
  return null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The calendar day as written, without conversion to another time zone; also `20 Nov 2019` and `Nov 20, 2019`. */
function dayOf(text: string | null | undefined): string | null {
  const [, year, , month, day] = /^\s*(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/u.exec(text ?? "") ?? [];
  return asDay(year, month, day) ?? dayInWords(text ?? "");
}

function dayInWords(text: string): string | null {
  const found =
    /\b(?<day>\d{1,2})\.? (?<month>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})\b/iu.exec(text) ??
    /\b(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/iu.exec(text);
  const { year, month = "", day } = found?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? asDay(year, String(number).padStart(2, "0"), day?.padStart(2, "0")) : null;
}

/** The day in an address: 2019/11/20/, 2019-11-20 or 20191120; a month alone is none, nor a title's first number. */
function dayOfUrl(url: string): string | null {
  const found =
    /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/.]|$)/u.exec(url) ??
    /[/-](20\d{2})-(\d{1,2})-(\d{1,2})(?=[/.-]|$)/u.exec(url) ??
    /[/-](20\d{2})(\d{2})(\d{2})(?=[/.-]|$)/u.exec(url);
  const [, year, month, day] = found ?? [];
  return asDay(year, month?.padStart(2, "0"), day?.padStart(2, "0"));
}

function asDay(year?: string, month?: string, day?: string): string | null {
  if (!year || !month || !day) return null;
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : null;
}
