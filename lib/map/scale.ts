import { type Frame, WIDTH } from "./frame";

const KM_A_DEGREE = 111.195;
/** Units that the bar is long at most. */
const LONGEST = 60;

/** The longest bar of a round number of kilometres, true at the centre of the view. */
export function scaleOf({ width }: Frame): { km: number; width: number } {
  const kmAUnit = (width * KM_A_DEGREE) / WIDTH;
  const most = LONGEST * kmAUnit;
  const ten = 10 ** Math.floor(Math.log10(most));
  const km = ten * (most >= 5 * ten ? 5 : most >= 2 * ten ? 2 : 1);
  return { km, width: Math.round((km / kmAUnit) * 10) / 10 };
}
