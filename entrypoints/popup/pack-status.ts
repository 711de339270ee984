import { sendMessage } from "../../lib/messages/messenger";
import type { PackStatus } from "../../lib/messages/protocol";
import { type Answer, ask } from "./ask";

/** Asks for the state of the facts, which also wakes the background and has it load them: the first thing to do. */
export function askPackStatus(): Promise<Answer<PackStatus>> {
  return ask(() => sendMessage("packStatus"));
}
