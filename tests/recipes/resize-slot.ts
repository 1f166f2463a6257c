import type { Insertion } from './repository-copy.ts';

/** What docs/recipes/add-a-mutation.md asks for, step by step, for a mutation of forums that there is not. */
export const RESIZE_SLOT: readonly Insertion[] = [
  {
    file: 'schema/forums.graphql',
    after: '  moveForumSlot(',
    before: /\n {2}"/,
    text: `
  "Says anew how many people a slot in the draft is for."
  resizeSlot("What is to be done, and the key of this one act." input: ResizeSlotInput!): ResizeSlotPayload!
    @requiresScopes(scopes: [["forums:write"]])
    @cost(weight: 7500)`,
  },
  {
    file: 'schema/forums.graphql',
    text: `
"What \`resizeSlot\` takes."
input ResizeSlotInput {
  "Which one it is about."
  slotId: ID!
  "The version that its writer has seen."
  expectedVersion: Int!
  "How many people are expected; null takes the number away."
  expectedCount: Int
  "Chosen by the caller, the same for each attempt at one act."
  idempotencyKey: String!
}

"What came of \`resizeSlot\`."
type ResizeSlotPayload {
  "The slot as drafted. Null if the act was refused."
  slot: Slot
  "Why the act was not done. Empty if it was."
  userErrors: [UserError!]!
  "What its writer should know although it was done."
  warnings: [UserError!]!
}
`,
  },
  {
    file: 'packages/forums/src/domain/slot-rules.ts',
    before: /export function cancelSlot\(/,
    text: `/** Another number of people; null if nobody says how many. */
export function resizeSlot(forum: Forum, slot: DraftSlot, expectedCount: number | null): Result<DraftSlot> {
  const resized = { ...slot, expectedCount };
  return refuseFixed(forum, slot) ?? { value: resized, warnings: warnCrowded(forum, resized) };
}

`,
  },
  {
    file: 'packages/forums/src/graphql/slot-mutations.ts',
    before: / {2}restoreSlot,/,
    text: `  resizeSlot,
`,
  },
  {
    file: 'packages/forums/src/graphql/slot-mutations.ts',
    before: / {2}cancelSlot: change\(/,
    text: `  resizeSlot: change(
    SLOT,
    v.object({ expectedCount: v.nullish(v.pipe(v.number(), v.minValue(0, 'must not be negative')), null) }),
    async ({ slot, input, read }) => {
      const { forum } = await readProgramme(read, slot.forumId);
      return resizeSlot(forum, slot, input.expectedCount);
    },
    slotChange,
  ),

`,
  },
  {
    file: 'tests/operations/forums/writes/slot-cases.ts',
    after: 'export const SLOT_CASES',
    before: / {2}\{\n {4}\.\.\.OBJECT,\n {4}mutation: 'cancelSlot'/,
    text: `  {
    ...OBJECT,
    mutation: 'resizeSlot',
    selection: 'slot { id expectedCount version }',
    input: onSlot(() => ({ expectedCount: 12 })),
    other: { expectedCount: 13 },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({ expectedCount: 12, version: 2 });
    },
    expectedCodes: [
      noSlot(),
      isCancelled({ expectedCount: 1 }),
      {
        code: 'INVALID_VALUE',
        path: ['input', 'expectedCount'],
        input: refusedOn('chaired', () => ({ expectedCount: -1 })),
      },
    ],
  },
`,
  },
  {
    file: 'tests/act-budget.json',
    before: / {2}"restoreSlot":/,
    text: `  "resizeSlot": { "requests": 16, "writeUnits": 10 },
`,
  },
  {
    file: 'tests/model/programme.ts',
    before: /const editSlot = /,
    text: `const resizeSlot = replacing('resizeSlot', (scene, value) => {
  const expectedCount = drawExpected(scene);
  return { input: { expectedCount }, value: { ...value, expectedCount } };
});

`,
  },
  {
    file: 'tests/model/programme.ts',
    after: 'export const PROGRAMME_ACTS',
    before: / {2}editSlot,/,
    text: `  resizeSlot,
`,
  },
];
