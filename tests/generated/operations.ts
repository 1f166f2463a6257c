/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Stage of an activity, in the terms of the IATI standard. */
export type ActivityStatus =
  /** Given up before its planned end. */
  | 'CANCELLED'
  /** The work is finished; accounts may still be open. */
  | 'COMPLETION'
  /** The work is going on. */
  | 'IMPLEMENTATION'
  /** Planned or being agreed; nothing has begun. */
  | 'PIPELINE'
  /** Work and accounts are closed. */
  | 'POST_COMPLETION'
  /** Paused; it may continue. */
  | 'SUSPENDED';

/** Arguments of `answerRecommendation`. */
export type AnswerRecommendationInput = {
  /** The addressee that answers. */
  readonly addressee: RecommendationPartyInput;
  /** Text of the answer. */
  readonly answer: string;
  /** Day of the answer, not after today. Default: today in UTC. */
  readonly answeredOn?: string | null | undefined;
  /**
   * Version of the recommendation that the caller has read. If it is no longer the current version, the mutation is
   * refused with `STALE_VERSION`.
   */
  readonly expectedVersion: number;
  /**
   * Key of 1 to 200 characters that the caller chooses, one for each change. A retry sends the same key: if the first
   * attempt succeeded within the last 24 hours, the retry returns its answer and changes nothing.
   */
  readonly idempotencyKey: string;
  /** Id of the recommendation to change. */
  readonly recommendationId: string;
};

/** Whether a call accepts contributions on a given day. */
export type CallStatus =
  /** The last day has passed, the call was closed earlier, or its forum is being held, is over or was cancelled. */
  | 'CLOSED'
  /** The call accepts contributions, from its first to its last day inclusive. */
  | 'OPEN'
  /** The first day is still to come. */
  | 'UPCOMING';

/** How certain a record is. */
export type Confidence =
  /** The named source states it. */
  | 'HIGH'
  /** Doubtful. Show it only with a warning. */
  | 'LOW'
  /** General public knowledge, or partly inferred from the named source. */
  | 'MEDIUM';

/** Status of the review of a contribution. */
export type ContributionStatus =
  /** Accepted. Its text is public and it counts in the digest. */
  | 'ACCEPTED'
  /** Declined. Its text stays hidden from the public. */
  | 'DECLINED'
  /** Under review. Its text is not public. */
  | 'SUBMITTED'
  /** Withdrawn by the NGO. It is in no list; only the NGO itself and readers with the scope `reviews:read` can see it. */
  | 'WITHDRAWN';

/** Forms of exchange between NGOs, secretariats and Member States, as in the vocabulary `dialogueFormat`. */
export type DialogueFormat =
  /** Permanent exchange of sectors, NGOs and Member States on one priority programme. */
  | 'COLLECTIVE_CONSULTATION'
  /** Meeting of the NGO-UNESCO Liaison Committee. */
  | 'COMMITTEE_MEETING'
  /** Session of the Committee on Non-Governmental Partners. */
  | 'COMMITTEE_SESSION'
  /** The group that steers a collective consultation meets. */
  | 'COORDINATION_GROUP'
  /** Exchange in the space for NGOs at the General Conference. */
  | 'DIALOGUE_SESSION'
  /** A few speakers discuss before an audience. */
  | 'DISCUSSION_PANEL'
  /** International forum of NGOs, with its preparation and follow-up. */
  | 'FORUM'
  /** NGOs speak on an item of the agenda. */
  | 'HEARING'
  /** Participants receive information and reach no conclusion. */
  | 'INFORMATION_MEETING'
  /** National Commissions of several regions meet. */
  | 'INTERREGIONAL_MEETING'
  /** NGOs meet National Commissions for UNESCO. */
  | 'NATIONAL_COMMISSION_MEETING'
  /** The whole informal space for NGOs at a General Conference. */
  | 'NGO_SPACE'
  /** All members of the Conference of INGOs of the Council of Europe meet. */
  | 'PLENARY'
  /** Participants speak as equals around one subject, as at the International Conference of NGOs. */
  | 'ROUND_TABLE'
  /** Session of several days of the Conference of INGOs of the Council of Europe. */
  | 'SESSION'
  /** A standing committee of the Conference of INGOs of the Council of Europe meets. */
  | 'STANDING_COMMITTEE'
  /** A group with a mandate for one matter, such as migration, and for a limited time. */
  | 'TASK_FORCE'
  /** Debate on a theme that matters to the Executive Board, in its Committee on Non-Governmental Partners. */
  | 'THEMATIC_DEBATE'
  /** A paper instead of a meeting, such as the paper of a working group. */
  | 'WRITTEN_CONTRIBUTION';

/** Conditions on sessions of dialogue. A session must meet every given condition; an omitted or null one does not filter. */
export type DialogueSessionFilter = {
  /** Sessions of this body, such as `NGP_COMMITTEE`. */
  readonly body?: string | null | undefined;
  /** Sessions of this format. */
  readonly format?: DialogueFormat | null | undefined;
  /** Sessions that belong to the forum with this id. */
  readonly forum?: string | null | undefined;
  /**
   * Sessions that end on this day or later. Together with `to`: sessions that overlap the days from `from` to `to`. If
   * only the year is known, the whole year counts; a session without a last day ends on its first day.
   */
  readonly from?: string | null | undefined;
  /** Sessions that were held in the Member State with this ISO 3166-1 alpha-2 code, or in which it took part. */
  readonly memberState?: string | null | undefined;
  /**
   * Sessions in which the NGO took part under this id. An NGO that absorbed other records has several ids (`Ngo.ids`); use
   * `Ngo.dialogueSessions` to find the sessions of all of them.
   */
  readonly ngo?: string | null | undefined;
  /**
   * Search text: each of its words must begin a word of the session's title or theme. Case and accents do not count. 1 to
   * 200 characters, with at least one letter or digit.
   */
  readonly text?: string | null | undefined;
  /** Sessions that begin on this day or earlier; see `from`. It must not be before `from`. */
  readonly to?: string | null | undefined;
};

