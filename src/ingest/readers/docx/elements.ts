/** Looking into a tree of XML. */
import type { XmlElement } from './parse-xml.ts';

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? [];

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name);

/** The first child at the end of a path of names. */
export function childAt(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && firstNamed(at, name), element);
}

function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  if (element.children.length > MANY) return indexOf(element).get(name);
  return element.children.find((child) => typeof child !== 'string' && child.name === name) as
    XmlElement | undefined;
}

/** Of a style with a million properties, not all are looked through for each paragraph. */
const MANY = 100;
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement>>();

function indexOf(element: XmlElement): ReadonlyMap<string, XmlElement> {
  const known = indexes.get(element);
  if (known) return known;
  // Backwards, so that the first of a name wins.
  const index = new Map(
    elementsOf(element)
      .reverse()
      .map((child) => [child.name, child]),
  );
  indexes.set(element, index);
  return index;
}

/** The `w:val` of the child at the end of a path. */
export const valueAt = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  childAt(element, ...path)?.attributes['w:val'];

/** The text right below. */
export const textIn = (element: XmlElement | undefined): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? '';

/** A property such as `<w:b/>` that is on if it is there, unless it says otherwise. */
export const isOn = (property: XmlElement): boolean =>
  !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '');
