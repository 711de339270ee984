import { useEffect, useState } from "preact/hooks";
import type { LookUp } from "../../lib/look-ups/look-ups";
import { loadLookUps, watchLookUps } from "../../lib/look-ups/store";

/** The look-ups of this browser session, as they change; null until they are read. */
export function useLookUps(): LookUp[] | null {
  const [lookUps, setLookUps] = useState<LookUp[] | null>(null);
  useEffect(() => {
    void loadLookUps().then(setLookUps);
    return watchLookUps(setLookUps);
  }, []);
  return lookUps;
}
