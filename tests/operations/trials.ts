import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createDialogueReference } from '../reference/dialogue.ts';
import type { DialogueReference } from '../reference/dialogue.ts';
import { createRecommendationsReference } from '../reference/dialogue-recommendations.ts';
import type { RecommendationsReference } from '../reference/dialogue-recommendations.ts';
import { createForumsReference } from '../reference/forums.ts';
import type { ForumsReference } from '../reference/forums.ts';
import type { Held } from '../reference/forums-filters.ts';
import { NOW, useWorld } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { walk } from '../support/asking.ts';
import type { ConnectionPage } from '../support/asking.ts';
import { createOccurrences } from '../support/occurrences.ts';
import type { Occurrences } from '../support/occurrences.ts';
import { createRandom } from '../support/random.ts';
import type { Random } from '../support/random.ts';

export const TODAY = NOW.slice(0, 10);

/** A world, what it should answer about forums and dialogue, and the tally of what was met there. */
export interface Trial {
  readonly world: World;
  readonly examples: boolean;
  readonly forums: ForumsReference;
  readonly dialogue: DialogueReference;
  readonly recommendations: RecommendationsReference;
  readonly random: Random;
  readonly occurrences: Occurrences;
}

/**
 * Declares the same tests over the facts and over facts and examples. The tally is printed at the end; over both
 * together, whatever was expected and never occurred fails.
 */
export function describeTrials(title: string, seed: number, tests: (trial: Trial) => void): void {
  describe.each([{ examples: false }, { examples: true }])(`${title}, examples: $examples`, ({ examples }) => {
    const world = useWorld({ examples });
    const occurrences = createOccurrences();
    let references: Pick<Trial, 'forums' | 'dialogue' | 'recommendations'> | undefined;
    const opened = (): NonNullable<typeof references> => {
      if (!references) throw new Error('The references are made before the tests, not before.');
      return references;
    };
    beforeAll(() => {
      references = {
        forums: createForumsReference(world.dataset, { today: TODAY }),
        dialogue: createDialogueReference(world.dataset),
        recommendations: createRecommendationsReference(world.dataset),
      };
    });
    tests({
      world,
      examples,
      random: createRandom(seed),
      occurrences,
      get forums() {
        return opened().forums;
      },
      get dialogue() {
        return opened().dialogue;
      },
      get recommendations() {
        return opened().recommendations;
      },
    });
    afterAll(() => {
      console.log(`${title}, ${examples ? 'facts and examples' : 'facts'}:\n${occurrences.report()}`);
      if (examples) expect(occurrences.missing()).toEqual([]);
    });
  });
}

/** The nodes of a whole walk, and the pages that it took. */
export async function walkNodes(
  first: number,
  page: (after: string | null) => Promise<ConnectionPage<{ readonly node: object }>>,
): Promise<object[]> {
  const { edges } = await walk(first, page);
  return edges.map(({ node }) => node);
}

/** Counts an answer as empty or not; that some are not is expected. */
export function tally({ occurrences }: Trial, question: string, answer: readonly unknown[]): void {
  occurrences.expect(question, ['answered']);
  occurrences.count(question, answer.length > 0 ? 'answered' : 'empty');
}

const PAGE_SIZES = [1, 7, 100];

/** Sizes of pages by which a list of that length is walked: always whole pages, small ones where that takes few. */
export function pageSizes(length: number): number[] {
  return PAGE_SIZES.filter((size) => length / size <= 12);
}

/** How much is known about the days of something. */
export function dayKind({ startDate, endDate }: Pick<Held, 'startDate' | 'endDate'>): string {
  if (startDate === null) return 'year only';
  return endDate === null ? 'first day only' : 'whole range';
}

export const DAY_KINDS = ['whole range', 'first day only', 'year only'];

/** Some of each kind of day. */
export function someOfEachDayKind<Fact extends Held>({ random }: Trial, facts: readonly Fact[]): Fact[] {
  const shuffled = random.shuffled(facts);
  return DAY_KINDS.flatMap((kind) => shuffled.filter((fact) => dayKind(fact) === kind).slice(0, 7));
}
