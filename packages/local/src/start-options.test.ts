import { describe, expect, it } from 'vitest';
import { parseStartOptions, UsageError } from './start-options.ts';

const NOTHING = { port: undefined, endpoint: undefined, collector: undefined };

describe('the options of npm start', () => {
  it('are the facts, kept in a file, on port 4000', () => {
    expect(parseStartOptions([], NOTHING)).toEqual({
      examples: false,
      memory: false,
      reset: false,
      endpoint: undefined,
      port: 4000,
      trustedOnly: false,
      log: false,
      collector: undefined,
    });
  });

  it('take the port from the command line, then from PORT', () => {
    expect(parseStartOptions(['--port', '81'], { ...NOTHING, port: '82' })?.port).toBe(81);
    expect(parseStartOptions([], { ...NOTHING, port: '82' })?.port).toBe(82);
  });

  it('are null where only help is wanted', () => {
    expect(parseStartOptions(['--help'], NOTHING)).toBeNull();
  });

  it.each([
    [['--port', 'x'], NOTHING],
    [['--port', '70000'], NOTHING],
    [['--prot', '1'], NOTHING],
    [['surplus'], NOTHING],
    [[], { ...NOTHING, endpoint: 'not an address' }],
    [[], { ...NOTHING, collector: 'not an address' }],
    [['--memory'], { ...NOTHING, endpoint: 'http://127.0.0.1:8000' }],
  ])('refuse %j with %j', (args, environment) => {
    expect(() => parseStartOptions(args, environment)).toThrow(UsageError);
  });
});
