import { endOnClosedPipe } from "../closed-pipe";
import { ArgumentError } from "./arguments";
import { COMMANDS, USAGE } from "./commands";

/** `npm run facts -- COMMAND`; returns the exit code: 2 for arguments that make no sense. */
async function main([command, ...args]: string[]): Promise<number> {
  const run = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) {
    console.error(command === undefined ? USAGE : `unknown command ${command}\n${USAGE}`);
    return 2;
  }
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
}

endOnClosedPipe();
process.exitCode = await main(process.argv.slice(2));
