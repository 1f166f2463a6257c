import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../schema/operations/', import.meta.url);

export interface OperationFile {
  /** Such as `ngos-near-office.graphql`. */
  readonly file: string;
  /** The name in the document, such as `NgosNearOffice`. */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
}

/** Every document of `schema/operations`, as it stands in its file. */
export const OPERATIONS: readonly OperationFile[] = readdirSync(FOLDER)
  .toSorted()
  .map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const [, kind, name] = /^(query|mutation) (\w+)/m.exec(text) ?? [];
    if (!name) throw new Error(`${file} holds no named operation.`);
    return { file, name, kind: kind === 'mutation' ? 'mutation' : 'query', text };
  });

/** The text of the operation with that name, or what is given, where it is a document itself. */
export function documentOf(operation: string): string {
  if (!/^\w+$/.test(operation)) return operation;
  const found = OPERATIONS.find(({ name }) => name === operation);
  if (!found) throw new Error(`There is no operation ${operation} in schema/operations.`);
  return found.text;
}
