import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP in JSON writes it, as far as tests read it. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** `code` 2 is an error. */
  readonly status: { readonly code?: number; readonly message?: string };
  readonly events: readonly unknown[];
  /** Of the process that it was recorded in. */
  readonly resource: Readonly<Record<string, unknown>>;
}

/** A collector of spans over HTTP, in this process. */
export interface SpanCollector {
  readonly url: string;
  /** What has come in, as it came. */
  readonly bodies: readonly string[];
  /** Answers requests with this status from now on. */
  status: number;
  /** While it is set, requests are taken and not answered. */
  isSilent: boolean;
  spans(): CollectedSpan[];
  resources(): Readonly<Record<string, unknown>>[];
  /** Forgets what has come in. */
  clear(): void;
  close(): Promise<void>;
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<CollectedSpan, 'attributes' | 'resource'> & {
        readonly attributes: readonly Attribute[];
      })[];
    }[];
  }[];
}

export async function startSpanCollector(): Promise<SpanCollector> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (collector.isSilent) return;
      if (collector.status === 200 && request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(collector.status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const exports = (): Export['resourceSpans'] => bodies.flatMap((body) => (JSON.parse(body) as Export).resourceSpans);
  const collector: SpanCollector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    status: 200,
    isSilent: false,
    spans: () =>
      exports().flatMap(({ resource, scopeSpans }) =>
        scopeSpans
          .flatMap(({ spans }) => spans)
          .map((span) => ({ ...span, attributes: plain(span.attributes), resource: plain(resource.attributes) })),
      ),
    resources: () => exports().map(({ resource }) => plain(resource.attributes)),
    clear: () => void bodies.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  return collector;
}

function plain(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
