/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an activity has come, in the words of the IATI standard. */
export type ActivityStatus =
  /** Given up before its end. */
  | 'CANCELLED'
  /** The work is done; accounts may be open. */
  | 'COMPLETION'
  /** Under way. */
  | 'IMPLEMENTATION'
  /** Planned or being agreed; nothing has begun. */
  | 'PIPELINE'
  /** Work and accounts are closed. */
  | 'POST_COMPLETION'
  /** Paused, may go on. */
  | 'SUSPENDED';

/** What `answerRecommendation` takes. */
export type AnswerRecommendationInput = {
  /** The addressee that answers. */
  readonly addressee: RecommendationPartyInput;
  /** What it answers. */
  readonly answer: string;
  /** Day of the answer, not after today; without it, today in UTC. */
  readonly answeredOn?: string | null | undefined;
  /** Version of the recommendation that the caller has seen; any other is refused with `STALE_VERSION`. */
  readonly expectedVersion: number;
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: string;
  /** Id of the recommendation that is meant. */
  readonly recommendationId: string;
};

/** Whether a call takes contributions on a given day. */
export type CallStatus =
  /** Its last day is over, it was closed before, or its forum takes place, is over or was cancelled. */
  | 'CLOSED'
  /** It takes contributions; the days on which it opens and closes count. */
  | 'OPEN'
  /** It has not opened yet. */
  | 'UPCOMING';

/** How sure a record is. */
export type Confidence =
  /** Stated in the source named. */
  | 'HIGH'
  /** Doubtful: show it only with a caution. */
  | 'LOW'
  /** General public knowledge, or partly inferred from the source named. */
  | 'MEDIUM';

/** How far the review of a contribution has come. */
export type ContributionStatus =
  /** Reviewed and public; it counts in the digest. */
  | 'ACCEPTED'
  /** Reviewed and not taken up: its text stays closed. */
  | 'DECLINED'
  /** Under review: its text is not public. */
  | 'SUBMITTED'
  /** Taken back by the NGO: gone from every list, and seen by the NGO itself and with the scope `reviews:read` alone. */
  | 'WITHDRAWN';

/** Forms of exchange between NGOs, secretariats and Member States, by the vocabulary `dialogueFormat`. */
export type DialogueFormat =
  /** Standing exchange of sectors, NGOs and Member States on one priority programme. */
  | 'COLLECTIVE_CONSULTATION'
  /** Meeting of the NGO-UNESCO Liaison Committee. */
  | 'COMMITTEE_MEETING'
  /** Session of the Committee on Non-Governmental Partners. */
  | 'COMMITTEE_SESSION'
  /** The group that steers a collective consultation meets. */
  | 'COORDINATION_GROUP'
  /** Exchange in the NGO space of the General Conference. */
  | 'DIALOGUE_SESSION'
  /** A few speakers discuss before an audience. */
  | 'DISCUSSION_PANEL'
  /** International forum of NGOs, with its preparation and follow-up. */
  | 'FORUM'
  /** NGOs are heard on an item of the agenda. */
  | 'HEARING'
  /** Participants are informed; no conclusion is sought. */
  | 'INFORMATION_MEETING'
  /** National Commissions of several regions meet. */
  | 'INTERREGIONAL_MEETING'
  /** NGOs meet National Commissions for UNESCO. */
  | 'NATIONAL_COMMISSION_MEETING'
  /** The informal space for NGOs at a General Conference as a whole. */
  | 'NGO_SPACE'
  /** All members of the Conference of INGOs of the Council of Europe meet. */
  | 'PLENARY'
  /** Participants speak as equals around one subject, as at the International Conference of NGOs. */
  | 'ROUND_TABLE'
  /** Session of several days of the Conference of INGOs of the Council of Europe. */
  | 'SESSION'
  /** A standing committee of the Conference of INGOs of the Council of Europe meets. */
  | 'STANDING_COMMITTEE'
  /** A group with a mandate for one matter and a limited time, such as migration. */
  | 'TASK_FORCE'
  /** Debate on a theme that matters to the Executive Board, in its Committee on Non-Governmental Partners. */
  | 'THEMATIC_DEBATE'
  /** A paper, such as that of a working group, in place of a meeting. */
  | 'WRITTEN_CONTRIBUTION';

