import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginSchemaReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { ServerContext } from './door/visit.ts';
import { createErrorFormatter } from './format-errors.ts';
import { createGateway } from './gateway.ts';
import type { GatewayOptions } from './gateway.ts';
import { plannedDocuments } from './known-plans.ts';
import { finiteNumbersRule } from './operation/finite-numbers.ts';
import { createAdmission } from './limits/admission.ts';
import type { RateLimiter } from './limits/rate-limiter.ts';
import { cachePolicyPlugin } from './plugins/cache-policy.ts';
import { costPlugin } from './plugins/cost.ts';
import { deprecationsPlugin } from './plugins/deprecations.ts';
import { operationPlugin } from './plugins/operation.ts';
import { ratePlugin } from './plugins/rate.ts';
import { validDocumentsPlugin } from './plugins/valid-documents.ts';
import { withheldPlugin } from './plugins/withheld.ts';
import type { FieldPolicies } from './supergraph/field-policies.ts';

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
