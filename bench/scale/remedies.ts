/** What is done about heat. The order is that of the ladder in `docs/scale.md`: each step keeps those before it. */
export interface Remedies {
  /** Processes keep packed partitions decoded and ask only for their head. */
  readonly keepsPacks: boolean;
  /** Public answers to GET are kept by a CDN for as long as `Cache-Control` says. */
  readonly hasCdn: boolean;
  /** DynamoDB splits a hot partition by its sort keys. */
  readonly splits: boolean;
  /** Offices, States and commissions are kept by processes like packed partitions. */
  readonly keepsLists: boolean;
  /** Processes keep entries of the log, which never change, and read only those that are new. */
  readonly keepsLog: boolean;
  /** A process asks for a head once a second at the most; an act always. */
  readonly restsHeads: boolean;
  /** Copies of hot rows of the views and of hot records, of which each read takes one. */
  readonly copies: number;
}

export interface Step {
  readonly name: string;
  readonly remedies: Remedies;
}

const NONE: Remedies = {
  keepsPacks: false,
  hasCdn: false,
  splits: false,
  keepsLists: false,
  keepsLog: false,
  restsHeads: false,
  copies: 1,
};

const CHANGES: readonly (readonly [name: string, change: Partial<Remedies>])[] = [
  ['nothing', {}],
  ['+ split for heat', { splits: true }],
  ['+ packs kept', { keepsPacks: true }],
  ['+ CDN', { hasCdn: true }],
  ['+ lists kept', { keepsLists: true }],
  ['+ log kept', { keepsLog: true }],
  ['+ heads rest', { restsHeads: true }],
  ['+ 4 copies', { copies: 4 }],
];

export const LADDER: readonly Step[] = CHANGES.map(([name], index) => ({
  name,
  remedies: Object.assign({}, NONE, ...CHANGES.slice(0, index + 1).map(([, change]) => change)) as Remedies,
}));
