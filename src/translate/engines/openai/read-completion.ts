import { z } from 'zod';
import type { Fault } from '../../../context.ts';
import { parseJson } from '../http-faults.ts';

/** What a server made of a question: text, or the reason why there is none. */
export type Completion = { readonly usage: z.output<typeof usage> } & (
  { readonly written: string } | { readonly problem: Pick<Fault, 'kind' | 'message'> }
);

const tokens = z.number().min(0);
const usage = z
  .object({ prompt_tokens: tokens, completion_tokens: tokens })
  .optional()
  .catch(undefined);

/** Of "The chat completion object" in OpenAI's API reference, what all servers send. */
const completionBody = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage,
});

/** Reads the body of a success. */
export function readCompletion(body: string): Completion {
  const { data } = completionBody.safeParse(parseJson(body));
  const [choice] = data?.choices ?? [];
  if (!data || !choice) {
    const message = 'answered something that is no chat completion';
    return { usage: undefined, problem: { kind: 'busy', message } };
  }
  const { finish_reason: reason, message } = choice;
  const refused = (why: string): Completion => {
    return { usage: data.usage, problem: { kind: 'refused', message: why } };
  };
  if (reason === 'length') return refused('came to no end within the tokens that it was given');
  if (reason === 'content_filter') return refused('was stopped by its server’s content filter');
  if (message.refusal) return refused('refused to translate this');
  return { usage: data.usage, written: message.content ?? '' };
}
