import * as v from 'valibot';

/** The stage that the function belongs to, such as `production`: it tells the metrics of two stages apart. */
export const stageVariable = { LIAISON_STAGE: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]*$/)), '') };
