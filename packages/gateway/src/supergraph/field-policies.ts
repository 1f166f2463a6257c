/** How long the values of a field or type hold: `@cacheControl`. */
export interface CacheHint {
  /** Seconds. */
  readonly maxAge?: number;
  readonly scope?: 'PUBLIC' | 'PRIVATE';
}

/** How long a list is: `@listSize`, as IBM's specification of GraphQL costs has it. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** What the door must know of a field, an argument or a type beside its shape. */
export interface FieldPolicy {
  /** `@cost`, in hundredths of a cost unit. */
  readonly weight?: number;
  readonly listSize?: ListSize;
  readonly cache?: CacheHint;
}

/** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`. JSON, so that it can be read from a file at the start. */
export type FieldPolicies = Readonly<Record<string, FieldPolicy>>;
