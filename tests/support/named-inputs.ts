/** What an operation is asked with when its cost is held to the budget; the budget names it by the operation and the name. */
export interface NamedInput {
  readonly operation: string;
  readonly name: string;
  readonly variables: object;
}

type Row = readonly [operation: string, name: string, variables: object];

function named(rows: readonly Row[]): readonly NamedInput[] {
  return rows.map(([operation, name, variables]) => ({ operation, name, variables }));
}

/** Of the partnerships. Statistics come first, so that one of them finds nothing decoded in the process yet. */
export const PARTNERSHIPS_INPUTS = named([
  ['PartnershipStats', 'by three dimensions', { by: ['REGION', 'STATUS', 'FIELD_OF_COMPETENCE'] }],
  [
    'PartnershipStats',
    'of one institution, on a day',
    { by: ['YEAR_STARTED'], asOf: '2015-06-30', where: { institution: 'UNESCO' } },
  ],
  ['PartnershipTrend', 'of 25 years', { from: '2001-01-01', to: '2025-12-31' }],
  ['NgosNearOffice', '20 in culture within 500 km of Dakar', { office: 'unesco-dakar', field: 'CULTURE' }],
  ['NgosNearOffice', '20 within 1,000 km of New Delhi', { office: 'unesco-new-delhi', withinKm: 1000 }],
  ['NgosNearOffice', '20 within 1,000 km of Venice', { office: 'unesco-venice', withinKm: 1000 }],
  ['NgosNearOffice', '100 within 5,000 km of Venice', { office: 'unesco-venice', withinKm: 5000, first: 100 }],
  ['NgosNearPoint', '20 within 250 km of Paris', { latitude: 48.85, longitude: 2.35 }],
  ['NgosNearPoint', '100 on the whole Earth', { latitude: 0, longitude: 0, withinKm: 20_040, first: 100 }],
  ['NgosCoveredByOffice', 'Dakar', { office: 'unesco-dakar' }],
  ['NgosCoveredByOffice', 'Nairobi in education', { office: 'unesco-nairobi', field: 'EDUCATION' }],
  ['FieldOfficeDesk', 'Dakar', { office: 'unesco-dakar' }],
  ['FieldOfficeDesk', 'Beijing in culture', { office: 'unesco-beijing', field: 'CULTURE' }],
  ['SearchNgos', 'a word that many have', { text: 'international' }],
  ['SearchNgos', 'an acronym', { text: 'CAFOD' }],
  ['NgoProfile', 'of many activities', { id: 'ngo-cafod' }],
  ['NgoProfile', 'of a partner', { id: 'ngo-icom' }],
  ['MemberStateBrief', 'France', { code: 'FR' }],
  ['MemberStateBrief', 'Senegal', { code: 'SN' }],
  ['SectorDesk', 'culture', { field: 'CULTURE' }],
  ['SectorDesk', 'education in France', { field: 'EDUCATION', country: 'FR' }],
]);

/** Of forums and the dialogue. */
export const DIALOGUE_INPUTS = named([
  ['ForumsInRange', 'all, 20', {}],
  ['ForumsInRange', 'all, 100', { first: 100 }],
  ['ForumsInRange', 'in Tunisia since 2019', { where: { country: 'TN', from: '2019-01-01' } }],
  ['ForumSchedule', 'the example forum', { forum: 'example-forum' }],
  [
    'ForumSchedule',
    'an hour of the example forum',
    { forum: 'example-forum', from: '2027-03-27T09:00:00Z', to: '2027-03-27T10:00:00Z' },
  ],
  ['ForumSchedule', 'a forum without a programme', { forum: 'icngo-2024' }],
  ['ForumSchedule', 'an unknown forum', { forum: 'forum-of-atlantis' }],
  ['ScheduleChanges', 'all of the example forum', { forum: 'example-forum', sinceVersion: 0 }],
  ['ScheduleChanges', 'the example forum since version 2', { forum: 'example-forum', sinceVersion: 2 }],
  ['ForumPreparation', 'the example forum', { forum: 'example-forum' }],
  ['DialogueSessions', 'all, 20', {}],
  ['DialogueSessions', 'all, 100', { first: 100 }],
  ['DialogueSessions', 'of the Liaison Committee', { where: { body: 'LIAISON_COMMITTEE' } }],
  ['RecommendationsForState', 'to France', { memberState: 'FR' }],
  ['RecommendationsForState', 'to France, 100 as of 2020', { memberState: 'FR', onDate: '2020-01-01', first: 100 }],
  ['RecommendationsForState', 'overdue in Senegal', { memberState: 'SN', status: 'OVERDUE' }],
  ['TaskForce', 'migration', { id: 'migration' }],
]);
