import { z } from 'zod';
import { group, number, text, whole } from '../../../config/schema-parts.ts';

const usd = () => number('an amount in US dollars of 0 or more').optional();

/** What may stand under `engines.openai`. */
export const openaiOptions = group({
  model: text('the name of a model', /\S/).describe('Name of the model, as the server knows it.'),
  temperature: number('a number of 0 or more')
    .optional()
    .describe('Left out: the server’s own. Some models take no other.'),
  pricePerMillionInputTokens: usd().describe('US dollars for a million tokens of questions.'),
  pricePerMillionOutputTokens: usd().describe('US dollars for a million tokens of answers.'),
  batch: whole(1, 100).default(20).describe('Most sentences in a request.'),
  context: z
    .boolean('true or false')
    .default(true)
    .describe('Send the title and the neighbouring sentences along, not to be translated.'),
  notes: text('a text')
    .optional()
    .describe('What the model shall keep in mind: style, spelling, readers.'),
});

export type OpenAIOptions = z.output<typeof openaiOptions>;
