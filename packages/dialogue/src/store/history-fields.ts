import type { Audience } from '@liaison/kernel/reader';
import type { HistoryField, Provenance, StoredRecord } from '@liaison/kernel/record';
import type { BodyMember } from '../domain/body.ts';
import type { Addressed } from '../domain/recommendation.ts';
import type { DialogueSession } from '../domain/session.ts';
import { audienceOfText, reviewersAndSender } from '../domain/task-force.ts';
import type { Theme } from '../domain/theme.ts';
import type { WorkPlan, WorkPlanItem } from '../domain/work-plan.ts';
import { valuesOf } from './records.ts';
import type { Kind, ValuesByKind } from './records.ts';

type Text = string | number | null | undefined;

/** The fields of a record's history, by kind: names as in the schema, in its order; lists are a line an entry. */
const FIELDS: { readonly [K in Kind]: (value: ValuesByKind[K]) => readonly HistoryField[] } = {
  DialogueSession: (session) => [
    field('body', session.bodyCode),
    field('format', session.format),
    field('title', session.title),
    field('theme', session.theme),
    field('mode', session.mode),
    field('startsOn', session.startsOn),
    field('endsOn', session.endsOn),
    field('year', session.year),
    field('timezone', session.timezone),
    field('place', placeText(session.place)),
    field('documents', lines(session.documents.map(({ reference, url }) => words(reference, url)))),
    field('outcomes', lines(session.outcomes.map(({ text }) => text))),
    field('forum', session.forumId),
    field('ngos', lines(session.ngos.map(({ id, name }) => words(name, `(${id})`)))),
    field('memberStates', session.memberStates.join(' ')),
    field('cancelledOn', session.cancelled?.on),
    field('cancellationReason', session.cancelled?.reason),
    field('provenance', sourceText(session.provenance)),
  ],
  Theme: (theme) => [
    field('title', theme.title),
    field('explanation', theme.explanation),
    field('subject', words(theme.subject.kind, theme.subject.id)),
    field('proposedBy', words(theme.proposedBy.kind, theme.proposedBy.id)),
    field('proposedOn', theme.proposedOn),
    field('endorsements', lines(theme.endorsements.map(endorsementText))),
    field('status', theme.status),
    field('settledOn', theme.settledOn),
    field('settlementReason', theme.settlementReason),
  ],
  Hearing: (hearing) => [
    field('session', hearing.sessionId),
    field('ngo', hearing.ngoId),
    field('agendaItem', hearing.agendaItem),
    field('statement', hearing.statement),
    field('requestedOn', hearing.requestedOn),
    field('status', hearing.status),
    field('startsAt', hearing.startsAt),
    field('minutes', hearing.minutes),
    field('decidedOn', hearing.decidedOn),
    field('refusedBecause', hearing.refusedBecause),
  ],
  Recommendation: (recommendation) => [
    field('number', recommendation.number),
    field('text', recommendation.text),
    field('issuedOn', recommendation.issuedOn),
    field('origin', words(recommendation.origin.kind, recommendation.origin.id)),
    field('addressees', lines(recommendation.addressees.map(addressedText))),
    field('provenance', sourceText(recommendation.provenance)),
  ],
  RecommendationNumber: () => [],
  TaskForce: (taskForce) => [
    field('name', taskForce.name),
    field('mandate', taskForce.mandate),
    field('body', taskForce.bodyCode),
    field('provenance', sourceText(taskForce.provenance)),
  ],
  Contribution: (contribution) => [
    field('title', contribution.title),
    field('text', contribution.text, audienceOfText(contribution)),
    field('ngo', contribution.ngoId),
    field('memberStates', contribution.memberStates.join(' ')),
    field('themes', lines(contribution.themes)),
    field('submittedOn', contribution.submittedOn),
    field('status', contribution.status),
    field('decidedOn', contribution.decidedOn),
    field('declinedBecause', contribution.declinedBecause, reviewersAndSender(contribution)),
    field('taskForce', contribution.taskForceId),
    field('provenance', sourceText(contribution.provenance)),
  ],
  Question: (question) => [
    field('text', question.text),
    field('ngo', question.ngoId),
    field('askedOn', question.askedOn),
    field('answer', question.answer),
    field('answeredOn', question.answeredOn),
    field('taskForce', question.taskForceId),
    field('provenance', sourceText(question.provenance)),
  ],
  Body: (body) => [
    field('name', lines([body.name.en, body.name.fr, body.name.es])),
    field('provenance', sourceText(body.provenance)),
  ],
  BodyMember: (member) => [
    field('body', member.bodyCode),
    field('role', member.role),
    field('party', partyText(member.party)),
    field('startsOn', member.startsOn),
    field('endsOn', member.endsOn),
    field('provenance', sourceText(member.provenance)),
  ],
  WorkPlan: (plan) => [
    field('body', plan.bodyCode),
    field('title', plan.title),
    field('startsOn', plan.startsOn),
    field('endsOn', plan.endsOn),
    field('adoptedOn', plan.adoptedOn),
    field('items', lines(plan.items.map(itemText))),
    field('deliveries', lines(plan.deliveries.map(deliveryText))),
    field('provenance', sourceText(plan.provenance)),
  ],
};

