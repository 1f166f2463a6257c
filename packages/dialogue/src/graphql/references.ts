import type { ReferenceResolver } from '@liaison/kernel/schema';
import type { FieldOfCompetence } from '@liaison/kernel/values';
import type { Party } from '../domain/party.ts';
import type { Context } from './context.ts';
import { findContribution, findHearing, findWorkPlan } from './seen-parts.ts';

/** Entities that other subgraphs own: here they are their key. */
export interface NgoReference {
  readonly __typename: 'Ngo';
  readonly id: string;
  /** Every id that it answers to; absent where nobody has asked what is listed by it. */
  readonly ids?: readonly string[];
}
export interface MemberStateReference {
  readonly __typename: 'MemberState';
  readonly code: string;
}
export interface SectorReference {
  readonly __typename: 'Sector';
  readonly field: FieldOfCompetence;
}
export interface NationalCommissionReference {
  readonly __typename: 'NationalCommission';
  readonly id: string;
}
export interface ForumReference {
  readonly __typename: 'Forum';
  readonly id: string;
}

export function ngoReference(id: string): NgoReference {
  return { __typename: 'Ngo', id };
}

export function memberStateReference(code: string): MemberStateReference {
  return { __typename: 'MemberState', code };
}

export function partyReference({ kind, id }: Party): NgoReference | MemberStateReference {
  return kind === 'NGO' ? ngoReference(id) : memberStateReference(id);
}

export function forumReference(id: string): ForumReference {
  return { __typename: 'Forum', id };
}

/** Readers of the entities that other subgraphs refer to. What only carries a key here exists for whoever names it. */
export const references: Readonly<Record<string, ReferenceResolver<Context>>> = {
  DialogueSession: readEach('id', (id, { index }) => index.session(id)),
  Recommendation: readEach('id', (id, { recommendations }) => recommendations.find(id)),
  TaskForce: readEach('id', (id, { index }) => index.taskForce(id)),
  Contribution: readEach('id', findContribution),
  Question: readEach('id', (id, { parts }) => parts.find('Question', id)),
  Theme: readEach('id', (id, { parts }) => parts.find('Theme', id)),
  Hearing: readEach('id', findHearing),
  BodyMember: readEach('id', (id, { parts }) => parts.find('BodyMember', id)),
  WorkPlan: readEach('id', findWorkPlan),
  Body: readEach('code', (code, { index }) => index.body(code)),
  Ngo: async (members) => members,
  MemberState: async (members) => members,
  Sector: async (members) => members,
  NationalCommission: async (members) => members,
  Forum: async (members) => members,
};

function readEach(
  key: 'id' | 'code',
  read: (value: string, context: Context) => Promise<object | null>,
): ReferenceResolver<Context> {
  return (members, context) =>
    Promise.all(
      members.map(async (member) => {
        const value = member[key];
        return typeof value === 'string' ? read(value, context) : null;
      }),
    );
}
