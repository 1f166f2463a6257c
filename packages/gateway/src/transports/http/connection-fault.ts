const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the name of the host could not be looked up',
};

/** In a few words why `fetch` got no answer. It hides the reason in the cause of a `TypeError`. */
export function connectionFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause = error } = error;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' && message !== '' ? message : String(code);
  return (typeof code === 'string' && SENTENCES[code]) || text;
}
