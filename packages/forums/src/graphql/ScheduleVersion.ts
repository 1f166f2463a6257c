import { changeOf } from '../domain/schedule.ts';
import type { ScheduleVersionResolvers } from './generated/resolver-types.ts';

export const ScheduleVersion: ScheduleVersionResolvers = {
  changes: ({ version, steps }) =>
    steps.map((step) => ({ ...changeOf(step), slot: { ...step.after, version, sequence: step.sequence } })),
};
