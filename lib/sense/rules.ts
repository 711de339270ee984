/**
 * The rules by which a mention is decided, in the order in which they are asked. Each can be left out, to show what it is
 * worth: `npm run eval` prints the table.
 */
export const SENSE_RULES = {
  "left-alone": "datelines, bylines, credits, agencies and the site's own name are no mentions",
  "titles-of-works": "a quoted title of a work is no mention",
  capitals: "in a line of capitals only acronyms and names of several words are mentions",
  calendar: "a month's name beside a date is no mention",
  demonyms: "a demonym or language before a noun is no mention",
  compounds: "a name before some words means something else: Treasury yields, Persian cats",
  "longer-name": "a name that runs on into a longer unknown one is no mention",
  "another-kind": "a place's name behind a person's title, or a town's or state's beside the other, is another's",
  "given-name": "a surname behind another given name is another's",
  "after-full-name": "a bare surname refers back to a full name on the page",
  "other-bearer": "a bare surname is nobody's where the page gives it to somebody else too",
  "words-too": "a name that is a word needs to stand elsewhere on the page where its capital says something",
  "other-owner": "a term that the text gives to another owner is no mention",
  "plain-first": "of several candidates, one that needs context is meant only with its context near",
  relations: "of several candidates, those related to what else the page names come first",
  topics: "of several candidates, those of the page's topics come first",
  "story-date": "of several candidates, those that fit the day of the story come first",
  apposition: "of several candidates, the one of which the text says directly where it is comes first",
  "one-sense": "a form means the same throughout a page unless the text says otherwise",
  metonymy: "a capital that acts is labelled as the government that sits there",
} as const;

export type SenseRule = keyof typeof SENSE_RULES;
