import type { Context } from 'aws-lambda';
import { createDialogueSubgraph } from '@liaison/dialogue';
import { createDocumentClient } from '@liaison/kernel/table';
import { sendReminders } from '../reminders.ts';
import { clientVariables, readClientOptions, readVariables, tableName } from '../runtime/environment.ts';
import { logError, writeLine } from '../runtime/log.ts';
import { readPreparedSdl } from '../runtime/prepared-schema.ts';

const found = readVariables({ ...clientVariables(), DIALOGUE_TABLE: tableName, DIALOGUE_VIEWS_TABLE: tableName });
const subgraph = createDialogueSubgraph({
  client: createDocumentClient(readClientOptions(found)),
  sdl: readPreparedSdl(new URL('./schema/', import.meta.url), 'dialogue'),
  tables: { truth: found.DIALOGUE_TABLE, views: found.DIALOGUE_VIEWS_TABLE },
  onError: logError,
});
/** Time to finish the last reminder. */
const MARGIN_MS = 5000;

/** Sends reminders for overdue answers once a day. Throws if one failed, so that the scheduler sees it. */
export const handler = async (_event: unknown, context: Context): Promise<void> => {
  const now = new Date().toISOString();
  const hasTime = (): boolean => context.getRemainingTimeInMillis() > MARGIN_MS;
  const { failures, ...counts } = await sendReminders({ subgraph, now, hasTime });
  writeLine(
    JSON.stringify({ timestamp: now, level: 'INFO', message: 'reminders', ...counts, failed: failures.length }),
  );
  failures.forEach(logError);
  if (failures.length > 0) throw new Error(`${failures.length} of ${counts.due} reminders failed.`);
};
