/**
 * A stand-in for a server with OpenAI's Chat Completions, written from "Create chat completion" in
 * the API reference: it reads the question as a model would and writes what it is told to write.
 */
import { latinise, type Reply } from './cloud-translation.ts';
import { type Loopback, type Received, startLoopback } from './loopback.ts';

export interface Chat {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly [field: string]: unknown;
}

export interface Question {
  readonly texts: Readonly<Record<string, string>>;
  readonly context?: {
    readonly title?: string;
    readonly before?: string[];
    readonly after?: string[];
  };
}

/** What a model writes: text as it is, anything else as JSON. */
export type Model = (question: Question, chat: Chat) => unknown;

export interface ChatServer extends Loopback {
  /** As OPENAI_BASE_URL takes it. */
  readonly baseUrl: string;
  readonly chats: readonly Chat[];
  readonly questions: readonly Question[];
}

/** Words of Latin letters for Hindi ones; tags stay. */
export const obedient: Model = ({ texts }) =>
  Object.fromEntries(Object.entries(texts).map(([number, text]) => [number, latinise(text)]));

/** A completion as servers send it: a token for each letter, on both sides. */
export function completion(content: unknown, parts: Readonly<Record<string, unknown>> = {}): Reply {
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  return {
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: written },
          ...parts,
        },
      ],
      usage: { prompt_tokens: 1_000, completion_tokens: 500, total_tokens: 1_500 },
    },
  };
}

/** An error in OpenAI's form. */
export const chatError = (status: number, message: string, code: string | null = null): Reply => {
  return { status, body: { error: { message, type: 'invalid_request_error', param: null, code } } };
};

/** Starts it with that model; `script`: answers to the first requests. */
export async function startChatServer(
  model: Model = obedient,
  script: readonly (Reply | undefined)[] = [],
): Promise<ChatServer> {
  const server = await startLoopback((received) => answer(received, model), script);
  const chats = (): Chat[] => server.requests.map(({ body }) => body as Chat);
  return {
    ...server,
    baseUrl: `${server.url}/v1`,
    get chats() {
      return chats();
    },
    get questions() {
      return chats().map(questionOf);
    },
  };
}

function answer({ method, path, body }: Received, model: Model): Reply {
  if (method !== 'POST' || path !== '/v1/chat/completions') return chatError(404, 'Not Found');
  const chat = body as Chat;
  return completion(model(questionOf(chat), chat));
}

const questionOf = ({ messages }: Chat): Question =>
  JSON.parse(messages.find(({ role }) => role === 'user')?.content ?? '{}') as Question;
