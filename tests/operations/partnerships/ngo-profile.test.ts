import { expect, it } from 'vitest';
import type { Dataset } from '@liaison/data/dataset';
import type { NgoProfile } from '../../reference/partnerships-records.ts';
import { byCodePoint, shiftDay } from '../../reference/shared.ts';
import { answerOf } from '../../support/asking.ts';
import { createDifferences, without } from '../../support/differences.ts';
import type { Random } from '../../support/random.ts';
import { describeBothWorlds, TODAY } from './worlds.ts';

type HeldShown = NgoProfile['partnerships'][number];

interface Profile extends Record<string, unknown> {
  readonly otherNames: readonly { readonly language: string; readonly name: string }[];
  readonly partnerships: readonly HeldShown[];
  readonly activities: { readonly nodes: readonly object[] };
}

describeBothWorlds('The profile of an NGO', 4_242, (trial) => {
  const { world, random, occurrences } = trial;

  it('is that of the reference for every NGO, with the partnerships of any day', async () => {
    occurrences.expect('partnerships', ['none', 'one', 'several']);
    occurrences.expect('activities', ['none', 'one', 'several']);
    occurrences.expect('headquarters', ['known', 'unknown']);
    const differences = createDifferences();
    const ids = new Map<string, string>();
    const known = new Set(world.dataset.partnerships.map(({ id }) => id));
    const ngos = trial.examples ? random.shuffled(world.dataset.ngos).slice(0, 200) : world.dataset.ngos;
    for (const { id } of ngos) {
      const asOf = dayFor(id, world.dataset, random);
      const { ngo } = await answerOf<{ ngo: Profile }>(world, 'NgoProfile', { id, asOf });
      const { partnerships, activities } = ngo;
      const expected = trial.reference.ngo(id, asOf ?? TODAY);
      const { partnerships: held = [] } = expected ?? {};
      const { otherNames } = ngo;
      const shown = {
        ...without(ngo, 'forums', 'dialogueSessions', 'partnerships'),
        otherNames: otherNames.toSorted((a, b) => byCodePoint(a.language, b.language)),
        activities: activities.nodes,
      };
      differences.compare({ id, asOf }, shown, without(expected, 'partnerships'));
      const texts = (list: readonly HeldShown[]) => list.map((one) => comparable(one, known)).sort(byCodePoint);
      differences.compare({ id, asOf }, texts(partnerships), texts(held));
      for (const partnership of partnerships) {
        expect(ids.get(String(partnership.id)) ?? id, 'an id is of one partnership').toBe(id);
        ids.set(String(partnership.id), id);
      }
      occurrences.count('partnerships', amount(partnerships.length));
      occurrences.count('activities', amount(activities.nodes.length));
      occurrences.count('headquarters', ngo['headquarters'] === null ? 'unknown' : 'known');
    }
    expect(differences.found).toEqual([]);
    expect(known.size > 0 && [...known].some((id) => ids.has(id))).toBe(trial.examples);
  });
});

/** Where the data gives no id, or no evidence, that of the graph is its own. */
function comparable({ id, evidence, functionalAreas, ...partnership }: HeldShown, known: ReadonlySet<string>): string {
  const isOfTheFiles = id !== null && known.has(id);
  return JSON.stringify({
    ...partnership,
    functionalAreas: functionalAreas.toSorted(byCodePoint),
    ...(isOfTheFiles ? { id } : {}),
    ...(isOfTheFiles || partnership.institution === 'UNESCO' ? { evidence } : {}),
  });
}

/** Today, or a day on or beside one on which a partnership of the NGO begins or ends. */
function dayFor(ngoId: string, { partnerships }: Dataset, random: Random): string | null {
  if (random.chance(0.3)) return null;
  const days = partnerships.flatMap((partnership) =>
    partnership.ngoId === ngoId ? [partnership.startDate, partnership.endDate].filter((day) => day !== null) : [],
  );
  return shiftDay(days.length === 0 ? '2020-02-29' : random.pick(days), random.below(3) - 1);
}

function amount(count: number): string {
  return ['none', 'one'][count] ?? 'several';
}
