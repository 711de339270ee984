const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What is meant when these words follow: the market, the cat, the grape, the state. In lower case only. */
export const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  treasury: list("yield yields bond bonds bill bills note notes auction auctions securities market markets debt"),
  treasurys: list("yield yields"),
  persian: list("cat cats rug rugs carpet carpets"),
  turkey: list("sandwich sandwiches breast burger dinner"),
  muscat: list("grape grapes wine wines vineyard vineyards"),
  jordan: list("almonds"),
  brazil: list("nut nuts"),
  panama: list("hat hats"),
  china: list("shop cabinet"),
  chad: list("voting"),
  guinea: list("pig pigs fowl"),
};

/** Things that are none of ours when these words stand before them: no war is a price war, no truce a trade truce. */
export const COMPOUND_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  blockade: list("climate farmers farmer road truck trucker"),
  ceasefire: list("budget tariff trade"),
  drone: list("bass camera delivery toy"),
  "no-fly zone": list("bird kite"),
  sanctions: list("court library school"),
  siege: list("camera media"),
  strike: list("bus hunger labour lightning postal rail school teachers tube writers"),
  strikes: list("bus hunger labour lightning postal rail school teachers tube writers"),
  truce: list("beer chip price tariff tax trade wage"),
  war: list("bidding chip class culture currency drug gang price ratings star tariff trade turf"),
};
