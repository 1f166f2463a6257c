import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Changed, Chronicle, Live } from './chronicle.ts';
import type { Scene } from './scene.ts';
import type { NgoValue, PublicationValue } from './values.ts';
import { ngo } from './who.ts';
import type { Side, Who } from './who.ts';

const FIELDS = [
  'COMMUNICATION_AND_INFORMATION',
  'CULTURE',
  'EDUCATION',
  'NATURAL_SCIENCES',
  'SOCIAL_AND_HUMAN_SCIENCES',
] as const;

/** As the schema lists them. */
const LANGUAGES: readonly string[] = ['EN', 'FR', 'ES'];

const SEATS = [
  { city: 'Paris', country: 'FR', location: { latitude: 48.8566, longitude: 2.3522 } },
  { city: 'Dakar', country: 'SN', location: { latitude: 14.6928, longitude: -17.4467 } },
  { city: null, country: 'BR', location: null },
  { city: 'Manila', country: null, location: null },
] as const;

/** The NGO that answers to an id: another one where the two were merged. */
export function survivorOf(model: Chronicle, id: string): string {
  return model.all('NGO').find(({ value }) => value.formerIds.includes(id))?.id ?? id;
}

/** Somebody with all ids under which the NGO that he speaks for was known on that instant; now, where none is given. */
export function knownAs(model: Chronicle, who: Who, at = '9999'): Who {
  const { role, onBehalf } = who;
  if (role !== 'ngo' || onBehalf.ngo === undefined) return who;
  for (const { kind, id, past } of model.entries()) {
    if (kind !== 'NGO') continue;
    const value = (past as Live<'NGO'>['past']).findLast((state) => state.at <= at)?.after;
    const ids = value ? [id, ...value.formerIds] : [];
    if (ids.includes(onBehalf.ngo)) return ngo(onBehalf.ngo, ids);
  }
  return who;
}

export function sideOf(ngoId: string): Side[] {
  return [{ type: 'ngo', id: ngoId }];
}

/** One of the NGOs that the sequence registered. */
export function drawNgo({ model, random }: Scene): Live<'NGO'> | null {
  const ngos = model.all('NGO');
  return ngos.length === 0 ? null : random.pick(ngos);
}

export function drawFields({ random }: Scene): string[] {
  return FIELDS.filter(() => random.chance(0.35));
}

/** What may be said of an NGO beside its name, some of it; in an update, null takes it away. */
function drawFacts(scene: Scene, isUpdate: boolean): Record<string, unknown> {
  const { random } = scene;
  const seat = random.pick(SEATS);
  const given = {
    acronym: scene.words('A').slice(0, 60),
    foundedYear: 1900 + random.below(120),
    website: `https://example.org/${random.below(1000)}`,
    headquarters: seat,
  };
  const facts: (readonly [field: string, value: unknown])[] = Object.entries(given)
    .filter(() => random.chance(0.4))
    .map(([field, value]) => [field, isUpdate && random.chance(0.25) ? null : value]);
  return {
    ...Object.fromEntries(facts),
    ...(random.chance(0.5) && { fieldsOfCompetence: random.shuffled(drawFields(scene)) }),
    ...(random.chance(0.2) && { otherNames: [{ language: random.pick(['FR', 'ES']), name: scene.words('Nom') }] }),
    ...(random.chance(0.2) && { identifiers: [{ scheme: 'WIKIDATA', value: `Q${1 + random.below(9999)}` }] }),
  };
}

/** The value with what an input says, and the rest as it was. */
function withFacts(value: NgoValue, input: Record<string, unknown>): NgoValue {
  const { name, acronym, otherNames, foundedYear, website, fieldsOfCompetence, headquarters, identifiers } = input;
  const said: Record<string, unknown> = { name, acronym, otherNames, foundedYear, website, identifiers };
  if (Array.isArray(fieldsOfCompetence)) said['fieldsOfCompetence'] = fieldsOfCompetence.toSorted();
  if (headquarters === null) said['headquarters'] = null;
  else if (headquarters !== undefined) {
    const { city, country, location } = headquarters as (typeof SEATS)[number];
    said['headquarters'] = { city, country: country === null ? null : { code: country }, location };
  }
  return { ...value, ...Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined)) };
}

const UNKNOWN_NGO: NgoValue = {
  name: '',
  acronym: null,
  otherNames: [],
  foundedYear: null,
  website: null,
  fieldsOfCompetence: [],
  headquarters: null,
  identifiers: [],
  formerIds: [],
  provenance: { verifiedOn: null },
};

