import { paragraphs } from '@liaison/kernel/record';
import * as v from 'valibot';
import { FUNCTIONAL_AREAS, INSTITUTIONS, MECHANISMS, MODALITIES, PARTNERSHIP_STATUSES } from '../partnership.ts';
import { clearable, dayInput, list, provenanceInput, text, version } from './values.ts';

const terms = {
  modality: clearable(v.picklist(MODALITIES)),
  functionalAreas: list(v.picklist(FUNCTIONAL_AREAS), FUNCTIONAL_AREAS.length),
  mechanisms: list(v.picklist(MECHANISMS), MECHANISMS.length),
  evidence: clearable(paragraphs),
};

const changed = { partnershipId: text, expectedVersion: version };

export const grantPartnershipInput = v.object({
  ...terms,
  ngoId: text,
  institution: v.picklist(INSTITUTIONS),
  status: v.picklist(PARTNERSHIP_STATUSES),
  startsOn: v.nullish(dayInput),
  endsOn: v.nullish(dayInput, null),
  reviewOn: v.nullish(dayInput, null),
  provenance: v.nullish(provenanceInput),
});
export const renewPartnershipInput = v.object({
  ...terms,
  ...changed,
  renewedOn: v.nullish(dayInput),
  endsOn: clearable(dayInput),
  reviewOn: v.nullish(dayInput, null),
});
export const changePartnershipStatusInput = v.object({
  ...changed,
  status: v.picklist(PARTNERSHIP_STATUSES),
  on: v.nullish(dayInput),
  evidence: v.nullish(paragraphs, null),
});
export const endPartnershipInput = v.object({
  ...changed,
  endsOn: v.nullish(dayInput),
  evidence: clearable(paragraphs),
});
