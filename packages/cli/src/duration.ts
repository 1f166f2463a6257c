import { UsageError } from './command.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The seconds in the text of an option, such as `90m` or `2d`. Throws `UsageError` for more days than allowed. */
export function secondsIn(option: string, text: string, longestDays: number): number {
  const [, count, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  const seconds = Number(count) * (SECONDS[unit ?? ''] ?? Number.NaN);
  if (seconds <= longestDays * 86_400) return seconds;
  throw new UsageError(`--${option} is a whole number and s, m, h or d, such as 90m, of ${longestDays}d at most.`);
}