const registerNgo: ActModel = {
  name: 'registerNgo',
  by: [],
  answers: { ngo: 'NGO' },
  draw: (scene) => {
    const { random, today } = scene;
    const namesake = random.chance(0.3) ? drawNgo(scene) : null;
    const isNamesake = random.chance(0.3);
    const isTooYoung = namesake === null && random.chance(0.05);
    const input = {
      name: namesake?.value.name ?? scene.words('NGO'),
      ...drawFacts(scene, false),
      ...(isTooYoung && { foundedYear: Number(today.slice(0, 4)) + 1 }),
      ...(isNamesake && { isNamesake }),
    };
    return {
      input,
      sides: [],
      expectedCodes: [
        ...(namesake !== null && !isNamesake ? ['NAME_TAKEN'] : []),
        ...(isTooYoung ? ['INVALID_VALUE'] : []),
      ],
      changes: (payload) => {
        const value = { ...withFacts(UNKNOWN_NGO, input), provenance: { verifiedOn: today } };
        return [{ kind: 'NGO', id: idIn(payload, 'ngo'), value }];
      },
    };
  },
};

const updateNgo: ActModel = {
  name: 'updateNgo',
  by: ['ngo'],
  answers: { ngo: 'NGO' },
  draw: (scene) => {
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const isNameless = scene.random.chance(0.05);
    const named = scene.random.chance(0.3) ? { name: scene.words('NGO renamed') } : {};
    const facts = { ...drawFacts(scene, true), ...(isNameless ? { name: null } : named) };
    if (Object.keys(facts).length === 0) return null;
    return {
      input: { ngoId: ngo.id, expectedVersion: ngo.version, ...facts },
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: isNameless ? ['INVALID_VALUE'] : [],
      changes: () => [{ kind: 'NGO', id: ngo.id, value: withFacts(ngo.value, facts) }],
    };
  },
};

const verifyNgo: ActModel = {
  name: 'verifyNgo',
  by: ['ngo'],
  answers: { ngo: 'NGO' },
  draw: (scene) => {
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const provenance = { verifiedOn: scene.today };
    return {
      input: { ngoId: ngo.id, expectedVersion: ngo.version },
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: [],
      changes: () => [{ kind: 'NGO', id: ngo.id, value: { ...ngo.value, provenance } }],
    };
  },
};

const mergeNgos: ActModel = {
  name: 'mergeNgos',
  by: [],
  answers: { ngo: 'NGO' },
  draw: (scene) => {
    const { model, random } = scene;
    const [survivor, other] = random.shuffled(model.all('NGO'));
    if (survivor === undefined || other === undefined || model.all('NGO').length < 3) return null;
    const isSame = random.chance(0.25);
    const merged = isSame ? survivor : other;
    const terms = (ngoId: string) => model.all('PARTNERSHIP').filter(({ value }) => value.ngo.id === ngoId);
    const isCrossed = terms(survivor.id).some(({ value }) =>
      terms(merged.id).some((one) => one.value.institution === value.institution && overlap(one.value, value)),
    );
    const isStale = random.chance(0.1);
    return {
      input: {
        survivorId: survivor.id,
        expectedVersion: survivor.version,
        mergedId: merged.id,
        mergedVersion: merged.version + (isStale ? 1 : 0),
      },
      sides: [],
      about: 'survivorId',
      expectedCodes: [
        ...(isSame ? ['SAME_NGO'] : []),
        ...(!isSame && isCrossed ? ['TERMS_OVERLAP'] : []),
        ...(isStale ? ['STALE_VERSION'] : []),
      ],
      changes: () => [
        { kind: 'NGO', id: survivor.id, value: joined(survivor, merged) },
        { kind: 'NGO', id: merged.id, value: null },
        ...movedTo(scene, merged.id, survivor.id),
      ],
    };
  },
};

/** "What the survivor does not know is taken from the other"; an own name in a language is known. */
function joined(survivor: Live<'NGO'>, other: Live<'NGO'>): NgoValue {
  const [own, given] = [survivor.value, other.value];
  return {
    ...own,
    acronym: own.acronym ?? given.acronym,
    foundedYear: own.foundedYear ?? given.foundedYear,
    website: own.website ?? given.website,
    headquarters: own.headquarters ?? given.headquarters,
    otherNames: [
      ...own.otherNames,
      ...given.otherNames.filter(({ language }) => !own.otherNames.some((one) => one.language === language)),
    ].toSorted((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language)),
    fieldsOfCompetence: [...new Set([...own.fieldsOfCompetence, ...given.fieldsOfCompetence])].toSorted(),
    identifiers: own.identifiers.length > 0 ? own.identifiers : given.identifiers,
    formerIds: [...own.formerIds, ...given.formerIds, other.id].toSorted(),
  };
}

