import type { PartyFact, Sourced } from './sourced.ts';

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
