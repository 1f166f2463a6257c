import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourcesIn } from './sources.ts';

const pages = [
  ...['README.md', 'CONTRIBUTING.md'].map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') })),
  ...sourcesIn(['docs', 'packages', 'data', 'bench', 'schema', 'tests'], /\.md$/),
].map(({ path, text }) => ({ path, text: text.replaceAll(/^ *```.*?^ *```/gms, '') }));

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(path: string): string[] {
  const headings = pages.find((page) => page.path === path)?.text.matchAll(/^#+ (.*)$/gm) ?? [];
  return Array.from(headings, ([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('the pages lead to pages and headings that are there', () => {
  const links = pages.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g), ([, to = '']) => ({ path, to })),
  );
  expect(links.length).toBeGreaterThan(100);
  const dead = links.filter(({ path, to }) => {
    const [, file = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(to) ?? [];
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    return !existsSync(ROOT + target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(dead).toEqual([]);
});
