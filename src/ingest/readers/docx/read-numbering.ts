import { childAt, childrenNamed, valueAt } from './elements.ts';
import type { XmlElement } from './parse-xml.ts';

/** A level of a list. */
export interface ListLevel {
  readonly ordered: boolean;
  readonly start: number;
}

/** The level of a list by its `w:numId` and `w:ilvl`; undefined where nothing is counted. */
export type Numbering = (list: string, level: number) => ListLevel | undefined;

/** Reads `numbering.xml` (ECMA-376 part 1, 17.9). A document may have none. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstracts = byAttribute(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId');
  const lists = byAttribute(childrenNamed(root, 'w:num'), 'w:numId');
  const find = (element: XmlElement | undefined, name: string, level: number) =>
    childrenNamed(element, name).find(({ attributes }) => Number(attributes['w:ilvl']) === level);
  return (list, level) => {
    const num = lists.get(list);
    const override = find(num, 'w:lvlOverride', level);
    const abstract = abstracts.get(valueAt(num, 'w:abstractNumId') ?? '');
    const definition = childAt(override, 'w:lvl') ?? find(abstract, 'w:lvl', level);
    const format = valueAt(definition, 'w:numFmt') ?? 'decimal';
    if (!definition || format === 'none') return undefined;
    const start = valueAt(override, 'w:startOverride') ?? valueAt(definition, 'w:start') ?? '1';
    return { ordered: format !== 'bullet', start: /^\d{1,9}$/.test(start) ? Number(start) : 1 };
  };
}

const byAttribute = (elements: readonly XmlElement[], name: string): Map<string, XmlElement> =>
  new Map(elements.map((element) => [element.attributes[name] ?? '', element]));
