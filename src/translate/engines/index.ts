import type { EnginePlugin } from '../../context.ts';
import { google } from './google.ts';
import { pseudo } from './pseudo.ts';

/** Every engine that a configuration can name. */
export const engines: readonly EnginePlugin[] = [google, pseudo];
