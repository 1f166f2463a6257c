/** The text as names are compared and searched: NFKD without combining marks, lower case. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded: runs of letters and digits. */
export function splitWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Orders by Unicode code point, as DynamoDB orders its UTF-8 keys; plain `<` orders UTF-16 units instead. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(index) === b.charCodeAt(index)) continue;
    const left = surrogateLast(a.charCodeAt(index));
    const right = surrogateLast(b.charCodeAt(index));
    return left - right;
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, yet sort below U+E000 to U+FFFF as units. */
function surrogateLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
