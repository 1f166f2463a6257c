// A process of its own: reads a supergraph from stdin and lets the planner read it. Ends with 0, or with what the planner
// says on stdout and another status. For some supergraphs the planner ends its process instead.
import { text } from 'node:stream/consumers';
import { QueryPlanner } from '@graphql-hive/router-query-planner';

try {
  const planner = new QueryPlanner(await text(process.stdin));
  process.exitCode = planner.consumerSchema === '' ? 1 : 0;
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
