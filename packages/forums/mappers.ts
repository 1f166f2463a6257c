/** The domain object behind each type of the schema, relative to the generated file. */
export const mappers: Record<string, string> = {};