/** What sessions of dialogue must meet. All members given must hold; one that is left out, or null, does not restrict. */
export type DialogueSessionFilter = {
  /** Sessions of this body, such as `NGP_COMMITTEE`. */
  readonly body?: string | null | undefined;
  /** Sessions of this kind. */
  readonly format?: DialogueFormat | null | undefined;
  /** Sessions that belong to the forum with this id. */
  readonly forum?: string | null | undefined;
  /**
   * Sessions that were still on at this day or later: those that overlap the days from `from` to `to`. Where only the year is
   * known, the whole year counts; a session without a last day ends on its first.
   */
  readonly from?: string | null | undefined;
  /** Sessions that were held in the Member State with this ISO 3166-1 alpha-2 code, or in which it took part. */
  readonly memberState?: string | null | undefined;
  /** Sessions in which the NGO took part under this id. One that others were merged into has several (`Ngo.ids`): its `dialogueSessions` knows them all. */
  readonly ngo?: string | null | undefined;
  /**
   * Words, each of which must begin a word of the session's title or theme; case and accents don't count. From 1 to 200
   * characters, with at least one letter or digit.
   */
  readonly text?: string | null | undefined;
  /** Sessions that had begun by this day; see `from`. It must not lie before `from`. */
  readonly to?: string | null | undefined;
};

/** UNESCO's five fields of competence. Which fields an NGO has is our own reading of its purpose. */
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

/** What a field office stands for in UNESCO's network. */
export type FieldOfficeKind =
  /** Serves several neighbouring countries. */
  | 'CLUSTER'
  /** Represents UNESCO to another organization; covers no country. */
  | 'LIAISON'
  /** Serves the country it stands in. */
  | 'NATIONAL'
  /** Serves a region or a large part of one. */
  | 'REGIONAL';

/** How far an addressee had come with a recommendation on a day. The first one that applies, in this order, is the status. */
export type FollowUpStatus =
  /** The addressee had answered by the day, in time or late. */
  | 'ANSWERED'
  /** It had reached the addressee by the day; an answer was still open. */
  | 'DELIVERED'
  /** It had been made, but had not reached the addressee by the day. */
  | 'ISSUED'
  /** No answer by the day, and the last day for one lay before it. Never so without a due day. */
  | 'OVERDUE';

/** Conditions on forums. Each that is given must hold; null is the same as leaving it out. */
export type ForumFilter = {
  /** Takes place in this country: ISO 3166-1 alpha-2 in capitals, such as `TN`. Online forums without a venue never match. */
  readonly country?: string | null | undefined;
  /** Is about this field of competence, among others. Forums whose fields nobody recorded never match. */
  readonly field?: FieldOfCompetence | null | undefined;
  /**
   * Still runs on this day or later. A forum without a recorded last day counts as ending on its first day; one of which only
   * the year is known counts as lasting that whole year.
   */
  readonly from?: string | null | undefined;
  /** Takes place in a country of this UNESCO region. */
  readonly region?: Region | null | undefined;
  /** Belongs to this series. */
  readonly series?: ForumSeries | null | undefined;
  /**
   * Every word of this text begins a word of the title or of the theme; accents and capitals do not count. At least one
   * letter or digit, at most 200 characters.
   */
  readonly text?: string | null | undefined;
  /** Has begun on this day or earlier, with the same reading of days that are not known. Not before `from`. */
  readonly to?: string | null | undefined;
};

/** Steps through which a forum goes, in this order. */
export type ForumPhase =
  /** The main themes are known and contributions are asked for. */
  | 'CALL_FOR_CONTRIBUTIONS'
  /** It takes place. */
  | 'CONDUCT'
  /** It is being looked back on with the Member States concerned. */
  | 'EVALUATION'
  /** Its conclusions are being carried out with the Member States concerned. */
  | 'FOLLOW_UP'
  /** Themes, partners and money are being found. */
  | 'PREPARATION';

/** Rows of meetings that a forum can belong to. */
export type ForumSeries =
  /** Meeting of the Convergences movement in one country, such as Tunisia or the Philippines. */
  | 'CONVERGENCES_FORUM'
  /** Yearly world meeting of the Convergences movement in Paris. */
  | 'CONVERGENCES_WORLD_FORUM'
  /** Conference of all NGOs in official partnership with UNESCO, every second year, which elects the Liaison Committee. */
  | 'INTERNATIONAL_CONFERENCE_OF_NGOS'
  /** International Forum of NGOs in official partnership with UNESCO, held since 2013 in different countries. */
  | 'INTERNATIONAL_NGO_FORUM'
  /** Any other forum held at UNESCO, such as one of civil society or of partners. */
  | 'OTHER_UNESCO_FORUM'
  /** Conference of the United Nations that NGOs worked to bring about or took part in. */
  | 'UNITED_NATIONS';

