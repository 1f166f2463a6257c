import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ServerContext } from './visit.ts';
import { createErrorFormatter } from './format-errors.ts';
import { createGateway, finiteNumbersRule, plannedDocuments } from '@liaison/gateway';
import type { FieldPolicies, GatewayOptions } from '@liaison/gateway';
import { createAdmission } from './rate-limit/admission.ts';
import type { RateLimiter } from './rate-limit/rate-limiter.ts';
import { cachePolicyPlugin } from './cache-control/plugin.ts';
import { costPlugin } from './cost/plugin.ts';
import { deprecationsPlugin } from './deprecations/plugin.ts';
import { operationPlugin } from './documents/operation-plugin.ts';
import { ratePlugin } from './rate-limit/plugin.ts';
import { validDocumentsPlugin } from './documents/valid-documents.ts';
import { withheldPlugin } from './withheld.ts';

export interface GatewayServerOptions extends Omit<GatewayOptions, 'admit'> {
  /** What fields cost and how long their values hold; without it nothing is estimated and nothing may be kept. */
  readonly policies?: FieldPolicies | undefined;
  /** Objects that the subgraphs give in one page, whatever is asked for; any number unless told otherwise. */
  readonly largestPage?: number | undefined;
  /** How much each caller may ask; without it as much as he likes. */
  readonly rateLimiter?: RateLimiter | undefined;
  /** Further Apollo plugins; they run after the gateway's own. */
  readonly plugins?: readonly ApolloServerPlugin<ServerContext>[] | undefined;
}

/** What stands behind the door: an Apollo Server, not yet started, that answers any supergraph. Whoever makes it stops it. */
export function createGatewayServer(options: GatewayServerOptions): ApolloServer<ServerContext> {
  const { rateLimiter } = options;
  return new ApolloServer<ServerContext>({
    gateway: createGateway<ServerContext>({ ...options, admit: rateLimiter && createAdmission(rateLimiter) }),
    introspection: true,
    validationRules: [finiteNumbersRule],
    // The door has let the request in: it tells cross-site requests apart, and knows the text of every document.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    // Apollo would stop while requests are under way, and then end the process.
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(options.onError ?? (() => undefined)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      validDocumentsPlugin(plannedDocuments(options.knownPlans, options.supergraphSdl)),
      operationPlugin(),
      cachePolicyPlugin(options.policies),
      deprecationsPlugin(),
      withheldPlugin(),
      costPlugin(options.policies, options.largestPage),
      ratePlugin(rateLimiter),
      ...(options.plugins ?? []),
    ],
  });
}
