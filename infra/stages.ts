/// <reference path="../.sst/platform/config.d.ts" />

/** What differs between the kinds of stage stands here, and nowhere else. */
export interface StageSettings {
  /** `retain`: the tables stay when the stage is removed. */
  readonly removal: 'retain' | 'remove';
  /** `sst remove` refuses. */
  readonly protect: boolean;
  /** DynamoDB refuses to delete the tables that hold what cannot be recomputed. */
  readonly deletionProtection: boolean;
  /** Days to any second of which those tables can be taken back; 35 is the most that DynamoDB keeps, 0 is no backup. */
  readonly recoveryDays: number;
  readonly logDays: number;
  /** Of the functions that answer; Lambda gives processor time by memory. */
  readonly memory: `${number} MB`;
  /** Requests a second that API Gateway lets through for all callers together, and how many at once. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  /**
   * What the public meets: the HTTP API itself, or a CDN with a firewall before it, which lets an address ask so often in
   * five minutes.
   */
  readonly front: { readonly kind: 'api' } | { readonly kind: 'cdn'; readonly requestsByAddress: number };
  /** What callers without credentials may ask, where LIAISON_PUBLIC_DOCUMENTS does not say. */
  readonly publicDocuments: 'any' | 'trusted';
  /** Null where nobody is woken; else the account's charges of a month, in US dollars, beyond which somebody is. */
  readonly alarms: { readonly monthlyCharges: number } | null;
}

export type StageKind = 'production' | 'preview' | 'personal';

export const STAGES: Readonly<Record<StageKind, StageSettings>> = {
  production: {
    removal: 'retain',
    protect: true,
    deletionProtection: true,
    recoveryDays: 35,
    logDays: 90,
    memory: '1024 MB',
    throttle: { rate: 500, burst: 1000 },
    // Half of what the public's units allow, were every request the cheapest (docs/limits.md).
    front: { kind: 'cdn', requestsByAddress: 15_000 },
    publicDocuments: 'any',
    alarms: { monthlyCharges: 200 },
  },
  // Of a pull request: made and removed by machines, open to the world without a firewall.
  preview: {
    removal: 'remove',
    protect: false,
    deletionProtection: false,
    recoveryDays: 0,
    logDays: 7,
    memory: '1024 MB',
    throttle: { rate: 20, burst: 40 },
    front: { kind: 'api' },
    publicDocuments: 'trusted',
    alarms: null,
  },
  personal: {
    removal: 'remove',
    protect: false,
    deletionProtection: false,
    recoveryDays: 0,
    logDays: 14,
    memory: '1024 MB',
    throttle: { rate: 50, burst: 100 },
    front: { kind: 'api' },
    publicDocuments: 'any',
    alarms: null,
  },
};

export function settingsOf(stage: string): StageSettings {
  if (stage === 'production') return STAGES.production;
  return stage.startsWith('pr-') ? STAGES.preview : STAGES.personal;
}
