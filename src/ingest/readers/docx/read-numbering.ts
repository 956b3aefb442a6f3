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
  const levels = levelsOf(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId', 'w:lvl');
  const lists = byAttribute(childrenNamed(root, 'w:num'), 'w:numId');
  const overrides = levelsOf(childrenNamed(root, 'w:num'), 'w:numId', 'w:lvlOverride');
  return (list, level) => {
    const num = lists.get(list);
    const override = overrides.get(list)?.get(String(level));
    const abstract = levels.get(valueAt(num, 'w:abstractNumId') ?? '');
    const definition = childAt(override, 'w:lvl') ?? abstract?.get(String(level));
    const format = valueAt(definition, 'w:numFmt') ?? 'decimal';
    if (!definition || format === 'none') return undefined;
    const start = valueAt(override, 'w:startOverride') ?? valueAt(definition, 'w:start') ?? '1';
    return { ordered: format !== 'bullet', start: /^\d{1,9}$/.test(start) ? Number(start) : 1 };
  };
}

const byAttribute = (elements: readonly XmlElement[], name: string): Map<string, XmlElement> =>
  new Map(elements.map((element) => [element.attributes[name] ?? '', element]));

/** The levels of each list, so that no item has to look for its own. */
const levelsOf = (elements: readonly XmlElement[], id: string, level: string) =>
  new Map(
    elements.map((element) => [
      element.attributes[id] ?? '',
      byAttribute(childrenNamed(element, level), 'w:ilvl'),
    ]),
  );
