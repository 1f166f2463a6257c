import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { identifyDocuments } from '@liaison/server';
import { changelogEntry, withEntry } from '../../scripts/schema/changelog.ts';
import { checkGraph, isLater } from '../../scripts/schema/check-graph.ts';
import { compileDocuments, printDocuments } from '../../scripts/schema/compile-documents.ts';
import { filesOf, formerDocuments, readRelease } from '../../scripts/schema/release-files.ts';
import type { Release } from '../../scripts/schema/release-files.ts';
import { compose } from '../support/graph/graph.ts';
import { withoutDescriptions } from '../../packages/lambda/bundle/without-descriptions.ts';

const NGO = 'query OneNgo { ngo(id: "a") { id nick } }';
const RELEASED_SDL = `
  type Query { ngo(id: ID!, lang: String): Ngo anyOf: [Either!] }
  type Ngo @key(fields: "id") { id: ID! "What it is called." name: String nick: String field: Field }
  type Forum { id: ID! }
  union Either = Ngo | Forum
  enum Field { EDUCATION CULTURE }
`;

function graphOf(sdl: string, ...operations: string[]) {
  return { supergraphSdl: compose({ partnerships: { sdl } }), documents: identifyDocuments(operations) };
}

const RELEASE: Release = { version: '0.1.0', day: '2027-03-01', ...graphOf(RELEASED_SDL, NGO), former: [] };

/** The released graph with some of its SDL replaced. */
function changed(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((sdl, [before, after]) => {
    expect(sdl).toContain(before);
    return sdl.replace(before, after);
  }, RELEASED_SDL);
}

const NO_NICK = changed(['nick: String ', '']);
const record = (...lines: string[]) => [{ file: 'docs/decisions/0099-x.md', text: `# 99. X\n\n${lines.join('\n')}\n` }];

