export { connectEngine, createLocalClient, NoEngineError, startEngine } from './engine.ts';
export type { Engine } from './engine.ts';
