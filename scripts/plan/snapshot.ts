/** A resource as the planner writes it. */
interface Resource {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  /** One of SST's own, which stands for the resources below it. */
  readonly component?: boolean;
  readonly retainOnDelete?: boolean;
  /** Paths of inputs that SST keeps encrypted. */
  readonly secrets?: readonly string[];
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** What changes with the code alone, or is drawn at random. */
const LEFT_OUT = /^(?:aws:s3\/bucketObjectv2|random:|pulumi:pulumi)/;
const LEFT_OUT_INPUTS = new Set(['s3Bucket', 's3Key', '__provider']);

/**
 * The planner's list without what is another's business: a resource a line, by type and name, with documents that stand in
 * texts as JSON, and names in place of what is drawn at random. `secret` stands in it nowhere.
 */
export function toSnapshot(plan: string, secret: string): string {
  const lines = plan.trimEnd().split('\n');
  const resources = lines.map((line) => JSON.parse(line) as Resource | { readonly outputs: unknown });
  const kept = resources.filter((one) => !('type' in one) || (one.component !== true && !LEFT_OUT.test(one.type)));
  const names = kept.flatMap((one) => ('type' in one && isDrawn(one) ? [[one.id, `<${one.name}>`] as const] : []));
  const text = kept.map((one) => `${JSON.stringify('type' in one ? shown(one) : unfold(one))}\n`).join('');
  return [...names, [secret, '<secret>'] as const].reduce(
    (replaced, [from, to]) => replaced.replaceAll(from, to),
    text.replaceAll(/(liaison-\w+-\w+)-[a-p]{8}(?![\w-])/g, '$1'),
  );
}

/** What AWS would choose, and so the planner did; a name that we gave stands among the inputs. */
function isDrawn(resource: Resource): resource is Resource & { readonly id: string } {
  const { id = '', inputs = {} } = resource;
  return /^[\w-]{7,}$/.test(id) && !Object.values(inputs).includes(id);
}

function shown({ type, name, retainOnDelete, secrets, inputs }: Resource): object {
  return {
    type,
    name,
    ...(retainOnDelete && { retainOnDelete }),
    ...(secrets && { secrets }),
    ...(inputs && { inputs: unfold(inputs) }),
  };
}

/** The same value with JSON in its texts read, and the key with which SST encrypts links made unknown. */
function unfold(value: unknown): unknown {
  if (typeof value === 'string') return /^[[{]/.test(value) ? unfold(JSON.parse(value)) : value;
  if (Array.isArray(value)) return value.map(unfold);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT_INPUTS.has(key));
  return Object.fromEntries(entries.map(([key, one]) => [key, key === 'SST_KEY' ? '<made by SST>' : unfold(one)]));
}
