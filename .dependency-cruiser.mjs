// What may import what. `npm run dependencies` names every import that breaks a rule; each rule is proven in
// tests/architecture/dependencies.test.ts. Imports of types count like all others.

const SUBGRAPHS = '(?:partnerships|forums|dialogue)';
const RECORDS = String.raw`(?:records|record-keys|histories)\.ts$`;
const TESTS = String.raw`\.test\.ts$|^packages/[^/]+/test/`;

/** A package imports nothing of ours but itself and these, which are patterns of paths below `packages/`. */
function packageImportsOnly(name, comment, ...allowed) {
  return {
    name: `${name}-stays-in-its-column`,
    comment,
    severity: 'error',
    from: { path: `^packages/${name}/`, pathNot: TESTS },
    to: { path: '^packages/', pathNot: [name, ...allowed].map((path) => `^packages/${path}/`) },
  };
}

/** A room of a subgraph imports only itself and the rooms below, which are patterns of paths below `src/`. */
function roomImportsOnly(name, comment, room, ...below) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: `^packages/(${SUBGRAPHS})/src/${room}`, pathNot: TESTS },
    to: { path: '^packages/$1/', pathNot: [room, ...below].map((path) => `^packages/$1/src/${path}`) },
  };
}

/** A room of the kernel imports none of these rooms of the kernel. */
function kernelRoomImportsNone(room, comment, ...above) {
  return {
    name: `kernel-${room}-stays-below`,
    comment,
    severity: 'error',
    from: { path: `^packages/kernel/src/${room}/`, pathNot: TESTS },
    to: { path: `^packages/kernel/src/(?:${above.join('|')})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that import each other can only be read, tested and moved together. Put what both need below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-lead-somewhere',
      comment:
        'No rule can judge an import that leads to no file. A deep path that no package exports is such an import.',
      severity: 'error',
      from: { path: '^(?:packages|data|scripts|tests)/' },
      // `aws-lambda` is a package of types alone, and no module.
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    packageImportsOnly('kernel', 'The kernel is the ground: it imports no other package.'),
    packageImportsOnly(
      'vocabulary',
      'Words of the domain stand on values; no rule of a subgraph is among them.',
      'kernel',
    ),
    {
      name: 'subgraphs-meet-in-entities-only',
      comment: 'A subgraph imports kernel and vocabulary alone. What it needs of another subgraph is an entity.',
      severity: 'error',
      from: { path: `^packages/(${SUBGRAPHS})/`, pathNot: TESTS },
      to: { path: '^packages/', pathNot: '^packages/(?:$1|kernel|vocabulary)/' },
    },
    packageImportsOnly(
      'gateway',
      'The gateway executes operations over any supergraph: of the kernel it needs who reads, and the schema.',
      'kernel/src/(?:reader|schema)',
    ),
    {
      name: 'gateway-knows-no-tables-and-no-http-server',
      comment: 'The gateway executes. Tables belong to the subgraphs, requests and answers of HTTP to the server.',
      severity: 'error',
      from: { path: '^packages/gateway/', pathNot: TESTS },
      to: { path: '(?:^|/)@aws-sdk/|^(?:http|https|http2|net)$' },
    },
    packageImportsOnly(
      'server',
      'The server serves a gateway, and knows no subgraph.',
      'kernel',
      'vocabulary',
      'gateway',
    ),
    packageImportsOnly(
      'lambda',
      'Lambda composes what is deployed: nothing of what runs on one machine.',
      'kernel',
      'vocabulary',
      'gateway',
      'server',
      SUBGRAPHS,
    ),
    packageImportsOnly(
      'local',
      'Local composes what runs on one machine, by what is deployed; it meets the gateway through the server.',
      'kernel',
      'vocabulary',
      'server',
      'lambda',
      SUBGRAPHS,
    ),
    packageImportsOnly(
      'cli',
      'Commands work on tables and on the local server; they serve nothing themselves.',
      'kernel',
      'vocabulary',
      'local',
      SUBGRAPHS,
    ),
    {
      name: 'packages-are-imported-by-their-index',
      comment: 'The index is what a package promises: `@liaison/<name>`, and of the kernel `@liaison/kernel/<room>`.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/$1/',
          String.raw`^packages/[^/]+/src/index\.ts$`,
          String.raw`^packages/kernel/src/(?:values|reader|table|record|schema)/index\.ts$`,
        ],
      },
    },
    {
      name: 'paths-stay-in-the-package',
      comment: 'Another package is imported by its name.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: TESTS },
      to: { dependencyTypes: ['local'], dependencyTypesNot: ['aliased'], pathNot: '^packages/$1/' },
    },
    {
      name: 'only-local-reads-data',
      comment: 'The facts are loaded into tables by the composition for one machine. Everybody else asks the tables.',
      severity: 'error',
      from: { path: '^packages/(?!local/)', pathNot: TESTS },
      to: { path: '^data/' },
    },
    {
      name: 'data-know-no-code',
      comment: 'The facts and their generator stand for themselves.',
      severity: 'error',
      from: { path: '^data/', pathNot: TESTS },
      to: { path: '^(?:packages|scripts|infra|bench|tests)/' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'What is shipped, deployed or run by hand needs neither tests nor benches.',
      severity: 'error',
      from: { path: '^(?:packages|data|scripts|infra)/', pathNot: TESTS },
      to: { path: '^(?:tests|bench)/' },
    },
    roomImportsOnly('domain-is-the-ground', 'Rules and types of a subgraph know nothing of what uses them.', 'domain/'),
    {
      name: 'domain-knows-no-machine',
      comment: 'Rules are pure: no files, no network, no randomness. What they need is handed to them.',
      severity: 'error',
      from: { path: `^packages/${SUBGRAPHS}/src/domain/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    roomImportsOnly(
      'records-stand-on-the-domain',
      'Where records lie is known below views and GraphQL.',
      RECORDS,
      'domain/',
    ),
    roomImportsOnly(
      'views-stand-on-records',
      'Rows are made of records; GraphQL reads rows.',
      'views/',
      RECORDS,
      'domain/',
    ),
    roomImportsOnly(
      'graphql-stands-on-views',
      'Resolvers call views, records and rules. The subgraph calls resolvers.',
      'graphql/',
      'views/',
      RECORDS,
      'domain/',
    ),
    {
      name: 'tables-are-reached-by-the-kernel',
      comment: 'In a subgraph only the composition root knows the SDK of the tables.',
      severity: 'error',
      from: {
        path: `^packages/${SUBGRAPHS}/src/`,
        pathNot: [TESTS, String.raw`^packages/[^/]+/src/subgraph\.ts$`],
      },
      to: { path: '(?:^|/)@aws-sdk/' },
    },
    kernelRoomImportsNone('values', 'Values know no tables, records and schemas.', 'table', 'record', 'schema'),
    kernelRoomImportsNone('reader', 'Who reads is known before anything is read.', 'table', 'record', 'schema'),
    kernelRoomImportsNone('table', 'Tables know rows, not what they mean.', 'record', 'schema'),
    kernelRoomImportsNone('schema', 'What all schemas share knows no storage.', 'table', 'record'),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(?:^|/)(?:generated/|\.sst/|sst-env\.d\.ts$)` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
