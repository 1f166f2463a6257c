import type { Audience } from '../reader/actor.ts';
import type { GeoPoint } from '../values/geo.ts';
import type { HistoryField } from './kind.ts';
import type { Provenance } from './provenance.ts';

/* The texts of histories: the same value reads the same in every subgraph. */

type Text = string | number | null | undefined;

/** A field of a history; its text is null if there is no value, or an empty one. */
export function describeField(name: string, value: Text, audience: Audience = 'PUBLIC'): HistoryField {
  return { name, text: joinTexts([value]), audience };
}

/** The texts that there are, between commas; null if there are none. */
export function joinTexts(texts: readonly Text[], separator = ', '): string | null {
  const known = texts.filter((text) => text !== null && text !== undefined && text !== '');
  return known.length === 0 ? null : known.join(separator);
}

/** `Acted (ngo-acted)`: a name and the id that it is known by; the name alone if there is no id. */
export function formatNamed(name: string, id: string | null): string {
  return id === null ? name : `${name} (${id})`;
}

/** `14.69 -17.44`: latitude and longitude in degrees. */
export function formatLocation(location: GeoPoint | null): string | null {
  return location === null ? null : `${location.latitude} ${location.longitude}`;
}

/** `1200 EUR`. */
export function formatMoney(sum: { readonly amount: number; readonly currency: string } | null): string | null {
  return sum === null ? null : `${sum.amount} ${sum.currency}`;
}

/** `https://example.org/report.pdf, HIGH, verified on 2026-11-21, the year is a guess`. */
export function formatProvenance({ source, confidence, verifiedOn, note }: Provenance): string | null {
  return joinTexts([source, confidence, verifiedOn && `verified on ${verifiedOn}`, note]);
}
