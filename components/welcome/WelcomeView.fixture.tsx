import type { Fixture } from "../fixture";
import { WelcomeView } from "./WelcomeView";

/** The one state of the welcome page. */
export const fixtures: Fixture[] = [{ name: "welcome", render: () => <WelcomeView onOptions={() => {}} /> }];
