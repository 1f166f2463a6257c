/**
 * What an actor may do. Tokens name scopes, and `@requiresScopes` names the scope that each mutation needs.
 */
export const SCOPES = [
  /** People's names and addresses. */
  'contacts:read',
  /** Programmes before they are published, plans before they are announced. */
  'drafts:read',
  /** What was sent in and not yet accepted. */
  'reviews:read',
  /** Who made each change, and what was said by records that are gone. */
  'history:read',
  /** Register and merge NGOs; grant, renew, change and end partnerships. */
  'partnerships:write',
  /** Keep an NGO's own entry: its facts, contacts and publications. */
  'ngos:write',
  'activities:write',
  /** Say what an NGO thinks of a programme. */
  'feedback:write',
  /** Name a sector's focal points. */
  'focal-points:write',
  /** Plan, prepare, publish and close forums. */
  'forums:write',
  /** Register for a forum or a session, and take part in it. */
  'participation:write',
  /** Answer calls, send contributions and questions to task forces. */
  'contributions:write',
  /** Say what a forum was worth. */
  'evaluations:write',
  /** Decide on what was sent in: accept, decline, settle, answer questions. */
  'reviews:write',
  /** Convene sessions; keep bodies, terms, mandates and task forces. */
  'sessions:write',
  /** Propose and endorse themes, request hearings. */
  'themes:write',
  /** Issue, deliver and recall recommendations. */
  'recommendations:write',
  /** Answer a recommendation as its addressee. */
  'answers:write',
  /** Erase a person from every record. */
  'people:erase',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether a scope holds for every record, or only for those of the NGO, Member State or sector that the actor speaks for. */
export type Reach = 'ANY' | 'OWN';

/** Who may be answerable for a record. */
export type OwnerType = 'Ngo' | 'MemberState' | 'Sector';

/** Roles as tokens name them. */
export const ROLES = [
  'partner-app',
  'analyst',
  'ngo',
  'national-commission',
  'member-state',
  'focal-point',
  'liaison-officer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

const OF_A_STATE = {
  'drafts:read': 'OWN',
  'reviews:read': 'OWN',
  'participation:write': 'OWN',
  'evaluations:write': 'OWN',
  'themes:write': 'OWN',
  'answers:write': 'OWN',
} as const;

const OF_AN_OFFICER = Object.fromEntries(
  SCOPES.filter((scope) => scope !== 'people:erase').map((scope) => [scope, 'ANY']),
) as Partial<Record<Scope, Reach>>;

/** Which role has which scope, and for which records. A role has no scope that is not listed here. */
export const GRANTS: Readonly<Record<Role, Readonly<Partial<Record<Scope, Reach>>>>> = {
  'partner-app': {},
  analyst: {},
  ngo: {
    'contacts:read': 'OWN',
    'drafts:read': 'OWN',
    'reviews:read': 'OWN',
    'ngos:write': 'OWN',
    'activities:write': 'OWN',
    'feedback:write': 'OWN',
    'participation:write': 'OWN',
    'contributions:write': 'OWN',
    'evaluations:write': 'OWN',
    'themes:write': 'OWN',
  },
  'national-commission': OF_A_STATE,
  'member-state': OF_A_STATE,
  'focal-point': {
    'contacts:read': 'ANY',
    'drafts:read': 'ANY',
    'reviews:read': 'ANY',
    'focal-points:write': 'OWN',
    'answers:write': 'OWN',
  },
  'liaison-officer': OF_AN_OFFICER,
  administrator: { ...OF_AN_OFFICER, 'people:erase': 'ANY' },
};

/** The type of party that a role represents; the other roles represent no party. */
export const SPEAKS_FOR: Readonly<Partial<Record<Role, OwnerType>>> = {
  ngo: 'Ngo',
  'national-commission': 'MemberState',
  'member-state': 'MemberState',
  'focal-point': 'Sector',
};
