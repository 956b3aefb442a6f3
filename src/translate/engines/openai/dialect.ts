/**
 * What servers understand of the same question. All of them are asked in the newest form first;
 * one that refuses it by name is asked in the next older one for the rest of the run.
 */
const FORMATS = ['json_schema', 'json_object', 'none'] as const;
const LIMITS = ['max_tokens', 'max_completion_tokens'] as const;

export interface Dialect {
  readonly format: (typeof FORMATS)[number];
  readonly limit: (typeof LIMITS)[number];
}

export const NEWEST: Dialect = { format: 'json_schema', limit: 'max_tokens' };

/**
 * The next form to try after a server has refused this one with HTTP 400 or 422 and that message;
 * undefined if the message is about something else, or there is no other form.
 */
export function nextDialect(dialect: Dialect, said: string): Dialect | undefined {
  if (/max_(completion_)?tokens/i.test(said)) {
    const limit = LIMITS[LIMITS.indexOf(dialect.limit) + 1];
    return limit && { ...dialect, limit };
  }
  if (!/response_?format|json_?schema|json_?object|structured|guided|grammar/i.test(said)) {
    return undefined;
  }
  const format = FORMATS[FORMATS.indexOf(dialect.format) + 1];
  return format && { ...dialect, format };
}

/** The fields of a request that depend on it: for so many texts, and an answer so long. */
export function fieldsOf({ format, limit }: Dialect, texts: number, most: number) {
  return { [limit]: most, ...(format !== 'none' && { response_format: formatOf(format, texts) }) };
}

function formatOf(type: 'json_schema' | 'json_object', texts: number) {
  if (type === 'json_object') return { type };
  const numbers = Array.from({ length: texts }, (_, index) => String(index + 1));
  const schema = {
    type: 'object',
    properties: Object.fromEntries(numbers.map((number) => [number, { type: 'string' }])),
    required: numbers,
    additionalProperties: false,
  };
  return { type, json_schema: { name: 'translations', strict: true, schema } };
}
