import type { Actor } from '@liaison/kernel/reader';
import { hideUnlessVisible, reportMissing } from '@liaison/kernel/record';
import type { RecordReader, Result } from '@liaison/kernel/record';
import type { Forum } from '../domain/forum.ts';
import { FORUM } from '../records.ts';

/** The forum that the input names, or the error that there is none that the caller may see. */
export async function requireVisibleForum(
  read: RecordReader,
  forumId: string,
  context: { readonly actor: Actor },
): Promise<Result<Forum>> {
  const loaded = await read.findById(FORUM, forumId);
  const forum = loaded && hideUnlessVisible(FORUM, loaded.value, context);
  return forum === null ? { userErrors: [reportMissing('forumId', 'forum', forumId)] } : { value: forum };
}
