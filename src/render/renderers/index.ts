import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';

/** Every renderer; `formats` names them. */
export const renderers: readonly Renderer[] = [html, markdown, json];
