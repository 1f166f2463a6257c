import { describe, expect, it } from 'vitest';
import { isCountryCode, isDay, parseInstant } from '@liaison/kernel/values';
import { readDataset } from '@liaison/data';

const dataset = readDataset({ examples: true });
const { forums, dialogueSessions, recommendations, taskForces, bodyMembers, activities, partnerships } = dataset;
const preparations = forums.flatMap(({ preparation }) => preparation ?? []);
const calls = preparations.flatMap((preparation) => preparation.calls);
const versions = preparations.flatMap((preparation) => preparation.versions);
const slots = versions.flatMap((version) => version.slots);
const lists = Object.entries<readonly object[]>({ ...dataset });

describe('the values of the data set', () => {
  it('have ids of their own within each kind of record', () => {
    const kinds = new Map(lists);
    kinds.set('calls', calls);
    kinds.set(
      'callContributions',
      calls.flatMap(({ contributions }) => contributions),
    );
    kinds.set(
      'evaluations',
      preparations.flatMap(({ evaluations }) => evaluations),
    );
    kinds.set(
      'contributions',
      taskForces.flatMap(({ contributions }) => contributions),
    );
    kinds.set(
      'questions',
      taskForces.flatMap(({ questions }) => questions),
    );
    for (const [kind, records] of kinds) {
      const ids = records.map((record) => ('id' in record ? String(record.id) : ''));
      expect(new Set(ids).size, kind).toBe(ids.length);
      expect(
        ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && kind !== 'vocabulary').slice(0, 3),
        kind,
      ).toEqual([]);
    }
  });

  it('are days that exist, in order', () => {
    const spans = [
      ...[...activities, ...partnerships, ...forums, ...dialogueSessions].map(
        ({ id, startDate, endDate }) => [id, startDate, endDate] as const,
      ),
      ...bodyMembers.map(({ id, termStartDate, termEndDate }) => [id, termStartDate, termEndDate] as const),
      ...calls.map(({ id, opensOn, closesOn }) => [id, opensOn, closesOn] as const),
      ...calls.flatMap(({ opensOn, closesOn, contributions }) =>
        contributions.flatMap(({ id, submittedOn }) => [
          [id, opensOn, submittedOn] as const,
          [id, submittedOn, closesOn] as const,
        ]),
      ),
      ...taskForces.flatMap(({ questions }) =>
        questions.map(({ id, askedOn, answeredOn }) => [id, askedOn, answeredOn] as const),
      ),
      ...recommendations.flatMap(({ id, issuedOn, addressees }) =>
        addressees.flatMap(({ deliveredOn, dueOn, answeredOn }) => [
          [id, issuedOn, deliveredOn ?? dueOn] as const,
          [id, deliveredOn, answeredOn] as const,
          [id, deliveredOn, dueOn] as const,
        ]),
      ),
    ];
    const days = [
      ...spans.flatMap(([, start, end]) => [start, end]),
      ...[...dataset.programmeFeedback, ...preparations.flatMap(({ evaluations }) => evaluations)].map(
        (one) => one.submittedOn,
      ),
      ...taskForces.flatMap(({ contributions }) => contributions.map(({ submittedOn }) => submittedOn)),
    ].filter((day) => day !== null);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(spans.filter(([, start, end]) => start !== null && end !== null && start > end)).toEqual([]);
    // An end of a partnership or a term is the first day after it: on the same day it would never have been.
    expect(partnerships.filter(({ startDate, endDate }) => startDate !== null && startDate === endDate)).toEqual([]);
    expect(
      forums.filter(({ year, startDate }) => startDate !== null && Number(startDate.slice(0, 4)) !== year),
    ).toEqual([]);
  });

  it('are instants in order, and versions that count from 1', () => {
    const instants = [
      ...slots.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
      ...versions.map((one) => one.publishedAt),
    ];
    expect(instants.filter((instant) => parseInstant(instant) !== instant)).toEqual([]);
    expect(slots.filter(({ startsAt, endsAt }) => startsAt >= endsAt)).toEqual([]);
    expect(versions.filter(({ publishedAt }) => publishedAt > '2026-11-22')).toEqual([]);
    for (const { versions: own } of preparations) {
      expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1));
      const published = own.map(({ publishedAt }) => publishedAt);
      expect(published).toEqual([...published].sort());
      for (const { slots: changed } of own) expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
    }
  });

  it('are codes of the vocabulary', () => {
    const terms = new Set(dataset.vocabulary.map(({ scheme, code }) => `${scheme} ${code}`));
    const used = [
      ...[...activities, ...dataset.ngos, ...preparations].flatMap((one) =>
        use('fieldOfCompetence', one.fieldsOfCompetence),
      ),
      ...use(
        'fieldOfCompetence',
        dataset.focalPoints.map(({ field }) => field),
      ),
      ...partnerships.flatMap(({ modality, functionalAreas, mechanisms }) => [
        ...use('cooperationModality', [modality]),
        ...use('functionalArea', functionalAreas),
        ...use('collectiveMechanism', mechanisms),
      ]),
      ...forums.flatMap(({ series, mode }) => [...use('forumSeries', [series]), ...use('mode', [mode])]),
      ...preparations.flatMap(({ phase, threeZero, participation, sdgs }) => [
        ...use('forumPhase', [phase]),
        ...use('threeZero', threeZero),
        ...use(
          'sdg',
          sdgs.map((number) => `SDG${number}`),
        ),
        ...use(
          'stakeholderType',
          participation.map(({ stakeholder }) => stakeholder),
        ),
      ]),
      ...use(
        'dialogueFormat',
        slots.map(({ format }) => format),
      ),
      ...dialogueSessions.flatMap(({ body, format, mode }) => [
        ...use('body', [body]),
        ...use('dialogueFormat', [format]),
        ...use('mode', [mode]),
      ]),
      ...use(
        'body',
        [...bodyMembers, ...taskForces].map(({ body }) => body),
      ),
      ...recommendations.flatMap(({ addressees }) => [
        ...use(
          'body',
          addressees.map(({ body }) => body),
        ),
        ...use(
          'fieldOfCompetence',
          addressees.map(({ sector }) => sector),
        ),
      ]),
    ];
    expect(new Set(used.filter((term) => !terms.has(term)))).toEqual(new Set());
    const purposes = new Set(dataset.dacSectors.map(({ code }) => code));
    expect(activities.flatMap(({ dacSectorCodes }) => dacSectorCodes).filter((code) => !purposes.has(code))).toEqual(
      [],
    );
    const countries = [
      ...activities.flatMap(({ countryCodes }) => countryCodes),
      ...dataset.ngos.map(({ headquartersCountryCode }) => headquartersCountryCode),
      ...[...forums, ...dialogueSessions].map(({ countryCode }) => countryCode),
    ];
    expect(countries.filter((code) => code !== null && !isCountryCode(code))).toEqual([]);
  });

  it('are points on Earth, whole or absent', () => {
    const points = [...activities, ...dataset.ngos, ...forums, ...dialogueSessions, ...dataset.fieldOffices];
    for (const { id, latitude, longitude } of points) {
      expect(latitude === null, id).toBe(longitude === null);
      if (latitude === null || longitude === null) continue;
      expect(Math.abs(latitude), id).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude), id).toBeLessThanOrEqual(180);
    }
  });

  it('hold no e-mail address but of example.org', () => {
    const addresses = JSON.stringify(dataset).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([]);
  });

  it('say that they are examples, in the mark, the source and the name, or are none of these', () => {
    for (const [kind, records] of lists) {
      for (const record of records) {
        const { id, example, source } = record as { id: string; example?: boolean; source: string };
        if (kind === 'dataSources') continue;
        expect(example === true, id).toBe(id.startsWith('example-'));
        expect(example === true, id).toBe(source.startsWith('example:'));
        const name = Object.entries(record).find(([key]) =>
          ['title', 'name', 'text', 'role'].includes(key),
        )?.[1] as unknown;
        if (example === true && kind !== 'partnerships' && kind !== 'bodyMembers')
          expect(name, id).toMatch(/^Example /);
      }
    }
    for (const { contributions, questions } of taskForces) {
      expect(
        [...contributions, ...questions].filter(({ id, example }) => !example || !id.startsWith('example-')),
      ).toEqual([]);
    }
  });
});

function use(scheme: string, codes: readonly (string | null | undefined)[]): string[] {
  return codes.flatMap((code) => (code === null || code === undefined ? [] : [`${scheme} ${code}`]));
}
