import { describeField, formatLocation, formatNamed, formatProvenance, joinTexts } from '@liaison/kernel/record';
import type { HistoryField } from '@liaison/kernel/record';
import type { Body, BodyMember } from './domain/body.ts';
import type { Hearing } from './domain/hearing.ts';
import type { Addressed, Recommendation } from './domain/recommendation.ts';
import type { DialogueSession } from './domain/session.ts';
import { audienceOfText, listReaders } from './domain/task-force.ts';
import type { Contribution, Question, TaskForce } from './domain/task-force.ts';
import type { Theme } from './domain/theme.ts';
import type { WorkPlan, WorkPlanItem } from './domain/work-plan.ts';

/* The fields of each kind's history: names as in the schema, in its order; a list has one line an entry. */

export function describeSession(session: DialogueSession): HistoryField[] {
  return [
    describeField('body', session.bodyCode),
    describeField('format', session.format),
    describeField('title', session.title),
    describeField('theme', session.theme),
    describeField('mode', session.mode),
    describeField('startsOn', session.startsOn),
    describeField('endsOn', session.endsOn),
    describeField('year', session.year),
    describeField('timezone', session.timezone),
    describeField('place', formatPlace(session.place)),
    describeField('documents', joinLines(session.documents.map(({ reference, url }) => joinWords(reference, url)))),
    describeField('outcomes', joinLines(session.outcomes.map(({ text }) => text))),
    describeField('forum', session.forumId),
    describeField('ngos', joinLines(session.ngos.map(({ id, name }) => formatNamed(name, id)))),
    describeField('memberStates', session.memberStates.join(' ')),
    describeField('cancelledOn', session.cancelled?.on),
    describeField('cancellationReason', session.cancelled?.reason),
    describeField('provenance', formatProvenance(session.provenance)),
  ];
}

export function describeTheme(theme: Theme): HistoryField[] {
  return [
    describeField('title', theme.title),
    describeField('explanation', theme.explanation),
    describeField('subject', joinWords(theme.subject.kind, theme.subject.id)),
    describeField('proposedBy', joinWords(theme.proposedBy.kind, theme.proposedBy.id)),
    describeField('proposedOn', theme.proposedOn),
    describeField('endorsements', joinLines(theme.endorsements.map(formatEndorsement))),
    describeField('status', theme.status),
    describeField('settledOn', theme.settledOn),
    describeField('settlementReason', theme.settlementReason),
  ];
}

export function describeHearing(hearing: Hearing): HistoryField[] {
  return [
    describeField('session', hearing.sessionId),
    describeField('ngo', hearing.ngoId),
    describeField('agendaItem', hearing.agendaItem),
    describeField('statement', hearing.statement),
    describeField('requestedOn', hearing.requestedOn),
    describeField('status', hearing.status),
    describeField('startsAt', hearing.startsAt),
    describeField('minutes', hearing.minutes),
    describeField('decidedOn', hearing.decidedOn),
    describeField('refusedBecause', hearing.refusedBecause),
  ];
}

export function describeRecommendation(recommendation: Recommendation): HistoryField[] {
  return [
    describeField('number', recommendation.number),
    describeField('text', recommendation.text),
    describeField('issuedOn', recommendation.issuedOn),
    describeField('origin', joinWords(recommendation.origin.kind, recommendation.origin.id)),
    describeField('addressees', joinLines(recommendation.addressees.map(formatAddressed))),
    describeField('provenance', formatProvenance(recommendation.provenance)),
  ];
}

export function describeTaskForce(taskForce: TaskForce): HistoryField[] {
  return [
    describeField('name', taskForce.name),
    describeField('mandate', taskForce.mandate),
    describeField('body', taskForce.bodyCode),
    describeField('provenance', formatProvenance(taskForce.provenance)),
  ];
}

