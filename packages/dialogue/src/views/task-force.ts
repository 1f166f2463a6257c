import type { Page } from '@liaison/kernel/schema';
import { createLoader } from '@liaison/kernel/table';
import type { Item, Loader, Table } from '@liaison/kernel/table';
import * as v from 'valibot';
import { contribution, computeDigest, question, themeDigest } from '../domain/task-force.ts';
import type { Contribution, DatedPosition, Question, ThemeDigest } from '../domain/task-force.ts';
import { datedSortKey, digestKey, listRange, taskForcePartition } from './keys.ts';
import type { ListKind } from './keys.ts';

const contributionRow = v.object({ value: contribution });
const questionRow = v.object({ value: question });
const digestRow = v.object({ themes: v.array(themeDigest) });

/** The lists of one task force, without what was withdrawn, and the digest. */
export function sentRows(
  taskForceId: string,
  contributions: readonly Contribution[],
  questions: readonly Question[],
): Item[] {
  const pk = taskForcePartition(taskForceId);
  return [
    ...contributions
      .filter(({ status }) => status !== 'WITHDRAWN')
      .map((value) => ({ pk, sk: datedSortKey('CONTRIBUTION', { on: value.submittedOn, id: value.id }), value })),
    ...questions.map((value) => ({ pk, sk: datedSortKey('QUESTION', { on: value.askedOn, id: value.id }), value })),
    ...digestRows(taskForceId, contributions),
  ];
}

function digestRows(taskForceId: string, contributions: readonly Contribution[]): Item[] {
  const themes = computeDigest(contributions);
  return themes.length === 0 ? [] : [{ ...digestKey(taskForceId), themes }];
}

export function decodeContributionRow(row: Item): Contribution {
  return v.parse(contributionRow, row).value;
}

export function decodeQuestionRow(row: Item): Question {
  return v.parse(questionRow, row).value;
}

export function decodeDigestRow(row: Item | null): ThemeDigest[] {
  return row === null ? [] : v.parse(digestRow, row).themes;
}

interface DatedRequest {
  readonly first: number;
  readonly after: DatedPosition | null;
}

/** What was sent to task forces: newest first, and in digest. */
export class TaskForceLists {
  readonly #views: Table;
  readonly #digests: Loader<string, ThemeDigest[]>;

  constructor(views: Table) {
    this.#views = views;
    this.#digests = createLoader(async (ids) => (await views.getMany(ids.map(digestKey))).map(decodeDigestRow));
  }

  async contributions(taskForceId: string, request: DatedRequest): Promise<Page<Contribution>> {
    return this.#list('CONTRIBUTION', taskForceId, request, decodeContributionRow);
  }

  async questions(taskForceId: string, request: DatedRequest): Promise<Page<Question>> {
    return this.#list('QUESTION', taskForceId, request, decodeQuestionRow);
  }

  async digest(taskForceId: string): Promise<readonly ThemeDigest[]> {
    return this.#digests.load(taskForceId);
  }

  async #list<Entry>(
    kind: ListKind,
    taskForceId: string,
    { first, after }: DatedRequest,
    decode: (row: Item) => Entry,
  ): Promise<Page<Entry>> {
    const pk = taskForcePartition(taskForceId);
    const start = after && { after: { pk, sk: datedSortKey(kind, after) } };
    const page = await this.#views.queryFirst({ pk, ...listRange(kind), ...start }, first);
    return { ...page, items: page.items.map(decode) };
  }
}
