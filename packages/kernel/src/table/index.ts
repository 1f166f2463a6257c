export { writeAll } from './bulk.ts';
export { isPassingFault } from './cancellation.ts';
export { createDocumentClient, QUIET_LOGGER } from './client.ts';
export type { ClientOptions } from './client.ts';
export { createTables } from './create-tables.ts';
export { createLoader } from './loader.ts';
export type { Loader } from './loader.ts';
export { toKeyText, LAST, Table } from './table.ts';
export type { Item, Key, Range } from './table.ts';
