import { pick } from "./random";
import { otherSpelling } from "./spellings";

/** How the names of a region look in the English press: given names, and family names put together from parts. */
interface NameStyle {
  given: readonly string[];
  starts: readonly string[];
  middles: readonly string[];
  ends: readonly string[];
  /** Where the family name stands; the family names of "al" have the Arabic article. */
  order: "given first" | "family first" | "al";
  script: "Arab" | "Cyrl" | null;
}

const words = (text: string): readonly string[] => text.split(" ");

const STYLES: readonly NameStyle[] = [
  {
    given: words(
      "Abbas Ali Amir Esmaeil Fatemeh Hamid Hossein Javad Kamal Leila Mahmoud Majid Maryam Masoud Mehdi Mohammad Mojtaba Nasser Reza Saeed Zahra",
    ),
    starts: words("Ara Bag Behr Dan Far Gha Ghan Hos Jal Kar Kha Lar Mok Mou Naj Pez Rah Raf Sal Shah Tak Vah Zar"),
    middles: words("a ba de ghi ja ma mi ra sha shki vi za"),
    ends: words("chi i ian pour zadeh nia vand ri ani khani rezaei far"),
    order: "given first",
    script: "Arab",
  },
  {
    given: words(
      "Abdullah Ahmed Ali Badr Faisal Fahd Haitham Hamad Hassan Huda Ibrahim Khalid Layla Mansour Mohammed Nayef Noura Omar Rashid Salman Sultan Tariq Yousef",
    ),
    starts: words("Bu Dos Fa Ha Ja Kha Ma Na Nu Qa Ra Sa Sha Su Tha Ya Za"),
    middles: words("bai da ham lai ma mi ri sa wai za"),
    ends: words("di ni ri si mi dan nah sari wi khi ayan ouri"),
    order: "al",
    script: "Arab",
  },
  {
    given: words(
      "Alexei Andrei Andriy Anna Dmitry Igor Ivan Maria Mikhail Mykola Natalia Oleksandr Olena Olga Pavel Sergei Viktor Vladimir Volodymyr Yulia Yuri",
    ),
    starts: words("Bel Bor Chern Dav Dol Gor Hav Ivan Kov Kuz Lav Mal Med Mor Pet Pol Rud Shev Sid Tim Vol Zel"),
    middles: words("a al ar chen e i ik ol osh u"),
    ends: words("ov ev in sky enko chuk ova eva yuk nik"),
    order: "given first",
    script: "Cyrl",
  },
  {
    given: words("Bo Cheng Fang Guang Hai Hong Jian Jun Lei Liang Ming Peng Qiang Rui Tao Wei Xiao Yan Yi Zhen"),
    starts: words("Ch Ding F G H Hu J K L M N P Q Sh T W X Y Z Zh"),
    middles: words("a ao e ei i ia ian o ou u ua"),
    ends: words("ng n o ai"),
    order: "family first",
    script: null,
  },
  {
    given: words(
      "Anna Brad Carlos Claire David Emma James Jared John Karen Laura Linda Marco Mark Michael Paul Pete Rafael Robert Sarah Steven Susan Thomas",
    ),
    starts: words("Ald Bar Brad Car Cole Dal Ed Fair Gar Har Heg Kush Lang Mar Nor Os Pem Rub Sher Stan Wal Wit"),
    middles: words("e en er i ing le o y"),
    ends: words("son ton man field ner ley ford well berg koff seth ham by worth"),
    order: "given first",
    script: null,
  },
];

/** A person's name with other forms of it. */
export interface MadeName {
  name: string;
  family: string;
  aliases: string[];
  /** The name spelt in letters of its own script, letter by letter: close enough to compete in a search. */
  native: { text: string; lang: string } | null;
}

/** How many of the persons have a name in another script: as in the facts of today, where one can be had. */
const SHARE_WITH_SCRIPT = 0.6;

/** A made-up person's name as the press would spell it; family names are shared now and then. */
export function makePerson(random: () => number): MadeName {
  const style = pick(random, STYLES);
  const given = pick(random, style.given);
  const middle = random() < 0.7 ? pick(random, style.middles) : "";
  const second = random() < 0.3 ? pick(random, style.middles) : "";
  const base = pick(random, style.starts) + middle + second + pick(random, style.ends);
  const family = style.order === "al" ? `al-${base}` : base;
  const name = style.order === "family first" ? `${family} ${given}` : `${given} ${family}`;
  const candidates = [family, `${otherSpelling(random, given)} ${family}`, otherSpelling(random, name)];
  if (style.order === "al") candidates.push(`${given} Al${base.toLowerCase()}`);
  else candidates.push(`${given.charAt(0)}. ${family}`);
  const count = Math.floor(random() * (candidates.length + 1));
  const aliases = [...new Set(candidates.slice(0, count))].filter((alias) => alias !== name);
  const native =
    style.script !== null && random() < SHARE_WITH_SCRIPT
      ? { text: inScript(name.replace("al-", ""), style.script), lang: style.script === "Arab" ? "fa" : "ru" }
      : null;
  return { name, family, aliases, native };
}

const pairs = (text: string) => new Map(text.split(" ").map((pair) => pair.split("=") as [string, string]));
const LETTERS: Record<"Arab" | "Cyrl", ReadonlyMap<string, string>> = {
  Arab: pairs(
    "sh=ش kh=خ gh=غ ch=چ th=ث ou=و ai=ای a=ا b=ب d=د f=ف g=گ h=ه i=ی j=ج k=ک l=ل m=م n=ن o=و p=پ q=ق r=ر s=س t=ت u=و v=و w=و y=ی z=ز e=",
  ),
  Cyrl: pairs(
    "shch=щ sh=ш ch=ч kh=х zh=ж ya=я yu=ю ei=ей iy=ий y=ы a=а b=б d=д e=е f=ф g=г h=г i=и j=й k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у v=в x=кс z=з",
  ),
};

function inScript(latin: string, script: "Arab" | "Cyrl"): string {
  const letters = LETTERS[script];
  const letter = (part: string) => letters.get(part) ?? [...part].map((one) => letters.get(one) ?? one).join("");
  return latin.toLowerCase().replace(/shch|[sckgtz]h|ou|ai|ya|yu|ei|iy|[a-z]/g, letter);
}
