import type { Fixture } from "../fixture";
import { WelcomeView } from "./WelcomeView";

const KEYS = { lookUp: "Alt+Shift+L", next: "Alt+Shift+J", open: "Alt+Shift+O" };
const NO_KEYS = { lookUp: "", next: "", open: "" };

/** States of the welcome page. */
export const fixtures: Fixture[] = [
  { name: "welcome", render: () => <WelcomeView keys={KEYS} onOptions={() => {}} /> },
  { name: "without keys", render: () => <WelcomeView keys={NO_KEYS} onOptions={() => {}} /> },
];