export function fieldsOf(kind: Kind, record: StoredRecord): readonly HistoryField[] {
  const fieldsOfKind = FIELDS[kind] as (value: ValuesByKind[Kind]) => readonly HistoryField[];
  return valuesOf(kind, [record]).flatMap(fieldsOfKind);
}

function field(name: string, value: Text, audience: Audience = 'PUBLIC'): HistoryField {
  const isAbsent = value === null || value === undefined || value === '';
  return { name, text: isAbsent ? null : String(value), audience };
}

function words(...parts: readonly Text[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

function lines(entries: readonly (string | undefined)[]): string {
  return entries.filter((entry) => entry !== undefined).join('\n');
}

/** A label and what it says; nothing where there is nothing to say. */
function labelled(label: string, value: Text): string {
  return value === null || value === undefined || value === '' ? '' : `${label} ${value}`;
}

function placeText(place: DialogueSession['place']): string {
  const { city, countryCode, location } = place ?? { city: null, countryCode: null, location: null };
  return words(city, countryCode, location && `${location.latitude}, ${location.longitude}`);
}

function sourceText({ source, confidence, verifiedOn, note }: Provenance): string {
  return words(source, confidence && `(${confidence})`, labelled('verified', verifiedOn), note);
}

function addressedText({ addressee, followUp }: Addressed): string {
  const { deliveredOn, dueOn, answeredOn, answer, corrections = [], remindedOn = [] } = followUp;
  return words(
    `${addressee.kind} ${addressee.id}:`,
    labelled('delivered', deliveredOn),
    labelled('due', dueOn),
    labelled('reminded', remindedOn.join(' ')),
    labelled('answered', answeredOn),
    answer,
    ...corrections.map((correction) => `corrected ${correction.on} ${correction.answer}`),
  );
}

function endorsementText({ party, endorsedOn }: Theme['endorsements'][number]): string {
  return words(party.kind, party.id, endorsedOn);
}

function partyText(party: BodyMember['party']): string {
  return party.kind === 'NGO' ? words('NGO', party.ngo.name, `(${party.ngo.id})`) : words(party.kind, party.code);
}

function itemText({ id, title, ngoIds, recommendationId, progress, note, reportedOn }: WorkPlanItem): string {
  return words(`${id}:`, title, ngoIds.join(' '), recommendationId, progress, labelled('reported', reportedOn), note);
}

function deliveryText({ recipient, deliveredOn }: WorkPlan['deliveries'][number]): string {
  return words(recipient.kind, recipient.id, deliveredOn);
}
