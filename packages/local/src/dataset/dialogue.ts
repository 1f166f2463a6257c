import {
  BODY,
  BODY_MEMBER,
  CONTRIBUTION,
  QUESTION,
  RECOMMENDATION,
  RECOMMENDATION_NUMBER,
  SESSION,
  TASK_FORCE,
  toCommissionId,
} from '@liaison/dialogue';
import type { Addressee, BodyMember, Contribution, DialogueSession, Origin } from '@liaison/dialogue';
import { CONFIDENCES } from '@liaison/kernel/record';
import { toKeyText } from '@liaison/kernel/table';
import { DIALOGUE_FORMATS, FIELDS_OF_COMPETENCE, PARTICIPATION_MODES } from '@liaison/vocabulary';
import type { NewRecord, Provenance } from '@liaison/kernel/record';
import type {
  AddresseeFact,
  BodyMemberFact,
  Dataset,
  DialogueSessionFact,
  PartyFact,
  RecommendationFact,
  Sourced,
  TaskForceFact,
  VocabularyFact,
} from '@liaison/data/dataset';

type NamedNgo = DialogueSession['ngos'][number];
type NameNgo = (id: string) => NamedNgo;

const CONTRIBUTION_STATUSES: readonly Contribution['status'][] = ['SUBMITTED', 'ACCEPTED', 'DECLINED'];

/** Where a contribution or question comes from that was made up for a task force that was not. */
const EXAMPLE: Provenance = {
  source: 'example: made up by Liaison, not a fact',
  confidence: null,
  verifiedOn: null,
  note: 'An example, made up to show how the graph works.',
  isExample: true,
};

/** The data set as records of the dialogue subgraph. Throws on a value that the graph has no word for. */
export function dialogueRecords(dataset: Dataset): NewRecord[] {
  const names = new Map(dataset.ngos.map(({ id, name }) => [id, name]));
  const nameNgo: NameNgo = (id) => ({ id, name: names.get(id) ?? refuse(`There is no NGO ${id}.`) });
  return [
    ...dataset.vocabulary.filter(({ scheme }) => scheme === 'body').map(body),
    ...dataset.bodyMembers.map((fact) => bodyMember(fact, nameNgo)),
    ...dataset.dialogueSessions.map((fact) => session(fact, nameNgo)),
    ...dataset.recommendations.map(recommendation),
    ...takenNumbers(dataset.recommendations),
    ...dataset.taskForces.flatMap(taskForce),
  ];
}

function body(fact: VocabularyFact): NewRecord {
  const { en = refuse(`The body ${fact.code} has no English name.`) } = fact.label;
  return BODY.encode({ code: fact.code, name: { ...fact.label, en }, provenance: provenanceOf(fact) });
}

function bodyMember(fact: BodyMemberFact, nameNgo: NameNgo): NewRecord {
  return BODY_MEMBER.encode({
    id: fact.id,
    bodyCode: fact.body,
    role: fact.role,
    party: partyOf(fact.party, nameNgo),
    startsOn: fact.termStartDate,
    endsOn: fact.termEndDate,
    provenance: provenanceOf(fact),
  });
}

function partyOf({ ngoId, memberState }: PartyFact, nameNgo: NameNgo): BodyMember['party'] {
  if (ngoId !== undefined) return { kind: 'NGO', ngo: nameNgo(ngoId) };
  if (memberState !== undefined) return { kind: 'MEMBER_STATE', code: memberState };
  return refuse('A party is an NGO or a Member State.');
}

function session(fact: DialogueSessionFact, nameNgo: NameNgo): NewRecord {
  return SESSION.encode({
    id: fact.id,
    bodyCode: fact.body,
    format: known(DIALOGUE_FORMATS, fact.format),
    title: fact.title,
    theme: fact.theme,
    mode: known(PARTICIPATION_MODES, fact.mode),
    startsOn: fact.startDate,
    endsOn: fact.endDate,
    year: fact.year,
    timezone: fact.timezone,
    place: placeOf(fact),
    forumId: fact.relatedForumId,
    documents: fact.documents.map((reference) => ({ reference, url: null })),
    outcomes: fact.outcomes.map((text) => ({ text })),
    ngos: (fact.ngoIds ?? []).map(nameNgo),
    memberStates: [...(fact.memberStates ?? [])],
    provenance: provenanceOf(fact),
  });
}

