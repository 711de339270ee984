import type { Alias, Entity } from "../../../lib/entity/schema";

/** On a page that means the forces of the United States one of the first stands, of the second where it means its House. */
const AMERICAN = ["US", "United States", "American", "Pentagon", "Washington"];
const REPRESENTATIVES = ["Congress", "Senate", "representatives", "Democrats", "Republicans"];

/**
 * Short forms that no rule gives and that a reference book lists first: of states and world bodies, of parties of the
 * United States and Britain, of the great agencies and institutions, of persons known by one name. By hand, from general
 * knowledge; what single labelled texts write does not belong here.
 */
export const SHORT_FORMS: Readonly<Record<string, readonly Alias[]>> = {
  "United States of America": ["United States", "US", "USA", "America"],
  "United States": ["America"],
  "Washington, D.C.": ["D.C.", "DC"],
  "United Kingdom": ["UK", "Britain"],
  "European Union": ["EU"],
  "United Nations": ["UN"],
  "Soviet Union": ["USSR"],
  "Vatican City": ["Vatican"],
  "New York City": ["New York", "NYC"],
  "Los Angeles": ["LA"],
  "Las Vegas": ["Vegas"],
  "Gaza Strip": ["Gaza"],
  "Middle East": ["Mideast"],
  "Atlantic Ocean": ["Atlantic"],
  "Pacific Ocean": ["Pacific"],
  "Federal Government of the United States": ["US government"],
  "United States Armed Forces": ["US military", "US armed forces"],
  "United States Congress": ["Congress"],
  "United States Senate": ["Senate"],
  "United States House of Representatives": [
    "House of Representatives",
    { text: "House", case: "initial", context: REPRESENTATIVES },
  ],
  "US Navy": [{ text: "Navy", context: AMERICAN }],
  "United States Navy": [{ text: "Navy", context: AMERICAN }],
  "United States Marine Corps": ["Marine Corps", "Marines", { text: "Marine", context: AMERICAN }],
  "United States Department of Defense": ["Pentagon"],
  "Federal Reserve System": ["Federal Reserve", { text: "Fed", context: ["Federal Reserve", "interest rates"] }],
  "Democratic Party": ["Democrats", "Democrat"],
  "Republican Party": ["Republicans", "Republican", "GOP"],
  "Conservative Party": ["Conservatives", "Tories", "Tory"],
  "Labour Party": ["Labour"],
  "Liberal Democrats": ["Lib Dems"],
  "Associated Press": ["AP"],
  "Agence France-Presse": ["AFP"],
  "Xinhua News Agency": ["Xinhua"],
  "The New York Times": [{ text: "The Times", after: "name" }],
  "The Football Association": ["FA"],
  "British Airways": [{ text: "BA", after: "name" }],
  "Harvard University": ["Harvard"],
  "University of Cambridge": [{ text: "Cambridge", context: ["University", "college", "Oxford"] }],
  "University of Oxford": [{ text: "Oxford", context: ["University", "college", "Cambridge"] }],
  "Dow Jones Industrial Average": ["Dow Jones", "Dow"],
  "FTSE 100 Index": ["FTSE 100", "FTSE"],
  "Heathrow Airport": ["Heathrow", "London Heathrow"],
  "Paris Saint-Germain F.C.": ["PSG"],
  "S&P 500": ["Standard & Poor's 500", "Standard and Poor's 500", { text: "S&P", after: "name" }],
  "New York Mercantile Exchange": ["Nymex"],
  "Manchester United F.C.": ["Man United", "Man Utd"],
  "Coca-Cola": ["Coke"],
  "2012 Summer Olympics": ["London Olympics", "London 2012"],
  "Joseph Stalin": ["Stalin"],
  "William Shakespeare": ["Shakespeare"],
  "Saddam Hussein": ["Saddam"],
  "Shaquille O'Neal": ["Shaq"],
  "Xi Jinping": [{ text: "Xi", after: "name" }],
  "Mohammed bin Salman": [{ text: "MBS", case: "exact" }],
  "Meghan, Duchess of Sussex": ["Meghan Markle"],
  "Catherine, Princess of Wales": ["Kate Middleton", "Duchess of Cambridge"],
};

/** Namesakes among places, by Wikidata number: what a reader goes by. */
export const NAMESAKES: Readonly<Record<string, Pick<Entity, "name" | "aliases">>> = {
  Q230: {
    name: "Georgia (country)",
    aliases: [{ text: "Georgia", context: ["Tbilisi", "Russia", "Soviet", "Caucasus", "Armenia", "Azerbaijan"] }],
  },
  Q1428: {
    name: "Georgia (US state)",
    aliases: [
      { text: "Georgia", context: ["Atlanta", "Savannah", "Alabama", "Carolina", "Tennessee", "US", "Republican"] },
    ],
  },
};

/** US states as the news agencies abbreviate them. */
export const STATES: Readonly<Record<string, string>> = {
  ...{ Alabama: "Ala.", Arizona: "Ariz.", Arkansas: "Ark.", California: "Calif.", Colorado: "Colo." },
  ...{ Connecticut: "Conn.", Florida: "Fla.", Illinois: "Ill.", Kansas: "Kan.", Kentucky: "Ky." },
  ...{ Massachusetts: "Mass.", Michigan: "Mich.", Minnesota: "Minn.", Mississippi: "Miss.", Missouri: "Mo." },
  ...{ Nebraska: "Neb.", Nevada: "Nev.", "New Hampshire": "N.H.", "New Jersey": "N.J.", "New Mexico": "N.M." },
  ...{ "New York": "N.Y.", "North Carolina": "N.C.", "North Dakota": "N.D.", Oklahoma: "Okla.", Oregon: "Ore." },
  ...{ "Rhode Island": "R.I.", "South Carolina": "S.C.", "South Dakota": "S.D.", Tennessee: "Tenn.", Texas: "Tex." },
  ...{ Vermont: "Vt.", Virginia: "Va.", Washington: "Wash.", "West Virginia": "W.Va.", Wisconsin: "Wis." },
  ...{ Wyoming: "Wyo." },
};
