import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ServerContext } from './request-state.ts';
import { createErrorFormatter } from './format-errors.ts';
import { createGateway, finiteNumbersRule } from '@liaison/gateway';
import type { GatewayServerOptions } from './options.ts';
import { createOperationSteps } from './pipeline.ts';
import { createAdmission } from './rate-limit/admission.ts';

/** An Apollo Server for any supergraph. The caller starts and stops it. */
export function createGatewayServer(options: GatewayServerOptions): ApolloServer<ServerContext> {
  const { rateLimiter } = options;
  return new ApolloServer<ServerContext>({
    gateway: createGateway<ServerContext>({ ...options, admit: rateLimiter && createAdmission(rateLimiter) }),
    introspection: true,
    validationRules: [finiteNumbersRule],
    // The pipeline does these: it refuses cross-site requests, and finds the text of every document.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    // Apollo Server would stop while requests are running, and then end the process.
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(options.onError ?? (() => undefined)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...createOperationSteps(options),
    ],
  });
}
