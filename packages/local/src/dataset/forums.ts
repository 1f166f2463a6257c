import { CONTRIBUTION, CALL, SLOT, EVALUATION, FORUM, SCHEDULE } from '@liaison/forums';
import type {
  CallContribution,
  DraftSlot,
  Forum,
  Organizer,
  Partner,
  Party,
  SlotParticipant,
  Venue,
} from '@liaison/forums';
import { compareCodePoints, fold, parseInstant } from '@liaison/kernel/values';
import type { Confidence, NewRecord, Provenance } from '@liaison/kernel/record';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { Dataset, ForumFact, ForumPreparationFact, PartyFact, SlotFact } from '@liaison/data/dataset';

/** The data set as records of the forums subgraph. Throws on a value that the graph has no word for. */
export function forumsRecords(dataset: Dataset): NewRecord[] {
  const names = namesOf(dataset);
  return dataset.forums.flatMap((fact) => [
    FORUM.encode(toForum(fact, names)),
    ...(fact.preparation ? preparationRecords(fact.id, fact.preparation, names) : []),
  ]);
}

/** What NGOs, by id, and Member States, by code, are called. */
interface Names {
  readonly ngo: (id: string) => string;
  readonly memberState: (code: string) => string;
  /** Whether the NGO is meant by this name: its name or its acronym, accents and capitals aside. */
  readonly isNgo: (id: string, name: string) => boolean;
}

function namesOf(dataset: Dataset): Names {
  const ngos = new Map(dataset.ngos.map((ngo) => [ngo.id, ngo]));
  const states = new Map(dataset.memberStates.map(({ code, name }) => [code, name.en]));
  return {
    ngo: (id) => ngos.get(id)?.name ?? id,
    memberState: (code) => states.get(code) ?? code,
    isNgo: (id, name) => {
      const { name: full = id, acronym = null } = ngos.get(id) ?? {};
      return fold(name) === fold(full) || (acronym !== null && fold(name) === fold(acronym));
    },
  };
}

function toForum(fact: ForumFact, names: Names): Forum {
  const { preparation } = fact;
  return {
    id: fact.id,
    series: fact.series as Forum['series'],
    edition: fact.edition,
    title: fact.title,
    theme: fact.theme,
    mode: fact.mode as Forum['mode'],
    status: 'ANNOUNCED',
    phase: (preparation?.phase ?? null) as Forum['phase'],
    startsOn: fact.startDate,
    endsOn: fact.endDate,
    year: fact.year,
    timezone: fact.timezone,
    venue: toVenue(fact),
    organizers: toOrganizers(fact, names),
    fieldsOfCompetence: (preparation?.fieldsOfCompetence ?? []).toSorted(compareCodePoints) as FieldOfCompetence[],
    documents: fact.documents.map((reference) => ({ reference, url: null })),
    participantsAbout: fact.participantsAbout,
    sdgs: (preparation?.sdgs ?? []).toSorted((a, b) => a - b),
    threeZero: (preparation?.threeZero ?? []).toSorted(compareCodePoints) as Forum['threeZero'],
    workingGroup: toWorkingGroup(preparation),
    partners: (preparation?.partners ?? []).map((partner) => ({ ...partner, kind: partner.kind as Partner['kind'] })),
    participation: (preparation?.participation ?? []).map((counted) => ({
      ...counted,
      stakeholder: counted.stakeholder as Forum['participation'][number]['stakeholder'],
    })),
    memberStates: [...(preparation?.memberStates ?? [])],
    attendingNgos: (preparation?.attendingNgoIds ?? []).map((id) => ({ id, name: names.ngo(id) })),
    rooms: [...(preparation?.rooms ?? [])],
    tracks: [...(preparation?.tracks ?? [])],
    provenance: toProvenance(fact),
  };
}

function toVenue({ venue: name, city, countryCode, latitude, longitude }: ForumFact): Venue | null {
  if (name === null && city === null && countryCode === null) return null;
  const location = latitude === null || longitude === null ? null : { latitude, longitude };
  return { name, city, countryCode, location };
}

