/** The body is larger than the transport reads. */
export class ResponseTooLargeError extends Error {
  override readonly name = 'ResponseTooLargeError';

  constructor(mostBytes: number) {
    super(`The body is larger than ${mostBytes} bytes.`);
  }
}

/**
 * The body as text. Bytes are counted as they come out of the decompression; beyond the limit the connection is given
 * up, since what is still to come has no known end.
 */
export async function readText({ body }: Response, mostBytes: number): Promise<string> {
  if (body === null) return '';
  const chunks: AsyncIterable<Uint8Array> = body;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // Leaving the loop by an error cancels the stream, and with it the connection.
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new ResponseTooLargeError(mostBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
