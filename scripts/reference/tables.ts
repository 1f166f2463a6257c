import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import { GRANTS, ROLES, SCOPES, SPEAKS_FOR } from '@liaison/kernel/reader';
import type { Owner, Reach, Role, Scope } from '@liaison/kernel/reader';
import type { COMMON_USER_ERRORS } from '@liaison/kernel/record';
import { USER_ERROR_CODES as dialogueCodes } from '../../packages/dialogue/src/domain/user-errors.ts';
import {
  USER_ERROR_CODES as forumsCodes,
  WARNING_CODES as forumsWarnings,
} from '../../packages/forums/src/domain/user-errors.ts';
import { USER_ERROR_CODES as partnershipsCodes } from '../../packages/partnerships/src/domain/user-errors.ts';

/** The mutations of each subgraph, and the codes of their user errors and warnings. */
export const SUBGRAPHS: readonly {
  readonly name: string;
  readonly refusals: Readonly<Record<string, string>>;
  /** Codes of warnings. */
  readonly warnings: Readonly<Record<string, string>>;
}[] = [
  { name: 'partnerships', refusals: partnershipsCodes, warnings: {} },
  { name: 'forums', refusals: forumsCodes, warnings: forumsWarnings },
  { name: 'dialogue', refusals: dialogueCodes, warnings: {} },
];

/** Meaning of the user errors that every mutation can return. */
const COMMON: Readonly<Record<(typeof COMMON_USER_ERRORS)[number], string>> = {
  NOT_FOUND: 'There is no record with this id, or the caller may not know of it.',
  STALE_VERSION:
    'The record has changed since the caller read it. `currentVersion` is its version now. Read the record again, and ' +
    'repeat the change if it is still wanted.',
  IDEMPOTENCY_KEY_REUSED:
    'The key was used with another input within the last 24 hours. Use a new key for a new change, and the same key only to ' +
    'retry the same change.',
  INVALID_VALUE: 'A value is not valid. The message says what would be right, and `path` names the argument.',
};

const OWNER_NAMES: Readonly<Record<Owner['type'], string>> = {
  Ngo: 'their NGO',
  MemberState: 'their Member State',
  Sector: 'their sectors',
};

/** A Markdown table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(name: string): string {
  return `\`${name}\``;
}

const REACHES: Readonly<Record<Reach, string>> = { ANY: 'every', OWN: 'own' };

/** Which role has which scope. */
export function rolesTable(): string {
  const reach = (scope: Scope, role: Role): string => {
    const granted = GRANTS[role][scope];
    return granted === undefined ? '' : REACHES[granted];
  };
  const rows = SCOPES.map((scope) => [code(scope), ...ROLES.map((role) => reach(scope, role))]);
  return table(['scope', ...ROLES.map(code)], rows);
}

/** Who has a scope, role by role: `any record: a; records of their NGO: b`. */
function whoHas(scope: Scope): string {
  const byReach = new Map<string, string[]>();
  for (const role of ROLES) {
    const reach = GRANTS[role][scope];
    const owner = SPEAKS_FOR[role];
    const records = reach === 'ANY' ? 'any record' : reach && owner && `records of ${OWNER_NAMES[owner]}`;
    if (records) byReach.set(records, [...(byReach.get(records) ?? []), code(role)]);
  }
  return Array.from(byReach, ([records, roles]) => `- ${records}: ${roles.join(', ')}`).join('\n');
}

/** Every mutation of the subgraphs' SDL by the scope that it needs, and who has the scope. */
export function mutationsText(sdl: readonly string[]): string {
  const mutations = guardedFields(sdl).filter(({ type }) => type === 'Mutation');
  return SCOPES.flatMap((scope) => {
    const names = mutations.filter(({ scopes }) => scopes.includes(scope)).map(({ field }) => code(field.name.value));
    return names.length === 0 ? [] : [`### ${code(scope)}\n\n${whoHas(scope)}\n\n${names.join(', ')}`];
  }).join('\n\n');
}

/** Fields that not everybody sees, by coordinate; `sdl` is the text of the subgraphs' own schemas. */
export function fieldsTable(sdl: readonly string[]): string {
  const rows = guardedFields(sdl)
    .filter(({ type }) => type !== 'Mutation')
    .map(({ type, field, scopes }) => [code(`${type}.${field.name.value}`), scopes.map(code).join(' or ')]);
  return table(['field', 'scope'], rows.length > 0 ? rows : [['none', '']]);
}

/** Codes of `userErrors`: those of every mutation, then each subgraph's own; after them those of `warnings`. */
export function refusalsText(): string {
  const refusals = SUBGRAPHS.map((subgraph) => [`User errors of ${subgraph.name}`, subgraph.refusals] as const);
  const warnings = SUBGRAPHS.map((subgraph) => [`Warnings of ${subgraph.name}`, subgraph.warnings] as const);
  return [['User errors of every mutation', COMMON] as const, ...refusals, ...warnings]
    .filter(([, codes]) => Object.keys(codes).length > 0)
    .map(([title, codes]) => `### ${title}\n\n${codesList(codes)}`)
    .join('\n\n');
}

function codesList(codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes)
    .map(([name, meaning]) => `- ${code(name)}: ${meaning}`)
    .join('\n');
}

export interface GuardedField {
  readonly type: string;
  readonly field: FieldDefinitionNode;
  /** Alternatives; those that must be held together are joined by " and ". */
  readonly scopes: readonly string[];
}

/** Every field of the subgraphs' own schemas that `@requiresScopes` stands on. */
export function guardedFields(sdl: readonly string[]): GuardedField[] {
  return fieldsOf(sdl).flatMap(({ type, field }) => {
    const scopes = scopesOf(field.directives ?? []);
    return scopes === null ? [] : [{ type, field, scopes }];
  });
}

const definitions = new Map<string, readonly DefinitionNode[]>();

function definitionsOf(sdl: string): readonly DefinitionNode[] {
  const known = definitions.get(sdl) ?? parse(sdl, { noLocation: true }).definitions;
  definitions.set(sdl, known);
  return known;
}

/** Every field of every object type. */
export function fieldsOf(sdl: readonly string[]): { type: string; field: FieldDefinitionNode }[] {
  return sdl.flatMap((text) =>
    definitionsOf(text).flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      return (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }));
    }),
  );
}

/** The fields of an input type; none where there is no such type. */
export function inputFieldsOf(sdl: readonly string[], name: string): readonly InputValueDefinitionNode[] {
  return sdl.flatMap((text) =>
    definitionsOf(text).flatMap((definition) =>
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === name
        ? (definition.fields ?? [])
        : [],
    ),
  );
}

function scopesOf(directives: readonly ConstDirectiveNode[]): string[] | null {
  const value = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return null;
  return value.values.map((together) => {
    if (together.kind !== Kind.LIST) return '';
    return together.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])).join(' and ');
  });
}