/** UNESCO's five fields of competence. We assign an NGO's fields ourselves, from its stated purpose. */
export type FieldOfCompetence =
  /** Freedom of expression, media development, access to information, libraries and documentary heritage. */
  | 'COMMUNICATION_AND_INFORMATION'
  /** Heritage, museums, living heritage, the arts and the diversity of cultural expressions. */
  | 'CULTURE'
  /** Teaching and learning at every level, literacy, higher education, global citizenship education. */
  | 'EDUCATION'
  /** Natural sciences: water, oceans, biosphere, earth, engineering and science policy. */
  | 'NATURAL_SCIENCES'
  /** Human rights, ethics, youth, sport, migration, social transformations and intercultural dialogue. */
  | 'SOCIAL_AND_HUMAN_SCIENCES';

/** Role of a field office in UNESCO's network. */
export type FieldOfficeKind =
  /** Serves several neighbouring countries. */
  | 'CLUSTER'
  /** Represents UNESCO to another organization; covers no country. */
  | 'LIAISON'
  /** Serves the country in which it is located. */
  | 'NATIONAL'
  /** Serves a region or a large part of one. */
  | 'REGIONAL';

/** Status of an addressee's follow-up on a day. The first value in this order that applies is the status. */
export type FollowUpStatus =
  /** The addressee had answered by the day, in time or late. */
  | 'ANSWERED'
  /** The recommendation had reached the addressee by the day, without an answer yet. */
  | 'DELIVERED'
  /** The recommendation had been issued, but had not reached the addressee by the day. */
  | 'ISSUED'
  /** There was no answer by the day, and the last day for one was before it. Only possible if a due day is set. */
  | 'OVERDUE';

/** Conditions on forums. A forum must meet every given condition; an omitted or null one does not filter. */
export type ForumFilter = {
  /** Forums in this country: ISO 3166-1 alpha-2 code in capitals, such as `TN`. Online forums without a venue never match. */
  readonly country?: string | null | undefined;
  /** Forums about this field of competence, among others. Forums without recorded fields never match. */
  readonly field?: FieldOfCompetence | null | undefined;
  /**
   * Forums that end on this day or later. A forum without a recorded last day ends on its first day; a forum of which only
   * the year is known lasts the whole year.
   */
  readonly from?: string | null | undefined;
  /** Forums in a country of this UNESCO region. */
  readonly region?: Region | null | undefined;
  /** Forums of this series. */
  readonly series?: ForumSeries | null | undefined;
  /**
   * Search text: each of its words must begin a word of the title or theme. Accents and capitals do not count. At least
   * one letter or digit, at most 200 characters.
   */
  readonly text?: string | null | undefined;
  /** Forums that begin on this day or earlier; unknown days count as for `from`. It must not be before `from`. */
  readonly to?: string | null | undefined;
};

/** Phases of a forum, in this order. */
export type ForumPhase =
  /** The main themes are known, and contributions are invited. */
  | 'CALL_FOR_CONTRIBUTIONS'
  /** It takes place. */
  | 'CONDUCT'
  /** Participants and the Member States concerned evaluate it. */
  | 'EVALUATION'
  /** Its conclusions are being carried out with the Member States concerned. */
  | 'FOLLOW_UP'
  /** The organizers look for themes, partners and money. */
  | 'PREPARATION';

/** Series of meetings to which a forum can belong. */
export type ForumSeries =
  /** Meeting of the Convergences movement in one country, such as Tunisia or the Philippines. */
  | 'CONVERGENCES_FORUM'
  /** Annual world meeting of the Convergences movement in Paris. */
  | 'CONVERGENCES_WORLD_FORUM'
  /** Conference of all NGOs in official partnership with UNESCO, every two years. It elects the Liaison Committee. */
  | 'INTERNATIONAL_CONFERENCE_OF_NGOS'
  /** International Forum of NGOs in official partnership with UNESCO, held since 2013 in different countries. */
  | 'INTERNATIONAL_NGO_FORUM'
  /** Any other forum at UNESCO, such as one of civil society or of partners. */
  | 'OTHER_UNESCO_FORUM'
  /** Conference of the United Nations that NGOs helped to bring about or took part in. */
  | 'UNITED_NATIONS';

/** Subjects of the cooperation. */
export type FunctionalArea =
  /** Making a cause known and defending it. */
  | 'ADVOCACY'
  /** Strengthening the abilities of people and institutions. */
  | 'CAPACITY_BUILDING'
  /** Giving opinions when the organization consults NGOs. */
  | 'CONSULTATION_MECHANISMS'
  /** Preparing norms and monitoring compliance with them. */
  | 'STANDARD_SETTING'
  /** Expertise provided to programmes. */
  | 'TECHNICAL_SUPPORT';

/** A position in WGS 84, given by the caller. */
export type GeoPointInput = {
  /** Decimal degrees from -90 to 90, north positive. */
  readonly latitude: number;
  /** Decimal degrees from -180 to 180, east positive. */
  readonly longitude: number;
};

