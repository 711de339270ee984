import type { Alias } from "../../../lib/entity/schema";
import type { Kind } from "../../../lib/entity/vocabulary";
import { agencyForms, americanForms, bracketForms, chamberForms, departmentForms } from "./body-forms";
import { clubForms, nationalTeamForms, teamForms } from "./club-forms";
import { isWork } from "./kinds";
import { acronymForm, acronymOf, organisationForms, partedForms } from "./organisation-forms";
import { articleForms, givenForms, partialForms, personForms } from "./person-forms";
import { countyForms, regionForms } from "./place-forms";
import { SHORT_FORMS, STATES } from "./short-forms";
import { aircraftForms, ofCountryForms, properForms, spellingForms, spokenForms, thingForms } from "./thing-forms";
import { workForms } from "./work-forms";

/** All that forms may follow from: a label's title, its kind, and the titles of the labels' places. */
interface Title {
  name: string;
  kind: Kind;
  /** Wikidata classes of the label. */
  classes: readonly string[];
  places: ReadonlySet<string>;
}

type Forms = (name: string, places: ReadonlySet<string>) => readonly Alias[];
type FormRule = (title: Title) => readonly Alias[];

const ORGANISATION = "Q43229";

const when =
  (holds: (title: Title) => boolean) =>
  (forms: Forms): FormRule =>
  (title) =>
    holds(title) ? forms(title.name, title.places) : [];

const isThing = ({ kind }: Title) => kind === "event" || kind === "concept";
const any = when(() => true);
const person = when(({ kind }) => kind === "person");
const organisation = when(({ kind }) => kind === "organisation");
/** An organisation that is a place too is of kind place. */
const body = when(({ kind, classes }) => kind === "organisation" || classes.includes(ORGANISATION));
const bodyOrThing = when((title) => isThing(title) || (title.kind === "place" && title.classes.includes(ORGANISATION)));
const place = when(({ kind }) => kind === "place");
const thing = when(isThing);
const work = when((title) => isThing(title) && isWork(title.classes));
const noWork =
  (rule: FormRule): FormRule =>
  (title) =>
    isWork(title.classes) ? [] : rule(title);

/** The rules; of equal forms the first counts, so that one with its context stands before one without. */
const FORM_RULES: readonly FormRule[] = [
  any((name) => SHORT_FORMS[name] ?? []),
  any(spellingForms),
  body(clubForms),
  body(teamForms),
  body(nationalTeamForms),
  person(personForms),
  person(articleForms),
  person(givenForms),
  person(partialForms),
  body(americanForms),
  organisation(organisationForms),
  body(bracketForms),
  body(departmentForms),
  body(chamberForms),
  body(agencyForms),
  body(partedForms),
  thing(spokenForms),
  place(stateForms),
  place(countyForms),
  place(regionForms),
  work(workForms),
  noWork(thing(properForms)),
  noWork(bodyOrThing(initials)),
  noWork(thing(thingForms)),
  thing(aircraftForms),
  thing(ofCountryForms),
];

/** The forms of a record made from a title: by the hand table, and by every rule for its kind. */
export function formsOf(title: Title): Alias[] {
  return FORM_RULES.flatMap((rule) => rule(title));
}

function stateForms(name: string): Alias[] {
  const state = STATES[name];
  return state ? [{ text: state, case: "initial" }] : [];
}

function initials(name: string): Alias[] {
  const short = acronymOf(name);
  return short ? [acronymForm(short)] : [];
}
