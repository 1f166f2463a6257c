import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { readFileSync } from 'node:fs';
import { postEvent } from '../gateway/gateways/event.ts';

export const FIRST_QUESTIONS = {
  trusted: 'a trusted document',
  neverSeen: 'a query never seen',
} as const;
export type FirstQuestion = keyof typeof FIRST_QUESTIONS;
export const FIRST_QUESTION_NAMES = Object.keys(FIRST_QUESTIONS) as FirstQuestion[];

/** One NGO across the three subgraphs, as `schema/operations` has it. */
const NAME = 'NgoProfile';
const TEXT = readFileSync(new URL('../../schema/operations/ngo-profile.graphql', import.meta.url), 'utf8');
/** Has partnerships and activities, forums and sessions. */
const VARIABLES = { id: 'ngo-acted' };

/** What is asked first: by its name where the function knows documents by name, else by its text. */
export function firstEvent(question: FirstQuestion, knowsNames: boolean): APIGatewayProxyEventV2 {
  if (question === 'neverSeen') return postEvent({ query: neverSeen(), variables: VARIABLES });
  return postEvent({ ...(knowsNames ? { documentId: NAME } : { query: TEXT }), variables: VARIABLES });
}

/** What a warm function is asked again and again. */
export function warmEvent(knowsNames: boolean): APIGatewayProxyEventV2 {
  return firstEvent('trusted', knowsNames);
}

/** The same question under another name, so that its plan is nobody's. */
function neverSeen(): string {
  return TEXT.replace(NAME, 'NeverSeen').replace('acronym', 'acronym shortName: acronym');
}