/** Public registers that assign identifiers to NGOs. */
export type IdentifierScheme =
  /** International Standard Name Identifier (ISO 27729), 16 digits. */
  | 'ISNI'
  /** Research Organization Registry, a URL such as `https://ror.org/000jzd911`. */
  | 'ROR'
  /** Item of Wikidata, such as `Q123`. */
  | 'WIKIDATA';

/** Distance between two points of a series, aligned to the calendar. */
export type Interval =
  /** One point on the first day of each month. */
  | 'MONTH'
  /** Points on 1 January, 1 April, 1 July and 1 October of each year. */
  | 'QUARTER'
  /** One point on 1 January of each year. */
  | 'YEAR';

/**
 * A language in which records are kept. If a text is missing in the requested language, the API tries the languages of
 * `Accept-Language` and then English.
 */
export type Language =
  /** English. Nearly every record has it. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Precision of the position of an activity or programme. */
export type LocationPrecision =
  /** Only the country is known; the position is that of its capital. Do not show it as if something happened there. */
  | 'COUNTRY_CAPITAL'
  /** The town or city that the source names. */
  | 'PLACE_NAME';

/** A sum that was agreed or spent. */
export type MoneyInput = {
  /** Amount in units of the currency, with fractions, not negative. */
  readonly amount: number;
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: string;
};

/** Arguments of `moveForumSlot`. */
export type MoveForumSlotInput = {
  /** New end. Default: the slot keeps its length. */
  readonly endsAt?: string | null | undefined;
  /**
   * Version of the draft of the slot that the caller has read. If it is no longer the current version, the mutation is
   * refused with `STALE_VERSION`.
   */
  readonly expectedVersion: number;
  /**
   * Key of 1 to 200 characters that the caller chooses, one for each change. A retry sends the same key: if the first
   * attempt succeeded within the last 24 hours, the retry returns its answer and changes nothing.
   */
  readonly idempotencyKey: string;
  /** Id of the new room. Default: unchanged. */
  readonly roomId?: string | null | undefined;
  /** Id of the record to change, as returned by `Forum.draftSlots`. */
  readonly slotId: string;
  /** New start. Default: unchanged. */
  readonly startsAt?: string | null | undefined;
};

/** How people take part in a forum or session. */
export type ParticipationMode =
  /** Some meet at a place, others take part online. */
  | 'HYBRID'
  /** Everyone meets at one place. */
  | 'IN_PERSON'
  /** Everyone takes part online. */
  | 'ONLINE'
  /** Written contributions, without a meeting. */
  | 'WRITTEN';

/** What a partner contributes. */
export type PartnerKind =
  /** Money. */
  | 'FINANCIAL'
  /** Knowledge, staff, rooms, interpretation or other work. */
  | 'TECHNICAL';

/** Dimensions by which to group partnerships. */
export type PartnershipDimension =
  /** Country of the headquarters, ISO 3166-1 alpha-2. Null if the headquarters is unknown. */
  | 'COUNTRY'
  /**
   * The NGO's fields of competence. A partnership counts once in each. Values of `FieldOfCompetence`; null for NGOs
   * without a known field.
   */
  | 'FIELD_OF_COMPETENCE'
  /** The organization or treaty. Values of `PartnershipInstitution`. */
  | 'INSTITUTION'
  /** UNESCO region of the headquarters. Values of `Region`; null if the headquarters or its region is unknown. */
  | 'REGION'
  /** Status. Values of `PartnershipStatus`; `UNSPECIFIED` means a certain partnership whose status is unknown. */
  | 'STATUS'
  /** Calendar year of the first day, such as `2012`. Null if the partnership began before the records. */
  | 'YEAR_STARTED';

/** Conditions on partnerships, at most one value each. An omitted or null condition does not filter. */
export type PartnershipFilter = {
  /** ISO 3166-1 alpha-2 code of the country of the NGO's headquarters. */
  readonly country?: string | null | undefined;
  /** A field of competence that the NGO must have. */
  readonly field?: FieldOfCompetence | null | undefined;
  /** The organization or treaty with which the NGO is in partnership. */
  readonly institution?: PartnershipInstitution | null | undefined;
  /** UNESCO region of the NGO's headquarters. */
  readonly region?: Region | null | undefined;
  /** Status of the NGO. `UNSPECIFIED` selects partnerships whose status is unknown. */
  readonly status?: PartnershipStatus | null | undefined;
};

/** An organization or treaty with which NGOs are in partnership. */
export type PartnershipInstitution =
  /** Convergences, the platform against exclusion, poverty and climate change, with partners from every sector. */
  | 'CONVERGENCES'
  /** The Council of Europe, which grants participatory status to international NGOs. */
  | 'COUNCIL_OF_EUROPE'
  /** The Convention for the Safeguarding of the Intangible Cultural Heritage (2003), which accredits NGOs to advise its Committee. */
  | 'ICH_2003_CONVENTION'
  /** UNESCO: official partnership under the Directives of 2011. */
  | 'UNESCO'
  /** The Economic and Social Council of the United Nations, which grants consultative status. */
  | 'UN_ECOSOC';

/** Status granted to an NGO. Each institution has its own statuses. */
export type PartnershipStatus =
  /** 2003 Convention: accredited. */
  | 'ACCREDITED'
  /** UNESCO: associate status, the closer of the two. */
  | 'ASSOCIATE'
  /** UNESCO: consultative status. */
  | 'CONSULTATIVE'
  /** UN ECOSOC: general consultative status, for large NGOs that work in most of the Council's fields. */
  | 'GENERAL'
  /** Council of Europe: participatory status. */
  | 'PARTICIPATORY'
  /** UN ECOSOC: on the roster, for occasional contributions. */
  | 'ROSTER'
  /** UN ECOSOC: special consultative status, for NGOs that work in a few of the Council's fields. */
  | 'SPECIAL'
  /**
   * The partnership is certain, but no source names its status. Filters and groups treat it as a status of its own; it is
   * never null.
   */
  | 'UNSPECIFIED';

