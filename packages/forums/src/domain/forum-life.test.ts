import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORUM_PHASES } from './forum.ts';
import type { Forum } from './forum.ts';
import { planForum } from './forum-input.ts';
import * as life from './forum-life.ts';
import type { Result } from '@liaison/kernel/record';

const DAYS = ['2026-11-01', '2026-12-01', '2026-12-03', '2026-12-04'];

const step = fc.record({
  act: fc.constantFrom('announce', 'advance', 'cancel', 'close'),
  phase: fc.constantFrom(...FORUM_PHASES),
  wait: fc.boolean(),
});

function next(forum: Forum, act: string, phase: (typeof FORUM_PHASES)[number], today: string): Result<Forum> {
  if (act === 'announce') return life.announceForum(forum);
  if (act === 'advance') return life.advanceForum(forum, phase, today);
  return act === 'cancel' ? life.cancelForum(forum, today) : life.closeForum(forum, today);
}

const WAYS: Readonly<Record<Forum['status'], readonly Forum['status'][]>> = {
  PLANNED: ['PLANNED', 'ANNOUNCED', 'ABANDONED'],
  ANNOUNCED: ['ANNOUNCED', 'CANCELLED', 'CLOSED'],
  CANCELLED: [],
  CLOSED: [],
  ABANDONED: [],
};

describe('the life of a forum', () => {
  it('goes forward only, and ends for good', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const facts = { title: 'Forum', startsOn: '2026-12-01', endsOn: '2026-12-03' };
        const ruling = planForum('forum-1', facts, '2026-11-01');
        if ('userErrors' in ruling) throw new Error('The forum of the test can be planned.');
        let forum = ruling.value;
        let day = 0;
        for (const { act, phase, wait } of steps) {
          if (wait) day = Math.min(day + 1, DAYS.length - 1);
          const answer = next(forum, act, phase, DAYS[day] ?? '');
          if ('userErrors' in answer) {
            expect(answer.userErrors.length).toBeGreaterThan(0);
            continue;
          }
          const after = answer.value;
          expect(WAYS[forum.status]).toContain(after.status);
          const phases = [forum.phase, after.phase].map((each) => FORUM_PHASES.indexOf(each ?? 'PREPARATION'));
          expect(phases[1]).toBeGreaterThanOrEqual(phases[0] ?? 0);
          if (after.status === 'PLANNED') expect(after.phase).toBe('PREPARATION');
          reached.add(after.status);
          forum = after;
        }
      }),
      { seed: 4, numRuns: 300 },
    );
    expect(reached).toEqual(new Set(['ANNOUNCED', 'CANCELLED', 'CLOSED', 'ABANDONED']));
  });
});
