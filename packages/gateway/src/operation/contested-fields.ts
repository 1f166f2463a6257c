const REQUIRES = /\brequires:\s*("""[^]*?"""|"(?:[^"\\]|\\.)*")/g;
const FIELD_WITH_ARGUMENTS = /([_A-Za-z]\w*)\s*\(/g;

/**
 * The names of fields that some `@requires` of the supergraph asks for with arguments. A caller may ask for them too,
 * with arguments of his own: the two are not to meet in one place.
 */
export function contestedFields(supergraphSdl: string): ReadonlySet<string> {
  const selections = [...supergraphSdl.matchAll(REQUIRES)].map(([, text = '']) => text);
  const fields = selections.flatMap((text) => [...text.matchAll(FIELD_WITH_ARGUMENTS)]);
  return new Set(fields.flatMap(([, name]) => name ?? []));
}