/** Arguments for the place of an activity. */
export type PlaceInput = {
  /** ISO 3166-1 alpha-2 code. It must be one of the activity's countries, if these are given. */
  readonly country?: string | null | undefined;
  /** Position of the town. Without it, the activity can be found only by its country. */
  readonly location?: GeoPointInput | null | undefined;
  /** Town or city. */
  readonly name?: string | null | undefined;
  /** Precision of the position. Default: `PLACE_NAME`. */
  readonly precision?: LocationPrecision | null | undefined;
};

/** Arguments for the source of a record. */
export type ProvenanceInput = {
  /** How certain the source makes the record. Default: not stated. */
  readonly confidence?: Confidence | null | undefined;
  /** What the source leaves open, in English. */
  readonly note?: string | null | undefined;
  /** URL of a page, title of a document, or the person or body that stated it. */
  readonly source: string;
};

/** Why an NGO counts as near a place. */
export type ProximityBasis =
  /** One of its activities runs there on the day. */
  | 'ACTIVITY'
  /** Its headquarters is within the distance. */
  | 'HEADQUARTERS';

/** Arguments of `publishActivity`. */
export type PublishActivityInput = {
  /** Planned spending. */
  readonly budget?: MoneyInput | null | undefined;
  /** ISO 3166-1 alpha-2 codes of all countries in which it takes place. Default: the country of the place. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** OECD purpose codes from the list, at most 20. */
  readonly dacSectorCodes?: ReadonlyArray<string> | null | undefined;
  /** Actual spending so far. */
  readonly disbursed?: MoneyInput | null | undefined;
  /** Last day, not before the first day. */
  readonly endsOn?: string | null | undefined;
  /** Identifier assigned by the publisher, such as an IATI identifier. */
  readonly externalId?: string | null | undefined;
  /** UNESCO's fields of competence to which it belongs. */
  readonly fieldsOfCompetence?: ReadonlyArray<FieldOfCompetence> | null | undefined;
  /**
   * Key of 1 to 200 characters that the caller chooses, one for each change. A retry sends the same key: if the first
   * attempt succeeded within the last 24 hours, the retry returns its answer and changes nothing.
   */
  readonly idempotencyKey: string;
  /** Names of the organizations that carry it out locally, at most 50. */
  readonly implementingPartners?: ReadonlyArray<string> | null | undefined;
  /** The NGO that carries it out. */
  readonly ngoId: string;
  /** Name under which the NGO publishes it. Default: the NGO's name. */
  readonly organization?: string | null | undefined;
  /** Place of the activity. */
  readonly place?: PlaceInput | null | undefined;
  /** Source of the facts. Default: the word of the person who enters them. */
  readonly provenance?: ProvenanceInput | null | undefined;
  /** First day of the activity. */
  readonly startsOn?: string | null | undefined;
  /** Current stage of the activity. */
  readonly status?: ActivityStatus | null | undefined;
  /** Title, not translated. */
  readonly title: string;
};

/** Arguments of `publishSchedule`. */
export type PublishScheduleInput = {
  /** Comment on this version, such as why rooms changed. */
  readonly comment?: string | null | undefined;
  /**
   * Version of the forum that the caller has read. If it is no longer the current version, the mutation is refused with
   * `STALE_VERSION`.
   */
  readonly expectedVersion: number;
  /** Id of the record to change, as returned by `forums`. */
  readonly forumId: string;
  /**
   * Key of 1 to 200 characters that the caller chooses, one for each change. A retry sends the same key: if the first
   * attempt succeeded within the last 24 hours, the retry returns its answer and changes nothing.
   */
  readonly idempotencyKey: string;
};

/** One addressee of a recommendation. Give exactly one field. */
export type RecommendationPartyInput = {
  /** A body, by its code. */
  readonly body?: string | null | undefined;
  /** A Member State, by ISO 3166-1 alpha-2 code. */
  readonly memberState?: string | null | undefined;
  /** A National Commission, by its id, such as `natcom-sn`. */
  readonly nationalCommission?: string | null | undefined;
  /** A programme sector, by its field of competence. */
  readonly sector?: FieldOfCompetence | null | undefined;
};

