/**
 * Other people's HTML as a tree. A browser repairs what is broken, and some repairs cost the square
 * of the text: a hundred kilobytes of `<b>` that nobody closes would become gigabytes.
 */
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  parse,
  parseFragment,
  type TreeAdapter,
} from 'parse5';
import { SetuError } from './errors.ts';

/** Elements within elements; whoever walks a tree goes as deep as it is. */
const DEEPEST = 500;
/** Nodes besides one for each character: what a browser adds to an honest page. */
const SPARE_NODES = 1000;
/** Attributes of one tag; each is compared with those before it. */
const MOST_ATTRIBUTES = 1000;

/** The tree of a page, or of a piece of one. Throws a SetuError `input` if it would grow so. */
export function parseHtml(text: string, { fragment = false } = {}): Root {
  if (hasEndlessTag(text)) {
    throw refused(`a tag with at most ${MOST_ATTRIBUTES} attributes`, 'one with more');
  }
  const options = {
    treeAdapter: boundedAdapter(text.length + SPARE_NODES),
    scriptingEnabled: false,
  };
  const tree = fragment ? parseFragment(text, options) : parse(text, options);
  return fromParse5(tree) as Root;
}

/** In one pass, and without minding quotation marks, which is where a parser can be deceived. */
const hasEndlessTag = (text: string): boolean =>
  text.split('>').some((piece) => {
    if (piece.length < MOST_ATTRIBUTES) return false;
    const tag = piece.slice(Math.max(0, piece.search(/<[a-z]/i))).replace(/data:[^\s"'>]*/gi, '');
    return tag.startsWith('<') && (tag.match(/[\s/"']+/g)?.length ?? 0) > MOST_ATTRIBUTES;
  });

function boundedAdapter(mostNodes: number): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const sink = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw refused(`at most ${DEEPEST} elements within each other`, 'more');
    depths.set(child, depth);
  };
  const count = (): void => {
    nodes += 1;
    if (nodes > mostNodes) throw refused('elements that are closed', 'very many that are not');
  };
  return {
    ...defaultTreeAdapter,
    createElement(...words) {
      count();
      return defaultTreeAdapter.createElement(...words);
    },
    appendChild(parent, child) {
      sink(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      sink(parent, child);
      // It stands near the end; searched from the front, a long list would be searched each time.
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, child);
      child.parentNode = parent;
    },
  };
}

const refused = (expected: string, got: string): SetuError =>
  new SetuError('input', `HTML: expected ${expected}, got ${got}`, {
    hint: 'Open the page in an editor that closes what is open, or take the HTML out.',
  });
