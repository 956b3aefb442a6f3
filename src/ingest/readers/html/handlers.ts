import type { Element } from 'hast';
import type { Html } from 'mdast';
import type { Options } from 'rehype-remark';
import { attribute, textOf } from './elements.ts';
import { NOTE, NOTE_REFERENCE } from './footnotes.ts';
import { KEPT } from './keep-names.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

/** Elements whose Markdown is another than the usual one, or HTML where Markdown has none. */
export const handlers: Readonly<Record<string, Handler>> = {
  sub: inHtml('sub'),
  sup: inHtml('sup'),
  [KEPT]: (_, node) => {
    const value = textOf(node).replace(/\s+/g, ' ');
    return [html('<span translate="no">'), { type: 'text', value }, html('</span>')];
  },
  [NOTE_REFERENCE]: (_, node) => ({ type: 'footnoteReference', ...labelOf(node) }),
  [NOTE]: (state, node) => {
    const children = state.toFlow(state.all(node));
    return { type: 'footnoteDefinition', ...labelOf(node), children };
  },
};

function inHtml(name: string): Handler {
  return (state, node) => {
    const children = state.all(node);
    return children.length > 0 ? [html(`<${name}>`), ...children, html(`</${name}>`)] : [];
  };
}

const html = (value: string): Html => ({ type: 'html', value });

const labelOf = (node: Element): { label: string; identifier: string } => {
  const label = attribute(node, 'label');
  return { label, identifier: label };
};
