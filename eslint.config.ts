import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/node_modules/', '**/generated/', '.sst/', 'sst-env.d.ts', 'bench/', 'sst.config.ts', 'infra/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
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
    files: ['**/environment.ts', 'tests/**', '**/*.test.ts', 'scripts/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.config.ts', 'codegen.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/bin/**', 'scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['.dependency-cruiser.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['scripts/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    // It runs before anything is installed, and hands its whole environment on.
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['packages/lambda/assets/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['packages/lambda/bundle/stand-ins/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    // They export what the packages do for which they stand in.
    rules: { 'no-restricted-exports': 'off' },
  },
);
