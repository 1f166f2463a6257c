import type { ForumPreparationFact, SlotFact } from '../dataset.ts';

type Version = ForumPreparationFact['versions'][number];
type Participant = SlotFact['participants'][number];

/**
 * The first programme: 40 slots on three rooms. In Paris, 27 March 2027 is in winter time (UTC+1); the clocks go from
 * 2:00 to 3:00 on the 28th (UTC+2), in the middle of the night of films.
 *
 * A line: number, start and end in local time, room, track, format, title, participants.
 */
const SATURDAY = `
01 | 09:00-10:15 | 1 | - | PLENARY | Example opening | chair ngo-icom, speaker FR, speaker SN, speaker ngo-ei
02 | 10:30-12:00 | 1 | 1 | THEMATIC_DEBATE | Example debate on museums and their neighbours | chair ngo-icomos, speaker ngo-icom, speaker IT, rapporteur ngo-cid
03 | 10:30-12:00 | 2 | 2 | ROUND_TABLE | Example round table on teachers | chair ngo-ei, speaker ngo-aede, speaker KE, rapporteur ngo-ami
04 | 10:30-12:00 | 3 | 3 | ROUND_TABLE | Example round table on welcome in towns | chair ngo-atd, speaker ngo-iut, speaker DE, rapporteur ngo-aic
05 | 12:00-13:00 | 1 | 1 | DISCUSSION_PANEL | Example panel on living heritage | chair ngo-cioff, speaker ngo-traditions-for-tomorrow, speaker KR
06 | 12:00-13:00 | 2 | 2 | DISCUSSION_PANEL | Example panel on literacy | chair ngo-fawe, speaker ngo-cmatlv, speaker BF
07 | 12:00-13:00 | 3 | 3 | HEARING | Example hearing of NGOs on the right to education of migrants | chair ngo-icmica, speaker ngo-bice, speaker GR, rapporteur ngo-way
08 | 13:00-14:00 | 1 | - | - | Example lunch |
09 | 14:00-15:00 | 1 | 1 | DIALOGUE_SESSION | Example dialogue with Member States on cultural rights | chair ngo-ifccd, speaker CA, speaker BR, rapporteur ngo-pen
10 | 14:00-15:00 | 2 | 2 | COLLECTIVE_CONSULTATION | Example consultation on education | chair ngo-oiec, speaker ngo-ei, rapporteur ngo-fape
11 | 14:00-15:00 | 3 | 3 | ROUND_TABLE | Example round table on young people | chair ngo-yfj, speaker ngo-cisv, speaker EG, rapporteur ngo-imcs
12 | 15:15-16:15 | 1 | 1 | ROUND_TABLE | Example round table on music | chair ngo-imc, speaker AR
13 | 15:15-16:15 | 2 | 2 | THEMATIC_DEBATE | Example debate on early childhood | chair ngo-omep, speaker ngo-ami, speaker FI, rapporteur ngo-ifhe
14 | 15:15-16:15 | 3 | 3 | DISCUSSION_PANEL | Example panel on volunteers | chair ngo-ccivs, speaker ngo-volonteurope, speaker JP
15 | 16:30-17:30 | 1 | 1 | DIALOGUE_SESSION | Example dialogue on towns and heritage | chair ngo-isocarp, speaker ngo-international-union-of-architects, speaker MX, rapporteur ngo-icomos
16 | 16:30-17:30 | 2 | 2 | ROUND_TABLE | Example round table on engineers | chair ngo-wfeo, speaker ngo-uati, speaker NG
17 | 16:30-17:30 | 3 | 3 | HEARING | Example hearing of NGOs on families apart | chair ngo-mmm, speaker ngo-acisjf, speaker PT, rapporteur ngo-wucwo
18 | 17:30-18:15 | 1 | - | PLENARY | Example reports of the first day | chair ngo-ccic, rapporteur ngo-cid, rapporteur ngo-aic
19 | 18:15-19:00 | 2 | 2 | INFORMATION_MEETING | Example information meeting for new partners | speaker ngo-ccic
20 | 18:15-19:00 | 3 | 3 | INFORMATION_MEETING | Example information meeting of National Commissions | speaker CI, speaker PE
21 | 23:30-28T04:00 | 1 | 1 | - | Example night of documentary films, while the clocks go forward | speaker ngo-cid
`;

