import { rules } from './check/rules/index.ts';
import type { KnownNames } from './config/schema.ts';
import { renderers } from './render/renderers/index.ts';
import { engines } from './translate/engines/index.ts';

/** What the settings may name, read off the lists of plug-ins. */
export const knownNames: KnownNames = {
  engines: engines.map(({ name }) => name),
  formats: renderers.map(({ name }) => name),
  rules: rules.map(({ id }) => id),
  engineOptions: Object.fromEntries(
    engines.flatMap(({ name, options }) => (options ? [[name, options]] : [])),
  ),
};
