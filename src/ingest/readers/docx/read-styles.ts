import { childAt, childrenNamed, valueAt } from './elements.ts';
import type { XmlElement } from './parse-xml.ts';

/** What a document's styles say; the nearest comes first in every chain. */
export interface Styles {
  /** A style and those it is based on; the default paragraph style if no id is given. */
  readonly chain: (id: string | undefined) => readonly XmlElement[];
  /** The run properties that hold where no style says anything. */
  readonly defaults: XmlElement | undefined;
}

/** Styles based on each other, of which each paragraph looks through all. */
const LONGEST_CHAIN = 50;

/** Reads `styles.xml` (ECMA-376 part 1, 17.7). A document may have none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = childrenNamed(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'], style]));
  const normal = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const chains = new Map<string | undefined, XmlElement[]>();
  const chain = (id: string | undefined): XmlElement[] => {
    const known = chains.get(id);
    if (known) return known;
    // A set, because a style may be based on itself.
    const found = new Set<XmlElement>();
    let style = id === undefined ? normal : byId.get(id);
    while (style && !found.has(style) && found.size < LONGEST_CHAIN) {
      found.add(style);
      style = byId.get(valueAt(style, 'w:basedOn'));
    }
    chains.set(id, [...found]);
    return [...found];
  };
  return { chain, defaults: childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr') };
}