/** The names of the source, each with its NGO; an NGO that no name stands for follows under its own. */
function toOrganizers({ organizers, organizerNgoIds }: ForumFact, names: Names): Organizer[] {
  const named = organizers.map((name) => ({
    name,
    ngoId: organizerNgoIds.find((id) => names.isNgo(id, name)) ?? null,
  }));
  const unnamed = organizerNgoIds.filter((id) => named.every(({ ngoId }) => ngoId !== id));
  return [...named, ...unnamed.map((id) => ({ name: names.ngo(id), ngoId: id }))];
}

function toWorkingGroup(preparation: ForumPreparationFact | undefined): Forum['workingGroup'] {
  const group = preparation?.workingGroup;
  return group ? { name: group.name, members: group.members.map((member) => ({ ...member })) } : null;
}

function preparationRecords(forumId: string, preparation: ForumPreparationFact, names: Names): NewRecord[] {
  const { calls, evaluations } = preparation;
  return [
    ...calls.map(({ id, title, opensOn, closesOn }) => CALL.encode({ id, forumId, title, opensOn, closesOn })),
    ...calls.flatMap((call) =>
      call.contributions.map((contribution) =>
        CONTRIBUTION.encode({
          ...contribution,
          callId: call.id,
          forumId,
          status: contribution.status as CallContribution['status'],
        }),
      ),
    ),
    ...evaluations.map((evaluation) =>
      EVALUATION.encode({ ...evaluation, forumId, submittedBy: toParty(evaluation.submittedBy, names) }),
    ),
    ...programmeRecords(forumId, preparation, names),
  ];
}

/** The published versions, and as drafts the slots as the last version left them. */
function programmeRecords(
  forumId: string,
  { versions, rooms, tracks }: ForumPreparationFact,
  names: Names,
): NewRecord[] {
  const drafts = new Map<string, DraftSlot>();
  for (const slot of versions.toSorted((a, b) => a.version - b.version).flatMap(({ slots }) => slots)) {
    const { roomId, trackId } = slot;
    drafts.set(slot.id, { ...toAnnouncement(slot, names), forumId, roomId, trackId });
  }
  const published = versions.map(({ version, publishedAt, comment, slots }) =>
    SCHEDULE.encode({
      forumId,
      version,
      publishedAt: toInstant(publishedAt),
      comment,
      slots: slots.map((slot) => ({
        ...toAnnouncement(slot, names),
        room: named(rooms, slot.roomId),
        track: slot.trackId === null ? null : named(tracks, slot.trackId),
      })),
    }),
  );
  return [...published, ...[...drafts.values()].map((value) => SLOT.encode(value))];
}

function toAnnouncement(slot: SlotFact, names: Names): Omit<DraftSlot, 'forumId' | 'roomId' | 'trackId'> {
  return {
    id: slot.id,
    title: slot.title,
    format: slot.format as DraftSlot['format'],
    startsAt: toInstant(slot.startsAt),
    endsAt: toInstant(slot.endsAt),
    status: slot.status as DraftSlot['status'],
    participants: slot.participants.map((participant): SlotParticipant => ({
      role: participant.role,
      party: toParty(participant, names),
    })),
  };
}

function toParty({ ngoId, memberState }: PartyFact, names: Names): Party {
  if (ngoId !== undefined) return { type: 'Ngo', id: ngoId, name: names.ngo(ngoId) };
  if (memberState !== undefined) {
    return { type: 'MemberState', code: memberState, name: names.memberState(memberState) };
  }
  throw new Error('A party is an NGO or a Member State.');
}

function named(known: readonly { id: string; name: string }[], id: string): { id: string; name: string } {
  return known.find((each) => each.id === id) ?? { id, name: id };
}

function toInstant(text: string): string {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`Not an instant: ${text}`);
  return instant;
}

function toProvenance({ source, confidence = null, note = null, example = false }: ForumFact): Provenance {
  return {
    source,
    confidence: (confidence?.toUpperCase() ?? null) as Confidence | null,
    verifiedOn: null,
    note,
    isExample: example,
  };
}
