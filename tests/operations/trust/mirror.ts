import type { Caller } from '../../support/writing-world.ts';
import { readOn } from './insist.ts';

interface Changes {
  readonly changes: {
    readonly nodes: readonly { kind: string; id: string; version: number; deleted: boolean }[];
    readonly nextSince: string;
    readonly hasMore: boolean;
  };
}

export function answeredChanges(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** What a partner keeps who follows `changes`: the version of each record that he may see. */
export class Mirror {
  readonly held = new Map<string, number>();
  #since: string | null = null;

  /** Takes one page; true where more follows. */
  async take(caller: Caller, first: number): Promise<boolean> {
    const { changes } = await readOn<Changes>(caller, 'Changes', { since: this.#since, first });
    for (const { kind, id, version, deleted } of changes.nodes) {
      if (deleted) this.held.delete(answeredChanges(kind, id));
      else this.held.set(answeredChanges(kind, id), version);
    }
    this.#since = changes.nextSince;
    return changes.hasMore;
  }
}
