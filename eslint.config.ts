import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const untyped = tseslint.configs.disableTypeChecked;

/** What types are made of may not be installed: SST's, by `npx sst install`; the packages of the benches. */
const typedIf = (path: string) => (existsSync(path) ? {} : untyped);

export default defineConfig(
  { ignores: ['**/node_modules/', '**/generated/', '**/.cache/', '.sst/', 'sst-env.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{}` and `async` without `await` are how GraphQL spells "nothing yet" and "a promise".
      '@typescript-eslint/require-await': 'off',
      // The SDK's waiters are typed for the bare client, and take the document client as well.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in environment.ts only.' },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-useless-rename': 'error',
      'object-shorthand': ['error', 'properties'],
    },
  },
  {
    files: ['**/environment.ts', 'tests/**', '**/*.test.ts', 'scripts/**', 'bench/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.config.ts', 'codegen.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/bin/**', 'scripts/**', 'tests/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['infra/**'],
    extends: [typedIf('.sst/platform/config.d.ts')],
    rules: {
      // The globals of SST.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      // Types are read without `noUncheckedIndexedAccess` (infra/tsconfig.json), and say that nothing is missing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['bench/**'],
    extends: [typedIf('bench/node_modules')],
  },
  {
    files: ['sst.config.ts', 'infra/viewer-request.js'],
    extends: [untyped],
    rules: {
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      // CloudFront calls `handler`, and runs an older JavaScript.
      '@typescript-eslint/no-unused-vars': 'off',
      'object-shorthand': 'off',
    },
  },
  {
    files: ['.dependency-cruiser.mjs'],
    extends: [untyped],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['scripts/*.mjs'],
    extends: [untyped],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    // It runs before anything is installed, and hands its whole environment on.
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['packages/lambda/assets/*.js'],
    extends: [untyped],
  },
  {
    files: ['packages/lambda/bundle/stand-ins/*.mjs'],
    extends: [untyped],
    // They export what the packages do for which they stand in.
    rules: { 'no-restricted-exports': 'off' },
  },
);
