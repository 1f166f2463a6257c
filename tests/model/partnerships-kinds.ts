import type { KindOf } from './kind-of.ts';
import type { PersonValue, Values } from './values.ts';
import { seesSecret } from './who.ts';
import type { Side, Who } from './who.ts';

const PLACED = 'location { latitude longitude }';

type Own = 'NGO' | 'PARTNERSHIP' | 'ACTIVITY' | 'PUBLICATION' | 'PROGRAMME_FEEDBACK' | 'PERSON' | 'FOCAL_POINT';

export const PARTNERSHIPS_KINDS: { readonly [K in Own & keyof Values]: KindOf<K> } = {
  NGO: {
    root: 'ngo',
    selection: `name acronym otherNames { language name } foundedYear website fieldsOfCompetence
      headquarters { city country { code } ${PLACED} } identifiers { scheme value } formerIds
      provenance { verifiedOn }`,
    view: (value) => value,
    told: ({ name, acronym, foundedYear, website }) => ({
      name,
      acronym,
      foundedYear: foundedYear === null ? null : String(foundedYear),
      website,
    }),
  },
  PARTNERSHIP: {
    root: 'partnership',
    selection: `ngo { id } institution status startsOn endsOn renewedOn reviewOn modality functionalAreas mechanisms
      evidence`,
    view: (value) => value,
    told: ({ status, startsOn, endsOn, renewedOn, reviewOn, evidence }) => ({
      status,
      startsOn,
      endsOn,
      renewedOn,
      reviewOn,
      evidence,
    }),
  },
  ACTIVITY: {
    root: 'activity',
    selection: `ngo { id } title externalId organization implementingPartners fieldsOfCompetence startsOn endsOn status
      countries { code } place { name country { code } ${PLACED} precision } budget { amount currency }`,
    view: (value) => value,
    told: ({ title, externalId, organization, startsOn, endsOn, status }) => ({
      title,
      externalId,
      organization,
      startsOn,
      endsOn,
      status,
    }),
  },
  PUBLICATION: {
    root: 'publication',
    selection: 'ngo { id } title year url',
    view: (value) => value,
    told: ({ title, year, url }) => ({ title, year: year === null ? null : String(year), url }),
  },
  PROGRAMME_FEEDBACK: {
    root: 'programmeFeedback',
    selection: 'programme { id } text submittedOn',
    // The NGO is asked for apart: it answers with another one when the two are merged.
    view: ({ programme, text, submittedOn }) => ({ programme, text, submittedOn }),
    told: ({ text, submittedOn }) => ({ text, submittedOn }),
  },
  PERSON: {
    root: 'person',
    selection: 'ngo { id } sector { field } name role email phone verifiedOn',
    view: (value, who) => (seesPerson(value, who) ? value : null),
    told: () => ({}),
  },
  FOCAL_POINT: {
    root: 'focalPoint',
    selection: 'role office { id } person { id }',
    view: ({ role, office, person, field }, who) => {
      const isSeen = seesSecret(who, 'contacts', [{ type: 'sector', id: field }]);
      return { role, office, person: isSeen ? person : null };
    },
    told: ({ role, office }) => ({ role, office: office?.id ?? null }),
  },
};

function seesPerson({ ngo, sector }: PersonValue, who: Who): boolean {
  const sides: Side[] = [
    ...(ngo === null ? [] : [{ type: 'ngo' as const, id: ngo.id }]),
    ...(sector === null ? [] : [{ type: 'sector' as const, id: sector.field }]),
  ];
  return seesSecret(who, 'contacts', sides);
}
