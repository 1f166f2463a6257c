import type { Audience } from '@liaison/kernel/reader';
import type { Provenance } from '@liaison/kernel/record';
import type { Call, CallContribution } from '../domain/call.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Forum, Partner, Room, Venue, WorkingGroup } from '../domain/forum.ts';
import type { ForumTheme } from '../domain/forum-theme.ts';
import type { Party } from '../domain/party.ts';
import type { Registration } from '../domain/registration.ts';
import type { DraftSlot } from '../domain/slot.ts';

/*
 * The fields of each kind of record as its history tells of them: by their names in the schema, as text. Whoever may not see a
 * record is told nothing of it; a field with an audience of its own is for that audience alone.
 */

type Texts = readonly (readonly [name: string, text: string | null, audience?: Audience])[];

export function ofForum(forum: Forum): Texts {
  const { venue, workingGroup, programmeVersion } = forum;
  return [
    ['status', forum.status],
    ['series', forum.series],
    ['edition', numeral(forum.edition)],
    ['title', forum.title],
    ['theme', forum.theme],
    ['mode', forum.mode],
    ['phase', forum.phase],
    ['startsOn', forum.startsOn],
    ['endsOn', forum.endsOn],
    ['year', String(forum.year)],
    ['timezone', forum.timezone],
    ['venue', venue && venueText(venue)],
    ['organizers', joined(forum.organizers.map(({ name, ngoId }) => namedText(name, ngoId)))],
    ['documents', joined(forum.documents.map(({ reference, url }) => joined([reference, url], ' ')))],
    ['participantsAbout', numeral(forum.participantsAbout)],
    ['fieldsOfCompetence', joined(forum.fieldsOfCompetence)],
    ['sdgs', joined(forum.sdgs.map(String))],
    ['threeZero', joined(forum.threeZero)],
    ['workingGroup', workingGroup && `${workingGroup.name}: ${joined(workingGroup.members.map(memberText)) ?? ''}`],
    ['partners', joined(forum.partners.map(partnerText))],
    [
      'partners.received',
      joined(
        forum.partners.map(({ name, received = null }) =>
          received === null ? null : `${name}: ${moneyText(received)}`,
        ),
      ),
      { scope: 'drafts:read', owners: [] },
    ],
    ['participation', participationText(forum)],
    ['rooms', joined(forum.rooms.map(roomText)), { scope: 'drafts:read', owners: [] }],
    ['tracks', joined(forum.tracks.map(({ name }) => name)), { scope: 'drafts:read', owners: [] }],
    ['schedule', programmeVersion === undefined ? null : `version ${programmeVersion}`],
    ['provenance', sourceText(forum.provenance)],
  ];
}

/** How many came of which kind, then the parties that were there. */
function participationText({ participation, attendingNgos, memberStates }: Forum): string | null {
  return joined([
    ...participation.map((row) => `${row.stakeholder}: ${row.attendedCount ?? 'unknown'} came`),
    ...attendingNgos.map(({ name, id }) => namedText(name, id)),
    ...memberStates,
  ]);
}

function venueText({ name, city, countryCode, location }: Venue): string | null {
  return joined([name, city, countryCode, location && `${location.latitude} ${location.longitude}`], ', ');
}

function namedText(name: string, ngoId: string | null): string {
  return ngoId === null ? name : `${name} (${ngoId})`;
}

function memberText({ role, organization, ngoId }: WorkingGroup['members'][number]): string {
  return `${role}: ${namedText(organization, ngoId)}`;
}

function roomText({ name, capacity = null }: Room): string {
  return capacity === null ? name : `${name} (${capacity})`;
}

function sourceText({ source, confidence, verifiedOn, note }: Provenance): string | null {
  return joined([source, confidence, verifiedOn && `verified on ${verifiedOn}`, note], ', ');
}

function partnerText({ name, ngoId, kind, level, pledge }: Partner): string {
  const details = joined([kind, level, pledge && moneyText(pledge)], ', ') ?? '';
  return `${namedText(name, ngoId)} (${details})`;
}

export function ofTheme(theme: ForumTheme): Texts {
  return [
    ['title', theme.title],
    ['description', theme.description],
    ['proposedBy', partyText(theme.proposedBy)],
    ['proposedOn', theme.proposedOn],
    ['status', theme.status],
    ['settledOn', theme.settledOn],
  ];
}

export function ofCall({ title, opensOn, closesOn, closedAt }: Call): Texts {
  return [
    ['title', title],
    ['opensOn', opensOn],
    ['closesOn', closesOn],
    ['closedAt', closedAt ?? null],
  ];
}

export function ofContribution(contribution: CallContribution): Texts {
  return [
    ['title', contribution.title],
    ['text', contribution.text ?? null],
    ['ngo', contribution.ngoId],
    ['submittedOn', contribution.submittedOn],
    ['status', contribution.status],
    ['decidedOn', contribution.decidedOn ?? null],
  ];
}

export function ofEvaluation({ summary, score, submittedOn, submittedBy }: Evaluation): Texts {
  return [
    ['summary', summary],
    ['score', numeral(score)],
    ['submittedOn', submittedOn],
    ['submittedBy', partyText(submittedBy)],
  ];
}

export function ofRegistration({ party, persons, registeredOn, status }: Registration): Texts {
  return [
    ['party', partyText(party)],
    ['persons', joined(persons.map(({ stakeholder, count }) => `${stakeholder}: ${count}`))],
    ['registeredOn', registeredOn],
    ['status', status],
  ];
}

export function ofSlot(slot: DraftSlot): Texts {
  return [
    ['title', slot.title],
    ['format', slot.format],
    ['startsAt', slot.startsAt],
    ['endsAt', slot.endsAt],
    ['status', slot.status],
    ['room', slot.roomId],
    ['track', slot.trackId],
    [
      'participants',
      joined(slot.participants.map(({ role, party }) => `${role}: ${namedText(party.name, partyText(party))}`)),
    ],
    ['participants.person', joined(slot.participants.map(personText)), { scope: 'contacts:read', owners: [] }],
    ['expectedCount', numeral(slot.expectedCount ?? null)],
  ];
}

/** Who speaks for whom, by his id. */
function personText({ role, party, personId }: DraftSlot['participants'][number]): string | null {
  return personId === undefined ? null : `${role}: ${namedText(party.name, personId)}`;
}

function partyText(party: Party): string {
  return party.type === 'Ngo' ? party.id : party.code;
}

function moneyText({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return `${amount} ${currency}`;
}

function numeral(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** Null where there is nothing to join. */
function joined(parts: readonly (string | null)[], separator = '; '): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(separator);
}
