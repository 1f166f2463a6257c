import { createGatewayServer } from '@liaison/server';
import type { Create } from './candidate.ts';
import { lambdaDoor } from './lambda-door.ts';
import { gatewayOptions } from './liaison.ts';

/** (f″) Our gateway without its door: behind the integration that (a) has, and with nothing done that (a) does not do. */
export const create: Create = (settings, layer) =>
  lambdaDoor(createGatewayServer(gatewayOptions(settings, layer, undefined)));
