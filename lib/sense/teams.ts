const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Names of teams that are hardly anything else behind a town, in title case too, where a capital does not say that they
 * belong to the name: "New York Mets Beat Boston Bruins".
 */
export const TEAMS = list(`
  49ers astros athletics blackhawks braves brewers broncos bruins buccaneers bucks bulls canadiens canucks cavaliers celtics
  chargers clippers colts cowboys cubs diamondbacks dodgers dolphins falcons flyers giants grizzlies hornets islanders jaguars
  knicks lakers mariners marlins mavericks mets nationals nuggets oilers orioles pacers packers padres penguins phillies
  pistons raiders raptors ravens redskins sabres seahawks sixers sox spurs steelers supersonics texans timberwolves titans
  vikings warriors wizards yankees
`);
