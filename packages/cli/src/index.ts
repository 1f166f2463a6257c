export { run } from './run.ts';
export type { Output } from './command.ts';
export { verifyAll } from './verify-command.ts';
export { createKeysCommand } from './keys-command.ts';
export type { KeysCommandOptions } from './keys-command.ts';
export { createTokenCommand } from './token-command.ts';
export { UsageError } from './command.ts';
