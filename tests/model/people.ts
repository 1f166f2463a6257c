import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Live } from './chronicle.ts';
import { drawNgo, sideOf } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { PersonValue } from './values.ts';
import type { Side } from './who.ts';

type Personal = Partial<Pick<PersonValue, 'role' | 'email' | 'phone'>>;

function drawPersonal({ random }: Scene, isUpdate: boolean): Personal {
  const orNull = <Value>(value: Value): Value | null => (isUpdate && random.chance(0.3) ? null : value);
  return {
    ...(random.chance(0.5) && { role: orNull(random.pick(['President', 'Secretary General'])) }),
    ...(random.chance(0.5) && { email: orNull(`person${random.below(1000)}@example.org`) }),
    ...(random.chance(0.5) && { phone: orNull(`+33 1 45 68 ${10 + random.below(90)} 00`) }),
  };
}

const addContact: ActModel = {
  name: 'addContact',
  by: ['ngo'],
  answers: { person: 'PERSON' },
  draw: (scene) => {
    const ngo = drawNgo(scene);
    if (ngo === null) return null;
    const isMistyped = scene.random.chance(0.1);
    const said = { name: scene.words('Person'), ...drawPersonal(scene, false), ...(isMistyped && { email: 'nobody' }) };
    const blank = { ngo: { id: ngo.id }, sector: null, role: null, email: null, phone: null, verifiedOn: scene.today };
    return {
      input: { ngoId: ngo.id, ...said },
      sides: sideOf(ngo.id),
      about: 'ngoId',
      expectedCodes: isMistyped ? ['INVALID_VALUE'] : [],
      changes: (payload) => [{ kind: 'PERSON', id: idIn(payload, 'person'), value: { ...blank, ...said } }],
    };
  },
};

/** Somebody whom an NGO named. */
function drawContact({ model, random }: Scene): { contact: Live<'PERSON'>; sides: Side[] } | null {
  const contacts = model.all('PERSON').filter(({ value }) => value.ngo !== null);
  if (contacts.length === 0) return null;
  const contact = random.pick(contacts);
  return { contact, sides: sideOf(contact.value.ngo?.id ?? '') };
}

const updateContact: ActModel = {
  name: 'updateContact',
  by: ['ngo'],
  answers: { person: 'PERSON' },
  draw: (scene) => {
    const drawn = drawContact(scene);
    if (drawn === null) return null;
    const { id, version, value } = drawn.contact;
    const said = { ...(scene.random.chance(0.5) && { name: scene.words('Person') }), ...drawPersonal(scene, true) };
    if (Object.keys(said).length === 0) return null;
    return {
      input: { personId: id, expectedVersion: version, ...said },
      sides: drawn.sides,
      about: 'personId',
      expectedCodes: [],
      changes: () => [{ kind: 'PERSON', id, value: { ...value, ...said } }],
    };
  },
};

const verifyContact: ActModel = {
  name: 'verifyContact',
  by: ['ngo'],
  answers: { person: 'PERSON' },
  draw: (scene) => {
    const drawn = drawContact(scene);
    if (drawn === null) return null;
    const { id, version, value } = drawn.contact;
    return {
      input: { personId: id, expectedVersion: version },
      sides: drawn.sides,
      about: 'personId',
      expectedCodes: [],
      changes: () => [{ kind: 'PERSON', id, value: { ...value, verifiedOn: scene.today } }],
    };
  },
};

const removeContact: ActModel = {
  name: 'removeContact',
  by: ['ngo'],
  answers: { removedId: 'ID' },
  draw: (scene) => {
    const drawn = drawContact(scene);
    if (drawn === null) return null;
    const { id, version } = drawn.contact;
    return {
      input: { personId: id, expectedVersion: version },
      sides: drawn.sides,
      about: 'personId',
      expectedCodes: [],
      changes: () => [{ kind: 'PERSON', id, value: null }],
    };
  },
};

const erasePerson: ActModel = {
  name: 'erasePerson',
  by: 'administrators',
  answers: { erasedId: 'ID' },
  draw: ({ model, random }) => {
    const people = model.all('PERSON');
    if (people.length === 0) return null;
    const { id } = random.pick(people);
    const held = model.all('FOCAL_POINT').filter(({ value }) => value.person?.id === id);
    return {
      input: { personId: id },
      sides: [],
      about: 'personId',
      expectedCodes: [],
      changes: () => [
        { kind: 'PERSON', id, value: null },
        ...held.map(({ kind, id: role, value }) => ({ kind, id: role, value: { ...value, person: null } })),
      ],
    };
  },
};

