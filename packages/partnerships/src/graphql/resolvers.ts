import { Activity } from './Activity.ts';
import { DacSector } from './DacSector.ts';
import { FieldOffice } from './FieldOffice.ts';
import { FocalPoint } from './FocalPoint.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { Headquarters } from './Headquarters.ts';
import { MemberState } from './MemberState.ts';
import { NationalCommission } from './NationalCommission.ts';
import { Ngo } from './Ngo.ts';
import { Partnership } from './Partnership.ts';
import { PartnershipGroupKey } from './PartnershipGroupKey.ts';
import { Person } from './Person.ts';
import { Place } from './Place.ts';
import { Programme } from './Programme.ts';
import { ProgrammeFeedback } from './ProgrammeFeedback.ts';
import { Publication } from './Publication.ts';
import { activity } from './Query/activity.ts';
import { dataSources } from './Query/dataSources.ts';
import { fieldOffice } from './Query/fieldOffice.ts';
import { fieldOffices } from './Query/fieldOffices.ts';
import { memberState } from './Query/memberState.ts';
import { memberStates } from './Query/memberStates.ts';
import { nationalCommission } from './Query/nationalCommission.ts';
import { ngo } from './Query/ngo.ts';
import { ngos } from './Query/ngos.ts';
import { ngosNear } from './Query/ngosNear.ts';
import { partnership } from './Query/partnership.ts';
import { partnershipStats } from './Query/partnershipStats.ts';
import { partnershipTrend } from './Query/partnershipTrend.ts';
import { programme } from './Query/programme.ts';
import { searchNgos } from './Query/searchNgos.ts';
import { sector } from './Query/sector.ts';
import { changes } from './Query/changes.ts';
import { contactsToVerify } from './Query/contactsToVerify.ts';
import { focalPoint } from './Query/focalPoint.ts';
import { partnershipsUpForReview } from './Query/partnershipsUpForReview.ts';
import { person } from './Query/person.ts';
import { programmeFeedback } from './Query/programmeFeedback.ts';
import { publication } from './Query/publication.ts';
import { vocabulary } from './Query/vocabulary.ts';
import { activityHistory } from './Query/activityHistory.ts';
import { focalPointHistory } from './Query/focalPointHistory.ts';
import { personHistory } from './Query/personHistory.ts';
import { programmeFeedbackHistory } from './Query/programmeFeedbackHistory.ts';
import { publicationHistory } from './Query/publicationHistory.ts';
import { Sector } from './Sector.ts';
import { VocabularyTerm } from './VocabularyTerm.ts';

export const resolvers = {
  Query: {
    ngo,
    ngos,
    searchNgos,
    ngosNear,
    partnership,
    partnershipStats,
    partnershipTrend,
    activity,
    programme,
    fieldOffice,
    fieldOffices,
    memberState,
    memberStates,
    nationalCommission,
    sector,
    vocabulary,
    publication,
    programmeFeedback,
    focalPoint,
    person,
    contactsToVerify,
    partnershipsUpForReview,
    activityHistory,
    publicationHistory,
    programmeFeedbackHistory,
    focalPointHistory,
    personHistory,
    changes,
    dataSources,
  },
  Activity,
  DacSector,
  FieldOffice,
  FocalPoint,
  Headquarters,
  MemberState,
  NationalCommission,
  Ngo,
  Partnership,
  PartnershipGroupKey,
  Person,
  Place,
  Programme,
  ProgrammeFeedback,
  Publication,
  Sector,
  VocabularyTerm,
} satisfies Resolvers;
