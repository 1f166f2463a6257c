import type { ReferenceResolver } from '@liaison/kernel';
import type { Context } from './context.ts';

/** How other subgraphs' references to the entities of this one are read: each kind in one request. */
export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Forum: async (keys, { forums }) => Promise.all(keys.map(({ id }) => forums.find(String(id)))),
  Slot: async (keys, { programmes }) => Promise.all(keys.map(({ id }) => programmes.findSlot(String(id)))),
  Call: async (keys, { calls }) => Promise.all(keys.map(({ id }) => calls.find(String(id)))),
  CallContribution: async (keys, { calls }) => Promise.all(keys.map(({ id }) => calls.findContribution(String(id)))),
  // Whether there is such an NGO or Member State is for another subgraph to say.
  Ngo: async (keys) => keys.map(({ id }) => ({ id })),
  MemberState: async (keys) => keys.map(({ code }) => ({ code })),
};
