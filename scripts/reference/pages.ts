import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fieldsTable, mutationsText, refusalsText, rolesTable, SUBGRAPHS } from './tables.ts';

/** What the subgraphs share. */
function readSharedSdl(): string {
  return readFileSync('schema/shared.graphql', 'utf8');
}

/** The SDL of the subgraphs, without what they share. */
export function readSubgraphSdl(): string[] {
  return SUBGRAPHS.map(({ name }) => readFileSync(`schema/${name}.graphql`, 'utf8'));
}

/** Pages with parts that are made from the code, and what makes each part. */
const PAGES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/permissions.md': {
    roles: rolesTable,
    mutations: () => mutationsText(readSubgraphSdl()),
    fields: () => fieldsTable([...readSubgraphSdl(), readSharedSdl()]),
  },
  'docs/errors.md': { refusals: refusalsText },
};

/** Each page as it stands, and as it must be. */
export async function renderPages(): Promise<{ path: string; now: string; right: string }[]> {
  const pages = Object.entries(PAGES).map(async ([path, parts]) => {
    const now = readFileSync(path, 'utf8');
    let right = now;
    for (const [name, make] of Object.entries(parts)) right = withPart(right, name, make());
    return { path, now, right: await format(right, { ...(await resolveConfig(path)), filepath: path }) };
  });
  return Promise.all(pages);
}

/** The text with another part between `<!-- made: name -->` and `<!-- end -->`. */
function withPart(text: string, name: string, part: string): string {
  const start = `<!-- made: ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`There is no place for the part "${name}".`);
  return `${text.slice(0, from)}${start}\n\n${part}\n\n${text.slice(to)}`;
}
