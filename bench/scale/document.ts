import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The page with what stands between `<!-- marker: begin -->` and `<!-- marker: end -->` replaced, as Prettier has it. */
export async function pageWith(page: URL, marker: string, text: string): Promise<string> {
  const [begin, end] = [`<!-- ${marker}: begin -->`, `<!-- ${marker}: end -->`];
  const now = readFileSync(page, 'utf8');
  const [from, to] = [now.indexOf(begin), now.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page.pathname} lacks "${begin}" or "${end}".`);
  const written = `${now.slice(0, from)}${begin}\n\n${text}\n\n${now.slice(to)}`;
  return format(written, { ...(await resolveConfig(page)), parser: 'markdown' });
}

export async function writePage(page: URL, marker: string, text: string): Promise<void> {
  writeFileSync(page, await pageWith(page, marker, text));
}

/** A table in Markdown; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** With as many decimals as a reader can use: 0.02, 1.5, 12, 1,240. */
export function inWords(value: number): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 9.95 ? 0 : Math.abs(value) >= 0.995 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A part of a whole as a percentage; `–` for nothing at all, `< 0.01 %` for next to nothing. */
export function percent(part: number): string {
  if (part === 0) return '–';
  return part < 0.0001 ? '< 0.01 %' : `${inWords(part * 100)} %`;
}
