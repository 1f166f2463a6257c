import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAcceptLanguage, LANGUAGES } from '@liaison/kernel/values';
import { SEED_OFFSET } from '../support/seed.ts';
import { useWorld } from '../support/world.ts';
import { named, PLANS } from './plan.ts';

// What runs at CloudFront's edges, as it stands: before the cache is asked, for every request.

const CODE = readFileSync(join(import.meta.dirname, '../../infra/viewer-request.js'), 'utf8');

interface Header {
  value: string;
  multiValue?: { value: string }[];
}
type Headers = Record<string, Header>;
type Handler = (event: { viewer: { ip: string }; request: { headers: Headers } }) => { headers: Headers };

const atTheEdge = runInNewContext(`${CODE}; handler`) as Handler;

/** As CloudFront hands over a header that came once, or several times. */
function header([first = '', ...others]: readonly string[]): Header {
  return others.length === 0 ? { value: first } : { value: first, multiValue: [first, ...others].map(asValue) };
}

function asValue(value: string): { value: string } {
  return { value };
}

/** What comes to the gateway, from the viewer at 192.0.2.1: several headers of one name as one list. */
function passedOn(sent: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const headers = Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, header(values)]));
  const passed = atTheEdge({ viewer: { ip: '192.0.2.1' }, request: { headers } }).headers;
  return Object.fromEntries(
    Object.entries(passed).map(([name, { value, multiValue = [{ value }] }]) => [
      name,
      multiValue.map((each) => each.value).join(','),
    ]),
  );
}

function languageOf(...sent: readonly string[]): string {
  return passedOn(sent.length === 0 ? {} : { 'accept-language': sent })['accept-language'] ?? '';
}

describe('the function at the edge', () => {
  it('is what the plans have', () => {
    for (const plan of [PLANS['production.single'], PLANS['production.split']]) {
      const { inputs } = named(plan, 'cloudfront/function:Function', 'FrontViewer');
      expect(inputs).toMatchObject({ code: CODE, runtime: 'cloudfront-js-2.0' });
    }
  });

  it('is small enough, and of a syntax that the edges know for certain', () => {
    expect(Buffer.byteLength(CODE)).toBeLessThan(10_240);
    const isScriptOf5 = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
    expect(new Linter().verify(CODE, isScriptOf5)).toEqual([]);
  });

  it('says who asks, over whatever he says of himself, and leaves the rest', () => {
    const told = { accept: ['application/json'], 'x-liaison-viewer': ['192.0.2.99', '192.0.2.98'] };
    expect(passedOn(told)).toEqual({
      accept: 'application/json',
      'accept-language': 'en',
      'x-liaison-viewer': '192.0.2.1',
    });
    expect(passedOn({})['x-liaison-viewer']).toBe('192.0.2.1');
  });

  it.each([
    ['en', []],
    ['en', ['en-US,en;q=0.9']],
    ['en', ['de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7']],
    ['en', ['*']],
    ['fr,en', ['fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7']],
    ['fr,en', ['en;q=0.1, fr-CA']],
    ['es,fr,en', ['fr;q=0.5,es;q=0.50,fr-BE;q=0.4', 'es;q=0.7']],
    ['en', ['fr;q=0, es;q=0.000']],
    // Not as it should be: whoever is asked in the end says what it means.
    ['fr;q=2', ['fr;q=2']],
    ['fr;level=1', ['fr;level=1']],
    ['FR,'.repeat(70), ['FR,'.repeat(70)]],
  ])('makes “%s” of %j', (passed, sent) => {
    expect(languageOf(...sent)).toBe(passed);
  });
});

/** Texts that are lists of ranges, well and badly written, and some that are nothing of the kind. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => String(thousandths / 1000)),
  fc.constantFrom('0', '0.', '0.000', '1', '1.', '1.000', '2', '-1', '', '.5', '0x1', '1e-1', 'Infinity', 'NaN', '0,5'),
);
const tag = fc.oneof(
  fc.constantFrom(...LANGUAGES, 'EN', 'Fr', 'fr-CA', 'es-419', 'en-Latn-GB', 'de', '*', '*-CH', 'fr-', 'fro', ''),
  fc.string({ maxLength: 4 }),
);
const space = fc.constantFrom('', '', ' ', '\t', '  ');
const parameter = fc.oneof(
  { weight: 4, arbitrary: weight.map((value) => `q=${value}`) },
  { weight: 1, arbitrary: fc.constantFrom('Q=0.5', 'q =0.5', 'level=1', 'q', '', 'q=1;q=0') },
);
const range = fc
  .tuple(space, tag, space, fc.option(fc.tuple(space, parameter)), space)
  .map(([before, name, between, after, end]) => `${before}${name}${between}${after ? `;${after.join('')}` : ''}${end}`);
const list = fc.array(range, { maxLength: 12 }).map((ranges) => ranges.join(','));

describe('the languages that the function at the edge passes on', () => {
  it('are those that the gateway reads in what the viewer sent', () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 3 }), (sent) => {
        const read = parseAcceptLanguage(sent.length === 0 ? undefined : sent.join(','));
        expect(parseAcceptLanguage(languageOf(...sent))).toEqual(read);
      }),
      { seed: 1711 + SEED_OFFSET, numRuns: 5000 },
    );
  });

  it('are eleven texts at the most, as long as what was sent is well written', () => {
    const ranges = fc
      .tuple(fc.constantFrom(...LANGUAGES, 'de', '*', 'fr-CA'), fc.integer({ min: 0, max: 10 }))
      .map(([name, tenths]) => `${name};q=${tenths / 10}`);
    const passed = new Set<string>();
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 8 }), (sent) => {
        passed.add(languageOf(sent.join(', ')));
      }),
      { seed: 1711 + SEED_OFFSET, numRuns: 5000 },
    );
    expect(passed).toEqual(new Set([...passed].map((text) => parseAcceptLanguage(text).join(','))));
    expect(passed.size).toBe(11);
  });
});

describe('an answer', () => {
  const world = useWorld({ examples: false });

  it('is the same for what the edge passes on as for what the viewer sent', async () => {
    const query = '{ memberState(code: "DE") { name } ngo(id: "ngo-cafod") { name } }';
    const answers = new Set<string>();
    for (const sent of ['fr-FR,fr;q=0.9,en;q=0.8', 'es;q=0.3,fr;q=0.2', 'de', 'en;q=0, fr;q=0', 'es;q=x']) {
      const { data } = await world.ask(query, {}, { 'accept-language': sent });
      expect([sent, (await world.ask(query, {}, passedOn({ 'accept-language': [sent] }))).data]).toEqual([sent, data]);
      answers.add(JSON.stringify(data));
    }
    expect(answers.size).toBe(3);
  });
});