const SUNDAY = `
22 | 09:00-10:00 | 1 | - | PLENARY | Example opening of the second day | chair ngo-ifla, speaker MA
23 | 09:00-10:00 | 2 | 2 | ROUND_TABLE | Example round table on school gardens | chair ngo-fee, speaker DK
24 | 09:00-10:00 | 3 | 3 | ROUND_TABLE | Example round table on mediators | chair ngo-eoi, speaker AT
25 | 10:15-11:15 | 1 | 1 | THEMATIC_DEBATE | Example debate on libraries and archives | chair ngo-ifla, speaker ngo-international-council-on-archives, speaker CO, rapporteur ngo-pen
26 | 10:15-11:15 | 2 | 2 | DISCUSSION_PANEL | Example panel on universities | chair ngo-international-association-of-universities, speaker ngo-auf, speaker VN
27 | 10:15-11:15 | 3 | 3 | DIALOGUE_SESSION | Example dialogue on women who move | chair ngo-iaw, speaker ngo-gwi, speaker PH, rapporteur ngo-icw
28 | 11:30-12:30 | 1 | 1 | ROUND_TABLE | Example round table on theatre | chair ngo-iti, speaker CN
29 | 11:30-12:30 | 2 | 2 | THEMATIC_DEBATE | Example debate on open science | chair ngo-isc, speaker ngo-wfsw, speaker ZA, rapporteur ngo-clacso
30 | 11:30-12:30 | 3 | 3 | HEARING | Example hearing of NGOs on poverty | chair ngo-atd, speaker ngo-icsw, speaker IN, rapporteur ngo-aic
31 | 12:30-13:30 | 1 | - | - | Example lunch of the second day |
32 | 13:30-14:30 | 1 | 1 | DIALOGUE_SESSION | Example dialogue with National Commissions | chair ngo-wfuca, speaker SN, speaker RO, speaker JO
33 | 13:30-14:30 | 2 | 2 | ROUND_TABLE | Example round table on peace in classrooms | chair ngo-iaewp, speaker ngo-ifor, speaker RW
34 | 13:30-14:30 | 3 | 3 | ROUND_TABLE | Example round table on languages | chair ngo-uea, speaker ngo-efil, speaker PL
35 | 14:45-15:45 | 1 | 1 | DISCUSSION_PANEL | Example panel on crafts | chair ngo-world-crafts-council-international, speaker ngo-insea, speaker UZ
36 | 14:45-15:45 | 2 | 2 | HEARING | Example hearing of NGOs on schools far from towns | chair ngo-acww, speaker ngo-saf, speaker NP
37 | 14:45-15:45 | 3 | 3 | DISCUSSION_PANEL | Example panel on faith and dialogue | chair ngo-rfp, speaker ngo-nh, speaker LB
38 | 16:00-16:45 | 2 | 2 | COORDINATION_GROUP | Example drafting of conclusions on education | rapporteur ngo-ami, rapporteur ngo-fape
39 | 16:00-16:45 | 3 | 3 | COORDINATION_GROUP | Example drafting of conclusions on migration | rapporteur ngo-icmica, rapporteur ngo-aic
40 | 17:00-18:00 | 1 | - | PLENARY | Example closing | chair ngo-icom, rapporteur ngo-ccic, speaker FR, speaker ngo-zonta-international
`;

/** What the second version adds on Sunday. */
const ADDED = `
41 | 16:00-16:45 | 1 | 1 | COORDINATION_GROUP | Example drafting of conclusions on culture | rapporteur ngo-cid, rapporteur ngo-icomos
42 | 08:00-08:45 | 3 | 3 | COMMITTEE_MEETING | Example meeting of the Liaison Committee | chair ngo-ccic, speaker ngo-ri, speaker ngo-si
43 | 18:15-19:15 | 1 | - | - | Example farewell |
`;

