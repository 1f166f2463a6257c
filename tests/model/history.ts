import { expect } from 'vitest';
import type { Entry, Past } from './chronicle.ts';
import { readOf, toldOf, viewOf } from './kinds.ts';
import type { Scene } from './scene.ts';
import type { Kind, Values } from './values.ts';
import { isOfficer } from './who.ts';
import type { Who } from './who.ts';

interface Told {
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly deleted: boolean;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

const HISTORY = `{
  history(first: 100) { nodes { version changedAt changedBy deleted fields { name before after } } }
}`;

/** The history of some records, for one reader: the changes that he may know of, newest first, and what they changed. */
export async function compareHistories(scene: Scene, who: Who, count: number): Promise<void> {
  const { model, random } = scene;
  // That of a slot is its draft's, which other versions than those that all see belong to.
  const seen = model.entries().filter((entry) => entry.kind !== 'SLOT' && model.view(entry, who) !== null);
  const chosen = random.shuffled(seen).slice(0, count);
  if (chosen.length === 0) return;
  const asked = chosen.map(({ kind, id }, index) => `h${index}: ${readOf(kind, id, HISTORY)}`);
  const { data, errors } = await scene.caller(who).ask(`{ ${asked.join('\n')} }`);
  expect(errors).toEqual([]);
  for (const [index, entry] of chosen.entries()) {
    const { history } = data?.[`h${index}`] as { readonly history: { readonly nodes: readonly Told[] } };
    const known = new Set(entry.past.flatMap((one) => Object.keys(toldIn(entry, one.after ?? one.before, who))));
    const told = history.nodes.map(({ fields, changedBy, ...rest }) => {
      learn(scene, entry.past.find(({ version }) => version === rest.version)?.by, changedBy);
      const named = fields.filter(({ name }) => known.has(name));
      const byName = Object.fromEntries(named.map(({ name, before, after }) => [name, { before, after }]));
      return { ...rest, changedBy: actorOf(scene, changedBy), fields: byName };
    });
    expect({ [`${entry.kind} ${entry.id}`]: told }).toEqual({ [`${entry.kind} ${entry.id}`]: expected(entry, who) });
  }
}

/** Whoever is met for the first time goes by the id that is told now, unless it is another's already. */
function learn({ subjects }: Scene, actor: string | undefined, id: string | null): void {
  if (actor === undefined || id === null || subjects.has(actor)) return;
  if (![...subjects.values()].includes(id)) subjects.set(actor, id);
}

/** The actor for whom an opaque id stands; the id itself where it was not seen before. */
function actorOf({ subjects }: Scene, id: string | null): string | null {
  return id === null ? null : ([...subjects].find(([, known]) => known === id)?.[0] ?? id);
}

function expected(entry: Entry, who: Who): object[] {
  return entry.past
    .filter(({ after, before }) => isSeen(entry.kind, after ?? before, who))
    .toReversed()
    .map(({ version, at, by, after, before }: Past) => {
      const [was, is] = [toldIn(entry, before, who), toldIn(entry, after, who)];
      const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .map((name) => ({ name, before: was[name] ?? null, after: is[name] ?? null }))
        .filter((field) => field.before !== field.after);
      return {
        version,
        changedAt: at,
        changedBy: isOfficer(who) ? by : null,
        deleted: after === null,
        fields: Object.fromEntries(changed.map(({ name, ...field }) => [name, field])),
      };
    });
}

function isSeen<K extends Kind>(kind: K, value: Values[K] | null, who: Who): boolean {
  return value !== null && viewOf(kind, value, who) !== null;
}

/** A record that he could not see tells him of no field. */
function toldIn({ kind }: Entry, value: Values[Kind] | null, who: Who): Readonly<Record<string, string | null>> {
  return isSeen(kind, value, who) && value !== null ? toldOf(kind, value, who) : {};
}
