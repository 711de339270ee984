/** Closed word lists of English news prose; compared in lower case, without a final dot. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and offices that stand before a name without being part of it. */
export const TITLES = list(`
  president vice minister prime foreign defence defense interior secretary deputy senior special envoy ambassador
  admiral adm general gen maj lt col capt sgt commander chief director chairman chairwoman speaker spokesman spokeswoman
  spokesperson leader supreme king queen sultan prince princess crown sheikh emir ayatollah pope lord sir dame mr mrs ms
  miss dr prof professor judge justice sen senator rep representative congressman congresswoman gov governor mayor
  chancellor premier former ex acting adviser advisor negotiator diplomat analyst correspondent reporter imam rabbi
  republican democrat democratic candidate nominee host
`);

/** Nationalities stand before a person's name without being part of it; before an office they say whose it is. */
export const NATIONALITIES = list(`
  u.s us uk eu iran iranian american israeli omani british french german russian ukrainian chinese turkish saudi
  qatari emirati iraqi syrian lebanese palestinian egyptian jordanian pakistani indian japanese korean
`);

/** Words that open a sentence and are capitalised for that reason alone. */
export const OPENERS = list(`
  a an the this that these those he she it they we you i his her its their our my in on at by for from to of with without
  after before as when while where if because since until once although though but and or nor so yet then thus hence
  meanwhile however moreover still also even only both either neither not no yes today yesterday tomorrow now later
  earlier last next first second third finally again instead perhaps maybe according despite during under over between
  among against about around near inside outside across through like unlike what who why how which whose there here
  some many most all any each every other another such one two three can could may might will would should must did does
  do is are was were has have had asked said says told adding speaking addressing meeting calling following citing
`);

/** Capitalised words that may follow a name directly without lengthening it. */
export const FOLLOWERS = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec i
`);

/** Words after a surname that make it another bearer's. */
export const SUFFIXES = list("jr sr junior senior ii iii iv");

/** Houses and territories whose "of" says which, not whose: the whole is another name. */
export const HOUSES = list(
  "university college institute academy school museum bank state hospital archdiocese diocese",
);

/** Words before the pronoun us in headings of pages. */
export const BEFORE_PRONOUN = list(`
  about contact follow join let with tell give help support visit call email message write to for of on like find send
  between among around behind upon than
`);
