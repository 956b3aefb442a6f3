import { glossary } from './glossary.ts';
import { name } from './name.ts';
import { number } from './number.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { untranslated } from './untranslated.ts';

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [untranslated, number, placeholder, glossary, name];
