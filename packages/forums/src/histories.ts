import type { Audience } from '@liaison/kernel/reader';
import {
  describeField,
  formatLocation,
  formatMoney,
  formatNamed,
  formatProvenance,
  joinTexts,
} from '@liaison/kernel/record';
import type { HistoryField } from '@liaison/kernel/record';
import type { Call, CallContribution } from './domain/call.ts';
import type { Evaluation } from './domain/evaluation.ts';
import type { Forum, Partner, Room, Venue, WorkingGroup } from './domain/forum.ts';
import type { Party } from './domain/party.ts';
import type { Registration } from './domain/registration.ts';
import type { DraftSlot } from './domain/slot.ts';
import type { ForumTheme } from './domain/theme.ts';

/* The fields of each kind's history: names as in the schema, in its order. */

const EDITORS: Audience = { scope: 'drafts:read', owners: [] };
const CONTACTS: Audience = { scope: 'contacts:read', owners: [] };

export function describeForum(forum: Forum): HistoryField[] {
  const { venue, workingGroup, programmeVersion } = forum;
  return [
    describeField('status', forum.status),
    describeField('series', forum.series),
    describeField('edition', forum.edition),
    describeField('title', forum.title),
    describeField('theme', forum.theme),
    describeField('mode', forum.mode),
    describeField('phase', forum.phase),
    describeField('startsOn', forum.startsOn),
    describeField('endsOn', forum.endsOn),
    describeField('year', forum.year),
    describeField('timezone', forum.timezone),
    describeField('venue', venue && formatVenue(venue)),
    describeField('organizers', join(forum.organizers.map(({ name, ngoId }) => formatNamed(name, ngoId)))),
    describeField('documents', join(forum.documents.map(({ reference, url }) => join([reference, url], ' ')))),
    describeField('participantsAbout', forum.participantsAbout),
    describeField('fieldsOfCompetence', join(forum.fieldsOfCompetence)),
    describeField('sdgs', join(forum.sdgs.map(String))),
    describeField('threeZero', join(forum.threeZero)),
    describeField(
      'workingGroup',
      workingGroup && `${workingGroup.name}: ${join(workingGroup.members.map(formatMember)) ?? ''}`,
    ),
    describeField('partners', join(forum.partners.map(formatPartner))),
    describeField(
      'partners.received',
      join(
        forum.partners.map(({ name, received = null }) =>
          received === null ? null : `${name}: ${formatMoney(received)}`,
        ),
      ),
      EDITORS,
    ),
    describeField('participation', formatParticipation(forum)),
    describeField('rooms', join(forum.rooms.map(formatRoom)), EDITORS),
    describeField('tracks', join(forum.tracks.map(({ name }) => name)), EDITORS),
    describeField('schedule', programmeVersion === undefined ? null : `version ${programmeVersion}`),
    describeField('provenance', formatProvenance(forum.provenance)),
  ];
}

/** Numbers of participants by kind, then the parties that took part. */
function formatParticipation({ participation, attendingNgos, memberStates }: Forum): string | null {
  return join([
    ...participation.map((row) => `${row.stakeholder}: ${row.attendedCount ?? 'unknown'} came`),
    ...attendingNgos.map(({ name, id }) => formatNamed(name, id)),
    ...memberStates,
  ]);
}

function formatVenue({ name, city, countryCode, location }: Venue): string | null {
  return join([name, city, countryCode, formatLocation(location)], ', ');
}

function formatMember({ role, organization, ngoId }: WorkingGroup['members'][number]): string {
  return `${role}: ${formatNamed(organization, ngoId)}`;
}

function formatRoom({ name, capacity = null }: Room): string {
  return capacity === null ? name : `${name} (${capacity})`;
}

function formatPartner({ name, ngoId, kind, level, pledge }: Partner): string {
  const details = join([kind, level, pledge && formatMoney(pledge)], ', ') ?? '';
  return `${formatNamed(name, ngoId)} (${details})`;
}

export function describeTheme(theme: ForumTheme): HistoryField[] {
  return [
    describeField('title', theme.title),
    describeField('description', theme.description),
    describeField('proposedBy', formatParty(theme.proposedBy)),
    describeField('proposedOn', theme.proposedOn),
    describeField('status', theme.status),
    describeField('settledOn', theme.settledOn),
  ];
}

export function describeCall({ title, opensOn, closesOn, closedAt }: Call): HistoryField[] {
  return [
    describeField('title', title),
    describeField('opensOn', opensOn),
    describeField('closesOn', closesOn),
    describeField('closedAt', closedAt),
  ];
}

export function describeContribution(contribution: CallContribution): HistoryField[] {
  return [
    describeField('title', contribution.title),
    describeField('text', contribution.text),
    describeField('ngo', contribution.ngoId),
    describeField('submittedOn', contribution.submittedOn),
    describeField('status', contribution.status),
    describeField('decidedOn', contribution.decidedOn),
  ];
}

export function describeEvaluation({ summary, score, submittedOn, submittedBy }: Evaluation): HistoryField[] {
  return [
    describeField('summary', summary),
    describeField('score', score),
    describeField('submittedOn', submittedOn),
    describeField('submittedBy', formatParty(submittedBy)),
  ];
}

export function describeRegistration({ party, persons, registeredOn, status }: Registration): HistoryField[] {
  return [
    describeField('party', formatParty(party)),
    describeField('persons', join(persons.map(({ stakeholder, count }) => `${stakeholder}: ${count}`))),
    describeField('registeredOn', registeredOn),
    describeField('status', status),
  ];
}

export function describeSlot(slot: DraftSlot): HistoryField[] {
  return [
    describeField('title', slot.title),
    describeField('format', slot.format),
    describeField('startsAt', slot.startsAt),
    describeField('endsAt', slot.endsAt),
    describeField('status', slot.status),
    describeField('room', slot.roomId),
    describeField('track', slot.trackId),
    describeField(
      'participants',
      join(slot.participants.map(({ role, party }) => `${role}: ${formatNamed(party.name, formatParty(party))}`)),
    ),
    describeField('participants.person', join(slot.participants.map(formatPerson)), CONTACTS),
    describeField('expectedCount', slot.expectedCount),
  ];
}

/** Who speaks for whom, by his id. */
function formatPerson({ role, party, personId }: DraftSlot['participants'][number]): string | null {
  return personId === undefined ? null : `${role}: ${formatNamed(party.name, personId)}`;
}

function formatParty(party: Party): string {
  return party.type === 'Ngo' ? party.id : party.code;
}

/** Null if there is nothing to join. */
function join(texts: readonly (string | null)[], separator = '; '): string | null {
  return joinTexts(texts, separator);
}
