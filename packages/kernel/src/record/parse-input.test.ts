import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { line, paragraphs, parseInput, webAddress } from './parse-input.ts';

const schema = v.object({ title: line, links: v.optional(v.array(v.object({ url: webAddress })), []) });

function messageOf(field: v.GenericSchema<string, string>, text: string): string | null {
  const parsed = parseInput(v.object({ x: field }), { x: text });
  return 'value' in parsed ? null : (parsed.userErrors[0]?.message ?? '');
}

describe('input', () => {
  it('is answered as it was understood', () => {
    const input = { title: '  Water for all ', links: [{ url: 'https://example.org/a?b#c' }] };
    expect(parseInput(schema, input)).toEqual({
      value: { title: 'Water for all', links: [{ url: 'https://example.org/a?b#c' }] },
    });
  });

  it('is refused with every fault, each with its path and a whole sentence', () => {
    expect(parseInput(schema, { title: ' ', links: [{ url: 'https://a.example' }, { url: 'nowhere' }] })).toEqual({
      userErrors: [
        { code: 'INVALID_VALUE', message: '"input.title" must not be empty.', path: ['input', 'title'] },
        {
          code: 'INVALID_VALUE',
          message: '"input.links.1.url" must be an address such as https://example.org/.',
          path: ['input', 'links', '1', 'url'],
        },
        expect.objectContaining({ path: ['input', 'links', '1', 'url'] }),
      ],
    });
  });

  it('takes as a line what says something on one line', () => {
    for (const text of ['a', '水', '🙂', '€', 'x'.repeat(300), ' é ', 'a\u200db'])
      expect([text, messageOf(line, text)]).toEqual([text, null]);
    for (const text of ['', ' \t\n', '\u200b', '\u00a0', '\u2060']) expect(messageOf(line, text)).toContain('empty');
    for (const text of ['a\nb', 'a\rb', 'a\u2028b', 'a\tb', 'a\u0085b'])
      expect(messageOf(line, text)).toContain('one line');
    for (const text of [
      'a\u0000b',
      'a\u001bb',
      'a\u007fb',
      'a\ud800',
      '\udc00a',
      'a\u202eb',
      'a\u2067b',
      'a\u{e0041}b',
    ])
      expect(messageOf(line, text)).toContain('control');
    for (const text of ['שלום\u200f', 'a\u200db']) expect([text, messageOf(line, text)]).toEqual([text, null]);
    expect(messageOf(line, 'x'.repeat(301))).toContain('300');
  });

  it('takes as paragraphs what says something on any number of lines', () => {
    expect(messageOf(paragraphs, 'One.\n\n\tTwo.\r\nThree.')).toBeNull();
    expect(messageOf(paragraphs, '\n')).toContain('empty');
    expect(messageOf(paragraphs, 'a\u0007')).toContain('control');
    expect(messageOf(paragraphs, 'x'.repeat(20_001))).toContain('20,000');
  });

  it('takes as an address what a browser follows over HTTP', () => {
    for (const text of ['http://a.example', 'HTTPS://A.example/ü', 'https://a.example:8080/?q=1#x']) {
      expect([text, messageOf(webAddress, text)]).toEqual([text, null]);
    }
    for (const text of [
      'javascript:alert(1)',
      'https://user:password@a.example/',
      'https://user@a.example/',
      'https://a.example/\u202e',
      'ftp://a.example',
      'http:a.example',
      '//a.example',
      'https://a.example/a b',
      'https://a.example/\n<b>',
      '',
      `https://a.example/${'x'.repeat(2000)}`,
    ]) {
      expect([text, messageOf(webAddress, text) === null]).toEqual([text, false]);
    }
  });

  it('takes no number that a table could not keep', () => {
    const place = v.object({ place: v.object({ degrees: v.array(v.number()) }) });
    for (const number of [0, -0, 1e-130, -1e-130, 9.9e125, 14.7]) {
      expect('value' in parseInput(place, { place: { degrees: [number] } })).toBe(true);
    }
    for (const number of [1e-131, -1e-320, 1e126]) {
      expect(parseInput(place, { place: { degrees: [1, number] } })).toEqual({
        userErrors: [
          {
            code: 'INVALID_VALUE',
            message: '"input.place.degrees.1" must be 0 or a number of ordinary size.',
            path: ['input', 'place', 'degrees', '1'],
          },
        ],
      });
    }
  });

  it('never throws, and keeps nothing that a table could not keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(line, paragraphs, webAddress), (text, field) => {
        const parsed = parseInput(v.object({ x: field }), { x: text });
        if ('value' in parsed) expect(Buffer.from(parsed.value.x, 'utf8').toString('utf8')).toBe(parsed.value.x);
        else for (const { message } of parsed.userErrors) expect(message).toMatch(/^"input\.x" must .*\.$/);
      }),
      { seed: 4 },
    );
  });
});
