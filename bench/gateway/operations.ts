/** A GraphQL request. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const OPERATIONS = {
  list: 'a list of 50',
  threeHops: 'three hops: 20 NGOs, their forums, the recommendations made there (and who organized them)',
  lookup: 'a lookup by id',
  neverSeen: 'a never-seen query of three hops, by id',
} as const;
export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];

const LIST = `query List {
  ngos(first: 50) {
    nodes {
      id name acronym foundedYear website fieldsOfCompetence
      headquarters { city country { code name } location { latitude longitude } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const THREE_HOPS = `query ThreeHops {
  ngos(first: 20) {
    nodes {
      id
      name
      forums(first: 3) {
        nodes {
          id title startsOn
          organizers { name ngo { id name acronym } }
          recommendations(first: 3) { nodes { id number text issuedOn } }
        }
      }
    }
  }
}`;

const LOOKUP = 'query Lookup($id: ID!) { ngo(id: $id) { id name acronym foundedYear website } }';

/** Stands first in no list but in both data layers; it organizes forums. */
const ID = 'ngo-acted';

/** The text of a never-seen query differs by its number; the number changes one alias, so the answers differ in it too. */
export function question(operation: OperationName, number: number): Question {
  switch (operation) {
    case 'list':
      return { query: LIST, variables: {} };
    case 'threeHops':
      return { query: THREE_HOPS, variables: {} };
    case 'lookup':
      return { query: LOOKUP, variables: { id: ID } };
    case 'neverSeen':
      return { query: neverSeen(number), variables: { id: ID } };
  }
}

function neverSeen(number: number): string {
  return `query NeverSeen($id: ID!) {
  ngo(id: $id) {
    id
    name${number}: name
    forums(first: 3) { nodes { id title recommendations(first: 3) { nodes { id text } } organizers { ngo { id name } } } }
  }
}`;
}
