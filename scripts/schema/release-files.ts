import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentifiedDocument } from '@liaison/server';
import { withoutDescriptions } from '../../packages/lambda/bundle/without-descriptions.ts';

/** What callers were last promised. */
export interface Release {
  /** Such as `1.4.0`. */
  readonly version: string;
  /** The day of the release, `2027-03-01`. */
  readonly day: string;
  readonly supergraphSdl: string;
  /** Its trusted documents. */
  readonly documents: readonly IdentifiedDocument[];
  /** Those of the release before that it has no more; they are still answered by their ids. */
  readonly former: readonly IdentifiedDocument[];
}

export const RELEASED = { folder: 'schema/released', graph: 'supergraph.graphql', rest: 'release.json' } as const;

/** Null where nothing has been released yet. */
export function readRelease(folder: string = RELEASED.folder): Release | null {
  const file = join(folder, RELEASED.rest);
  if (!existsSync(file)) return null;
  const rest = JSON.parse(readFileSync(file, 'utf8')) as Omit<Release, 'supergraphSdl'>;
  return { ...rest, supergraphSdl: readFileSync(join(folder, RELEASED.graph), 'utf8') };
}

/** The files of a release, by name. The graph is kept without descriptions: the check does not compare them. */
export function filesOf({ supergraphSdl, ...rest }: Release): Readonly<Record<string, string>> {
  return {
    [RELEASED.graph]: `${withoutDescriptions(supergraphSdl)}\n`,
    [RELEASED.rest]: `${JSON.stringify(rest, null, 2)}\n`,
  };
}

/** What is no longer among the documents, but was promised with the last release. */
export function formerDocuments(
  release: Release | null,
  documents: readonly IdentifiedDocument[],
): readonly IdentifiedDocument[] {
  const ids = new Set(documents.map(({ id }) => id));
  return [...(release?.documents ?? []), ...(release?.former ?? [])].filter(({ id }) => !ids.has(id));
}
