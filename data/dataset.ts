import { readFileSync } from 'node:fs';

/**
 * The data set that Liaison is loaded with, in the shape of the files in `facts/`: plain values, before any rule of the
 * graph. The facts leave many lists empty, since no source was found for them; the examples fill them.
 *
 * Days are `YYYY-MM-DD`, instants ISO 8601 in UTC, countries ISO 3166-1 alpha-2. `null` means unknown.
 */
export interface Dataset {
  readonly fieldOffices: readonly FieldOfficeFact[];
  readonly memberStates: readonly MemberStateFact[];
  readonly ngos: readonly NgoFact[];
  /** Partnerships with histories of their own; those that an NGO's `officialPartner` and `accreditations` tell of are not repeated here. */
  readonly partnerships: readonly PartnershipFact[];
  /** Activities of NGOs (`organizationType: NGO`) and programmes of UNESCO (`IGO`). */
  readonly activities: readonly ActivityFact[];
  readonly publications: readonly PublicationFact[];
  readonly focalPoints: readonly FocalPointFact[];
  readonly programmeFeedback: readonly ProgrammeFeedbackFact[];
  readonly vocabulary: readonly VocabularyFact[];
  readonly dacSectors: readonly DacSectorFact[];
  readonly forums: readonly ForumFact[];
  readonly dialogueSessions: readonly DialogueSessionFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly bodyMembers: readonly BodyMemberFact[];
  readonly taskForces: readonly TaskForceFact[];
  /** Where each file comes from, for `LICENSES.md` and for the graph. */
  readonly dataSources: readonly DataSourceFact[];
}

/** A file of the data set and the terms it is under. */
export interface DataSourceFact {
  readonly id: string;
  /** Name of the file in `facts/`, or of the generator. */
  readonly file: string;
  readonly title: string;
  readonly recordCount: number;
  readonly origins: readonly {
    readonly name: string;
    readonly url: string | null;
    /** SPDX identifier or the licence's name; null where none is stated. */
    readonly licence: string | null;
    /** Credit to give when the data is shown, in the words of the source's terms where it has some. */
    readonly attribution: string | null;
  }[];
}

/** Facts name a source; examples say that they are examples. */
export interface Sourced {
  readonly source: string;
  readonly confidence?: 'high' | 'medium' | 'low' | null;
  readonly note?: string | null;
  /** True for what the generator of examples made. */
  readonly example?: boolean;
}

type Texts = Readonly<Partial<Record<'en' | 'fr' | 'es', string>>>;

export interface FieldOfficeFact extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countriesCovered: readonly string[];
  readonly region: string;
  readonly asOf: string;
}

export interface MemberStateFact extends Sourced {
  readonly id: string;
  readonly code: string;
  readonly memberType: string;
  readonly name: Texts;
  readonly region: string;
  readonly electoralGroup: string | null;
  readonly joinedYear: number | null;
  readonly withdrawals: readonly { readonly left: number; readonly returned: number | null; readonly note?: string }[];
  readonly capital: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly nationalCommission: string | null;
  readonly parentState: string | null;
}

export interface NgoFact extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly otherNames: Texts;
  readonly acronym: string | null;
  readonly foundedYear: number | null;
  readonly headquartersCity: string | null;
  readonly headquartersCountryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly website: string | null;
  readonly fieldsOfCompetence: readonly string[];
  readonly partnershipStatus: string | null;
  readonly officialPartner: boolean | null;
  readonly partnershipEvidence: string | null;
  readonly accreditations: readonly string[];
  readonly identifiers: Readonly<Record<'wikidata' | 'ror' | 'isni' | 'ecosoc', string | null>>;
}

export interface PartnershipFact extends Sourced {
  readonly id: string;
  readonly ngoId: string;
  readonly institution: string;
  readonly status: string;
  /** First day in force; null: since before the records. */
  readonly startDate: string | null;
  /** First day no longer in force; null: still in force. */
  readonly endDate: string | null;
  /** `BILATERAL`, `COLLECTIVE` or null. */
  readonly modality: string | null;
  /** Codes of the vocabulary's `functionalArea`. */
  readonly functionalAreas: readonly string[];
  /** Codes of the vocabulary's `collectiveMechanism`. */
  readonly mechanisms: readonly string[];
  readonly evidence: string | null;
}

