// Loaded before a function's code: sends what it fetches from an address that nobody has where the test has put it.
const addresses = Object.entries(
  JSON.parse(process.env['LIAISON_TEST_ADDRESSES'] ?? '{}') as Readonly<Record<string, string>>,
);
const { fetch } = globalThis;

globalThis.fetch = (input, options) => {
  const url = input instanceof Request ? input.url : String(input);
  const [from, to] = addresses.find(([address]) => url.startsWith(address)) ?? [];
  return fetch(from === undefined || to === undefined ? input : url.replace(from, to), options);
};

export {};