/** What the cooperation is about. */
export type FunctionalArea =
  /** Making a cause known and defending it. */
  | 'ADVOCACY'
  /** Strengthening what people and institutions are able to do. */
  | 'CAPACITY_BUILDING'
  /** Giving opinions where the organization asks NGOs for theirs. */
  | 'CONSULTATION_MECHANISMS'
  /** Preparing norms, and seeing that they are kept. */
  | 'STANDARD_SETTING'
  /** Expertise put at the disposal of programmes. */
  | 'TECHNICAL_SUPPORT';

/** A position given by the caller, WGS 84. */
export type GeoPointInput = {
  /** Decimal degrees, north positive, from -90 to 90. */
  readonly latitude: number;
  /** Decimal degrees, east positive, from -180 to 180. */
  readonly longitude: number;
};

/** Registers that give NGOs identifiers. */
export type IdentifierScheme =
  /** International Standard Name Identifier (ISO 27729), 16 digits. */
  | 'ISNI'
  /** Research Organization Registry, an address such as `https://ror.org/000jzd911`. */
  | 'ROR'
  /** Item of Wikidata, such as `Q123`. */
  | 'WIKIDATA';

/** Distance between two points of a series; aligned to the calendar. */
export type Interval =
  /** Points on the first day of every month. */
  | 'MONTH'
  /** Points on 1 January, 1 April, 1 July and 1 October. */
  | 'QUARTER'
  /** Points on 1 January. */
  | 'YEAR';

/**
 * A language that the records are kept in. Where a text is missing in the language asked for, the reader's
 * `Accept-Language` and then English are tried.
 */
export type Language =
  /** English, which nearly every record has. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** How well the position of an activity or programme is known. */
export type LocationPrecision =
  /** Only the country is known, and the position is that of its capital: do not show it as if something happened there. */
  | 'COUNTRY_CAPITAL'
  /** The town or city that the source names. */
  | 'PLACE_NAME';

/** A sum as it was agreed or spent. */
export type MoneyInput = {
  /** Whole units and fractions, not negative. */
  readonly amount: number;
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: string;
};

/** What `moveForumSlot` takes. */
export type MoveForumSlotInput = {
  /** When it is to end; without it, the slot keeps its length. */
  readonly endsAt?: string | null | undefined;
  /** `version` of the draft of the slot as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: number;
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: string;
  /** Id of the room that it is to be in; without it, as now. */
  readonly roomId?: string | null | undefined;
  /** Which one it is about, as `Forum.draftSlots` gives it. */
  readonly slotId: string;
  /** When it is to begin; without it, as now. */
  readonly startsAt?: string | null | undefined;
};

/** How people take part in a forum or session. */
export type ParticipationMode =
  /** At a place and over the network at once. */
  | 'HYBRID'
  /** Everybody meets at one place. */
  | 'IN_PERSON'
  /** Everybody takes part over the network. */
  | 'ONLINE'
  /** By contributions in writing, without a meeting. */
  | 'WRITTEN';

/** What a partner brings. */
export type PartnerKind =
  /** Money. */
  | 'FINANCIAL'
  /** Knowledge, staff, rooms, interpretation or other work. */
  | 'TECHNICAL';

/** What partnerships can be grouped by. */
export type PartnershipDimension =
  /** Country of the headquarters, ISO 3166-1 alpha-2; null where the seat is unknown. */
  | 'COUNTRY'
  /** The NGO's fields: a partnership counts once in each. Values are those of `FieldOfCompetence`; null for NGOs without a known field. */
  | 'FIELD_OF_COMPETENCE'
  /** The other side, as in `PartnershipInstitution`. */
  | 'INSTITUTION'
  /** UNESCO region of the headquarters, as in `Region`; null where the seat or its region is unknown. */
  | 'REGION'
  /** Status, as in `PartnershipStatus`; `UNSPECIFIED` stands for a certain partnership of unknown status. */
  | 'STATUS'
  /** Calendar year of the start, such as `2012`; null where it began before the records. */
  | 'YEAR_STARTED';

/** Which partnerships to keep, at most one value of each. What is absent or null does not filter. */
export type PartnershipFilter = {
  /** ISO 3166-1 alpha-2 code of the country that the NGO's headquarters must stand in. */
  readonly country?: string | null | undefined;
  /** A field that the NGO must have. */
  readonly field?: FieldOfCompetence | null | undefined;
  /** The organization or treaty on the other side. */
  readonly institution?: PartnershipInstitution | null | undefined;
  /** UNESCO region that the NGO's headquarters must stand in. */
  readonly region?: Region | null | undefined;
  /** The status that the NGO has there; `UNSPECIFIED` keeps those of which no status is known. */
  readonly status?: PartnershipStatus | null | undefined;
};

