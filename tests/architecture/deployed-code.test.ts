import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const sources = new Map(sourcesIn(['packages', 'infra']).map((source) => [source.path, source]));
const entries = [...sources.keys()].filter((path) =>
  /^packages\/lambda\/src\/(?:handlers|runtime)\/(?!.*\.test\.)/.test(path),
);

/** Every file of ours that a file reaches by its imports, those that wait until they are needed included. */
function reachedFrom(paths: readonly string[]): Source[] {
  const reached = new Map<string, Source>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = sources.get(path);
    if (!source || reached.has(path)) continue;
    reached.set(path, source);
    waiting.push(...importsOf(source).flatMap((specifier) => fileOf(specifier, source.path) ?? []));
  }
  return [...reached.values()];
}

function fileOf(specifier: string, from: string): string | null {
  const [, name, room = ''] = /^@liaison\/([^/]+)(\/[^/]+)?$/.exec(specifier) ?? [];
  if (name !== undefined) return `packages/${name}/src${room}/index.ts`;
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  return existsSync(path) ? path : `${path}.ts`;
}

describe('what is deployed', () => {
  const deployed = reachedFrom(entries);

  it('is found by its imports', () => {
    const paths = deployed.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['packages/kernel/src/record/writer.ts']));
    expect(paths).toContain('packages/server/src/identity/tokens/verify-token.ts');
    expect(paths.length).toBeGreaterThan(200);
  });

  it('holds nothing that signs tokens, and nothing of the development issuer', () => {
    const local = sourcesIn(['packages/local/src/identity']).map(({ path }) => path);
    expect(local).toContain('packages/local/src/identity/dev-issuer.ts');
    expect(deployed.filter(({ path }) => /^packages\/(?:local|cli)\//.test(path))).toEqual([]);
    const traces = /SignJWT|generateKeyPair|liaison\.invalid|development-key|[Dd]ev(?:elopment)?Issuer/;
    expect(deployed.filter(({ text }) => traces.test(text)).map(({ path }) => path)).toEqual([]);
  });

  /** Files that import it at once, not when it is first needed. */
  const importing = (specifier: RegExp): string[] =>
    deployed
      .filter(({ text }) =>
        text.split('\n').some((line) => /^(?:import|export) (?!type )/.test(line) && specifier.test(line)),
      )
      .map(({ path }) => path);

  it('reads what checks tokens when the first one comes, and not before', () => {
    const verifier = 'packages/server/src/identity/tokens/verify-token.ts';
    expect(importing(/'jose'/)).toEqual([verifier]);
    expect(importing(/verify-token\.ts'/)).toEqual([]);
  });

  it('reads what sends spans where there is somewhere to send them, and not else', () => {
    const exporter = 'packages/lambda/src/telemetry/exporter.ts';
    expect(deployed.map(({ path }) => path)).toContain(exporter);
    expect(importing(/'@opentelemetry\/(?!api')/)).toEqual([exporter]);
    expect(importing(/\/exporter\.ts'/)).toEqual([]);
  });

  it('is made by files that name nothing of it', () => {
    const infra = [...sources.values()].filter(({ path }) => path.startsWith('infra/'));
    expect(infra.filter(({ text }) => /packages\/(?:local|cli)|@liaison\//.test(text))).toEqual([]);
  });

  it('shares one file with them, which imports nothing', () => {
    const infra = [...sources.values()].filter(({ path }) => path.startsWith('infra/'));
    const shared = infra.flatMap(importsOf).filter((specifier) => specifier.startsWith('../'));
    expect(shared).toEqual(['../packages/server/src/identity/front-secrets']);
    const [file] = deployed.filter(({ path }) => path === 'packages/server/src/identity/front-secrets.ts');
    expect(file && importsOf(file)).toEqual([]);
  });

  it('is told what a deployment decides by these variables, and reads no other of ours', () => {
    const infra = [...sources.values()].filter(({ path }) => path.startsWith('infra/'));
    const readers = [...deployed, ...infra].filter(({ text }) => /process\.env/.test(text));
    expect(readers.map(({ path }) => path)).toEqual([
      'packages/lambda/src/runtime/environment.ts',
      'infra/environment.ts',
    ]);
    const namesIn = (files: readonly Source[]): string[] =>
      [...new Set(files.flatMap(({ text }) => text.match(/\bLIAISON_[A-Z_]+/g) ?? []))].toSorted();
    const told = [
      'LIAISON_ALLOWANCES',
      'LIAISON_AUDIENCE',
      'LIAISON_CORS_ORIGINS',
      'LIAISON_FRONT_SECRETS',
      'LIAISON_ISSUER',
      'LIAISON_JWKS_URI',
      'LIAISON_PUBLIC_DOCUMENTS',
      'LIAISON_STAGE',
    ];
    expect(namesIn(deployed.filter(({ path }) => path.startsWith('packages/lambda/src/')))).toEqual(told);
    // The others say what is deployed, and are told to no function.
    const switches = [
      'LIAISON_ALARM_EMAIL',
      'LIAISON_ARCHITECTURE',
      'LIAISON_DOMAIN',
      'LIAISON_DOMAIN_CERTIFICATE',
      'LIAISON_TOPOLOGY',
    ];
    expect(namesIn(infra)).toEqual([...told, ...switches].toSorted());
  });

  it('may do to the tables what its transactions do', () => {
    const written = deployed.filter(({ path }) =>
      /^packages\/kernel\/src\/record\/(?:log|projector|writer)\.ts$/.test(path),
    );
    const actions = new Set(
      written.flatMap(({ text }) => text.match(/\b(?:Put|Update|Delete|ConditionCheck)(?=: \{)/g) ?? []),
    );
    expect([...actions].toSorted()).toEqual(['ConditionCheck', 'Delete', 'Put']);
    // Statement by statement, the plans tell (tests/deployment).
    const allowed = new Set(sources.get('infra/permissions.ts')?.text.match(/(?<=dynamodb:)(?!LeadingKeys)[A-Z]\w+/g));
    expect([...allowed].toSorted()).toEqual([
      'BatchGetItem',
      'ConditionCheckItem',
      'DeleteItem',
      'GetItem',
      'PutItem',
      'Query',
      'UpdateItem',
    ]);
  });

  it('may update the rows of keys and buckets, one by one, and no others', () => {
    const statements = sources.get('infra/permissions.ts')?.text.match(/^.*UpdateItem.*$/gm);
    expect(statements?.map((line) => line.trim())).toEqual([
      "return { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], resources: [table.arn] };",
    ]);
    const requests = deployed.filter(({ path }) =>
      /^packages\/server\/src\/(?:identity\/keys\/key-r(?:ing|ows)|rate-limit\/[\w-]+)\.ts$/.test(path),
    );
    const commands = new Set(requests.flatMap(({ text }) => text.match(/\b\w+(?=Command\()/g) ?? []));
    expect([...commands].toSorted()).toEqual(['Get', 'Update']);
  });
});
