import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLES } from '@liaison/kernel/reader';
import type { StoredKey } from './keys/stored-key.ts';
import { ALLOWANCES, computeKeyAllowance, GENEROUS_ALLOWANCES, CALLER_CLASSES, classifyBearer } from './allowances.ts';

const NOBODY = { id: 'sub:a', scopes: new Map(), owns: [] };
const KEY: StoredKey = {
  keyId: 'aaaaaaaaaaaa',
  name: 'Map',
  role: 'analyst',
  scopes: [],
  digests: [{ digest: 'A'.repeat(43) }],
  createdAt: '2027-03-01T12:00:00Z',
};

describe('what each may ask', () => {
  it('is what the page on limits says', () => {
    const page = readFileSync(new URL('../../../../docs/limits.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` .*\| +([\d,]+) \| +([\d,]+) \|$/gm)];
    const units = (text = ''): number => Number(text.replaceAll(',', ''));
    const said = rows.map(([, standing, once, minute]) => [
      standing,
      { unitsPerOperation: units(once), unitsPerMinute: units(minute) },
    ]);
    expect(Object.fromEntries(said)).toEqual(ALLOWANCES);
  });

  it('is never more at once than in a minute, and never less than the public may', () => {
    for (const allowances of [ALLOWANCES, GENEROUS_ALLOWANCES]) {
      for (const standing of CALLER_CLASSES) {
        const { unitsPerOperation, unitsPerMinute } = allowances[standing];
        expect(unitsPerOperation).toBeLessThanOrEqual(unitsPerMinute);
        expect(unitsPerOperation).toBeGreaterThanOrEqual(allowances.public.unitsPerOperation);
        expect(unitsPerMinute).toBeGreaterThanOrEqual(allowances.public.unitsPerMinute);
      }
    }
  });

  it('goes by the role that may ask most; without roles, by whether somebody is spoken for', () => {
    expect(ROLES.map((role) => classifyBearer({ ...NOBODY, roles: [role] }))).toEqual([
      'partner-app',
      'analyst',
      'representative',
      'representative',
      'representative',
      'focal-point',
      'liaison-officer',
      'administrator',
    ]);
    expect(classifyBearer({ ...NOBODY, roles: ['liaison-officer', 'analyst'] })).toBe('liaison-officer');
    expect([classifyBearer(NOBODY), classifyBearer({ ...NOBODY, roles: [] })]).toEqual(['partner-app', 'partner-app']);
    expect(classifyBearer({ ...NOBODY, owns: [{ type: 'Ngo', id: 'ngo-a' }] })).toBe('representative');
  });

  it('is for a key what its role may ask, or what it was given', () => {
    expect(computeKeyAllowance(KEY, ALLOWANCES)).toEqual(ALLOWANCES.analyst);
    expect(computeKeyAllowance({ ...KEY, unitsPerMinute: 90 }, ALLOWANCES)).toEqual({
      unitsPerOperation: 90,
      unitsPerMinute: 90,
    });
    const much = { unitsPerOperation: ALLOWANCES.analyst.unitsPerOperation, unitsPerMinute: 1e6 };
    expect(computeKeyAllowance({ ...KEY, unitsPerMinute: 1e6 }, ALLOWANCES)).toEqual(much);
  });
});