/** Kinds of records in the whole graph. Each has a root query that takes its id. */
export type RecordKind =
  /** Activities of NGOs: `activity`. */
  | 'ACTIVITY'
  /** Bodies of the dialogue, by their codes: `body`. */
  | 'BODY'
  /** Terms of office in a body: `bodyMember`. */
  | 'BODY_MEMBER'
  /** Calls for contributions to a forum: `call`. */
  | 'CALL'
  /** Contributions of NGOs to a call: `callContribution`. */
  | 'CALL_CONTRIBUTION'
  /** Contributions of NGOs to task forces: `contribution`. */
  | 'CONTRIBUTION'
  /** Sessions of dialogue, from hearings to round tables: `dialogueSession`. */
  | 'DIALOGUE_SESSION'
  /** Evaluations of a forum by participants: `evaluation`. */
  | 'EVALUATION'
  /** UNESCO's field offices: `fieldOffice`. */
  | 'FIELD_OFFICE'
  /** Roles in sectors that answer NGOs: `focalPoint`. */
  | 'FOCAL_POINT'
  /** Forums of NGOs: `forum`. */
  | 'FORUM'
  /** Themes of a forum, proposed or settled: `forumTheme`. */
  | 'FORUM_THEME'
  /** Requests of NGOs to be heard: `hearing`. */
  | 'HEARING'
  /** Member States and Associate Members, by their codes: `memberState`. */
  | 'MEMBER_STATE'
  /** National Commissions for UNESCO: `nationalCommission`. */
  | 'NATIONAL_COMMISSION'
  /** International and national NGOs: `ngo`. */
  | 'NGO'
  /** Partnerships of NGOs with institutions: `partnership`. */
  | 'PARTNERSHIP'
  /** Persons named by NGOs and sectors: `person`. */
  | 'PERSON'
  /** UNESCO's own programmes and projects: `programme`. */
  | 'PROGRAMME'
  /** Feedback of NGOs on programmes: `programmeFeedback`. */
  | 'PROGRAMME_FEEDBACK'
  /** Publications of NGOs: `publication`. */
  | 'PUBLICATION'
  /** Questions to task forces: `question`. */
  | 'QUESTION'
  /** Recommendations with their addressees and answers: `recommendation`. */
  | 'RECOMMENDATION'
  /** Registrations of parties for a forum: `registration`. */
  | 'REGISTRATION'
  /** Items of a forum's programme: `slot`. */
  | 'SLOT'
  /** Task forces of bodies: `taskForce`. */
  | 'TASK_FORCE'
  /** Proposed themes of the dialogue, with their endorsements: `theme`. */
  | 'THEME'
  /** Work plans of bodies for a mandate: `workPlan`. */
  | 'WORK_PLAN';

/** UNESCO's regions. They group Member States for its programme and make no statement about geography. */
export type Region =
  /** Africa south of the Sahara, with Djibouti, Somalia, the Comoros and the other islands nearby. */
  | 'AFRICA'
  /** The Arab States of North Africa and the Middle East. */
  | 'ARAB_STATES'
  /** From Iran and Central Asia to Japan and Australia, with the islands of the Pacific. */
  | 'ASIA_PACIFIC'
  /** Europe with Türkiye, Cyprus, the Caucasus and all of Russia, and North America without Mexico. */
  | 'EUROPE_NORTH_AMERICA'
  /** South and Central America, Mexico, and the islands of the Caribbean Sea. */
  | 'LATIN_AMERICA_CARIBBEAN';

/**
 * Kinds of change, most important first. For example, a slot that is cancelled and moved at the same time counts as
 * cancelled.
 */
export type SlotChangeKind =
  /** It is new in the programme. */
  | 'ADDED'
  /** It no longer takes place, or it was first published as cancelled. */
  | 'CANCELLED'
  /** Only its title, format, track or participants changed, or the name of its room. */
  | 'EDITED'
  /** It begins or ends at another time. */
  | 'MOVED'
  /** It takes place again after a cancellation. */
  | 'RESTORED'
  /** It takes place in another room at the same time. */
  | 'ROOM_CHANGED';

/** Whether a slot takes place. */
export type SlotStatus =
  /** It does not take place. It stays in the programme, so that people who planned to attend learn of the cancellation. */
  | 'CANCELLED'
  /** It will take place, or it took place. */
  | 'CONFIRMED';

/** Kinds of people and organizations that take part in forums. */
export type StakeholderType =
  /** A university, research body or researcher. */
  | 'ACADEMIC'
  /** A person who represents only themselves. */
  | 'CITIZEN'
  /** A partner that gives money, counted as a participant. */
  | 'FINANCIAL_PARTNER'
  /** A foundation or similar institution. */
  | 'FOUNDATION'
  /** A representative of indigenous peoples. */
  | 'INDIGENOUS_PEOPLES'
  /** A non-governmental organization that works in many countries. */
  | 'INGO'
  /** A development agency or intergovernmental organization. */
  | 'INTERNATIONAL_COOPERATION'
  /** Press, radio, television or online media. */
  | 'MEDIA'
  /** A State's delegation. */
  | 'MEMBER_STATE'
  /** A National Commission for UNESCO. */
  | 'NATIONAL_COMMISSION'
  /** A civil society organization of one country. */
  | 'NATIONAL_CSO'
  /** A non-governmental organization of any reach. */
  | 'NGO'
  /** A company or its association. */
  | 'PRIVATE'
  /** A decision-maker in a parliament, ministry, region or town. */
  | 'PUBLIC_DECISION_MAKER'
  /** A partner that gives work, counted as a participant. */
  | 'TECHNICAL_PARTNER'
  /** A young person or an organization of young people. */
  | 'YOUTH';

/** Arguments of `submitContribution`. */
export type SubmitContributionInput = {
  /**
   * Key of 1 to 200 characters that the caller chooses, one for each change. A retry sends the same key: if the first
   * attempt succeeded within the last 24 hours, the retry returns its answer and changes nothing.
   */
  readonly idempotencyKey: string;
  /** ISO 3166-1 alpha-2 codes of the Member States that it concerns. */
  readonly memberStates?: ReadonlyArray<string>;
  /** NGO that sends it. */
  readonly ngoId: string;
  /** Task force that receives it. */
  readonly taskForceId: string;
  /** Full text of the contribution. */
  readonly text: string;
  /** Themes of the contribution, 1 to 10, most important first. */
  readonly themes: ReadonlyArray<string>;
  /** Title in one line. */
  readonly title: string;
};

/** The three goals of the Convergences movement. */
export type ThreeZero =
  /** An economy that adds no carbon to the air. */
  | 'ZERO_CARBON'
  /** A world in which nobody is left out. */
  | 'ZERO_EXCLUSION'
  /** An end to extreme poverty. */
  | 'ZERO_POVERTY';

