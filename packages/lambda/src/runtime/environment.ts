import * as v from 'valibot';

/**
 * What the function is told by `infra/` and by Lambda. Throws, with the names alone, where variables are missing or hold
 * what they cannot.
 */
export function readVariables<const Entries extends v.ObjectEntries>(
  entries: Entries,
  environment: NodeJS.ProcessEnv = process.env,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> {
  const parsed = v.safeParse(v.object(entries), environment);
  if (parsed.success) return parsed.output;
  const names = new Set(parsed.issues.map(({ path }) => String(path?.[0].key)));
  throw new Error(`The environment lacks or misspells ${[...names].join(', ')}.`);
}
