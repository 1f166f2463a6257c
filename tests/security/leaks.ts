import { localTables } from '@liaison/local';

/** What no answer may hold, whoever asks what: how we are built, and where we run. */
const LEAKS: readonly (readonly [string, RegExp])[] = [
  ['a frame of a stack', /\bat (?:async )?[\w.<>[\] ]+ \(|\bat (?:file|node):/],
  ['a source file', /node_modules|node:internal|file:\/\/|\.[cm]?[jt]s:\d+/],
  ['a path', /\/(?:home|work|root|usr|opt|tmp|var)\/\w/],
  [
    'the store',
    /dynamodb|dynoxide|sqlite|amazon|\baws\b|smithy|\barn:|(?:Consumed|Provisioned)\w+|ConditionalCheck|TransactionCancel/i,
  ],
  ['a word of the SDK', /ResourceNotFoundException|ValidationException|ThrottlingException|\$metadata|attempts":/],
  [
    'an error of the engine',
    /\b(?:Type|Range|Reference|Syntax|Abort|Aggregate)Error\b|Cannot read propert|is not a function|is not iterable|JSON at position|Maximum call stack/,
  ],
  ['a network', /ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|127\.0\.0\.1:\d/],
  ['a library', /\bjose\b|valibot|graphql-jit|\bapollo\b|hive-router|\brust\b/i],
  ['debugging', /"(?:stacktrace|exception|tracing|debug)"\s*:/i],
  ['a token', /eyJ[\w-]{8,}\.[\w-]+/],
];

const TABLES = ['', 'facts-', 'facts-and-examples-'].flatMap((prefix) =>
  Object.values(localTables(prefix)).flatMap(({ truth, views }) => [truth, views]),
);
/** Those that are also words of the domain (`forums`) tell nobody anything. */
const TABLE_NAMES = TABLES.filter((name) => name.includes('-'));

/** What of this an answer holds. */
export function leaksIn(text: string): string[] {
  const found = LEAKS.flatMap(([what, pattern]) => {
    const [hit] = pattern.exec(text) ?? [];
    return hit === undefined ? [] : [`${what}: ${hit}`];
  });
  return [...found, ...TABLE_NAMES.filter((name) => text.includes(name)).map((name) => `a table: ${name}`)];
}