export type AnswerRecommendationMutationVariables = Exact<{
  input: AnswerRecommendationInput;
}>;


export type AnswerRecommendationMutation = { readonly answerRecommendation: { readonly followUp: { readonly status: FollowUpStatus, readonly answeredOn: string | null, readonly answer: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  first?: number;
}>;


export type ChangesQuery = { readonly changes: { readonly nextSince: string, readonly hasMore: boolean, readonly nodes: ReadonlyArray<{ readonly kind: RecordKind, readonly id: string, readonly version: number, readonly deleted: boolean, readonly changedAt: string }> } };

export type DialogueSessionsQueryVariables = Exact<{
  where?: DialogueSessionFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DialogueSessionsQuery = { readonly dialogueSessions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly theme: string | null, readonly format: DialogueFormat, readonly startsOn: string | null, readonly endsOn: string | null, readonly year: number, readonly body: { readonly code: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly reference: string, readonly url: string | null }>, readonly forum: { readonly id: string, readonly title: string } | null, readonly ngos: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string } | null> }, readonly memberStates: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string } | null> }, readonly outcomes: ReadonlyArray<{ readonly text: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FieldOfficeDeskQueryVariables = Exact<{
  office: string;
  field?: FieldOfCompetence | null | undefined;
}>;


export type FieldOfficeDeskQuery = { readonly fieldOffice: { readonly id: string, readonly name: string, readonly countriesCovered: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly countries: ReadonlyArray<{ readonly code: string }> }> }, readonly activitiesNearby: { readonly edges: ReadonlyArray<{ readonly distanceKm: number, readonly node: { readonly id: string, readonly title: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly ngo: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ForumPreparationQueryVariables = Exact<{
  forum: string;
}>;


export type ForumPreparationQuery = { readonly forum: { readonly id: string, readonly phase: ForumPhase | null, readonly sdgs: ReadonlyArray<number>, readonly threeZero: ReadonlyArray<ThreeZero>, readonly workingGroup: { readonly name: string, readonly members: ReadonlyArray<{ readonly role: string, readonly organization: string, readonly ngo: { readonly id: string, readonly name: string } | null }> } | null, readonly calls: ReadonlyArray<{ readonly id: string, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly status: CallStatus, readonly contributionCount: number }>, readonly partners: ReadonlyArray<{ readonly name: string, readonly kind: PartnerKind, readonly level: string | null, readonly pledge: { readonly amount: number, readonly currency: string } | null, readonly ngo: { readonly id: string } | null }>, readonly participation: ReadonlyArray<{ readonly stakeholder: StakeholderType, readonly registeredCount: number, readonly attendedCount: number | null }>, readonly evaluations: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly score: number | null, readonly submittedOn: string, readonly submittedBy:
          | { readonly __typename: 'MemberState', readonly code: string }
          | { readonly __typename: 'Ngo', readonly id: string }
         | null }> }, readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly text: string }> } | null } | null };

export type ForumScheduleQueryVariables = Exact<{
  forum: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ForumScheduleQuery = { readonly forum: { readonly id: string, readonly series: ForumSeries, readonly title: string, readonly theme: string | null, readonly mode: ParticipationMode, readonly phase: ForumPhase | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly timezone: string | null, readonly venue: { readonly name: string | null, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly location: { readonly latitude: number, readonly longitude: number } | null } | null, readonly schedule: { readonly version: number, readonly publishedAt: string, readonly slots: ReadonlyArray<{ readonly id: string, readonly title: string, readonly format: DialogueFormat | null, readonly startsAt: string, readonly endsAt: string, readonly status: SlotStatus, readonly sequence: number, readonly room: { readonly id: string, readonly name: string }, readonly track: { readonly id: string, readonly name: string } | null, readonly participants: ReadonlyArray<{ readonly role: string, readonly party:
            | { readonly __typename: 'MemberState', readonly code: string, readonly name: string }
            | { readonly __typename: 'Ngo', readonly id: string, readonly name: string }
           | null }> }> } | null } | null };

export type ForumsInRangeQueryVariables = Exact<{
  where?: ForumFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ForumsInRangeQuery = { readonly forums: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly series: ForumSeries, readonly title: string, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly timezone: string | null, readonly venue: { readonly city: string | null, readonly country: { readonly code: string } | null } | null, readonly organizers: ReadonlyArray<{ readonly name: string, readonly ngo: { readonly id: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MemberStateBriefQueryVariables = Exact<{
  code: string;
}>;


export type MemberStateBriefQuery = { readonly memberState: { readonly code: string, readonly name: string, readonly region: Region, readonly nationalCommission: { readonly name: string | null } | null, readonly fieldOffices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: FieldOfficeKind }>, readonly ngosBasedHere: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence> }> }, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> }, readonly forums: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsOn: string | null }> } | null, readonly dialogueSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsOn: string | null }> } | null, readonly recommendations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: number }, readonly followUp: { readonly dueOn: string | null } }> } | null } | null };

export type MoveForumSlotMutationVariables = Exact<{
  input: MoveForumSlotInput;
}>;