export function describeContribution(contribution: Contribution): HistoryField[] {
  return [
    describeField('title', contribution.title),
    describeField('text', contribution.text, audienceOfText(contribution)),
    describeField('ngo', contribution.ngoId),
    describeField('memberStates', contribution.memberStates.join(' ')),
    describeField('themes', joinLines(contribution.themes)),
    describeField('submittedOn', contribution.submittedOn),
    describeField('status', contribution.status),
    describeField('decidedOn', contribution.decidedOn),
    describeField('declinedBecause', contribution.declinedBecause, listReaders(contribution)),
    describeField('taskForce', contribution.taskForceId),
    describeField('provenance', formatProvenance(contribution.provenance)),
  ];
}

export function describeQuestion(question: Question): HistoryField[] {
  return [
    describeField('text', question.text),
    describeField('ngo', question.ngoId),
    describeField('askedOn', question.askedOn),
    describeField('answer', question.answer),
    describeField('answeredOn', question.answeredOn),
    describeField('taskForce', question.taskForceId),
    describeField('provenance', formatProvenance(question.provenance)),
  ];
}

export function describeBody(body: Body): HistoryField[] {
  return [
    describeField('name', joinLines([body.name.en, body.name.fr, body.name.es])),
    describeField('provenance', formatProvenance(body.provenance)),
  ];
}

export function describeBodyMember(member: BodyMember): HistoryField[] {
  return [
    describeField('body', member.bodyCode),
    describeField('role', member.role),
    describeField('party', formatParty(member.party)),
    describeField('startsOn', member.startsOn),
    describeField('endsOn', member.endsOn),
    describeField('provenance', formatProvenance(member.provenance)),
  ];
}

export function describeWorkPlan(plan: WorkPlan): HistoryField[] {
  return [
    describeField('body', plan.bodyCode),
    describeField('title', plan.title),
    describeField('startsOn', plan.startsOn),
    describeField('endsOn', plan.endsOn),
    describeField('adoptedOn', plan.adoptedOn),
    describeField('items', joinLines(plan.items.map(formatItem))),
    describeField('deliveries', joinLines(plan.deliveries.map(formatDelivery))),
    describeField('provenance', formatProvenance(plan.provenance)),
  ];
}

type Text = string | number | null | undefined;

function joinWords(...texts: readonly Text[]): string {
  return joinTexts(texts, ' ') ?? '';
}

function joinLines(texts: readonly Text[]): string | null {
  return joinTexts(texts, '\n');
}

/** A text behind a label; empty if there is no text. */
function addLabel(label: string, text: Text): string {
  const known = joinTexts([text]);
  return known === null ? '' : `${label} ${known}`;
}

function formatPlace(place: DialogueSession['place']): string | null {
  return place && joinTexts([place.city, place.countryCode, formatLocation(place.location)]);
}

function formatAddressed({ addressee, followUp }: Addressed): string {
  const { deliveredOn, dueOn, answeredOn, answer, corrections = [], remindedOn = [] } = followUp;
  return joinWords(
    `${addressee.kind} ${addressee.id}:`,
    addLabel('delivered', deliveredOn),
    addLabel('due', dueOn),
    addLabel('reminded', remindedOn.join(' ')),
    addLabel('answered', answeredOn),
    answer,
    ...corrections.map((correction) => `corrected ${correction.on} ${correction.answer}`),
  );
}

function formatEndorsement({ party, endorsedOn }: Theme['endorsements'][number]): string {
  return joinWords(party.kind, party.id, endorsedOn);
}

function formatParty(party: BodyMember['party']): string {
  return party.kind === 'NGO'
    ? joinWords('NGO', formatNamed(party.ngo.name, party.ngo.id))
    : joinWords(party.kind, party.code);
}

function formatItem({ id, title, ngoIds, recommendationId, progress, note, reportedOn }: WorkPlanItem): string {
  return joinWords(
    `${id}:`,
    title,
    ngoIds.join(' '),
    recommendationId,
    progress,
    addLabel('reported', reportedOn),
    note,
  );
}

function formatDelivery({ recipient, deliveredOn }: WorkPlan['deliveries'][number]): string {
  return joinWords(recipient.kind, recipient.id, deliveredOn);
}
