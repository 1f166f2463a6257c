/** The address of a subgraph. */
export interface Address {
  readonly url: string;
  /** For messages: without credentials and without the query, which may hold a key. */
  readonly shown: string;
  /** What the credentials of the URL become; `fetch` takes none in the URL itself. */
  readonly authorization: string | undefined;
}

/** Takes an `http:` or `https:` URL apart; null for everything else. */
export function parseAddress(text: string): Address | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url: url.href, shown: url.origin + url.pathname, authorization: basicCredentials(username, password) };
}

function basicCredentials(username: string, password: string): string | undefined {
  if (username === '' && password === '') return undefined;
  const credentials = `${decode(username)}:${decode(password)}`;
  return `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;
}

/** A percent sign that encodes nothing stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
