import type { EnginePlugin } from '../../context.ts';
import { firefox } from './firefox.ts';
import { google } from './google.ts';
import { libretranslate } from './libretranslate.ts';
import { openai } from './openai.ts';
import { pseudo } from './pseudo.ts';

/** Every engine that a configuration can name. */
export const engines: readonly EnginePlugin[] = [firefox, google, openai, libretranslate, pseudo];
