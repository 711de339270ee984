/** Closed word lists of English news prose; compared in lower case, without possessive and final dot. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that stand before a person's name and before no place's. */
export const PERSONAL_TITLES = list(`
  president senator sen representative rep congressman congresswoman governor gov mayor chancellor premier general gen
  admiral adm maj major lt lieutenant col colonel capt captain sgt sergeant commander king queen prince princess sultan
  emir sheikh shah pope ayatollah imam rabbi lord lady sir dame baron baroness mr mrs ms miss dr prof professor judge
  justice st saint
`);

/** Titles and offices that stand before a name without being part of it. */
export const TITLES = new Set([
  ...PERSONAL_TITLES,
  ...list(`
    vice minister prime foreign defence defense finance interior secretary deputy senior special envoy ambassador chief
    director chairman chairwoman chair speaker spokesman spokeswoman spokesperson leader supreme crown negotiator diplomat
    analyst correspondent reporter republican democrat democratic candidate nominee host former ex acting adviser advisor
    attorney counsel lawyer coach striker lawmaker lawmakers official officials majority minority mp mps mep meps pm
    assemblyman assemblywoman ceo cfo commissioner comptroller councillor councilman councilwoman prosecutor sheriff
    superintendent treasurer ig ag
  `),
]);

/** Titles that stand before given names. */
export const GIVEN_NAME_TITLES = list("prince princess king queen pope saint st sir dame");

/** Family names that stand first: a name that begins with one is called by it. */
export const FAMILY_FIRST = list(`
  abe cao chen choi deng gao guo han hu huang jiang kim le lee li lin liu ma mao moon ngo nguyen park pham ri sun tran wang wen
  wu xi xu yang yoon zhang zhao zhou zhu
`);

/** Titles that tell a man from a woman. */
export const MENS_TITLES = list("mr sir lord king prince duke sheikh");
export const WOMENS_TITLES = list("ms mrs miss lady dame queen princess duchess sheikha");

/** Ranks of soldiers. */
export const RANKS = list(
  "general gen admiral adm major maj lieutenant lt colonel col captain capt commander brigadier",
);

/** Abbreviated titles, in full. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  adm: "admiral",
  gen: "general",
  sen: "senator",
  rep: "representative",
  gov: "governor",
  lt: "lieutenant",
  col: "colonel",
  capt: "captain",
  prof: "professor",
  premier: "prime minister",
};

/** Titles that everybody may bear: they do not say which of two bearers of a surname is meant. */
export const COMMON_TITLES = list("mr mrs ms miss dr sir dame lord lady former ex acting prof professor");

/** Demonyms: people and adjectives, no places. */
export const DEMONYMS = list(`
  afghan albanian algerian american arab armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian
  belgian bosnian brazilian british bulgarian canadian chadian chilean chinese colombian congolese croatian cuban cypriot
  czech danish dutch egyptian emirati english eritrean estonian ethiopian european filipino finnish french gazan georgian
  german ghanaian greek guinean hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese
  jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian mexican moroccan nepalese
  nigerian nigerien norwegian omani pakistani palestinian peruvian persian polish portuguese qatari romanian russian
  rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian
  taiwanese tajik thai tibetan tunisian turkish turkmen ukrainian uzbek venezuelan vietnamese welsh yemeni
`);

/** Nationalities, creeds and parties stand before a name without being part of it. */
export const NATIONALITIES = new Set([
  ...DEMONYMS,
  ...list(`
    u.s us uk u.k eu un u.n shiite shia sunni islamist islamic muslim christian jewish hindu druze western republican democratic
    communist marxist maoist catholic orthodox protestant
  `),
]);

/** Words that open a sentence and are capitalised for that reason alone. */
export const OPENERS = list(`
  a an the this that these those he she it they we you i his her its their our my in on at by for from to of with without
  after before as when while where if because since until once although though but and or nor so yet then thus hence
  meanwhile however moreover still also even only both either neither not no yes today yesterday tomorrow now later
  earlier last next first second third finally again instead perhaps maybe according despite during under over between
  among against about around near inside outside across through like unlike what who why how which whose there here
  some many most all any each every other another such both several few more dozens hundreds thousands one two three four five six
  seven eight nine ten can could may might will would should must
  did does do is are was were has have had asked said says told adding speaking addressing meeting calling following
  citing neighbouring neighboring visiting leaving quoting given whether were unless whatever whenever wherever along amid
  amidst ask tell see help free save stop bomb boycott blame thank remember forget toward towards throughout via per versus besides beyond behind beside beneath above below off onto upon within
`);

/** Capitalised words that may follow a name directly without lengthening it. */
export const FOLLOWERS = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec i inc corp ltd plc co llc
  is are was were has have had will would could should must calls claims faces fires gets gives goes hits keeps knows
  loses makes meets moves names picks plans pushes says seeks sees signs slams takes talks tells urges wants warns wins
`);
/** Capitalised, they may follow a place directly: who lives, votes, governs or works there. */
export const PEOPLE = list(`
  authorities conservatives consulate democrats dems embassies embassy government liberals police prosecutors republicans residents
  voters
`);

/** Words after a surname that make it another bearer's. */
export const SUFFIXES = list("jr sr junior senior ii iii iv");

/** Words that make a longer name of whatever stands before them, acronyms and names of several words too. */
export const NAME_HEADS = list(`
  act championship championships code airlines airways airport avenue bank bridge broadcasting building bulls capitals castle cathedral chronicle church city
  club college correspondents county cup dolphins energy express fc festival foundation gazette giants grill grove herald
  hospital hotel hotels institute international islanders journal knicks lakers league magazine mall marathon masters
  memorial motors museum nationals observer open opera orchestra park philharmonic post prize review road school stadium
  star station steel street sun symphony telecom telegraph theatre theater times today tower towers tribune united
  university watch wizards women yankees
