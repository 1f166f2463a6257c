/** What no money is in: `XTS` is for tests, three times X says that there is no currency. */
const NO_CURRENCIES: ReadonlySet<string> = new Set(['XTS', 'X'.repeat(3)]);

/** Codes of ISO 4217, former ones included, as the CLDR data of the runtime name them. */
const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** True for codes of ISO 4217 in capitals, of currencies in use and of former ones. */
export function isCurrencyCode(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && !NO_CURRENCIES.has(code) && names.of(code) !== undefined;
}
