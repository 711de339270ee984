/** Ends the command quietly where the reader of its output has gone, as in `npm run -s facts -- list | head`. */
export function endOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
