type Headers = Readonly<Record<string, string>>;

/** The headers with these names in `Vary`, each once, in lower case and in order. */
export function withVary(headers: Headers, names: readonly string[]): Headers {
  const present = (headers['vary'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const all = new Set([...present, ...names].filter((name) => name !== ''));
  return { ...headers, vary: [...all].sort().join(', ') };
}
