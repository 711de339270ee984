/** Given names and their everyday forms: each line is one name to the press. */
const GIVEN_NAMES = (
  "Robert Bob Rob Bobby|William Bill Will Billy|Charles Chuck Charlie|Daniel Dan Danny|Michael Mike|Bernard Bernie|" +
  "James Jim Jimmy|Richard Rick Dick|Joseph Joe|Thomas Tom|Edward Ed Ted Eddie|Anthony Tony|David Dave|Steven Steve|" +
  "Christopher Chris|Matthew Matt|Nicholas Nick|Benjamin Ben|Samuel Sam|Gregory Greg|Kenneth Ken|Ronald Ron|" +
  "Donald Don|Timothy Tim|Andrew Andy|Patrick Pat|Peter Pete|Stanley Stan|Philip Phil|Jeffrey Jeff|Alexander Alex|" +
  "Elizabeth Liz|Katherine Kate Kathy|Susan Sue|Deborah Debbie"
)
  .split("|")
  .map((line) => line.split(" "));

/** What else a bearer of a given name is called: Robert is Bob, and Bob may be Robert. */
export function otherGiven(given: string): string[] {
  const others = GIVEN_NAMES.filter((line) => line.includes(given)).flat();
  return [...new Set(others)].filter((one) => one !== given);
}
