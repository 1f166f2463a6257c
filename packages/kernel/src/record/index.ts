export { readChanges } from './changes.ts';
export { createHistoryField, readHistoryByKey, readHistoryConnection } from './history-connection.ts';
export type { HistoryEntry } from './history.ts';
export { createChangeFeed } from './change-feed.ts';
export type { ChangeFeed, FeedRecord } from './change-feed.ts';
export { createCodec, decodeRecords, toVersioned } from './codec.ts';
export {
  describeField,
  formatLocation,
  formatMoney,
  formatNamed,
  formatProvenance,
  joinTexts,
} from './history-text.ts';
export type { HistoryField, Kind, Loaded, RecordLookup, ValueOf, Versioned } from './kind.ts';
export { loadRecords } from './load.ts';
export type { LogEntry } from './log-entry.ts';
export { commit, LARGEST_COMMIT, readEntries, readHead, readRecord, computeVersionAfter } from './log.ts';
export type { Change } from './log.ts';
export { change, create, createChange, describeMutation, reviewOnly } from './mutation.ts';
export type { MutationContext, Ruling } from './mutation.ts';
export { PackedPartition } from './packed-partition.ts';
export { line, paragraphs, parseInput, webAddress } from './parse-input.ts';
export { PACK_HEAD, findUnits } from './projection.ts';
export type { Projection } from './projection.ts';
export { project, readCheckpoint } from './projector.ts';
export { CONFIDENCES, provenance } from './provenance.ts';
export type { Confidence, Provenance } from './provenance.ts';
export { RecordReader } from './record-reader.ts';
export { createId } from './record-id.ts';
export { itemToRecord } from './record.ts';
export type { NewRecord, StoredRecord } from './record.ts';
export {
  checkVersion,
  COMMON_USER_ERRORS,
  createUserError,
  isRefused,
  refuse,
  reportInvalid,
  reportMissing,
} from './user-error.ts';
export type { Refused, Result, UserError } from './user-error.ts';
export type { Subgraph, SubgraphDependencies, TableNames } from './subgraph.ts';
export { PARKED } from './derive-rows.ts';
export type { ParkedRow } from './derive-rows.ts';
export { isSound, repair, verify } from './verify.ts';
export type { Verdict } from './verify.ts';
export { hideUnlessVisible } from './visibility.ts';
export { Writer } from './writer.ts';
export type { Decision, MutationInput, Outcome } from './writer.ts';
