import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '@liaison/kernel/reader';

it('documents every error code, and no other', () => {
  const page = readFileSync('docs/errors.md', 'utf8');
  const errors = page.slice(page.indexOf('## Errors'), page.indexOf('## User errors'));
  const documented = [...errors.matchAll(/^- `([A-Z_]+)`/gm)].map(([, code]) => code);
  expect(documented.toSorted()).toEqual([...ERROR_CODES].toSorted());
});