const nameFocalPoint: ActModel = {
  name: 'nameFocalPoint',
  by: ['sector'],
  answers: { focalPoint: 'FOCAL_POINT' },
  draw: (scene) => {
    const { random, sectors, today } = scene;
    const field = random.pick(sectors);
    const isUnknown = random.chance(0.1);
    const office = random.chance(0.3) ? { fieldOfficeId: 'unesco-dakar' } : {};
    const given = { role: scene.words('Specialist'), ...(isUnknown ? { fieldOfficeId: 'none' } : office) };
    const holder = random.chance(0.7) ? { name: scene.words('Holder') } : null;
    return {
      input: { field, ...given, ...holder },
      sides: [{ type: 'sector', id: field }],
      expectedCodes: isUnknown ? ['NOT_FOUND'] : [],
      changes: (payload) => {
        const person = personIn(payload['focalPoint']);
        const named = { ngo: null, sector: { field }, role: given.role, email: null, phone: null, verifiedOn: today };
        return [
          {
            kind: 'FOCAL_POINT',
            id: idIn(payload, 'focalPoint'),
            value: {
              field,
              role: given.role,
              office: given.fieldOfficeId === undefined ? null : { id: given.fieldOfficeId },
              person: holder === null ? null : { id: person },
            },
          },
          ...(holder === null ? [] : [{ kind: 'PERSON' as const, id: person, value: { ...named, ...holder } }]),
        ];
      },
    };
  },
};

/** Who holds the role, by the id that the payload gives him. */
function personIn(answered: unknown): string {
  const { person } = answered as { readonly person: { readonly id: string } | null };
  return person?.id ?? '';
}

const updateFocalPoint: ActModel = {
  name: 'updateFocalPoint',
  by: ['sector'],
  answers: { focalPoint: 'FOCAL_POINT' },
  draw: (scene) => {
    const { model, random, today } = scene;
    const points = model.all('FOCAL_POINT');
    if (points.length === 0) return null;
    const { id, version, value } = random.pick(points);
    const person = value.person === null ? null : model.get('PERSON', value.person.id);
    const role = random.chance(0.5) ? { role: scene.words('Officer') } : {};
    const email = person !== null && random.chance(0.5) ? { email: 'desk@example.org' } : {};
    const verified = 'email' in email ? { verifiedOn: today } : {};
    const changed = person === null ? null : { ...person.value, ...role, ...email, ...verified };
    const isSame = JSON.stringify(changed) === JSON.stringify(person?.value);
    return {
      input: { focalPointId: id, expectedVersion: version, ...role, ...email },
      sides: [{ type: 'sector', id: value.field }],
      about: 'focalPointId',
      expectedCodes: [],
      changes: () => [
        { kind: 'FOCAL_POINT', id, value: { ...value, ...role }, always: person !== null && !isSame },
        ...(person === null || isSame ? [] : [{ kind: 'PERSON' as const, id: person.id, value: changed }]),
      ],
    };
  },
};

const removeFocalPoint: ActModel = {
  name: 'removeFocalPoint',
  by: ['sector'],
  answers: { removedId: 'ID' },
  draw: ({ model, random }) => {
    const points = model.all('FOCAL_POINT');
    if (points.length === 0) return null;
    const { id, version, value } = random.pick(points);
    return {
      input: { focalPointId: id, expectedVersion: version },
      sides: [{ type: 'sector', id: value.field }],
      about: 'focalPointId',
      expectedCodes: [],
      changes: () => [
        { kind: 'FOCAL_POINT', id, value: null },
        ...(value.person === null ? [] : [{ kind: 'PERSON' as const, id: value.person.id, value: null }]),
      ],
    };
  },
};

export const PEOPLE_ACTS: readonly ActModel[] = [
  addContact,
  updateContact,
  verifyContact,
  removeContact,
  erasePerson,
  nameFocalPoint,
  updateFocalPoint,
  removeFocalPoint,
];
