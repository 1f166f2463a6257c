import { expect } from 'vitest';
import { changeToldTo, KINDS, readOf } from './kinds.ts';
import type { Past } from './chronicle.ts';
import { knownAs } from './ngos.ts';
import type { Scene } from './scene.ts';
import type { Kind } from './values.ts';
import type { Who } from './who.ts';

interface RecordChange {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly changedAt: string;
}

interface ChangesPage {
  readonly nodes: readonly RecordChange[];
  readonly nextSince: string;
  readonly hasMore: boolean;
}

/** A page of `changes`, as large as chance has it. */
const PAGE_SIZES = [2, 12, 40, 100, 100];
/** Where a walk is broken off: before a page was applied, or after, but before its place was noted. */
const INTERRUPTED = 0.1;
const LONGEST_WALK = 2_000;

/** One reader's copy of the record, kept by `changes` alone: it reads again what is listed, and drops what is deleted. */
export class Mirror {
  readonly who: Who;
  readonly #records = new Map<string, unknown>();
  readonly #told = new Set<string>();
  #since: string;

  constructor(who: Who, since: string) {
    this.who = who;
    this.#since = since;
  }

  /** Follows to the end of the log, with interruptions, then reads again what was listed. */
  async follow(scene: Scene): Promise<void> {
    const { random } = scene;
    const listed = new Map<string, RecordChange>();
    for (let pages = 0; pages < LONGEST_WALK; pages += 1) {
      const page = await changesSince(scene, this.who, this.#since, random.pick(PAGE_SIZES));
      if (random.chance(INTERRUPTED)) continue;
      for (const node of page.nodes) {
        this.#told.add(toldText(node));
        listed.set(`${node.kind} ${node.id}`, node);
      }
      if (random.chance(INTERRUPTED)) continue;
      this.#since = page.nextSince;
      if (!page.hasMore) {
        await this.#readAgain(scene, listed);
        return;
      }
    }
    throw new Error('`changes` does not come to an end.');
  }

  async #readAgain(scene: Scene, listed: ReadonlyMap<string, RecordChange>): Promise<void> {
    for (const key of listed.keys()) this.#records.delete(key);
    const kept = [...listed].filter(([, { kind, deleted }]) => kind in KINDS && !deleted);
    if (kept.length === 0) return;
    const reads = kept.map(([, { kind, id }], index) => `r${index}: ${readOf(kind as Kind, id)}`);
    const { data, errors } = await scene.caller(this.who).ask(`{ ${reads.join('\n')} }`);
    expect(errors).toEqual([]);
    for (const [index, [key]] of kept.entries()) this.#records.set(key, data?.[`r${index}`]);
  }

  /**
   * The copy is what the model says that this reader can read, and he was told of each change once or more, and of no other.
   * What became his by a merger he is told of once it changes, or where he comes to it only then.
   */
  expectWhole({ model }: Scene): void {
    const entries = model.entries();
    const now = knownAs(model, this.who);
    const views = entries.map((entry) => ({ key: `${entry.kind} ${entry.id}`, view: model.view(entry, now), entry }));
    const expected = views.filter(({ key, view, entry }) => {
      return view !== null && (this.#records.has(key) || model.view(entry, this.who) !== null);
    });
    expect(Object.fromEntries(this.#records)).toEqual(Object.fromEntries(expected.map(({ key, view }) => [key, view])));
    const told = [...this.#told].filter((text) => isKnown(text));
    const tells = entries.flatMap(({ kind, id, past }) =>
      past.map((one) => {
        const then = this.#tellsOf(kind, id, one, knownAs(model, this.who, one.at));
        return { then, possible: [...then, ...this.#tellsOf(kind, id, one, now)] };
      }),
    );
    const untold = tells.filter(
      ({ then, possible }) => then.length > 0 && !possible.some((text) => told.includes(text)),
    );
    expect(untold.map(({ then }) => then)).toEqual([]);
    const possible = new Set(tells.flatMap((one) => one.possible));
    expect(told.filter((text) => !possible.has(text))).toEqual([]);
  }

  #tellsOf(kind: Kind, id: string, past: Past, who: Who): string[] {
    const told = changeToldTo(kind, past, who);
    return told === null ? [] : [toldText({ kind, id, version: past.version, ...told })];
  }
}

/** Where the log ends now. */
export async function endOfChanges(scene: Pick<Scene, 'caller'>, who: Who, since: string | null): Promise<string> {
  for (let reached = since; ;) {
    const page = await changesSince(scene, who, reached, 100);
    if (!page.hasMore) return page.nextSince;
    reached = page.nextSince;
  }
}

async function changesSince(
  scene: Pick<Scene, 'caller'>,
  who: Who,
  since: string | null,
  first: number,
): Promise<ChangesPage> {
  const { data, errors } = await scene.caller(who).ask('Changes', { since, first });
  expect(errors).toEqual([]);
  return data?.['changes'] as ChangesPage;
}

function toldText({ kind, id, version, deleted }: Omit<RecordChange, 'changedAt'>): string {
  return `${kind} ${id} ${version}${deleted ? ' deleted' : ''}`;
}

function isKnown(text: string): boolean {
  return text.slice(0, text.indexOf(' ')) in KINDS;
}
