import type { PartyFact, Sourced } from './sourced.ts';

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
  /** What only the examples have, since no source was found for it. */
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
  /** `CHAIR`, `SPEAKER` or `RAPPORTEUR` in the examples. */
  readonly participants: readonly (PartyFact & { readonly role: string })[];
}
