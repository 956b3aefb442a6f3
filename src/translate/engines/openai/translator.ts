import type { Engine, EngineAnswer, EngineRequest, Fault } from '../../../context.ts';
import { postJson } from '../post-json.ts';
import { redactor } from '../redact.ts';
import { type Dialect, fieldsOf, NEWEST, nextDialect } from './dialect.ts';
import { faultOfFailure } from './faults.ts';
import { leakDetector } from './leak-detector.ts';
import type { OpenAIOptions } from './options.ts';
import { costOfUsage, mostAnswerTokens } from './prices.ts';
import type { Message, Prompt } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import { type Completion, readCompletion } from './read-completion.ts';

export interface Server {
  readonly baseUrl: string;
  /** Undefined: the server asks for none. */
  readonly key: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly options: OpenAIOptions;
  readonly prompt: Prompt;
}

/** An answer that could not be taken, and what was wrong with it. */
interface Wrong {
  readonly written: string;
  readonly mistakes: readonly string[];
}

const NAME = 'The language model';

/**
 * Asks a server, one request a call. A form of the question that it does not understand, and an
 * answer that cannot be taken, end as a fault that the queue tries again at once: so the next
 * request, too, waits for its place and has its money reserved. It is asked in another form then,
 * or once with its mistakes; after that the texts are refused, and the queue halves them.
 */
export function createTranslator(server: Server): Engine['translate'] {
  let dialect = NEWEST;
  const wrong = new Map<string, Wrong>();
  const isLeak = leakDetector(server.prompt.instructions);
  const { fetch, key } = server;
  const url = `${server.baseUrl}/chat/completions`;
  const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
  const service = { name: NAME, redact: redactor(key === undefined ? [] : [key]) };

  return (request) => {
    const id = JSON.stringify([request.texts, request.context]);
    const before = wrong.get(id);
    const used = dialect;
    const body = bodyOf(server, request, used, before);
    const { signal } = request;
    return postJson({ url, fetch, headers, body, signal, service }, (response, text) => {
      if (response.ok) return judge(readCompletion(text), request, id);
      const { fault, said } = faultOfFailure(response, text, service, server.options.model);
      const next = [400, 422].includes(response.status) ? nextDialect(used, said) : undefined;
      if (!next) return { fault };
      // Others may have found out in the meantime.
      if (dialect === used) dialect = next;
      // Free, but not as if the server were out of reach.
      return { fault: { ...fault, kind: 'busy', retryAfterMs: 0, billed: true }, usd: 0 };
    });
  };

  function judge(completion: Completion, { texts }: EngineRequest, id: string): EngineAnswer {
    const before = wrong.get(id);
    wrong.delete(id);
    const cost = costOfUsage(completion.usage, server.options);
    if ('problem' in completion) return { fault: faultFor(completion.problem), ...cost };
    const read = readAnswer(completion.written, texts, isLeak);
    if ('texts' in read) return { ...read, ...cost };
    if (!before) wrong.set(id, { written: completion.written, mistakes: read.mistakes });
    const message = service.redact(`${NAME} did not keep to its task: ${read.mistakes[0] ?? ''}`);
    const kind = before ? 'refused' : 'busy';
    return { fault: { kind, message, billed: true, ...(!before && { retryAfterMs: 0 }) }, ...cost };
  }
}

const faultFor = ({ kind, message }: Pick<Fault, 'kind' | 'message'>): Fault => {
  return { kind, message: `${NAME} ${message}`, billed: true };
};

function bodyOf(
  { options, prompt }: Server,
  request: EngineRequest,
  dialect: Dialect,
  wrong: Wrong | undefined,
): Readonly<Record<string, unknown>> {
  const { texts } = request;
  return {
    model: options.model,
    messages: [...prompt.messages(request), ...(wrong ? repairMessages(wrong) : [])],
    ...(options.temperature !== undefined && { temperature: options.temperature }),
    ...fieldsOf(dialect, texts.length, mostAnswerTokens(texts)),
  };
}

/** Of an answer without end the beginning is enough. */
const SHOWN = 20_000;

const repairMessages = ({ written, mistakes }: Wrong): Message[] => [
  { role: 'assistant', content: written.slice(0, SHOWN) },
  {
    role: 'user',
    content: `This answer cannot be used:\n${mistakes.join('\n')}\nAnswer again with the whole JSON object.`,
  },
];
