import type { GraphChange } from './graph-changes.ts';

/** A decision record that may allow breaking changes. */
export interface DecisionRecord {
  readonly file: string;
  readonly text: string;
}

/** A line of a decision record: "Allows after 0.1.0: `Ngo.nick FIELD_REMOVED`". */
export interface Allowance {
  /** The release that is broken with. */
  readonly version: string;
  readonly coordinate: string;
  readonly type: string;
  readonly file: string;
}

const LINE = /^(?:[-*] )?Allows after\b.*$/gm;
const FORM = /^(?:[-*] )?Allows after (\d+\.\d+\.\d+): `(\S+) ([A-Z_]+)`$/;

/** All allowances of the records, and the lines that are meant as such and do not have their form. */
export function readAllowances(records: readonly DecisionRecord[]): {
  readonly allowances: readonly Allowance[];
  readonly misspelled: readonly string[];
} {
  const allowances: Allowance[] = [];
  const misspelled: string[] = [];
  for (const { file, text } of records) {
    for (const [line] of text.matchAll(LINE)) {
      const [, version, coordinate, type] = FORM.exec(line.trimEnd()) ?? [];
      if (version === undefined || coordinate === undefined || type === undefined) misspelled.push(`${file}: ${line}`);
      else allowances.push({ version, coordinate, type, file });
    }
  }
  return { allowances, misspelled };
}

/** The line that would allow a change. */
export function allowanceFor({ coordinate, type }: GraphChange, version: string): string {
  return `Allows after ${version}: \`${coordinate} ${type}\``;
}
