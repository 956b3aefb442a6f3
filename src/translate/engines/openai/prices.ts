import type { Engine } from '../../../context.ts';
import type { OpenAIOptions } from './options.ts';
import type { Prompt } from './prompt.ts';

const MILLION = 1_000_000;
/** What a server's chat template adds to a message, and more. */
const OVERHEAD_TOKENS = 200;
/** The schema that goes along, for each text. */
const TOKENS_A_TEXT = 40;

interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

const areKnown = (options: OpenAIOptions): boolean =>
  options.pricePerMillionInputTokens !== undefined ||
  options.pricePerMillionOutputTokens !== undefined;

/** What so many tokens cost, in USD. */
function costOf(usage: Usage, options: OpenAIOptions): number {
  const { pricePerMillionInputTokens = 0, pricePerMillionOutputTokens = 0 } = options;
  const { prompt_tokens: input, completion_tokens: output } = usage;
  return (input * pricePerMillionInputTokens + output * pricePerMillionOutputTokens) / MILLION;
}

/** What an answer has cost by its own count; undefined where nothing is known of prices. */
export const costOfUsage = (
  usage: Usage | undefined,
  options: OpenAIOptions,
): { readonly usd?: number } => (usage && areKnown(options) ? { usd: costOf(usage, options) } : {});

/**
 * The longest answer that is paid for, in tokens. English takes at most one token a letter, and is
 * hardly longer than its Hindi; models that think first need more.
 */
export const mostAnswerTokens = (texts: readonly string[]): number =>
  1_000 + 4 * texts.reduce((sum, text) => sum + [...text].length, 0);

/**
 * The most that a request may cost. No tokeniser that works on bytes, as those of all such models
 * do, makes more tokens of a text than it has bytes in UTF-8; answers are cut by `max_tokens`, and
 * a wrong one may stand in the question that asks for a better one.
 */
export function priceOf(options: OpenAIOptions, prompt: Prompt): NonNullable<Engine['priceOf']> {
  return (request) => {
    const bytes = prompt.messages(request).reduce((sum, { content }) => sum + bytesOf(content), 0);
    const answer = mostAnswerTokens(request.texts);
    const question = bytes + answer + OVERHEAD_TOKENS + TOKENS_A_TEXT * request.texts.length;
    return costOf({ prompt_tokens: question, completion_tokens: answer }, options);
  };
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

/**
 * USD for a million characters, for estimates: three tokens a character in (Devanagari by bytes,
 * with what stands around it) and one out.
 */
export const typicalPrice = (options: OpenAIOptions): number =>
  costOf({ prompt_tokens: 3 * MILLION, completion_tokens: MILLION }, options);
