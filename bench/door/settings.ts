import type { TrustedIssuer } from '@liaison/server';
import type { Settings } from '../gateway/layers/layer.ts';
import type { Part } from './variants.ts';

export interface DoorSettings extends Settings {
  readonly parts: readonly Part[] | null;
  readonly gatewayTable: string;
  readonly key: string;
  readonly token: string;
  readonly trusted: TrustedIssuer;
  readonly collectorUrl: string;
}