/** An organization or treaty that NGOs are in partnership with. */
export type PartnershipInstitution =
  /** Convergences, the platform against exclusion, poverty and climate change that gathers partners of every sector. */
  | 'CONVERGENCES'
  /** The Council of Europe, which grants participatory status to international NGOs. */
  | 'COUNCIL_OF_EUROPE'
  /** The Convention for the Safeguarding of the Intangible Cultural Heritage (2003), which accredits NGOs to advise its Committee. */
  | 'ICH_2003_CONVENTION'
  /** UNESCO: official partnership under the Directives of 2011. */
  | 'UNESCO'
  /** The Economic and Social Council of the United Nations, which grants consultative status. */
  | 'UN_ECOSOC';

/** What an NGO has been granted. Which statuses exist depends on the institution. */
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
  /** In partnership for certain, but no source names the status. A status of its own in filters and groups, never null. */
  | 'UNSPECIFIED';

/** Where an activity takes place. */
export type PlaceInput = {
  /** ISO 3166-1 alpha-2 code; it must be among the activity's countries where these are given. */
  readonly country?: string | null | undefined;
  /** Position of the town; without it, the activity is found by its country only. */
  readonly location?: GeoPointInput | null | undefined;
  /** Town or city. */
  readonly name?: string | null | undefined;
  /** How well the position is known; without it, `PLACE_NAME`. */
  readonly precision?: LocationPrecision | null | undefined;
};

/** Where a record comes from, as its writer says. */
export type ProvenanceInput = {
  /** How sure the source makes it; without it, not said. */
  readonly confidence?: Confidence | null | undefined;
  /** What the source leaves open, in English. */
  readonly note?: string | null | undefined;
  /** Address of a page, title of a document, or who said it. */
  readonly source: string;
};

/** Why an NGO counts as active near a place. */
export type ProximityBasis =
  /** One of its activities runs there on the day. */
  | 'ACTIVITY'
  /** Its headquarters is there. */
  | 'HEADQUARTERS';

/** What an NGO does, where and when, as it is to be shown. */
export type PublishActivityInput = {
  /** What is planned to be spent. */
  readonly budget?: MoneyInput | null | undefined;
  /** ISO 3166-1 alpha-2 codes of all countries it takes place in; without it, the country of the place. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** OECD purpose codes, each of which must be in the list, at most 20. */
  readonly dacSectorCodes?: ReadonlyArray<string> | null | undefined;
  /** What has been spent. */
  readonly disbursed?: MoneyInput | null | undefined;
  /** Last day, not before the first. */
  readonly endsOn?: string | null | undefined;
  /** Identifier of the publisher's own, such as an IATI identifier. */
  readonly externalId?: string | null | undefined;
  /** UNESCO's fields that it belongs to. */
  readonly fieldsOfCompetence?: ReadonlyArray<FieldOfCompetence> | null | undefined;
  /** Chosen by the caller, the same for each attempt at one act: a repetition within 24 hours gives the first answer again. */
  readonly idempotencyKey: string;
  /** Names of organizations that carry it out in the field, at most 50. */
  readonly implementingPartners?: ReadonlyArray<string> | null | undefined;
  /** The NGO that does it. */
  readonly ngoId: string;
  /** Name under which the NGO publishes it; without it, the NGO's. */
  readonly organization?: string | null | undefined;
  /** Where it takes place. */
  readonly place?: PlaceInput | null | undefined;
  /** What the statement rests on; without it, on the word of whoever enters it. */
  readonly provenance?: ProvenanceInput | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
  /** How far it has come. */
  readonly status?: ActivityStatus | null | undefined;
  /** Title, not translated. */
  readonly title: string;
};

/** What `publishSchedule` takes. */
export type PublishScheduleInput = {
  /** What to say about this version, such as why rooms changed. */
  readonly comment?: string | null | undefined;
  /** `version` of the forum as its writer has seen it; where it has changed since, the act is refused as `STALE_VERSION`. */
  readonly expectedVersion: number;
  /** Which one it is about, as `forums` gives it. */
  readonly forumId: string;
  /** Names this one act, 1 to 200 characters: the same key sent again within 24 hours gives the first answer again. */
  readonly idempotencyKey: string;
};

/** One of those whom a recommendation can be addressed to: exactly one field is given. */
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

