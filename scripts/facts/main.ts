import { endOnClosedPipe } from "../closed-pipe";
import { ArgumentError, CommandError } from "./arguments";
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
    if (!(error instanceof CommandError)) throw error;
    const isUsage = error instanceof ArgumentError;
    console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
    return isUsage ? 2 : 1;
  }
}

endOnClosedPipe();
process.exitCode = await main(process.argv.slice(2));
