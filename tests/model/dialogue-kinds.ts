import type { KindOf } from './kind-of.ts';
import type { AddresseeValue, FollowUpValue, Values } from './values.ts';
import { seesSecret } from './who.ts';
import type { Side, Who } from './who.ts';

type Own =
  | 'BODY'
  | 'BODY_MEMBER'
  | 'DIALOGUE_SESSION'
  | 'THEME'
  | 'HEARING'
  | 'RECOMMENDATION'
  | 'TASK_FORCE'
  | 'WORK_PLAN'
  | 'CONTRIBUTION'
  | 'QUESTION';

const PARTY = '{ __typename ... on Ngo { id } ... on MemberState { code } }';
/** A day on which all that ever came is seen. */
export const LAST_DAY = '9999-12-31';

export const FOLLOW_UP_FIELDS = 'status deliveredOn dueOn answeredOn answer correctedOn remindedOn';
const ADDRESSEE = '{ __typename ... on MemberState { code } ... on NationalCommission { id } ... on Sector { field } }';

export const DIALOGUE_KINDS: { readonly [K in Own & keyof Values]: KindOf<K> } = {
  BODY: {
    root: 'body',
    argument: 'code',
    selection: 'name',
    view: (value) => value,
    told: () => ({}),
  },
  BODY_MEMBER: {
    root: 'bodyMember',
    selection: `body { code } role party ${PARTY} startsOn endsOn`,
    view: (value) => value,
    told: ({ role, startsOn, endsOn }) => ({ role, startsOn, endsOn }),
  },
  DIALOGUE_SESSION: {
    root: 'dialogueSession',
    selection: `body { code } format title mode startsOn endsOn cancelledOn cancellationReason outcomes { text }
      documents { reference url } ngos(first: 100) { edges { name node { id } } }
      memberStates(first: 100) { nodes { code } }`,
    view: ({ ngos, memberStates, ...value }) => ({
      ...value,
      ngos: { edges: ngos.map(({ id, name }) => ({ name, node: { id } })) },
      memberStates: { nodes: memberStates.map((code) => ({ code })) },
    }),
    told: ({ title, startsOn, endsOn, cancelledOn, cancellationReason }) => ({
      title,
      startsOn,
      endsOn,
      cancelledOn,
      cancellationReason,
    }),
  },
  THEME: {
    root: 'theme',
    selection: `title explanation subject { __typename ... on DialogueSession { id } } proposedBy ${PARTY} proposedOn
      endorsements { party ${PARTY} endorsedOn } ngoEndorsementCount memberStateEndorsementCount status settledOn
      settlementReason`,
    view: (value) => {
      const count = (kind: string): number =>
        value.endorsements.filter(({ party }) => party.__typename === kind).length;
      return { ...value, ngoEndorsementCount: count('Ngo'), memberStateEndorsementCount: count('MemberState') };
    },
    told: ({ title, status, settledOn, settlementReason }) => ({ title, status, settledOn, settlementReason }),
  },
  HEARING: {
    root: 'hearing',
    selection: `session { id } ngo { id } agendaItem statement requestedOn status startsAt minutes decidedOn
      refusedBecause`,
    view: (value, who) => (value.status === 'GRANTED' || seesReview(who, value.ngo.id) ? value : null),
    told: ({ agendaItem, statement, status, decidedOn, refusedBecause }) => ({
      agendaItem,
      statement,
      status,
      decidedOn,
      refusedBecause,
    }),
  },
  RECOMMENDATION: {
    root: 'recommendation',
    selection: `number text issuedOn origin { ... on DialogueSession { id } }
      addressees { addressee ${ADDRESSEE} followUp(onDate: "${LAST_DAY}") { ${FOLLOW_UP_FIELDS} } }`,
    view: ({ addressees, ...value }) => ({
      ...value,
      addressees: addressees.map(({ addressee, followUp }) => ({
        addressee,
        followUp: followUpOn(followUp, LAST_DAY),
      })),
    }),
    told: ({ text, issuedOn }) => ({ text, issuedOn }),
  },
  TASK_FORCE: {
    root: 'taskForce',
    selection: 'body { code } name mandate',
    view: (value) => value,
    told: ({ name, mandate }) => ({ name, mandate }),
  },
  WORK_PLAN: {
    root: 'workPlan',
    selection: `body { code } title startsOn endsOn adoptedOn items { id title ngos { id } progress note reportedOn }
      deliveries { recipient { __typename ... on Sector { field } ... on MemberState { code } } deliveredOn }`,
    view: ({ items, ...value }, who) => {
      const inCharge = items.flatMap(({ ngos }) => ngos.map(({ id }): Side => ({ type: 'ngo', id })));
      if (value.adoptedOn === null && !seesSecret(who, 'drafts', inCharge)) return null;
      const seen = items.map(({ id, title, ngos, progress, note, reportedOn }) => {
        return { id, title, ngos, progress, note, reportedOn };
      });
      return { ...value, items: seen };
    },
    told: ({ title, startsOn, endsOn, adoptedOn }) => ({ title, startsOn, endsOn, adoptedOn }),
  },
  CONTRIBUTION: {
    root: 'contribution',
    selection: `taskForce { id } ngo { id } title text memberStates { code } themes submittedOn status decidedOn
      declinedBecause`,
    view: (value, who) => {
      if (seesReview(who, value.ngo.id)) return value;
      if (value.status === 'WITHDRAWN') return null;
      return { ...value, text: value.status === 'ACCEPTED' ? value.text : null, declinedBecause: null };
    },
    told: ({ title, status, decidedOn }) => ({ title, status, decidedOn }),
  },
  QUESTION: {
    root: 'question',
    selection: 'taskForce { id } ngo { id } text askedOn answer answeredOn',
    view: (value) => value,
    told: ({ text, answer, answeredOn }) => ({ text, answer, answeredOn }),
  },
};

function seesReview(who: Who, ngoId: string): boolean {
  return seesSecret(who, 'reviews', [{ type: 'ngo', id: ngoId }]);
}

/** How far an addressee had come on a day: what came later is not seen. */
export function followUpOn(
  { dueOn, deliveredOn, answeredOn, wordings, remindedOn }: FollowUpValue,
  day: string,
): object {
  const seen = (on: string | null): string | null => (on !== null && on <= day ? on : null);
  const isAnswered = seen(answeredOn) !== null;
  const isOverdue = dueOn !== null && dueOn < day;
  const known = isAnswered ? wordings.filter(({ on }) => on <= day) : [];
  const unanswered = isOverdue ? 'OVERDUE' : seen(deliveredOn) !== null ? 'DELIVERED' : 'ISSUED';
  return {
    status: isAnswered ? 'ANSWERED' : unanswered,
    deliveredOn: seen(deliveredOn),
    dueOn,
    answeredOn: seen(answeredOn),
    answer: known.at(-1)?.text ?? null,
    correctedOn: known.length > 1 ? (known.at(-1)?.on ?? null) : null,
    remindedOn: remindedOn.filter((on) => on <= day).toSorted(),
  };
}

export function isSame(a: AddresseeValue, b: AddresseeValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