describe('the check against the last release', () => {
  it('finds nothing in the same graph, whatever is said of it', async () => {
    const described = changed(['"What it is called."', '"Its name."']);
    expect(await checkGraph(RELEASE, graphOf(described, NGO), [])).toEqual({
      changes: [],
      allowed: new Map(),
      faults: [],
    });
  });

  it.each([
    ['a field that is gone', NO_NICK, 'Ngo.nick FIELD_REMOVED'],
    ['a value that is gone', changed([' CULTURE', '']), 'Field.CULTURE ENUM_VALUE_REMOVED'],
    [
      'a member that is gone',
      changed(['Ngo | Forum', 'Ngo'], ['type Forum { id: ID! }', '']),
      'Either.Forum UNION_MEMBER_REMOVED',
    ],
    [
      'an argument that must be given',
      changed(['lang: String', 'lang: String!']),
      'Query.ngo(lang:) FIELD_ARGUMENT_TYPE_CHANGED',
    ],
    ['an argument that is gone', changed([', lang: String', '']), 'Query.ngo(lang:) FIELD_ARGUMENT_REMOVED'],
    [
      'a type that may be null now',
      changed(['Ngo @key(fields: "id") { id: ID!', 'Ngo { id: ID']),
      'Ngo.id FIELD_TYPE_CHANGED',
    ],
  ])('fails on %s, and says what would allow it', async (_what, sdl, change) => {
    const { faults } = await checkGraph(RELEASE, graphOf(sdl, 'query OneNgo { ngo(id: "a") { id } }'), []);
    expect(faults).toContainEqual(expect.stringContaining(`"Allows after 0.1.0: \`${change}\`"`));
  });

  it('passes what a decision record allows', async () => {
    const records = record(
      '- Allows after 0.1.0: `Ngo.nick FIELD_REMOVED`',
      '- Allows after 0.1.0: `OneNgo OPERATION_BROKEN`',
    );
    const { faults, allowed } = await checkGraph(
      RELEASE,
      graphOf(NO_NICK, 'query OneNgo { ngo(id: "a") { id } }'),
      records,
    );
    expect(faults).toEqual([]);
    expect([...allowed].map(([{ coordinate }, { file }]) => [coordinate, file])).toEqual([
      ['Ngo.nick', 'docs/decisions/0099-x.md'],
      ['OneNgo', 'docs/decisions/0099-x.md'],
    ]);
  });

  it('reports what is allowed and is no change, or is of no release, or has no form', async () => {
    const records = record(
      'Allows after 0.1.0: `Ngo.name FIELD_REMOVED`',
      'Allows after 0.0.9: `Ngo.old FIELD_REMOVED`',
      'Allows after 0.10.0: `Ngo.nick FIELD_REMOVED`',
      'Allows after 0.1.0: Ngo.nick removed',
      'It allows after 0.1.0 nothing.',
    );
    const { faults } = await checkGraph(RELEASE, graphOf(RELEASED_SDL, NGO), records);
    expect(faults).toEqual([
      'docs/decisions/0099-x.md allows "Ngo.name FIELD_REMOVED", which is no change: take it out.',
      'docs/decisions/0099-x.md allows something after 0.10.0, but the last release is 0.1.0.',
      'This allows nothing, for want of form: docs/decisions/0099-x.md: Allows after 0.1.0: Ngo.nick removed',
    ]);
  });

  it('lists what may surprise, and lets it pass', async () => {
    const sdl = changed(['CULTURE', 'CULTURE SCIENCE'], ['name: String', 'name: String acronym: String']);
    const { changes, faults } = await checkGraph(RELEASE, graphOf(sdl, 'query OneNgo { ngo(id: "b") { id } }'), []);
    expect(faults).toEqual([]);
    expect(changes.map(({ level, coordinate, type }) => [level, coordinate, type])).toEqual([
      ['DANGEROUS', 'Field.SCIENCE', 'ENUM_VALUE_ADDED'],
      ['NON_BREAKING', 'Ngo.acronym', 'FIELD_ADDED'],
      ['DANGEROUS', 'OneNgo', 'OPERATION_CHANGED'],
    ]);
  });

  it('fails where a released operation cannot be asked any more, or not by its name', async () => {
    const { faults } = await checkGraph(RELEASE, graphOf(NO_NICK), []);
    expect(faults[1]).toMatch(
      /^Operation 'OneNgo' as it was released cannot be answered any more: .*"nick".*OPERATION_BROKEN/,
    );
    const renamed = await checkGraph(RELEASE, graphOf(RELEASED_SDL, 'query Ngo { ngo(id: "a") { id } }'), []);
    expect(renamed.faults).toEqual([expect.stringContaining('`OneNgo OPERATION_REMOVED`')]);
  });

  it('orders versions by their numbers', () => {
    expect([isLater('0.10.0', '0.9.9'), isLater('1.0.0', '1.0.0'), isLater('0.9.0', '0.10.0')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads as it was written but for descriptions, and is none where nothing was', () => {
    expect(readRelease(join(folder, 'nothing'))).toBeNull();
    for (const [name, text] of Object.entries(filesOf(RELEASE))) writeFileSync(join(folder, name), text);
    const supergraphSdl = `${withoutDescriptions(RELEASE.supergraphSdl)}\n`;
    expect(supergraphSdl).not.toContain('What it is called.');
    expect(readRelease(folder)).toEqual({ ...RELEASE, supergraphSdl });
  });

  it('keeps the documents of the last one, by their ids, as far as they can be answered', async () => {
    const [now, gone] = ['query OneNgo { ngo(id: "b") { id } }', 'query Nick { ngo(id: "a") { nick } }'] as const;
    const former = identifyDocuments(['query Before { ngo(id: "a") { name } }', gone]);
    const { supergraphSdl, documents } = graphOf(RELEASED_SDL, now);
    const release = { ...RELEASE, former };
    expect(formerDocuments(release, documents).map(({ name }) => name)).toEqual(['OneNgo', 'Before', 'Nick']);
    const compiled = await compileDocuments(supergraphSdl, documents, release);
    expect(compiled.documents.map(({ name, text }) => [name, text])).toEqual([
      ['OneNgo', now],
      ...[NGO, former[0]?.text, gone].map((text) => [undefined, text]),
    ]);
    expect(compiled.plans).toHaveLength(4);
    expect(JSON.parse(printDocuments(compiled))).toEqual(compiled);
    const { supergraphSdl: without } = graphOf(NO_NICK, now);
    const left = await compileDocuments(without, documents, release);
    expect(left.documents.map(({ text }) => text)).toEqual([now, former[0]?.text]);
  });

  it('has an entry in the changelog: what stops callers first, with the reason', async () => {
    const sdl = changed(
      ['nick: String', 'call: String'],
      ['CULTURE', 'CULTURE SCIENCE'],
      ['name: String', 'name: String @deprecated(reason: "Use call.")'],
    );
    const records = record(
      'Allows after 0.1.0: `Ngo.nick FIELD_REMOVED`',
      'Allows after 0.1.0: `OneNgo OPERATION_BROKEN`',
    );
    const report = await checkGraph(RELEASE, graphOf(sdl, 'query OneNgo { ngo(id: "a") { call } }'), records);
    const entry = changelogEntry('0.2.0', '2027-04-01', report);
    expect(entry.split('\n').map((line) => line.replace(/:.*?(?= \(\[|$)/, ''))).toEqual([
      '## 0.2.0 (2027-04-01)',
      '',
      '### Breaking',
      '',
      '- `Ngo.nick` ([why](decisions/0099-x.md))',
      '- `OneNgo` ([why](decisions/0099-x.md))',
      '',
      '### Dangerous',
      '',
      '- `Field.SCIENCE`',
      '',
      '### Deprecated',
      '',
      '- `Ngo.name`',
      '',
      '### Added',
      '',
      '- `Ngo.call`',
      '',
    ]);
    const changelog = withEntry('# Graph\n\n<!-- releases -->\n\n## 0.1.0 (2027-03-01)\n\nThe first release.\n', entry);
    expect(changelog.indexOf('## 0.2.0')).toBeLessThan(changelog.indexOf('## 0.1.0'));
    expect(await format(changelog, { parser: 'markdown' })).toBe(changelog);
  });

  it('says so where callers see nothing of it, and where it is the first', async () => {
    const report = await checkGraph(RELEASE, graphOf(RELEASED_SDL, NGO), []);
    expect(changelogEntry('0.1.1', '2027-04-01', report)).toContain('Nothing that callers see.');
    expect(changelogEntry('0.1.0', '2027-03-01', null)).toContain('The first release.');
    expect(() => withEntry('# Graph\n', 'x')).toThrow('no line "<!-- releases -->"');
  });
});
