import { readDataSources } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { generateActivities } from './activities.ts';
import { generateBodyMembers, generateSessions } from './dialogue.ts';
import { generateForums } from './forums.ts';
import { generateNgos } from './ngos.ts';
import { generatePartnerships } from './partnerships.ts';
import { generateFeedback, generateFocalPoints, generateProgrammes, generatePublications } from './programmes.ts';
import { generateRecommendations } from './recommendations.ts';

export interface ExampleOptions {
  /** The same seed makes the same examples, to the letter. */
  readonly seed?: number;
  readonly activities?: number;
  readonly partnerships?: number;
  readonly recommendations?: number;
}

const DEFAULTS = { seed: 2026, activities: 5000, partnerships: 2000, recommendations: 300 };
const PROGRAMMES = 300;
const FORUMS = 60;
const SESSIONS = 120;
const FEEDBACK = 500;
const PUBLICATIONS = 400;

/** Examples alone: they name the facts' NGOs, programmes, States and offices, but hold none of them. */
export function generateExamples(facts: Dataset, options: ExampleOptions = {}): Dataset {
  const records = generateRecords(facts, options);
  const recordCount = Object.values<readonly unknown[]>({ ...records }).reduce((count, list) => count + list.length, 0);
  const sources = readDataSources().filter(({ file }) => file === 'examples/generate.ts');
  return { ...records, dataSources: sources.map((source) => ({ ...source, recordCount })) };
}

function generateRecords(facts: Dataset, options: ExampleOptions): Dataset {
  const { seed, activities, partnerships, recommendations } = { ...DEFAULTS, ...options };
  const ngos = generateNgos({ facts, seed, count: Math.ceil(activities / 8) });
  const memberStates = facts.memberStates
    .filter(({ memberType }) => memberType === 'MEMBER_STATE')
    .map(({ code }) => code);
  const parties = { ngos: [...ngos, ...facts.ngos], memberStates };
  const programmes = generateProgrammes(facts, seed, PROGRAMMES);
  const factProgrammes = facts.activities.filter(({ organizationType }) => organizationType === 'IGO');
  const forums = generateForums(facts, seed, FORUMS, parties);
  // What is an example among the facts is drawn ten times as often as the others.
  const showcase = facts.forums
    .filter(({ example }) => example === true)
    .flatMap((forum) => Array.from({ length: 10 }, () => forum));
  const sessions = generateSessions(facts, seed, SESSIONS, [...facts.forums, ...forums], parties);
  return {
    fieldOffices: [],
    memberStates: [],
    ngos,
    partnerships: generatePartnerships({ seed, count: partnerships, exampleNgos: ngos, factNgos: facts.ngos }),
    activities: [...generateActivities({ facts, seed, count: activities, ngos }), ...programmes],
    publications: generatePublications(seed, PUBLICATIONS, parties.ngos),
    focalPoints: generateFocalPoints(facts),
    programmeFeedback: generateFeedback(seed, FEEDBACK, [...programmes, ...factProgrammes], parties.ngos),
    vocabulary: [],
    dacSectors: [],
    forums,
    dialogueSessions: sessions,
    recommendations: generateRecommendations({
      seed,
      count: recommendations,
      sessions,
      forums: [...forums, ...showcase],
      memberStates,
    }),
    bodyMembers: generateBodyMembers(seed, parties),
    taskForces: [],
    dataSources: [],
  };
}

/** The facts followed by the examples, list by list. */
export function withExamples(facts: Dataset, options: ExampleOptions = {}): Dataset {
  const examples = generateExamples(facts, options);
  return {
    fieldOffices: facts.fieldOffices,
    memberStates: facts.memberStates,
    ngos: [...facts.ngos, ...examples.ngos],
    partnerships: [...facts.partnerships, ...examples.partnerships],
    activities: [...facts.activities, ...examples.activities],
    publications: [...facts.publications, ...examples.publications],
    focalPoints: [...facts.focalPoints, ...examples.focalPoints],
    programmeFeedback: [...facts.programmeFeedback, ...examples.programmeFeedback],
    vocabulary: facts.vocabulary,
    dacSectors: facts.dacSectors,
    forums: [...facts.forums, ...examples.forums],
    dialogueSessions: [...facts.dialogueSessions, ...examples.dialogueSessions],
    recommendations: [...facts.recommendations, ...examples.recommendations],
    bodyMembers: [...facts.bodyMembers, ...examples.bodyMembers],
    taskForces: facts.taskForces,
    dataSources: [...facts.dataSources, ...examples.dataSources],
  };
}
