/** Writes a line of JSON to the function's log past the console, whose lines Lambda would wrap in JSON once more. */
export function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
