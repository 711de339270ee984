/** Countries and territories whose names want the article inside a sentence. */
const ARTICLED =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Central African|Czech Republic|Dominican Republic|Democratic Republic|Republic of|West Bank|Gaza Strip|Azores|Galápagos|British |US |UN |Southern |French S|Near |Vatican$)|Islands$/u;

/** A country's name as it stands inside a sentence: "the United States", "Iran". */
export function withArticle(name: string): string {
  return ARTICLED.test(name) ? `the ${name}` : name;
}