function placeOf({ city, countryCode, latitude, longitude }: DialogueSessionFact): DialogueSession['place'] {
  const location = latitude === null || longitude === null ? null : { latitude, longitude };
  return city === null && countryCode === null && location === null ? null : { city, countryCode, location };
}

function recommendation(fact: RecommendationFact): NewRecord {
  return RECOMMENDATION.encode({
    id: fact.id,
    number: fact.number,
    text: fact.text,
    issuedOn: fact.issuedOn,
    origin: originOf(fact),
    addressees: fact.addressees.map(({ deliveredOn, dueOn, answeredOn, answer, ...addressee }) => ({
      addressee: addresseeOf(addressee),
      followUp: { deliveredOn, dueOn, answeredOn, answer },
    })),
    provenance: provenanceOf(fact),
  });
}

/** Each number that stands for a recommendation at its place of origin, once. */
function takenNumbers(facts: readonly RecommendationFact[]): NewRecord[] {
  const records = facts.map((fact) =>
    RECOMMENDATION_NUMBER.encode({ origin: originOf(fact), number: fact.number, recommendationId: fact.id }),
  );
  return [...new Map(records.toReversed().map((record) => [toKeyText(record.key), record])).values()].toReversed();
}

function originOf({ id, dialogueSessionId, forumId }: RecommendationFact): Origin {
  if (dialogueSessionId !== undefined) return { kind: 'DIALOGUE_SESSION', id: dialogueSessionId };
  if (forumId !== undefined) return { kind: 'FORUM', id: forumId };
  return refuse(`The recommendation ${id} was made nowhere.`);
}

function addresseeOf({ memberState, sector, nationalCommission, body: code }: AddresseeFact): Addressee {
  if (memberState !== undefined) return { kind: 'MEMBER_STATE', id: memberState };
  if (sector !== undefined) return { kind: 'SECTOR', id: known(FIELDS_OF_COMPETENCE, sector) };
  if (nationalCommission !== undefined) {
    return { kind: 'NATIONAL_COMMISSION', id: toCommissionId(nationalCommission) };
  }
  if (code !== undefined) return { kind: 'BODY', id: code };
  return refuse('A recommendation is addressed to a Member State, a sector, a National Commission or a body.');
}

function taskForce(fact: TaskForceFact): NewRecord[] {
  const provenance = provenanceOf(fact);
  const sentProvenance = (example: boolean): Provenance => (example ? EXAMPLE : provenance);
  return [
    TASK_FORCE.encode({ id: fact.id, name: fact.name, mandate: fact.mandate, bodyCode: fact.body, provenance }),
    ...fact.contributions.map(({ example, status, memberStates, themes, ...contribution }) =>
      CONTRIBUTION.encode({
        ...contribution,
        taskForceId: fact.id,
        memberStates: [...memberStates],
        themes: [...themes],
        status: known(CONTRIBUTION_STATUSES, status),
        provenance: sentProvenance(example),
      }),
    ),
    ...fact.questions.map(({ example, ...question }) =>
      QUESTION.encode({ ...question, taskForceId: fact.id, provenance: sentProvenance(example) }),
    ),
  ];
}

function provenanceOf({ source, confidence, note, example }: Sourced): Provenance {
  return {
    source,
    confidence: confidence ? known(CONFIDENCES, confidence.toUpperCase()) : null,
    verifiedOn: null,
    note: note ?? null,
    isExample: example ?? false,
  };
}

function known<Word extends string>(words: readonly Word[], word: string): Word {
  return words.find((one) => one === word) ?? refuse(`The graph has no word ${word}.`);
}

function refuse(message: string): never {
  throw new Error(message);
}
