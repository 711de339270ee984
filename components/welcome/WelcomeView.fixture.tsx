import type { Fixture } from "../fixture";
import { WelcomeView } from "./WelcomeView";

/** States of the welcome page. */
export const fixtures: Fixture[] = [
  { name: "welcome", render: () => <WelcomeView lookUpKey="Alt+Shift+L" onOptions={() => {}} /> },
  { name: "without keys", render: () => <WelcomeView lookUpKey="" onOptions={() => {}} /> },
];
