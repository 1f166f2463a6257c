import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createPartnershipsReference } from '../../reference/partnerships.ts';
import type { PartnershipsReference } from '../../reference/partnerships.ts';
import { NOW, useWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';
import { createOccurrences } from '../../support/occurrences.ts';
import type { Occurrences } from '../../support/occurrences.ts';
import { createRandom } from '../../support/random.ts';
import type { Random } from '../../support/random.ts';

export const TODAY = NOW.slice(0, 10);

export const FIELDS = [
  'EDUCATION',
  'NATURAL_SCIENCES',
  'SOCIAL_AND_HUMAN_SCIENCES',
  'CULTURE',
  'COMMUNICATION_AND_INFORMATION',
] as const;
export const FIELDS_AND_NONE = [...FIELDS, null] as const;

/** A world, what it should answer, and the tally of what was met there. */
export interface Trial {
  readonly world: World;
  readonly examples: boolean;
  readonly reference: PartnershipsReference;
  readonly random: Random;
  readonly occurrences: Occurrences;
}

/**
 * Declares the same tests over the facts and over facts and examples. The tally is printed at the end; with the examples,
 * whatever was expected and never occurred fails.
 */
export function describeBothWorlds(title: string, seed: number, tests: (trial: Trial) => void): void {
  describe.each([{ examples: false }, { examples: true }])(`${title}, examples: $examples`, ({ examples }) => {
    const world = useWorld({ examples });
    const occurrences = createOccurrences();
    let reference: PartnershipsReference | undefined;
    beforeAll(() => {
      reference = createPartnershipsReference(world.dataset, { today: TODAY });
    });
    tests({
      world,
      examples,
      random: createRandom(seed),
      occurrences,
      get reference() {
        if (!reference) throw new Error('The reference is made before the tests, not before.');
        return reference;
      },
    });
    afterAll(() => {
      const report = occurrences.report();
      if (report !== '') console.log(`${title}, ${examples ? 'facts and examples' : 'facts'}:\n${report}`);
      if (examples) expect(occurrences.missing()).toEqual([]);
    });
  });
}
