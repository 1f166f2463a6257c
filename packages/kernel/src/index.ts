// Who is asking, and what it costs.
export { holds, isAmong, isOneOwner, isPublic, PUBLIC } from './actor.ts';
export type { Actor, Audience, Owner } from './actor.ts';
export { GRANTS, ROLES, SCOPES, SPEAKS_FOR } from './permissions.ts';
export type { ActRule, Acts, Reach, Role, Scope } from './permissions.ts';
export { costUnits, Meter } from './meter.ts';
export type { Headroom, Spending } from './meter.ts';
export { createRequestContext, maySee } from './request-context.ts';
export type { RequestContext } from './request-context.ts';

export { failSpan, inServerSpan, inSpan, inTableSpan, traceIdOf, traceparent } from './spans.ts';

// Errors that callers read, and those that pass.
export { badUserInput, ERROR_CODES, isPublicError, publicError } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export { isPassingFault } from './cancellation.ts';

// Days, instants, places, languages, texts.
export { addDays, dayAfter, dayBefore, dayOf, FIRST_DAY, isDay, LAST_DAY, yearOf } from './days.ts';
export type { Day } from './days.ts';
export { compareInstants, parseInstant } from './instants.ts';
export type { Instant } from './instants.ts';
export { distanceMetres, EARTH_RADIUS_KM, FARTHEST_KM } from './geo.ts';
export type { GeoPoint } from './geo.ts';
export { countryCodes, countryNames, isCountryCode, REGIONS, regionOf } from './countries.ts';
export { isCurrencyCode } from './currencies.ts';
export type { Country, Region } from './countries.ts';
export { FIELDS_OF_COMPETENCE } from './fields-of-competence.ts';
export type { FieldOfCompetence } from './fields-of-competence.ts';
export { DIALOGUE_FORMATS, PARTICIPATION_MODES } from './meeting-forms.ts';
export type { DialogueFormat, ParticipationMode } from './meeting-forms.ts';
export { matchesMeetingFilter, parseMeetingFilter } from './meeting-filter.ts';
export type { MeetingFilter } from './meeting-filter.ts';
export { acceptedLanguages, inLanguage, LANGUAGES } from './languages.ts';
export type { Language, Multilingual } from './languages.ts';
export { compareCodePoints, fold, words } from './text.ts';

// Records and where they come from.
export { CONFIDENCES, provenance } from './provenance.ts';
export type { Confidence, Provenance } from './provenance.ts';
export { itemToRecord, recordToItem } from './record.ts';
export type { StoredRecord } from './record.ts';
export { newId } from './record-id.ts';

// Connections.
export { LARGEST_PAGE, pageOf, parseFirst, parsePage, toConnection } from './connection.ts';
export type { Connection, Edge, Page, PageInfo, PageRequest } from './connection.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export type { CursorScope, Position } from './cursor.ts';

// Subgraphs.
export type { Subgraph, SubgraphDependencies, TableNames } from './subgraph.ts';
export { buildOutlinedSchema, outlineOf } from './schema-outline.ts';
export type { SchemaOutline } from './schema-outline.ts';
export { buildSubgraphSchema, buildSubgraphSchemas, outlineSubgraph } from './subgraph-schema.ts';
export type {
  LoadMutations,
  ReferenceResolver,
  ResolverMap,
  SubgraphOutlines,
  SubgraphSchemas,
} from './subgraph-schema.ts';
export type { LanguageArgument } from './shared-resolvers.ts';
export { GraphQLDate, GraphQLDateTime } from './scalars.ts';

// Tables.
export { createDocumentClient, QUIET_LOGGER } from './client.ts';
export type { ClientOptions } from './client.ts';
export { keyText, LAST, Table } from './table.ts';
export type { Item, Key, Range, RangePage } from './table.ts';
export { createTables, TABLE_DEFINITION } from './create-tables.ts';
export { deleteAll, writeAll } from './bulk.ts';
export { Loader } from './loader.ts';
export { PackedPartition } from './packed-partition.ts';

// The log and what is derived from it.
export { commit, LARGEST_COMMIT, readEntries, readHead, readRecord, StaleRecordError, versionAfter } from './log.ts';
export type { Change } from './log.ts';
export type { LogEntry } from './log-entry.ts';
export { SILENT_LEDGER } from './ledger.ts';
export type { HistoryField, Ledger, Shown, ShownChange } from './ledger.ts';
export { Writer } from './writer.ts';
export type { Act, Decision, MutationInput, Outcome } from './writer.ts';
export { line, paragraphs, parseInput, webAddress } from './parse-input.ts';
export { COMMON_REFUSALS, invalidValue, notFound, staleVersion } from './refusal.ts';
export type { Refusal } from './refusal.ts';
export { readHistory } from './history.ts';
export type { FieldChange, HistoryEntry, HistoryRequest } from './history.ts';
export { historyByKey, historyConnection } from './history-connection.ts';
export { readChanges } from './changes.ts';
export type { ChangesPage, ChangesRequest, RecordChange } from './changes.ts';
export { PACK_HEAD, unitsFedBy } from './projection.ts';
export type { Projection } from './projection.ts';
export { project, readCheckpoint } from './projector.ts';
export { RebuildRequiredError } from './steps.ts';
export { loadRecords } from './load.ts';
export type { NewRecord } from './load.ts';
export { isSound, repair, verify } from './verify.ts';
export type { Verdict } from './verify.ts';