export interface ActivityFact extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly externalId: string | null;
  readonly organization: string;
  readonly organizationType: string;
  readonly ngoId: string | null;
  readonly implementingPartners: readonly string[];
  readonly countryCodes: readonly string[];
  readonly placeName: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly locationPrecision: string | null;
  readonly dacSectorCodes: readonly string[];
  readonly fieldsOfCompetence: readonly string[];
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly status: string | null;
  readonly budgetAmount: number | null;
  readonly budgetCurrency: string | null;
  readonly disbursedAmount: number | null;
  readonly disbursedCurrency: string | null;
  readonly coveringFieldOfficeIds: readonly string[];
}

export interface PublicationFact extends Sourced {
  readonly id: string;
  readonly ngoId: string;
  readonly title: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** A person is never named: a focal point is a role at an office. */
export interface FocalPointFact extends Sourced {
  readonly id: string;
  readonly field: string;
  readonly role: string;
  readonly fieldOfficeId: string | null;
  readonly email: string | null;
}

export interface ProgrammeFeedbackFact extends Sourced {
  readonly id: string;
  /** An activity with `organizationType: IGO`. */
  readonly programmeId: string;
  readonly ngoId: string;
  readonly text: string;
  readonly submittedOn: string;
}

export interface VocabularyFact extends Sourced {
  readonly id: string;
  readonly scheme: string;
  readonly code: string;
  readonly label: Texts;
  readonly order: number;
  readonly number?: number;
  readonly fullTitle?: Texts;
  readonly region?: string;
}

export interface DacSectorFact extends Sourced {
  readonly id: string;
  readonly code: string;
  readonly name: Texts;
  readonly category: string;
  readonly categoryName: string;
  readonly status: string;
  readonly fieldOfCompetence: string | null;
  readonly fit: string | null;
}

/** An NGO or a Member State: exactly one of the two. */
export interface PartyFact {
  readonly ngoId?: string;
  readonly memberState?: string;
}

export interface ForumFact extends Sourced {
  readonly id: string;
  readonly series: string;
  readonly edition: number | null;
  readonly title: string;
  readonly theme: string | null;
  readonly mode: string;
  readonly venue: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly year: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly timezone: string | null;
  readonly organizers: readonly string[];
  readonly organizerNgoIds: readonly string[];
  readonly documents: readonly string[];
  readonly participantsAbout: number | null;
  /** What only the examples have. */
  readonly preparation?: ForumPreparationFact;
}

export interface ForumPreparationFact {
  /** Code of the vocabulary's `forumPhase`. */
  readonly phase: string | null;
  readonly fieldsOfCompetence: readonly string[];
  /** Numbers of the Sustainable Development Goals, 1 to 17. */
  readonly sdgs: readonly number[];
  /** Codes of the vocabulary's `threeZero`. */
  readonly threeZero: readonly string[];
  /** Member States that take part, beside those in the programme. */
  readonly memberStates: readonly string[];
  /** NGOs that attend, beside organizers, partners and those in the programme. */
  readonly attendingNgoIds: readonly string[];
  readonly workingGroup: {
    readonly name: string;
    readonly members: readonly {
      readonly role: string;
      readonly organization: string;
      readonly ngoId: string | null;
    }[];
  } | null;
  readonly calls: readonly {
    readonly id: string;
    readonly title: string;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly contributions: readonly {
      readonly id: string;
      readonly title: string;
      readonly ngoId: string;
      readonly submittedOn: string;
      /** `SUBMITTED`, `ACCEPTED`, `DECLINED` or `WITHDRAWN`. */
      readonly status: string;
    }[];
  }[];
  readonly partners: readonly {
    readonly name: string;
    /** `TECHNICAL` or `FINANCIAL`. */
    readonly kind: string;
    /** Such as `GOLD`; null where partners have no levels. */
    readonly level: string | null;
    readonly pledge: { readonly amount: number; readonly currency: string } | null;
    readonly ngoId: string | null;
  }[];
  readonly participation: readonly {
    /** Code of the vocabulary's `stakeholderType`. */
    readonly stakeholder: string;
    readonly registeredCount: number;
    readonly attendedCount: number | null;
  }[];
  readonly evaluations: readonly {
    readonly id: string;
    readonly summary: string;
    /** From 1 (poor) to 5 (excellent); null where only words were given. */
    readonly score: number | null;
    readonly submittedOn: string;
    readonly submittedBy: PartyFact;
  }[];
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  /** Published versions, 1 first. Each lists the slots that it adds or changes, whole; what it does not list stays. */
  readonly versions: readonly {
    readonly version: number;
    readonly publishedAt: string;
    readonly comment: string | null;
    readonly slots: readonly SlotFact[];
  }[];
}

export interface SlotFact {
  readonly id: string;
  readonly title: string;
  /** Code of the vocabulary's `dialogueFormat`, such as `ROUND_TABLE`; null for breaks. */
  readonly format: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly roomId: string;
  readonly trackId: string | null;
  /** `CONFIRMED` or `CANCELLED`. */
  readonly status: string;
  readonly participants: readonly (PartyFact & { readonly role: string })[];
}

export interface DialogueSessionFact extends Sourced {
  readonly id: string;
  readonly body: string;
  readonly format: string;
  readonly title: string;
  readonly theme: string | null;
  readonly mode: string;
  readonly year: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly timezone: string | null;
  readonly documents: readonly string[];
  readonly outcomes: readonly string[];
  readonly relatedForumId: string | null;
  /** NGOs that took part; empty where the record does not say. */
  readonly ngoIds?: readonly string[];
  /** Member States that took part; empty where the record does not say. */
  readonly memberStates?: readonly string[];
}

/** Exactly one of the four. */
export interface AddresseeFact {
  readonly memberState?: string;
  /** A sector, by its field of competence. */
  readonly sector?: string;
  /** A National Commission, by the code of its state. */
  readonly nationalCommission?: string;
  readonly body?: string;
}

export interface RecommendationFact extends Sourced {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly issuedOn: string;
  /** Where it was made: exactly one of the two. */
  readonly dialogueSessionId?: string;
  readonly forumId?: string;
  readonly addressees: readonly (AddresseeFact & {
    readonly deliveredOn: string | null;
    readonly dueOn: string | null;
    readonly answeredOn: string | null;
    readonly answer: string | null;
  })[];
}

export interface BodyMemberFact extends Sourced {
  readonly id: string;
  readonly body: string;
  readonly role: string;
  readonly party: PartyFact;
  readonly termStartDate: string | null;
  /** First day no longer in office; null: still in office. */
  readonly termEndDate: string | null;
}

export interface TaskForceFact extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly mandate: string;
  readonly body: string;
  readonly contributions: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly ngoId: string;
    readonly memberStates: readonly string[];
    readonly themes: readonly string[];
    readonly submittedOn: string;
    /** `SUBMITTED` (under review: its text is not public), `ACCEPTED` or `DECLINED`. */
    readonly status: string;
    readonly example: boolean;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly ngoId: string;
    readonly askedOn: string;
    readonly answer: string | null;
    readonly answeredOn: string | null;
    readonly example: boolean;
  }[];
}

/** The facts as they stand in the files, without examples. */
export function readFacts(): Dataset {
  return {
    fieldOffices: read('field-offices'),
    memberStates: read('member-states'),
    ngos: read('ngos'),
    partnerships: [],
    activities: read('activities'),
    publications: [],
    focalPoints: [],
    programmeFeedback: [],
    vocabulary: read('vocabulary'),
    dacSectors: read('dac-sectors'),
    forums: read('forums'),
    dialogueSessions: read('dialogue-sessions'),
    recommendations: read('recommendations'),
    bodyMembers: [],
    taskForces: [],
    dataSources: read('data-sources'),
  };
}

function read<Fact>(name: string): Fact[] {
  return JSON.parse(readFileSync(new URL(`facts/${name}.json`, import.meta.url), 'utf8')) as Fact[];
}