/** What records there are, in all of the graph. Each has a root query that takes its id. */
export type RecordKind =
  /** What NGOs do: `activity`. */
  | 'ACTIVITY'
  /** Bodies that the dialogue takes place in, by their codes: `body`. */
  | 'BODY'
  /** Terms of those elected to a body: `bodyMember`. */
  | 'BODY_MEMBER'
  /** Calls for contributions to a forum: `call`. */
  | 'CALL'
  /** What was sent in answer to a call: `callContribution`. */
  | 'CALL_CONTRIBUTION'
  /** What NGOs have sent to task forces: `contribution`. */
  | 'CONTRIBUTION'
  /** Sessions of dialogue, from hearings to round tables: `dialogueSession`. */
  | 'DIALOGUE_SESSION'
  /** What participants thought of a forum: `evaluation`. */
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
  /** International and national organizations: `ngo`. */
  | 'NGO'
  /** What NGOs have agreed with institutions: `partnership`. */
  | 'PARTNERSHIP'
  /** People whom NGOs and sectors have named: `person`. */
  | 'PERSON'
  /** What UNESCO does itself: `programme`. */
  | 'PROGRAMME'
  /** What NGOs say about programmes: `programmeFeedback`. */
  | 'PROGRAMME_FEEDBACK'
  /** What NGOs have published: `publication`. */
  | 'PUBLICATION'
  /** What Member States have asked task forces: `question`. */
  | 'QUESTION'
  /** Recommendations with their addressees and answers: `recommendation`. */
  | 'RECOMMENDATION'
  /** Who comes to a forum: `registration`. */
  | 'REGISTRATION'
  /** Places in a forum's programme: `slot`. */
  | 'SLOT'
  /** Task forces: `taskForce`. */
  | 'TASK_FORCE'
  /** Themes of dialogue that were proposed and endorsed: `theme`. */
  | 'THEME'
  /** What a body means to do in a mandate: `workPlan`. */
  | 'WORK_PLAN';

/** UNESCO's regions, which group Member States for its programme; not a statement of geography. */
export type Region =
  /** Africa south of the Sahara, with Djibouti, Somalia, the Comoros and the other islands around. */
  | 'AFRICA'
  /** The Arab States of North Africa and the Middle East. */
  | 'ARAB_STATES'
  /** From Iran and Central Asia to Japan and Australia, with the islands of the Pacific. */
  | 'ASIA_PACIFIC'
  /** Europe with Türkiye, Cyprus, the Caucasus and all of Russia, and North America without Mexico. */
  | 'EUROPE_NORTH_AMERICA'
  /** South and Central America, Mexico, and the islands of the Caribbean Sea. */
  | 'LATIN_AMERICA_CARIBBEAN';

/** Kinds of change, the weightiest first: a slot that is cancelled and moved at once counts as cancelled. */
export type SlotChangeKind =
  /** It is new in the programme. */
  | 'ADDED'
  /** It no longer takes place, or was announced as not taking place. */
  | 'CANCELLED'
  /** Only its title, format, track or participants changed, or how its room is called. */
  | 'EDITED'
  /** It begins or ends at another time. */
  | 'MOVED'
  /** It takes place again after it had been cancelled. */
  | 'RESTORED'
  /** It takes place in another room at the same time. */
  | 'ROOM_CHANGED';

/** Whether a slot takes place. */
export type SlotStatus =
  /** It does not take place. It stays in the programme, so that whoever had noted it learns so. */
  | 'CANCELLED'
  /** It is to take place, or did. */
  | 'CONFIRMED';

/** Kinds of people and organizations that take part in forums. */
export type StakeholderType =
  /** A university, research body or researcher. */
  | 'ACADEMIC'
  /** Somebody who came for nobody but themselves. */
  | 'CITIZEN'
  /** A partner who gives money, counted as a participant. */
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
  /** Somebody who decides in a parliament, ministry, region or town. */
  | 'PUBLIC_DECISION_MAKER'
  /** A partner who gives work, counted as a participant. */
  | 'TECHNICAL_PARTNER'
  /** A young person or an organization of young people. */
  | 'YOUTH';

/** What `submitContribution` takes. */
export type SubmitContributionInput = {
  /**
   * Chosen by the caller, the same for each attempt at one act: a key that was used within 24 hours gives the first answer
   * again. From 1 to 200 characters.
   */
  readonly idempotencyKey: string;
  /** Member States that it concerns, by ISO 3166-1 alpha-2 code. */
  readonly memberStates?: ReadonlyArray<string>;
  /** NGO that sends it. */
  readonly ngoId: string;
  /** Which task force is to read it. */
  readonly taskForceId: string;
  /** The contribution itself. */
  readonly text: string;
  /** Themes it speaks to, from 1 to 10, in the order of their weight. */
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