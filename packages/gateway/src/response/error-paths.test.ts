import { expect, it } from 'vitest';
import { ErrorPaths } from './error-paths.ts';

it('a null is explained by an error at its place, below it, or above it', () => {
  const paths = new ErrorPaths();
  paths.add(['ngos', 0, 'name']);
  expect(paths.explains(['ngos'])).toBe(true);
  expect(paths.explains(['ngos', 0])).toBe(true);
  expect(paths.explains(['ngos', 0, 'name'])).toBe(true);
  expect(paths.explains(['ngos', 0, 'name', 'x'])).toBe(true);
  expect(paths.explains(['ngos', 1])).toBe(false);
  expect(paths.explains(['ngos', 0, 'id'])).toBe(false);
});
