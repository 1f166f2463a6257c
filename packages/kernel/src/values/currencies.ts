/** What no money is in: `XTS` is for tests, three times X says that there is no currency. */
const NO_CURRENCIES: ReadonlySet<string> = new Set(['XTS', 'X'.repeat(3)]);

/** Codes of ISO 4217, former ones included, as the CLDR data of the runtime name them. */
let names: Intl.DisplayNames | undefined;

/** True for codes of ISO 4217 in capitals, of currencies in use and of former ones. */
export function isCurrencyCode(code: string): boolean {
  // The runtime reads the data of a language when it is first asked: 30 ms, which most processes never need to spend.
  names ??= new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  return /^[A-Z]{3}$/.test(code) && !NO_CURRENCIES.has(code) && names.of(code) !== undefined;
}
