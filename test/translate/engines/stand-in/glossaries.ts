/** Glossaries of the project, their operations, and the files of one bucket, after the REST reference. */
import { failure, type Asked, type Reply } from './messages.ts';

export interface GlossaryOptions {
  readonly bucket: string;
  /** How often an operation is looked at before it is done; 2. */
  readonly looks?: number;
  /** What an operation ends with. */
  readonly error?: string;
  /** Another run creates each glossary first. */
  readonly raced?: boolean;
}

export interface Glossaries {
  /** Undefined: a request for somebody else. */
  answer(asked: Asked): Reply | undefined;
  has(name: string): boolean;
}

/** Opens an empty project with a bucket. */
export function openGlossaries({ bucket, looks = 2, error, raced }: GlossaryOptions): Glossaries {
  const files = new Map<string, string>();
  const ready = new Map<string, number>();
  const operation = (name: string, left: number): Reply => {
    const id = name.replace(/glossaries\/(.*)$/, 'operations/of-$1');
    if (left > 0) return { body: { name: id } };
    const outcome =
      error === undefined ? { response: { name } } : { error: { code: 3, message: error } };
    return { body: { name: id, done: true, ...outcome } };
  };
  const look = (name: string): number => {
    const left = (ready.get(name) ?? 0) - 1;
    ready.set(name, left);
    return left;
  };
  const has = (name: string): boolean => error === undefined && (ready.get(name) ?? 1) <= 0;

  function store(url: URL, text: string): Reply {
    const to = /^\/upload\/storage\/v1\/b\/([^/]+)\/o$/.exec(url.pathname)?.[1];
    if (to !== bucket) return failure(403, 'forbidden', `no permission for the bucket ${to ?? ''}`);
    const name = url.searchParams.get('name') ?? '';
    if (files.has(name)) return failure(412, 'conditionNotMet');
    files.set(name, text);
    return { body: { name, bucket } };
  }

  function create({ body }: Asked): Reply {
    const { name, inputConfig } = body as {
      name: string;
      inputConfig: { gcsSource: { inputUri: string } };
    };
    const file = inputConfig.gcsSource.inputUri.replace(`gs://${bucket}/`, '');
    if (!files.has(file)) return failure(400, 'INVALID_ARGUMENT');
    ready.set(name, looks);
    return raced ? failure(409, 'ALREADY_EXISTS') : operation(name, looks);
  }

  return {
    has,
    answer(asked) {
      const url = new URL(asked.url ?? '/', 'http://stand-in');
      const isGet = asked.method === 'GET';
      const path = url.pathname.slice('/v3/'.length);
      if (asked.auth !== 'bearer') return undefined;
      if (url.pathname.startsWith('/upload/')) return store(url, String(asked.body['text']));
      if (path.endsWith('/glossaries') && !isGet) return create(asked);
      if (!isGet) return undefined;
      if (path.includes('/operations/of-')) {
        const name = path.replace('operations/of-', 'glossaries/');
        return operation(name, look(name));
      }
      if (!path.includes('/glossaries/')) return undefined;
      if (raced && ready.has(path)) look(path);
      return has(path) ? { body: { name: path } } : failure(404, 'NOT_FOUND');
    },
  };
}
