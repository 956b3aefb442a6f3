import type { Engine, EngineFacts, EnginePlugin, EngineWorld } from '../../context.ts';
import { SetuError } from '../../errors.ts';
import { shortHash } from '../../ids.ts';
import { hasTags, plainText } from '../../tags.ts';
import { isLoopback, readEndpoint } from './endpoint.ts';
import { type OpenAIOptions, openaiOptions } from './openai/options.ts';
import { priceOf, typicalPrice } from './openai/prices.ts';
import { createPrompt } from './openai/prompt.ts';
import { createTranslator } from './openai/translator.ts';
import { readKey } from './read-key.ts';
import { readOptions } from './read-options.ts';

const BASE_URL = 'OPENAI_BASE_URL';
const API_KEY = 'OPENAI_API_KEY';
const HOSTED = 'https://api.openai.com/v1';
const EXAMPLE =
  'For example in setu.config.json: "engines": { "openai": { "model": "gemma3:12b" } }';

/** Any server that speaks OpenAI's Chat Completions: Ollama, vLLM, llama.cpp, or a hosted one. */
export const openai: EnginePlugin = {
  name: 'openai',
  network: true,
  romanised: true,
  variables: [BASE_URL, API_KEY],
  options: openaiOptions,
  origin: (env) => readEndpoint(env, BASE_URL, HOSTED),
  describe: (world) => factsOf(openaiOptions.safeParse(world.options).data ?? UNNAMED, world),
  async open(world): Promise<Engine> {
    const options = readOptions(openai.name, openaiOptions, world.options, EXAMPLE);
    const baseUrl = readEndpoint(world.env, BASE_URL, HOSTED);
    const key = readKey(world.env, API_KEY);
    if (!isLoopback(baseUrl)) checkHosted(key, options, world);
    const prompt = createPrompt(world.templates, options);
    const translate = createTranslator({ baseUrl, key, fetch: world.fetch, options, prompt });
    return { ...factsOf(options, world), priceOf: priceOf(options, prompt), translate };
  },
};

/** What is said of the engine until its settings name a model. */
const UNNAMED = openaiOptions.parse({ model: 'unnamed' });

function factsOf(options: OpenAIOptions, { prices }: Pick<EngineWorld, 'prices'>): EngineFacts {
  const { model, batch, temperature, notes } = options;
  // Another wish is another answer; the model alone if none was uttered.
  const wishes = [temperature, notes].some((wish) => wish !== undefined)
    ? `+${shortHash(String(temperature), notes ?? '')}`
    : '';
  return {
    name: 'openai',
    model: `${model}${wishes}`,
    label: `Language model ${model}`,
    trial: false,
    romanised: true,
    glossary: true,
    names: true,
    ...(options.context && { context: true }),
    price: prices['openai'] ?? typicalPrice(options),
    limits: { codePoints: 4_000, strings: batch },
    encode: (tagged) => (hasTags(tagged) ? tagged : plainText({ text: tagged, tags: [] })),
  };
}

/** A server elsewhere may cost money: a budget holds only over prices that are known. */
function checkHosted(key: string | undefined, options: OpenAIOptions, { prices }: EngineWorld) {
  if (key === undefined) {
    throw new SetuError(
      'credentials',
      `${API_KEY} is not set, and the server is not this machine`,
      {
        hint: `Set it to your key; or set ${BASE_URL} to a server on this machine, such as http://127.0.0.1:11434/v1`,
      },
    );
  }
  const isPriced =
    options.pricePerMillionInputTokens !== undefined &&
    options.pricePerMillionOutputTokens !== undefined;
  if (isPriced || prices['openai'] !== undefined) return;
  throw new SetuError(
    'config',
    'engines.openai: expected pricePerMillionInputTokens and pricePerMillionOutputTokens, got none',
    { hint: 'The budget is held over them. Write 0 if your server is free.' },
  );
}
