import type { ReferenceResolver } from '@liaison/kernel/schema';
import { contributionAudience } from '../domain/audience.ts';
import type { Context } from './context.ts';
import { findSlot } from './drafts.ts';
import { visible, visibleForum } from './visible.ts';

/** How other subgraphs' references to the entities of this one are read: each kind in one request. */
export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  Forum: async (keys, context) =>
    Promise.all(keys.map(async ({ id }) => visibleForum(await context.forums.find(String(id)), context))),
  Slot: async (keys, context) => Promise.all(keys.map(({ id }) => findSlot(context, String(id)))),
  Call: async (keys, { calls }) => Promise.all(keys.map(({ id }) => calls.find(String(id)))),
  CallContribution: async (keys, context) =>
    Promise.all(
      keys.map(async ({ id }) =>
        visible(await context.calls.findContribution(String(id)), contributionAudience, context),
      ),
    ),
  // Whether there is such an NGO or Member State is for another subgraph to say.
  Ngo: async (keys) => keys.map(({ id, ids }) => ({ id, ids })),
  MemberState: async (keys) => keys.map(({ code }) => ({ code })),
};