/** Seven published versions. Each change is made to the slot as the version before left it. */
export function exampleVersions(): Version[] {
  const slots = new Map<number, SlotFact>();
  const put = (number: number, slot: SlotFact): SlotFact => {
    slots.set(number, slot);
    return slot;
  };
  const add = (table: string, day: Day): SlotFact[] =>
    table
      .trim()
      .split('\n')
      .map((line) => put(Number(line.slice(0, 2)), toSlot(line, day)));
  const change = (number: number, changes: Partial<SlotFact>): SlotFact => {
    const slot = slots.get(number);
    if (slot === undefined) throw new RangeError(`The example programme has no slot ${String(number)}.`);
    return put(number, { ...slot, ...changes });
  };
  return [
    version(1, '2026-09-01T08:00:00Z', 'First programme.', [...add(SATURDAY, SATURDAY_27), ...add(SUNDAY, SUNDAY_28)]),
    version(2, '2026-09-21T14:30:00Z', 'Three meetings more.', add(ADDED, SUNDAY_28)),
    version(3, '2026-10-05T09:15:00Z', 'Two slots move; two change rooms.', [
      change(19, { startsAt: at(SATURDAY_27, '19:00'), endsAt: at(SATURDAY_27, '19:45') }),
      change(40, { startsAt: at(SUNDAY_28, '17:15'), endsAt: at(SUNDAY_28, '18:15') }),
      change(23, { roomId: room('3') }),
      change(24, { roomId: room('2') }),
    ]),
    version(4, '2026-10-19T07:45:00Z', 'One hearing and one panel are off; two titles are clearer.', [
      change(17, { status: 'CANCELLED' }),
      change(14, { status: 'CANCELLED' }),
      change(25, { title: 'Example debate on libraries, archives and documentary heritage' }),
      change(29, {
        title: 'Example debate on open science and its limits',
        participants: parties('chair ngo-isc, speaker ngo-wfsw, speaker ZA, speaker IE, rapporteur ngo-clacso'),
      }),
    ]),
    version(5, '2026-10-30T16:00:00Z', 'The panel on volunteers is on again.', [change(14, { status: 'CONFIRMED' })]),
    version(6, '2026-11-09T10:20:00Z', null, [
      change(35, {
        startsAt: at(SUNDAY_28, '14:30'),
        endsAt: at(SUNDAY_28, '15:30'),
        title: 'Example panel on crafts and those who learn them',
      }),
      change(36, { roomId: room('3'), title: 'Example hearing of NGOs on schools far from any town' }),
      change(37, { roomId: room('2'), startsAt: at(SUNDAY_28, '14:50'), endsAt: at(SUNDAY_28, '15:50') }),
      change(12, { trackId: track('2'), format: 'DISCUSSION_PANEL' }),
      change(20, {
        status: 'CANCELLED',
        title: 'Example information meeting of National Commissions (now in writing)',
      }),
    ]),
    version(7, '2026-11-18T13:05:00Z', 'The hearing on families is on again, later and in another room.', [
      change(17, {
        status: 'CONFIRMED',
        startsAt: at(SATURDAY_27, '18:15'),
        endsAt: at(SATURDAY_27, '19:15'),
        roomId: room('1'),
      }),
    ]),
  ];
}

interface Day {
  readonly date: string;
  readonly offset: string;
}

const SATURDAY_27: Day = { date: '2027-03-27', offset: '+01:00' };
const SUNDAY_28: Day = { date: '2027-03-28', offset: '+02:00' };

function version(number: number, publishedAt: string, comment: string | null, slots: readonly SlotFact[]): Version {
  return { version: number, publishedAt, comment, slots };
}

function toSlot(line: string, day: Day): SlotFact {
  const [number = '', hours = '', roomNumber = '', trackNumber = '', format = '', title = '', participants = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [start = '', end = ''] = hours.split('-');
  return {
    id: `example-forum-slot-${number}`,
    title,
    format: format === '-' ? null : format,
    startsAt: at(day, start),
    endsAt: end.startsWith('28T') ? at(SUNDAY_28, end.slice(3)) : at(day, end),
    roomId: room(roomNumber),
    trackId: trackNumber === '-' ? null : track(trackNumber),
    status: 'CONFIRMED',
    participants: parties(participants),
  };
}

/** The instant of a local time in Paris. */
function at(day: Day, time: string): string {
  return new Date(`${day.date}T${time}:00${day.offset}`).toISOString().replace('.000Z', 'Z');
}

/** `chair ngo-icom, speaker FR`: a role and an NGO's id or a Member State's code each. */
function parties(text: string): Participant[] {
  if (text === '') return [];
  return text.split(', ').map((entry) => {
    const [role = '', party = ''] = entry.split(' ');
    return { role: role.toUpperCase(), ...(party.startsWith('ngo-') ? { ngoId: party } : { memberState: party }) };
  });
}

function room(number: string): string {
  return `example-forum-room-${number}`;
}

function track(number: string): string {
  return `example-forum-track-${number}`;
}
