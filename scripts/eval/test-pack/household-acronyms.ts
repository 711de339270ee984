/** Acronyms of three letters that the press uses without the full name, from general knowledge: bodies, broadcasters, degrees. */
export const HOUSEHOLD_ACRONYMS: ReadonlySet<string> = new Set(
  (
    "ABC AFP ANC BBC BJP BMW BYU CBS CIA CNN DDS DEA EPA FAA FBI FDA GOP HBO HIV IBM ICC IMF IOC IRA IRS ITV KGB LSU MBA MGM MIT MLB " +
    "MLS MTV NBA NBC NFL NGO NHL NHS NPR NRA NSA NYU PBS PGA PLO RAF SEC UFC UPI USC WHO WTO WWE"
  ).split(" "),
);
