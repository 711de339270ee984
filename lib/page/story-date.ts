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

/** The calendar day as written, without conversion to another time zone. */
function dayOf(text: string | null | undefined): string | null {
  const [, year, , month, day] = /^\s*(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/u.exec(text ?? "") ?? [];
  return asDay(year, month, day);
}

function dayOfUrl(url: string): string | null {
  const [, year, month, day] = /[/-](20\d{2})[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/.-]|$)/u.exec(url) ?? [];
  return asDay(year, month?.padStart(2, "0"), day?.padStart(2, "0"));
}

function asDay(year?: string, month?: string, day?: string): string | null {
  if (!year || !month || !day) return null;
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) && day !== "00" ? date : null;
}
