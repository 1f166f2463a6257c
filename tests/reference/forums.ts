import type { Dataset, ForumFact } from '@liaison/data';
import { hasWords, isHeldBetween, timeOf } from './forums-filters.ts';
import { createForumScheduleReference } from './forums-schedule.ts';
import type { ScheduleVersionAnswer } from './forums-schedule.ts';
import { byCodePoint, byLatest, inCodeOrder } from './shared.ts';

export interface ForumWhere {
  readonly series?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly field?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly text?: string | null;
}

/** What the graph must answer about forums: plain loops over the data set, in the shape of the operations. */
export interface ForumsReference {
  /** Nodes of ForumsInRange. */
  inRange(where: ForumWhere): readonly object[];
  /** `forum` of ForumSchedule. */
  schedule(id: string, from?: string | null, to?: string | null): object | null;
  /** Nodes of ScheduleChanges. */
  scheduleChanges(id: string, sinceVersion: number): readonly ScheduleVersionAnswer[];
  /** `forum` of ForumPreparation but for its recommendations. */
  preparation(id: string): object | null;
  /** `{ id title startsOn }` of the forums of an NGO. */
  ofNgo(id: string): readonly object[];
  /** The same for a Member State. */
  ofMemberState(code: string): readonly object[];
}

export function createForumsReference(dataset: Dataset, { today }: { readonly today: string }): ForumsReference {
  const schedules = createForumScheduleReference(dataset);
  const ngos = new Map(dataset.ngos.map((ngo) => [ngo.id, ngo]));
  const states = new Map(dataset.memberStates.map((state) => [state.code, state]));
  const regions = new Map(
    dataset.vocabulary.filter(({ scheme }) => scheme === 'region').map(({ code, label }) => [label.en, code]),
  );
  const forums = [...dataset.forums].sort(byLatest);
  const programmes = new Map(forums.map((forum) => [forum.id, schedules.parties(forum)]));
  const find = (id: string): ForumFact | undefined => dataset.forums.find((forum) => forum.id === id);

  const ngoOf = (id: string | null): object | null => {
    const ngo = id === null ? undefined : ngos.get(id);
    return ngo ? { id: ngo.id, name: ngo.name } : null;
  };
  const regionOf = (code: string | null): string | null => {
    const state = code === null ? undefined : states.get(code);
    return (state && regions.get(state.region)) ?? null;
  };
  /** The names in the order of the source; an NGO that none of them names follows under its own name. */
  const organizersOf = (forum: ForumFact): object[] => {
    const unnamed = [...forum.organizerNgoIds];
    const named = forum.organizers.map((name) => {
      const at = unnamed.findIndex((id) => ngos.get(id)?.name === name);
      const [id = null] = at === -1 ? [] : unnamed.splice(at, 1);
      return { name, ngo: id === null ? null : { id } };
    });
    return [...named, ...unnamed.map((id) => ({ name: ngos.get(id)?.name, ngo: { id } }))];
  };
  const briefly = ({ id, title, startDate }: ForumFact): object => ({ id, title, startsOn: startDate });

  const reference: ForumsReference = {
    inRange({ series, country, region, field, from, to, text }) {
      return forums
        .filter((forum) => series == null || forum.series === series)
        .filter((forum) => country == null || forum.countryCode === country)
        .filter((forum) => region == null || regionOf(forum.countryCode) === region)
        .filter((forum) => field == null || (forum.preparation?.fieldsOfCompetence.includes(field) ?? false))
        .filter((forum) => isHeldBetween(forum, from, to))
        .filter((forum) => text == null || hasWords(text, [forum.title, forum.theme]))
        .map((forum) => ({
          id: forum.id,
          series: forum.series,
          title: forum.title,
          theme: forum.theme,
          startsOn: forum.startDate,
          endsOn: forum.endDate,
          timezone: forum.timezone,
          venue: hasVenue(forum)
            ? { city: forum.city, country: forum.countryCode === null ? null : { code: forum.countryCode } }
            : null,
          organizers: organizersOf(forum),
        }));
    },

    schedule(id, from, to) {
      const forum = find(id);
      if (!forum) return null;
      const { countryCode: code, latitude, longitude } = forum;
      return {
        id,
        series: forum.series,
        title: forum.title,
        theme: forum.theme,
        mode: forum.mode,
        phase: forum.preparation?.phase ?? null,
        startsOn: forum.startDate,
        endsOn: forum.endDate,
        timezone: forum.timezone,
        venue: hasVenue(forum)
          ? {
              name: forum.venue,
              city: forum.city,
              country: code === null ? null : { code, name: states.get(code)?.name.en },
              location: latitude === null || longitude === null ? null : { latitude, longitude },
            }
          : null,
        schedule: schedules.schedule(forum, from, to),
      };
    },

    scheduleChanges(id, sinceVersion) {
      const forum = find(id);
      return forum ? schedules.changes(forum, sinceVersion) : [];
    },

    preparation(id) {
      const forum = find(id);
      if (!forum) return null;
      const preparation = forum.preparation;
      const lastDay = forum.endDate ?? forum.startDate ?? `${forum.year}-12-31`;
      const isPrepared = lastDay < today || ['CONDUCT', 'EVALUATION', 'FOLLOW_UP'].includes(preparation?.phase ?? '');
      return {
        id,
        phase: preparation?.phase ?? null,
        sdgs: preparation?.sdgs ?? [],
        threeZero: inCodeOrder(preparation?.threeZero ?? []),
        workingGroup: preparation?.workingGroup
          ? {
              name: preparation.workingGroup.name,
              members: preparation.workingGroup.members.map(({ role, organization, ngoId }) => ({
                role,
                organization,
                ngo: ngoOf(ngoId),
              })),
            }
          : null,
        calls: [...(preparation?.calls ?? [])]
          .sort((a, b) => byCodePoint(a.opensOn, b.opensOn) || byCodePoint(a.id, b.id))
          .map((call) => ({
            id: call.id,
            title: call.title,
            opensOn: call.opensOn,
            closesOn: call.closesOn,
            status: today > call.closesOn || isPrepared ? 'CLOSED' : today < call.opensOn ? 'UPCOMING' : 'OPEN',
            contributionCount: call.contributions.filter(({ status }) => status !== 'WITHDRAWN').length,
          })),
        partners: (preparation?.partners ?? []).map(({ name, kind, level, pledge, ngoId }) => ({
          name,
          kind,
          level,
          pledge,
          ngo: ngoId === null ? null : { id: ngoId },
        })),
        participation: preparation?.participation ?? [],
        evaluations: {
          nodes: [...(preparation?.evaluations ?? [])]
            .sort((a, b) => byCodePoint(b.submittedOn, a.submittedOn) || byCodePoint(a.id, b.id))
            .slice(0, 10)
            .map(({ summary, score, submittedOn, submittedBy: { ngoId, memberState } }) => ({
              summary,
              score,
              submittedOn,
              submittedBy:
                ngoId === undefined
                  ? { __typename: 'MemberState', code: memberState }
                  : { __typename: 'Ngo', id: ngoId },
            })),
        },
      };
    },

    ofNgo(id) {
      return forums
        .filter(
          (forum) =>
            forum.organizerNgoIds.includes(id) ||
            (forum.preparation?.partners.some(({ ngoId }) => ngoId === id) ?? false) ||
            (forum.preparation?.attendingNgoIds.includes(id) ?? false) ||
            programmes.get(forum.id)?.ngoIds.has(id),
        )
        .map(briefly);
    },

    ofMemberState(code) {
      return forums
        .filter(
          (forum) =>
            forum.countryCode === code ||
            (forum.preparation?.memberStates.includes(code) ?? false) ||
            programmes.get(forum.id)?.memberStates.has(code),
        )
        .map(briefly);
    },
  };
  return reference;
}

function hasVenue({ venue, city, countryCode }: ForumFact): boolean {
  return venue !== null || city !== null || countryCode !== null;
}

/** Instants at which something in the programmes begins or ends, for tests that ask at their edges. */
export function instantsOf(forum: ForumFact): string[] {
  const slots = forum.preparation?.versions.flatMap((version) => version.slots) ?? [];
  const instants = new Set(slots.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]));
  return [...instants].sort((a, b) => timeOf(a) - timeOf(b));
}
