import { parse } from 'graphql';
import type { DefinitionNode, DocumentNode, StringValueNode } from 'graphql';

/** A description of one line, alone on it, as schemas are printed. */
const DESCRIPTION = /^([ \t]*)"([^"\\\n\r]+)"$/gm;

interface Described {
  readonly description?: StringValueNode | undefined;
  readonly arguments?: readonly Described[] | undefined;
  readonly fields?: readonly Described[] | undefined;
  readonly values?: readonly Described[] | undefined;
}

/**
 * Parses printed SDL to what graphql-js's `parse` makes of it, without locations. Descriptions are most of a documented
 * schema, and its lexer reads them character by character, which takes a process that has just started longer than all the rest: they
 * are taken out before, and put back into the tree.
 */
export function parseDescribed(sdl: string): DocumentNode {
  const texts: string[] = [];
  const short = sdl.replaceAll(DESCRIPTION, (_line, indent: string, text: string) => {
    texts.push(text);
    return `${indent}"${texts.length - 1}"`;
  });
  const document = parse(short, { noLocation: true });
  const restored = document.definitions.reduce((sum, definition) => sum + restore(definition, texts), 0);
  // A line of a longer text looks like a description: nothing has been lost, but what was taken out stands elsewhere.
  return restored === texts.length ? document : parse(sdl, { noLocation: true });
}

/** Answers how many descriptions have been put back. */
function restore(node: DefinitionNode | Described, texts: readonly string[]): number {
  const { description, arguments: given = [], fields = [], values = [] } = node as Described;
  const text = description === undefined || description.block ? undefined : texts[Number(description.value)];
  if (text !== undefined) Object.assign(description ?? {}, { value: text });
  let restored = text === undefined ? 0 : 1;
  for (const inner of [given, fields, values]) for (const one of inner) restored += restore(one, texts);
  return restored;
}
