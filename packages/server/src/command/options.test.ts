import { describe, expect, it } from 'vitest';
import { parseCommandOptions, UsageError } from './options.ts';

describe('the options of the gateway', () => {
  it('are the supergraph, on port 4000 of this machine only, and nothing passed on', () => {
    expect(parseCommandOptions(['--supergraph', 'x.graphql'])).toEqual({
      supergraph: 'x.graphql',
      port: 4000,
      host: '127.0.0.1',
      subgraphs: new Map(),
      subgraphTimeoutMs: undefined,
      maxResponseBytes: undefined,
      forwardHeaders: [],
      corsOrigins: [],
      documents: undefined,
      startTimeoutMs: 10_000,
    });
  });

  it('may be given several times where several are meant', () => {
    const several = ['--subgraph', 'a=http://a.test/?x=1', '--subgraph', 'b=https://b.test', '--forward-header', 'X-A'];
    expect(parseCommandOptions(['--supergraph', 'x', ...several, '--forward-header', 'x-b'])).toMatchObject({
      subgraphs: new Map([
        ['a', 'http://a.test/?x=1'],
        ['b', 'https://b.test'],
      ]),
      forwardHeaders: ['x-a', 'x-b'],
    });
    const origins = ['--cors-origin', 'https://a.test', '--cors-origin', 'http://localhost:3000'];
    expect(parseCommandOptions(['--supergraph', 'x', ...origins])?.corsOrigins).toEqual([
      'https://a.test',
      'http://localhost:3000',
    ]);
    expect(parseCommandOptions(['--supergraph', 'x', '--cors-origin', '*'])?.corsOrigins).toBe('*');
  });

  it('are null where only help is wanted', () => {
    expect(parseCommandOptions(['--help', '--port', 'x'])).toBeNull();
  });

  it('leave the subgraphs unasked at the start where that is wanted', () => {
    expect(parseCommandOptions(['--supergraph', 'x', '--no-start-check'])?.startTimeoutMs).toBeNull();
  });

  it.each([
    [[], '--supergraph FILE is missing.'],
    [['--supergraph', 'x', '--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000".'],
    [['--supergraph', 'x', '--port', '1e3'], '--port must be a whole number'],
    [['--supergraph', 'x', '--subgraph-timeout', '0'], '--subgraph-timeout must be a whole number from 1'],
    [['--supergraph', 'x', '--max-response-bytes', '-1'], "Option '--max-response-bytes' argument is ambiguous."],
    [['--supergraph', 'x', '--prot', '1'], "Unknown option '--prot'"],
    [['--supergraph', 'x', 'surplus'], "Unexpected argument 'surplus'"],
    [['--supergraph', 'x', '--subgraph', 'forums'], '--subgraph must be NAME=URL with an http or https URL'],
    [['--supergraph', 'x', '--subgraph', 'forums=ftp://a'], '--subgraph must be NAME=URL with an http or https URL'],
    [['--supergraph', 'x', '--forward-header', 'Cookie'], 'The header "cookie" cannot be passed on to subgraphs.'],
    [['--supergraph', 'x', '--cors-origin', 'https://a.test/'], '--cors-origin: An origin is written as'],
    [['--supergraph', 'x', '--cors-origin', 'a.test'], '--cors-origin: An origin is written as'],
  ])('that cannot be meant are refused: %j', (args, message) => {
    expect(() => parseCommandOptions(args)).toThrow(UsageError);
    expect(() => parseCommandOptions(args)).toThrow(message);
  });
});