export type MoveForumSlotMutation = { readonly moveForumSlot: { readonly slot: { readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly sequence: number, readonly status: SlotStatus, readonly room: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type NgoProfileQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NgoProfileQuery = { readonly ngo: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly foundedYear: number | null, readonly website: string | null, readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>, readonly otherNames: ReadonlyArray<{ readonly language: Language, readonly name: string }>, readonly headquarters: { readonly city: string | null, readonly country: { readonly code: string, readonly name: string, readonly region: Region | null } | null, readonly location: { readonly latitude: number, readonly longitude: number } | null } | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly provenance: { readonly source: string, readonly confidence: Confidence | null, readonly verifiedOn: string | null }, readonly partnerships: ReadonlyArray<{ readonly id: string, readonly institution: PartnershipInstitution, readonly status: PartnershipStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly functionalAreas: ReadonlyArray<FunctionalArea>, readonly evidence: string | null }>, readonly activities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: { readonly name: string | null, readonly precision: LocationPrecision | null, readonly country: { readonly code: string } | null, readonly location: { readonly latitude: number, readonly longitude: number } | null } | null }> }, readonly forums: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsOn: string | null }> } | null, readonly dialogueSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsOn: string | null }> } | null } | null };

export type NgosCoveredByOfficeQueryVariables = Exact<{
  office: string;
  field?: FieldOfCompetence | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type NgosCoveredByOfficeQuery = { readonly fieldOffice: { readonly id: string, readonly countriesCovered: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly ngosCovered: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly countries: ReadonlyArray<{ readonly code: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NgosNearOfficeQueryVariables = Exact<{
  office: string;
  field?: FieldOfCompetence | null | undefined;
  withinKm?: number;
  activeOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type NgosNearOfficeQuery = { readonly fieldOffice: { readonly id: string, readonly name: string, readonly kind: FieldOfficeKind, readonly city: string, readonly country: { readonly code: string, readonly name: string }, readonly location: { readonly latitude: number, readonly longitude: number }, readonly ngosNearby: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly distanceKm: number, readonly basis: ProximityBasis, readonly activity: { readonly id: string, readonly title: string } | null, readonly node: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>, readonly headquarters: { readonly city: string | null, readonly country: { readonly code: string } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NgosNearPointQueryVariables = Exact<{
  latitude: number;
  longitude: number;
  field?: FieldOfCompetence | null | undefined;
  withinKm?: number;
  activeOn?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type NgosNearPointQuery = { readonly ngosNear: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly distanceKm: number, readonly basis: ProximityBasis, readonly activity: { readonly id: string, readonly title: string } | null, readonly node: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PartnershipStatsQueryVariables = Exact<{
  by: ReadonlyArray<PartnershipDimension> | PartnershipDimension;
  asOf?: string | null | undefined;
  where?: PartnershipFilter | null | undefined;
}>;


export type PartnershipStatsQuery = { readonly partnershipStats: { readonly asOf: string, readonly partnershipCount: number, readonly ngoCount: number, readonly groups: ReadonlyArray<{ readonly partnershipCount: number, readonly ngoCount: number, readonly keys: ReadonlyArray<{ readonly dimension: PartnershipDimension, readonly value: string | null, readonly label: string | null }> }> } | null };

export type PartnershipTrendQueryVariables = Exact<{
  from: string;
  to: string;
  interval?: Interval;
  where?: PartnershipFilter | null | undefined;
}>;


export type PartnershipTrendQuery = { readonly partnershipTrend: { readonly points: ReadonlyArray<{ readonly on: string, readonly inForceCount: number, readonly startedCount: number, readonly endedCount: number }> } | null };

export type PublishActivityMutationVariables = Exact<{
  input: PublishActivityInput;
}>;


export type PublishActivityMutation = { readonly publishActivity: { readonly activity: { readonly id: string, readonly title: string, readonly fieldsOfCompetence: ReadonlyArray<FieldOfCompetence>, readonly startsOn: string | null, readonly endsOn: string | null, readonly version: number, readonly place: { readonly name: string | null, readonly precision: LocationPrecision | null, readonly country: { readonly code: string } | null, readonly location: { readonly latitude: number, readonly longitude: number } | null } | null, readonly ngo: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type PublishScheduleMutationVariables = Exact<{
  input: PublishScheduleInput;
}>;


export type PublishScheduleMutation = { readonly publishSchedule: { readonly schedule: { readonly version: number, readonly publishedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RecommendationsForStateQueryVariables = Exact<{
  memberState: string;
  status?: FollowUpStatus | null | undefined;
  onDate?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RecommendationsForStateQuery = { readonly memberState: { readonly code: string, readonly name: string, readonly recommendations: { readonly edges: ReadonlyArray<{ readonly followUp: { readonly status: FollowUpStatus, readonly deliveredOn: string | null, readonly dueOn: string | null, readonly answeredOn: string | null, readonly answer: string | null }, readonly node: { readonly id: string, readonly number: number, readonly text: string, readonly issuedOn: string, readonly origin:
            | { readonly __typename: 'DialogueSession', readonly id: string, readonly title: string }
            | { readonly __typename: 'Forum', readonly id: string, readonly title: string }
           | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ScheduleChangesQueryVariables = Exact<{
  forum: string;
  sinceVersion: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type ScheduleChangesQuery = { readonly forum: { readonly id: string, readonly scheduleChanges: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly publishedAt: string, readonly comment: string | null, readonly changes: ReadonlyArray<{ readonly kind: SlotChangeKind, readonly slot: { readonly slotId: string, readonly title: string, readonly startsAt: string, readonly endsAt: string, readonly status: SlotStatus, readonly room: { readonly name: string } }, readonly fields: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SearchNgosQueryVariables = Exact<{
  text: string;
  first?: number;
}>;


export type SearchNgosQuery = { readonly searchNgos: { readonly edges: ReadonlyArray<{ readonly matched: string, readonly node: { readonly id: string, readonly name: string, readonly acronym: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SectorDeskQueryVariables = Exact<{
  field: FieldOfCompetence;
  country?: string | null | undefined;
}>;


export type SectorDeskQuery = { readonly sector: { readonly field: FieldOfCompetence, readonly name: string, readonly focalPoints: ReadonlyArray<{ readonly role: string, readonly email: string | null, readonly office: { readonly id: string, readonly city: string } | null }>, readonly expertNgos: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly headquarters: { readonly country: { readonly code: string } | null } | null }> }, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly countries: ReadonlyArray<{ readonly code: string }>, readonly fieldOffices: ReadonlyArray<{ readonly id: string, readonly city: string }>, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly feedback: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly submittedOn: string, readonly ngo: { readonly id: string, readonly name: string } | null }> } }> } } | null };

export type SubmitContributionMutationVariables = Exact<{
  input: SubmitContributionInput;
}>;


export type SubmitContributionMutation = { readonly submitContribution: { readonly contribution: { readonly id: string, readonly title: string, readonly status: ContributionStatus, readonly submittedOn: string, readonly ngo: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type TaskForceQueryVariables = Exact<{
  id: string;
}>;


export type TaskForceQuery = { readonly taskForce: { readonly id: string, readonly name: string, readonly mandate: string, readonly body: { readonly code: string, readonly name: string } | null, readonly contributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string | null, readonly themes: ReadonlyArray<string>, readonly submittedOn: string, readonly status: ContributionStatus, readonly ngo: { readonly id: string, readonly name: string } | null, readonly memberStates: ReadonlyArray<{ readonly code: string } | null> }> }, readonly questions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly askedOn: string, readonly answer: string | null, readonly answeredOn: string | null, readonly ngo: { readonly id: string, readonly name: string } | null }> }, readonly digest: ReadonlyArray<{ readonly theme: string, readonly contributionCount: number, readonly memberStates: ReadonlyArray<{ readonly code: string } | null> }> } | null };


export const AnswerRecommendationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRecommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRecommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRecommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerRecommendationMutation, AnswerRecommendationMutationVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"deleted"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSince"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const DialogueSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DialogueSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DialogueSessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dialogueSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberStates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DialogueSessionsQuery, DialogueSessionsQueryVariables>;
export const FieldOfficeDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FieldOfficeDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldOfCompetence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countriesCovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activitiesNearby"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinKm"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FieldOfficeDeskQuery, FieldOfficeDeskQueryVariables>;
export const ForumPreparationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumPreparation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"threeZero"}},{"kind":"Field","name":{"kind":"Name","value":"workingGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contributionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakeholder"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ngo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForumPreparationQuery, ForumPreparationQueryVariables>;
export const ForumScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"track"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ngo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForumScheduleQuery, ForumScheduleQueryVariables>;
export const ForumsInRangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumsInRange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ForumFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ForumsInRangeQuery, ForumsInRangeQueryVariables>;
export const MemberStateBriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberStateBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"nationalCommission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldOffices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngosBasedHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsOfCompetence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dialogueSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OVERDUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberStateBriefQuery, MemberStateBriefQueryVariables>;
export const MoveForumSlotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveForumSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveForumSlotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveForumSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MoveForumSlotMutation, MoveForumSlotMutationVariables>;
export const NgoProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NgoProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ngo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsOfCompetence"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"functionalAreas"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsOfCompetence"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dialogueSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NgoProfileQuery, NgoProfileQueryVariables>;
export const NgosCoveredByOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NgosCoveredByOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldOfCompetence"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countriesCovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngosCovered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NgosCoveredByOfficeQuery, NgosCoveredByOfficeQueryVariables>;
export const NgosNearOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NgosNearOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldOfCompetence"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"IntValue","value":"500"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activeOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngosNearby"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"activeOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activeOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsOfCompetence"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NgosNearOfficeQuery, NgosNearOfficeQueryVariables>;
export const NgosNearPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NgosNearPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldOfCompetence"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"IntValue","value":"250"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activeOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ngosNear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"longitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"activeOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activeOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NgosNearPointQuery, NgosNearPointQueryVariables>;
export const PartnershipStatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipStats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipCount"}},{"kind":"Field","name":{"kind":"Name","value":"ngoCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnershipCount"}},{"kind":"Field","name":{"kind":"Name","value":"ngoCount"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipStatsQuery, PartnershipStatsQueryVariables>;
export const PartnershipTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}},"defaultValue":{"kind":"EnumValue","value":"YEAR"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inForceCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedCount"}},{"kind":"Field","name":{"kind":"Name","value":"endedCount"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipTrendQuery, PartnershipTrendQueryVariables>;
export const PublishActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsOfCompetence"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishActivityMutation, PublishActivityMutationVariables>;
export const PublishScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishScheduleMutation, PublishScheduleMutationVariables>;
export const RecommendationsForStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendationsForState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberState"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberState"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"onDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DialogueSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecommendationsForStateQuery, RecommendationsForStateQueryVariables>;
export const ScheduleChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduleChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sinceVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sinceVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinceVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleChangesQuery, ScheduleChangesQueryVariables>;
export const SearchNgosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchNgos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchNgos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchNgosQuery, SearchNgosQueryVariables>;
export const SectorDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldOfCompetence"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"focalPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertNgos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fieldOffices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SectorDeskQuery, SectorDeskQueryVariables>;
export const SubmitContributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitContribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitContributionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitContribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitContributionMutation, SubmitContributionMutationVariables>;
export const TaskForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ngo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"contributionCount"}},{"kind":"Field","name":{"kind":"Name","value":"memberStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskForceQuery, TaskForceQueryVariables>;