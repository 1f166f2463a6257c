import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withinDeadline } from './request-deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const STAYS = new AbortController().signal;
const TOO_LATE = { status: 504, code: 'REQUEST_DEADLINE_EXCEEDED' };

describe('a request', () => {
  it('that is answered in time leaves no timer and no listener behind', async () => {
    const gone = new AbortController();
    const add = vi.spyOn(gone.signal, 'addEventListener');
    const remove = vi.spyOn(gone.signal, 'removeEventListener');
    const deadline = { milliseconds: 50, gone: gone.signal };
    expect(await withinDeadline(deadline, async () => 'an answer')).toBe('an answer');
    await expect(withinDeadline(deadline, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    expect(vi.getTimerCount()).toBe(0);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });

  it('is told to stop at its deadline, and may then bring what it has', async () => {
    const deadline = { milliseconds: 50, graceMs: 20, gone: STAYS };
    const answer = withinDeadline(deadline, async (signal) => {
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve);
      });
      return signal.reason as Error;
    });
    await vi.advanceTimersByTimeAsync(50);
    expect((await answer).message).toContain('50 ms');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is refused when it goes on all the same, whatever it brings later', async () => {
    const deadline = { milliseconds: 50, graceMs: 20, gone: STAYS };
    let fail: (error: Error) => void = () => undefined;
    const answer = withinDeadline(
      deadline,
      () =>
        new Promise((_resolve, reject) => {
          fail = reject;
        }),
    );
    const refused = expect(answer).rejects.toMatchObject(TOO_LATE);
    await vi.advanceTimersByTimeAsync(70);
    await refused;
    fail(new Error('too late'));
    await vi.advanceTimersByTimeAsync(0);
  });

  it.each(['before it begins', 'while it is answered'])('is told to stop when the caller goes %s', async (when) => {
    const caller = new AbortController();
    const reason = new Error('The caller has gone.');
    if (when === 'before it begins') caller.abort(reason);
    const signals: AbortSignal[] = [];
    const answer = withinDeadline({ milliseconds: 50, graceMs: 20, gone: caller.signal }, (signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const refused = expect(answer).rejects.toMatchObject(TOO_LATE);
    caller.abort(reason);
    expect(signals.map((signal) => signal.reason as unknown)).toEqual([reason]);
    await vi.advanceTimersByTimeAsync(20);
    await refused;
    expect(vi.getTimerCount()).toBe(0);
  });
});
