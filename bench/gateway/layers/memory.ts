import { buildSubgraphSchema } from '@liaison/kernel/schema';
import type { ReferenceResolver, ResolverMap } from '@liaison/kernel/schema';
import { SUBGRAPH_NAMES } from '../../../packages/lambda/src/subgraph-names.ts';
import { readMonolithSdl, readRecordsText, readSubgraphs } from './files.ts';
import type { BenchSubgraph, Layer, Settings } from './layer.ts';
import type { ForumRecord, NgoRecord, RecommendationRecord, Records } from './records.ts';

interface Paging {
  readonly first: number;
}
interface Key {
  readonly id: string;
}

interface SubgraphParts {
  readonly resolvers: ResolverMap;
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

/** The operations' fields over records in arrays; every resolver is asynchronous, as those over tables are. */
export const layer: Layer = {
  subgraphs(settings) {
    const [parts, sdl] = [createParts(settings), readSubgraphs(settings)];
    return SUBGRAPH_NAMES.map((name): BenchSubgraph => {
      const { resolvers, references } = parts[name];
      return {
        name,
        readingSchema: buildSubgraphSchema(sdl[name].reading, resolvers, references),
        contextFor: (request) => request,
      };
    });
  },
  monolith(settings) {
    const { partnerships, forums, dialogue } = createParts(settings);
    const ngo = partnerships.references['Ngo'];
    const resolvers: ResolverMap = {
      ...partnerships.resolvers,
      Ngo: { ...fields(partnerships, 'Ngo'), ...fields(forums, 'Ngo') },
      Forum: fields(dialogue, 'Forum'),
      // What a gateway gets by a fetch from another subgraph, a monolith reads at once.
      ForumOrganizer: {
        ngo: async (organizer: ForumRecord['organizers'][number], _args: unknown, context: never) =>
          organizer.ngo && ngo ? (await ngo([{ ...organizer.ngo }], context))[0] : null,
      },
    };
    return buildSubgraphSchema(readMonolithSdl(settings), resolvers, {});
  },
};

function fields({ resolvers }: SubgraphParts, type: string): Readonly<Record<string, unknown>> {
  return resolvers[type] as Readonly<Record<string, unknown>>;
}

function createParts(settings: Settings): Record<'partnerships' | 'forums' | 'dialogue', SubgraphParts> {
  const records = JSON.parse(readRecordsText(settings)) as Records;
  const ngos = byId(records.ngos);
  const forums = byId(records.forums);
  const recommendations = Map.groupBy(records.recommendations, ({ forumId }) => forumId);
  return {
    partnerships: {
      resolvers: {
        Query: {
          ngos: async (_: unknown, { first }: Paging) => page(records.ngos, first),
          ngo: async (_: unknown, { id }: Key) => ngos.get(id) ?? null,
        },
        Ngo: {
          ids: async ({ id }: NgoRecord) => [id],
          name: async ({ name }: NgoRecord) => name,
          headquarters: async ({ headquarters }: NgoRecord) => headquarters,
        },
        Headquarters: {
          country: async ({ country }: NgoRecord['headquarters']) => (country === null ? null : { code: country }),
        },
      },
      references: { Ngo: async (keys) => keys.map(({ id }) => ngos.get(String(id)) ?? null) },
    },
    forums: {
      resolvers: {
        Ngo: {
          forums: async ({ id }: Key, { first }: Paging) => {
            const found = (ngos.get(id)?.forumIds ?? []).map((forumId) => forums.get(forumId)).filter((each) => !!each);
            return page(found, first);
          },
        },
      },
      references: {
        Ngo: async (keys) => keys.map(({ id }) => ({ id })),
        Forum: async (keys) => keys.map(({ id }) => forums.get(String(id)) ?? null),
      },
    },
    dialogue: {
      resolvers: {
        Forum: {
          recommendations: async ({ id }: Key, { first }: Paging) =>
            page<RecommendationRecord>(recommendations.get(id) ?? [], first),
        },
      },
      references: { Forum: async (keys) => keys.map(({ id }) => ({ id })) },
    },
  };
}

function page<Node extends Key>(nodes: readonly Node[], first: number) {
  const shown = nodes.slice(0, first);
  const pageInfo = { hasNextPage: nodes.length > first, endCursor: shown.at(-1)?.id ?? null };
  return { nodes: shown, edges: shown.map((node) => ({ cursor: node.id, node })), pageInfo };
}

function byId<Item extends Key>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
