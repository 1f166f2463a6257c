/** How long an answer may be cached, and by whom. */
export interface CachePolicy {
  /** Seconds. */
  readonly maxAge: number;
  readonly scope: 'PUBLIC' | 'PRIVATE';
}
