/**
 * Case forms of Russian and Ukrainian names by their endings, singular: genitive, dative, accusative, instrumental,
 * prepositional (locative). Rules, not a dictionary: where an ending leaves two declensions open, forms of both are made,
 * since a form that does not exist is never met. Source of the paradigms: Zaliznyak's classes 1 to 7 of regular nouns and
 * adjectival surnames, without stress, and their Ukrainian counterparts.
 */
interface Declension {
  /** The ending that is replaced; the first rule that fits is used. */
  ending: RegExp;
  /** Ending lists by case: genitive, dative, accusative, instrumental, prepositional. */
  cases: readonly [string, string, string, string, string];
}

/** Several endings of one case are parted by a slash. */
const RUSSIAN: readonly Declension[] = [
  { ending: /(?:ий|ый|ой)$/u, cases: ["ого/его", "ому/ему", "ого/его", "им/ым", "ом/ем"] },
  { ending: /ая$/u, cases: ["ой", "ой", "ую", "ой", "ой"] },
  { ending: /ое$/u, cases: ["ого", "ому", "ое", "ым", "ом"] },
  { ending: /ия$/u, cases: ["ии", "ии", "ию", "ией", "ии"] },
  { ending: /(?<=[гкхжшчщ])а$/u, cases: ["и", "е", "у", "ой/ей", "е"] },
  { ending: /а$/u, cases: ["ы/ой", "е/ой", "у", "ой/ей", "е/ой"] },
  { ending: /я$/u, cases: ["и", "е", "ю", "ей", "е"] },
  { ending: /й$/u, cases: ["я", "ю", "я", "ем", "е"] },
  { ending: /ь$/u, cases: ["я/и", "ю/и", "я", "ем/ью", "е/и"] },
  { ending: /о$/u, cases: ["а", "у", "о", "ом", "е"] },
  { ending: /ы$/u, cases: ["ов", "ам", "ы", "ами", "ах"] },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/u, cases: ["а", "у", "а", "ом/ым/ем", "е"] },
];

const UKRAINIAN: readonly Declension[] = [
  { ending: /(?:ий|ій)$/u, cases: ["ого", "ому", "ого", "им", "ому/ім"] },
  { ending: /а$/u, cases: ["и/ої", "і/ій", "у", "ою", "і/ій"] },
  { ending: /ія$/u, cases: ["ії", "ії", "ію", "ією", "ії"] },
  { ending: /я$/u, cases: ["і", "і", "ю", "ею", "і"] },
  { ending: /їв$/u, cases: ["єва", "єву", "їв", "євом", "єві"] },
  { ending: /ів$/u, cases: ["ова/ева", "ову/еву", "ів", "овом/евом", "ові/еві"] },
  { ending: /й$/u, cases: ["я/ю", "ю/єві", "я", "єм", "ї/єві"] },
  { ending: /ь$/u, cases: ["я/і", "ю/і", "я", "ем/ю", "і"] },
  { ending: /о$/u, cases: ["а", "у", "о", "ом", "і"] },
  { ending: /и$/u, cases: ["ів", "ам", "и", "ами", "ах"] },
  { ending: /(?<=[бвгґджзклмнпрстфхцчшщ])$/u, cases: ["а/у", "у/ові", "а", "ом/им/ем", "і/ові"] },
];

/** Ukrainian turns the last consonant of a stem before the ending -і: Прага, Празі. */
const SOFTENED: Readonly<Record<string, string>> = { г: "з", к: "ц", х: "с" };

/** Case forms of a name in Russian or Ukrainian; words of several declined together, or the first alone. */
export function slavicForms(name: string, language: "ru" | "uk"): string[] {
  const rules = language === "ru" ? RUSSIAN : UKRAINIAN;
  const words = name.split(" ");
  const declined = words.map((word) => decline(word, rules, language));
  const forms = new Set<string>();
  for (let at = 0; at < 5; at++) {
    for (const head of declined[0]?.[at] ?? []) {
      forms.add([head, ...words.slice(1)].join(" "));
      if (words.length === 1) continue;
      // Both words of a two-word name may leave endings open: every pair. Longer names take each word's first ending.
      const tails = declined.slice(1).map((cases, index) => cases?.[at] ?? [words[index + 1] as string]);
      for (const second of tails[0] ?? []) {
        forms.add([head, second, ...tails.slice(1).map(([first]) => first as string)].join(" "));
      }
    }
  }
  forms.delete(name);
  return [...forms];
}

/** The forms of one word by case; null for words that do not decline (Сочи, Осло in Ukrainian aside) or are too short. */
function decline(word: string, rules: readonly Declension[], language: "ru" | "uk"): string[][] | null {
  if (word.length < 3 || word === word.toUpperCase()) return null;
  const rule = rules.find(({ ending }) => ending.test(word));
  if (!rule) return null;
  const stem = word.replace(rule.ending, "");
  return rule.cases.map((endings) =>
    endings.split("/").map((ending) => {
      const last = stem.at(-1) ?? "";
      const softened = language === "uk" && ending.startsWith("і") && word.endsWith("а") ? SOFTENED[last] : undefined;
      return (softened ? stem.slice(0, -1) + softened : stem) + ending;
    }),
  );
}