/** "Partnerships, activities, publications and contacts become the survivor's"; feedback stays as it was given. */
function movedTo({ model }: Scene, from: string, to: string): Changed[] {
  const ngo = { id: to };
  const isMoved = ({ value }: { value: { ngo: { id: string } | null } }): boolean => value.ngo?.id === from;
  return [
    ...model
      .all('PARTNERSHIP')
      .filter(isMoved)
      .map(({ kind, id, value }) => ({ kind, id, value: { ...value, ngo } })),
    ...model
      .all('ACTIVITY')
      .filter(isMoved)
      .map(({ kind, id, value }) => ({ kind, id, value: { ...value, ngo } })),
    ...model
      .all('PUBLICATION')
      .filter(isMoved)
      .map(({ kind, id, value }) => ({ kind, id, value: { ...value, ngo } })),
    ...model
      .all('PERSON')
      .filter(isMoved)
      .map(({ kind, id, value }) => ({ kind, id, value: { ...value, ngo } })),
  ];
}

interface Term {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** In force on one day, both of them: startsOn ≤ day < endsOn, an absent day not bounding it. */
export function overlap(a: Term, b: Term): boolean {
  const from = [a.startsOn ?? '', b.startsOn ?? ''].toSorted().at(-1) ?? '';
  const until = [a.endsOn ?? '9999', b.endsOn ?? '9999'].toSorted()[0] ?? '';
  return from < until;
}

const addPublication: ActModel = {
  name: 'addPublication',
  by: ['ngo'],
  answers: { publication: 'PUBLICATION' },
  draw: (scene) => {
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const isBlank = scene.random.chance(0.08);
    const input = { ngoId: ngo.id, title: isBlank ? '  ' : scene.words('Book'), ...drawPrint(scene, false) };
    return {
      input,
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: isBlank ? ['INVALID_VALUE'] : [],
      changes: (payload) => {
        const value = { year: null, url: null, ...print(input), title: input.title, ngo: { id: ngo.id } };
        return [{ kind: 'PUBLICATION', id: idIn(payload, 'publication'), value }];
      },
    };
  },
};

function drawPrint({ random }: Scene, isUpdate: boolean): { year?: number | null; url?: string | null } {
  return {
    ...(random.chance(0.5) && { year: isUpdate && random.chance(0.3) ? null : 1950 + random.below(70) }),
    ...(random.chance(0.5) && { url: isUpdate && random.chance(0.3) ? null : 'https://example.org/book' }),
  };
}

function print({ year, url }: { year?: number | null; url?: string | null }): Partial<PublicationValue> {
  return { ...(year !== undefined && { year }), ...(url !== undefined && { url }) };
}

const updatePublication: ActModel = {
  name: 'updatePublication',
  by: ['ngo'],
  answers: { publication: 'PUBLICATION' },
  draw: (scene) => {
    const publications = scene.model.all('PUBLICATION');
    if (publications.length === 0) return null;
    const { id, version, value } = scene.random.pick(publications);
    const given = { title: scene.words('Book anew'), ...drawPrint(scene, true) };
    return {
      input: { publicationId: id, expectedVersion: version, ...given },
      sides: sideOf(value.ngo.id),
      about: 'publicationId',
      expectedCodes: [],
      changes: () => [{ kind: 'PUBLICATION', id, value: { ...value, ...print(given), title: given.title } }],
    };
  },
};

const removePublication: ActModel = {
  name: 'removePublication',
  by: ['ngo'],
  answers: { removedId: 'ID' },
  draw: (scene) => {
    const publications = scene.model.all('PUBLICATION');
    if (publications.length === 0 || scene.random.chance(0.5)) return null;
    const { id, version, value } = scene.random.pick(publications);
    return {
      input: { publicationId: id, expectedVersion: version },
      sides: sideOf(value.ngo.id),
      about: 'publicationId',
      expectedCodes: [],
      changes: () => [{ kind: 'PUBLICATION', id, value: null }],
    };
  },
};

export const NGO_ACTS: readonly ActModel[] = [
  registerNgo,
  updateNgo,
  verifyNgo,
  mergeNgos,
  addPublication,
  updatePublication,
  removePublication,
];
