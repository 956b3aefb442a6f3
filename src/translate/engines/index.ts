import type { EnginePlugin } from '../../context.ts';
import { google } from './google.ts';
import { libretranslate } from './libretranslate.ts';
import { openai } from './openai.ts';
import { pseudo } from './pseudo.ts';

/** Every engine that a configuration can name. */
export const engines: readonly EnginePlugin[] = [google, openai, libretranslate, pseudo];
