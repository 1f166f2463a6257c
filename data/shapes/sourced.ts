/** Facts name a source; examples say that they are examples. */
export interface Sourced {
  readonly source: string;
  readonly confidence?: 'high' | 'medium' | 'low' | null;
  readonly note?: string | null;
  /** True for what was made up to show how the graph works. */
  readonly example?: boolean;
}

/** A text in the languages in which it is known. */
export type Texts = Readonly<Partial<Record<'en' | 'fr' | 'es', string>>>;

/** An NGO or a Member State: exactly one of the two. */
export interface PartyFact {
  readonly ngoId?: string;
  readonly memberState?: string;
}

/** A file of the data set and the terms it is under. */
export interface DataSourceFact {
  readonly id: string;
  /** Name of the file in `facts/`, or path of the source that makes the records, such as `examples/generate.ts`. */
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
