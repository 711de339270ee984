import type { Alias } from "../../../lib/entity/schema";

/** Words of which one stands on a page about a sport. */
const SPORT = (
  "football soccer rugby basketball match matches league club coach manager season goal goals striker midfielder " +
  "quarterback playoffs team teams"
).split(" ");
/** Words before or behind a club's name that say no more than that it is one. */
const CLUB = /^(?:[AS]?FC|AC|CF|FK) | (?:[AR]?\.?F\.?C\.?|CF|SC|Football Club|Rugby Club)$/u;
/** Second words of clubs, which leave a town when taken off. */
const CLUB_WORDS = "United City Town Rovers Wanderers Albion Athletic Hotspur County Rangers Jets Villa".split(" ");
/** Homes of teams of the American leagues. */
const HOMES = new Set(
  (
    "Atlanta|Baltimore|Boston|Brooklyn|Buffalo|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Detroit|" +
    "Green Bay|Houston|Indiana|Indianapolis|Kansas City|Las Vegas|Los Angeles|Memphis|Miami|Milwaukee|Minnesota|Nashville|" +
    "New England|New Jersey|New Orleans|New York|Oakland|Oklahoma City|Orlando|Philadelphia|Phoenix|Pittsburgh|Portland|" +
    "Sacramento|San Antonio|San Diego|San Francisco|Seattle|St. Louis|Tampa Bay|Tennessee|Texas|Toronto|Utah|Washington"
  ).split("|"),
);
/** Names of American teams that are no plurals, and those of two words. */
const SINGULAR = new Set(
  "Heat Jazz Magic Thunder Sol Sox Wild Lightning Avalanche Kraken Liberty Fever Sun".split(" "),
);
const TWO_WORDS = (
  "Crimson Tide|Fighting Irish|Fighting Illini|Tar Heels|Blue Devils|Sun Devils|Red Raiders|Horned Frogs|Yellow Jackets|" +
  "Nittany Lions|Golden Bears|Golden Gophers|Scarlet Knights|Trail Blazers|Maple Leafs|Red Wings|Blue Jackets|Red Sox"
).split("|");
/** Sports that a title names where a school has a team in each. */
const SCHOOL_SPORTS = ["football", "basketball", "baseball"];
const SCHOOL_TEAM = / (?:football|men's basketball|women's basketball|baseball)$/u;
/** Bodies named after a place that are plural and no teams. */
const NO_TEAM =
  /(?:Airlines|Airways|Guards|Troopers|Supermarkets|Systems|Publications|Investments|Motors|Records|News)$/u;

const NATIONAL = /^(.+) national (?:association )?(football|rugby|cricket|hockey)\b.* team$/u;

const inSport = (text: string): Alias => ({ text, context: [...SPORT] });

/** Other forms of a club's name: without F.C., and its town, each with a sport's word on the page where it could be the town. */
export function clubForms(name: string, places: ReadonlySet<string>): Alias[] {
  const stem = name.replace(CLUB, "");
  if (stem === name) return [];
  const words = stem.split(" ");
  const last = words.at(-1) as string;
  const forms = [places.has(stem) || words.length === 1 ? inSport(stem) : stem];
  if (/^(?:FC|FK) /u.test(name) && words.length > 1) forms.push(inSport(words[0] as string));
  if (CLUB_WORDS.includes(last) && words.length > 1) {
    const [town] = words.slice(0, -1).join(" ").split(" & ");
    forms.push(inSport(town as string), { text: last, after: "name" });
  }
  return forms;
}

/**
 * Other forms of an American team's name: what it is called beside its town or school, with a sport's word on the page, and
 * that town or school, with what it is called or the title's sort of sport.
 */
export function teamForms(name: string, places: ReadonlySet<string>): Alias[] {
  const whole = name.replace(SCHOOL_TEAM, "");
  const words = whole.split(" ");
  const two = TWO_WORDS.find((one) => whole.endsWith(` ${one}`));
  const called = two ?? (words.at(-1) as string);
  const home = whole.slice(0, -called.length - 1);
  const isTeam = two || (/\p{Ll}s$/u.test(called) && !NO_TEAM.test(called)) || SINGULAR.has(called);
  if (!isTeam || !(whole !== name || places.has(home) || HOMES.has(home))) return [];
  const isNamed = whole !== name;
  const near: Alias = { text: home, context: isNamed ? [...SCHOOL_SPORTS, called] : [called] };
  return [...(isNamed ? [whole] : []), inSport(called), near];
}

/** Other forms of a national team's name: the country and the sport; the country alone where the sport is on the page. */
export function nationalTeamForms(name: string): Alias[] {
  const [, country, sport] = NATIONAL.exec(name) ?? [];
  if (!country || !sport) return [];
  return [`${country} ${sport} team`, `${country} national team`, { text: country, context: [sport] }];
}