`);

/** Words before a name that make another name of both: Air India, New Mexico, North Macedonia. */
export const NAME_PREFIXES = list(`
  air al alta ap baja bank cape central club costa de del des deutsche di du east eastern el equatorial far fc fort greater
  grand gulf inner inter isla isle la lake las le little los lower miss mount mt new nord north northeast northeastern
  northern northwest northwestern nova old outer papua port puerto radio real royal san santa santo são sao sea south
  southeast southeastern southern southwest southwestern sri st saint team trans upper van von west western
`);

/** Places of two words whose second is a place too: in headlines, where "New Iran Sanctions" has a capital as well. */
export const PLACES_OF_TWO: Readonly<Record<string, ReadonlySet<string>>> = {
  new: list("mexico england york jersey zealand delhi orleans hampshire"),
  north: list("korea carolina dakota macedonia"),
  south: list("korea africa sudan carolina dakota wales"),
  east: list("timor jerusalem"),
  west: list("virginia"),
};

/** Houses and territories whose "of" says which, not whose: the whole is another name. */
export const HOUSES = list(`
  academy accord accords airport archbishop archdiocese bank battle bay bishop college conference confederation council court declaration
  diocese duchess duke earl count countess marquess baron baroness prince princess edict embassy fall federation friends gulf hospital house institute isle lloyd lord museum palace
  peace port press siege school sea straits strait times tower treaty university voice war agency association authority board
  center centre commission committee company department institution organisation organization office society therapy
`);

/** Words that end the names of bodies: "U.S. Food and Drug Administration". */
export const BODIES = list(`
  administration agency association authority board bureau center centre chamber church commission committee company conference
  corporation corps council department federation foundation fund guard institute laboratory league library museum
  office organization organisation partnership party program project protection school service services society system
  trust union university workers
`);

/** Before "of" they say that a place follows. */
export const PARTS_OF_PLACES = list(`
  airport border capital city coast east emirate island kingdom north outskirts port province region republic south state
  streets suburbs sultanate territory town village west
`);

/** Words before the pronoun us in headings of pages. */
export const BEFORE_PRONOUN = list(`
  about contact follow join let with tell give help support visit call email message write to for of on like find send
  between among around behind upon than
`);

/** Words before the name of a month. */
export const BEFORE_MONTHS = list(`
  in since by until till through from last next this early late mid of on during to before after each every and or between
`);
export const MONTHS = list("march may august april june");

/** Words that names also are: at a sentence's start and in titles their capital says nothing. */
export const WORDS_TOO = list(`
  ai august april baker banks bath bell best bill bishop black brown bush case cash chad chase church cook cotton crane
  cross cruise deal dean diet drew faith fed field fields fox gates grace grant gray green hall hill hope hull ice it javelin
  joy june king knight labor labour long major march mark marshal may mobile nice page patriot pope price quad rice rich
  rose sessions sharp short stone strip strong wall wells white who will wise wood woods young reading polish
  battle bury crash east heat magic north opportunity sale south spirit star union west
`);

/** States of the United States and provinces of Canada, as they stand behind a town's name. */
export const REGIONS = list(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming new north south west
  rhode ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo ontario quebec alberta manitoba saskatchewan
`);

/** Place names that persons bear as well, as given name or surname. */
export const PERSONS_TOO = list(`
  alexandria austin berlin brooklyn carolina chad charlotte chelsea cleveland dallas denver florence georgia hamilton houston
  india ireland israel jackson jordan kent lincoln london lima madison milan muscat nelson orlando paris phoenix santiago
  sydney troy tyler victoria vienna virginia washington wellington york
`);

/** Verbs that a government does: they make the capital before them stand for it. */
export const ACTS = list(`
  said says accused accuses agreed agrees announced announces asked asks backed backs believes blamed blames called calls
  claimed claims condemned condemns considers confirmed confirms decided decides declared declares demanded demands denied
  denies expects expelled expels fears hopes imposed imposes insisted insists intends joined launched launches made
  maintains needs offered offers ordered orders plans pledged pledges pressed presses promised proposed proposes pulled
  pursued refused refuses rejected rejects remains reported responded responds seeks sees sent sends severed signed signs
  sought stopped suspects threatened threatens told took urged urges vowed vows wanted wants warned warns would will
  could must should did does supports supported insisted sanctioned summoned thinks views withdrew
`);

/** Verbs whose object is a government where it is a capital. */
export const ADDRESSES = list(`
  accused accuses accusing asked asks backed backs blamed blames blaming criticised criticized defied pressed pressured
  pressures reassured sanctioned sued supported supports threatened threatens told urged urges urging warned warns warning
`);

/** Words that open a phrase: a name at a sentence's start is not followed by them, a verb is. */
export const DETERMINERS = list(
  "a an the this that these those my your his her its our their i you he she it we they god",
);

/** Of the words that make longer names, those that do so in title case too, where every word has a capital. */
export const HEADS_IN_TITLES = list(`
  air airlines airport airways bridge herald hilton hotel international journal media museum post prize stadium times tower towers tribune
  university wizards
`);

/** Prepositions behind which a capital is a place, and behind which it acts. */
export const PLACE_PREPOSITIONS = list(
  "in at near outside around through across inside into throughout toward towards leaving reach from to of via over",
);
/** Prepositions before towns and countries, hardly before clubs and teams that bear their names. */
export const IN_PLACES = list("in near outside around across throughout inside");
export const ACTOR_PREPOSITIONS = list("with by against");
