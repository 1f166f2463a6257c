import { readFileSync } from 'node:fs';
import type { BodyMemberFact, DialogueSessionFact, RecommendationFact, TaskForceFact } from './shapes/dialogue.ts';
import type { ForumFact } from './shapes/forums.ts';
import type {
  ActivityFact,
  DacSectorFact,
  FieldOfficeFact,
  FocalPointFact,
  MemberStateFact,
  NgoFact,
  PartnershipFact,
  ProgrammeFeedbackFact,
  PublicationFact,
  VocabularyFact,
} from './shapes/partnerships.ts';
import type { DataSourceFact } from './shapes/sourced.ts';

export type * from './shapes/dialogue.ts';
export type * from './shapes/forums.ts';
export type * from './shapes/partnerships.ts';
export type * from './shapes/sourced.ts';

/**
 * The data set that Liaison is loaded with, in the shape of the files in `facts/`: plain values, before any rule of the
 * graph. The facts leave many lists empty, since no source was found for them; the examples fill them.
 *
 * Days are `YYYY-MM-DD`, instants ISO 8601 in UTC, countries ISO 3166-1 alpha-2. `null` means unknown.
 */
export interface Dataset {
  readonly fieldOffices: readonly FieldOfficeFact[];
  readonly memberStates: readonly MemberStateFact[];
  readonly ngos: readonly NgoFact[];
  /** Partnerships with histories of their own; those that an NGO's `officialPartner` and `accreditations` tell of are not repeated here. */
  readonly partnerships: readonly PartnershipFact[];
  /** Activities of NGOs (`organizationType: NGO`) and programmes of UNESCO (`IGO`). */
  readonly activities: readonly ActivityFact[];
  readonly publications: readonly PublicationFact[];
  readonly focalPoints: readonly FocalPointFact[];
  readonly programmeFeedback: readonly ProgrammeFeedbackFact[];
  readonly vocabulary: readonly VocabularyFact[];
  readonly dacSectors: readonly DacSectorFact[];
  readonly forums: readonly ForumFact[];
  readonly dialogueSessions: readonly DialogueSessionFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly bodyMembers: readonly BodyMemberFact[];
  readonly taskForces: readonly TaskForceFact[];
  /** Where each file comes from, for `LICENSES.md` and for the graph. */
  readonly dataSources: readonly DataSourceFact[];
}

/** The facts as they stand in the files, without examples. */
export function readFacts(): Dataset {
  return {
    fieldOffices: read('field-offices'),
    memberStates: read('member-states'),
    ngos: read('ngos'),
    partnerships: [],
    activities: read('activities'),
    publications: [],
    focalPoints: [],
    programmeFeedback: [],
    vocabulary: read('vocabulary'),
    dacSectors: read('dac-sectors'),
    forums: read('forums'),
    dialogueSessions: read('dialogue-sessions'),
    recommendations: read('recommendations'),
    bodyMembers: [],
    taskForces: [],
    dataSources: readDataSources().filter(({ file }) => !file.startsWith('examples/')),
  };
}

/** Sources of the facts and of the examples. */
export function readDataSources(): DataSourceFact[] {
  return read('data-sources');
}

function read<Fact>(name: string): Fact[] {
  return readLines(new URL(`facts/${name}.ndjson`, import.meta.url)) as Fact[];
}

/** The values of a file of newline-delimited JSON. Throws for a line that is no JSON, with its number. */
export function readLines(file: URL): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown;
    } catch (cause) {
      throw new Error(`${file.pathname}, line ${index + 1}, is not JSON.`, { cause });
    }
  });
}
