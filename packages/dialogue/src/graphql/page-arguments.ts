/** `first` and `after`, as every connection takes them. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}
