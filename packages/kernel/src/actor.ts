/** What an actor may do. The names stand in tokens and in `@requiresScopes`. */
export type Scope = 'contacts:read' | 'drafts:read';

/** Who is asking. Nobody is anonymous by accident: without credentials it is the public, which has no scopes. */
export interface Actor {
  readonly id: string;
  readonly scopes: ReadonlySet<Scope>;
}

export const PUBLIC: Actor = { id: 'public', scopes: new Set() };
