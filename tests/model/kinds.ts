import { DIALOGUE_KINDS } from './dialogue-kinds.ts';
import { FORUMS_KINDS } from './forums-kinds.ts';
import type { KindOf } from './kind-of.ts';
import { PARTNERSHIPS_KINDS } from './partnerships-kinds.ts';
import type { Kind, Values } from './values.ts';
import type { Who } from './who.ts';

export const KINDS: { readonly [K in Kind]: KindOf<K> } = { ...PARTNERSHIPS_KINDS, ...DIALOGUE_KINDS, ...FORUMS_KINDS };

export function viewOf<K extends Kind>(kind: K, value: Values[K], who: Who): object | null {
  const kindOf: KindOf<K> = KINDS[kind];
  return kindOf.view(value, who);
}

export function toldOf<K extends Kind>(kind: K, value: Values[K], who: Who): Readonly<Record<string, string | null>> {
  const kindOf: KindOf<K> = KINDS[kind];
  return kindOf.told(value, who);
}

/** What `changes` says to a reader of one change of a record; null where it says nothing. */
export function changeToldTo<K extends Kind>(
  kind: K,
  { before, after }: { readonly before: Values[K] | null; readonly after: Values[K] | null },
  who: Who,
): { readonly deleted: boolean } | null {
  const kindOf: KindOf<K> = KINDS[kind];
  const was = before !== null && kindOf.view(before, who) !== null;
  const is = after !== null && kindOf.view(after, who) !== null;
  if (!was && !is) return null;
  return is && kindOf.tells?.(before, after, who) === false ? null : { deleted: !is };
}

/** What a root query or a payload selects of a record. */
export function selectionOf(kind: Kind): string {
  const { argument, selection } = KINDS[kind];
  return `{ ${argument === undefined ? 'id' : `id: ${argument}`} version ${selection} }`;
}

export function readOf(kind: Kind, id: string, selection = selectionOf(kind)): string {
  const { root, argument = 'id' } = KINDS[kind];
  return `${root}(${argument}: ${JSON.stringify(id)}) ${selection}`;
}
