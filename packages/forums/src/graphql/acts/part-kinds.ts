import { ownerOf } from '../../domain/party.ts';
import type { Call, CallContribution } from '../../domain/call.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { ForumTheme } from '../../domain/forum-theme.ts';
import type { Registration } from '../../domain/registration.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import {
  callContributionRecord,
  callRecord,
  evaluationRecord,
  forumThemeRecord,
  registrationRecord,
} from '../../store/records.ts';
import type { PartKind } from './perform.ts';

export const CALL: PartKind<Call> = {
  argument: 'callId',
  noun: 'call',
  locate: ({ locator }, id) => locator.call(id),
  read: forumTruth.call,
  ownersOf: () => [],
  toRecord: callRecord,
};

export const CONTRIBUTION: PartKind<CallContribution> = {
  argument: 'contributionId',
  noun: 'contribution',
  locate: ({ locator }, id) => locator.contribution(id),
  read: forumTruth.contribution,
  ownersOf: ({ ngoId }) => [{ type: 'Ngo', id: ngoId }],
  toRecord: callContributionRecord,
};

export const EVALUATION: PartKind<Evaluation> = {
  argument: 'evaluationId',
  noun: 'evaluation',
  locate: ({ locator }, id) => locator.evaluation(id),
  read: forumTruth.evaluation,
  ownersOf: ({ submittedBy }) => [ownerOf(submittedBy)],
  toRecord: evaluationRecord,
};

export const REGISTRATION: PartKind<Registration> = {
  argument: 'registrationId',
  noun: 'registration',
  locate: ({ locator }, id) => locator.registration(id),
  read: forumTruth.registration,
  ownersOf: ({ party }) => [ownerOf(party)],
  toRecord: registrationRecord,
};

export const THEME: PartKind<ForumTheme> = {
  argument: 'themeId',
  noun: 'theme',
  locate: ({ locator }, id) => locator.theme(id),
  read: forumTruth.theme,
  ownersOf: ({ proposedBy }) => [ownerOf(proposedBy)],
  toRecord: forumThemeRecord,
};
