import { describe, expect, it } from 'vitest';
import { auditNames } from '../../src/names/audit-names.ts';
import { createNames } from '../../src/names/create-names.ts';
import { nameSpellings } from '../../src/names/name-spellings.ts';
import type { Unit } from '../../src/types.ts';
import { unitOf } from '../check/units.ts';

type Sentence = readonly [source: string, target: string, parts?: Partial<Unit>];

const spellings = (
  id: string,
  sentences: readonly Sentence[],
  register?: Parameters<typeof createNames>[0],
) =>
  nameSpellings(
    { id },
    sentences.map(([source, target, parts], index) =>
      unitOf(source, target, { id: `${id}-${index}`, ...parts }),
    ),
    register && createNames(register),
  );

/** What is said of documents: where, which spelling, in place of which. */
const audit = (...documents: (readonly Sentence[])[]) =>
  auditNames(documents.flatMap((sentences, index) => spellings(`d${index}`, sentences))).map(
    ({ unit, actual, expected }) => [unit, actual, expected],
  );

describe('the audit of names', () => {
  it('finds a name that is spelt in two ways, in the unit that has the rarer one', () => {
    const sentences: Sentence[] = [
      ['सुधा घर गई।', 'Then Sudha went home.'],
      ['सुधा हँसी।', 'And Sudhaa laughed.'],
      ['सुधा ने पूछा।', 'But Sudha asked.'],
    ];
    expect(audit(sentences)).toEqual([['d0-1', 'Sudhaa', 'Sudha']]);
  });

  it('looks across documents, and tells where the other spelling stands', () => {
    const one: Sentence[] = [
      ['लक्ष्मी आई।', 'Lakshmi came.'],
      ['लक्ष्मी गई।', 'Lakshmi went.'],
    ];
    const two: Sentence[] = [['लक्ष्मी बैठी।', 'Laxmi sat down.']];
    expect(audit(one, two)).toEqual([['d1-0', 'Laxmi', 'Lakshmi']]);
    const [finding] = auditNames([...spellings('one', one), ...spellings('two', two)]);
    expect(finding).toMatchObject({ rule: 'name', severity: 'warning', document: 'two' });
    expect(finding?.message).toContain('of "one"');
  });

  it.each<[string, Sentence[]]>([
    [
      'one spelling',
      [
        ['सुधा आई।', 'Sudha came.'],
        ['सुधा गई।', 'Sudha went.'],
      ],
    ],
    [
      'different names',
      [
        ['सुनीता आई।', 'Sunita came.'],
        ['अनीता आई।', 'Anita came.'],
      ],
    ],
    [
      'plurals and derived words',
      [
        ['रिपोर्ट आई।', 'The Report came.'],
        ['रिपोर्ट देखो।', 'See the Reports.'],
      ],
    ],
    [
      'a translated name',
      [
        ['दिल्ली गया।', 'He went to Delhi.'],
        ['गंगा देखी।', 'He saw the Ganges.'],
        ['गंगा', 'Ganga'],
      ],
    ],
    [
      'capitals of a heading',
      [
        ['सुधा आई।', 'SUDHA CAME'],
        ['सुधा गई।', 'Sudha went.'],
      ],
    ],
    [
      'what has no translation',
      [
        ['सुधा आई।', 'Sudhaa came.', { state: 'rejected' }],
        ['सुधा गई।', 'Sudha went.'],
      ],
    ],
  ])('is content with %s', (_, sentences) => {
    expect(audit(sentences)).toEqual([]);
  });

  it('leaves registered names to the rule, and can be switched off', () => {
    const sentences: Sentence[] = [
      ['सुधा आई।', 'Sudhaa came.'],
      ['सुधा गई।', 'Sudha went.'],
    ];
    expect(spellings('d', sentences, [{ hindi: 'सुधा', english: 'Sudha', line: 2 }])).toEqual([]);
    expect(auditNames(spellings('d', sentences), 'off')).toEqual([]);
  });

  it('does not depend on the order in which documents are done', () => {
    const all = [
      ...spellings('b', [['सुधा आई।', 'Sudhaa came.']]),
      ...spellings('a', [['सुधा गई।', 'Sudha went.']]),
    ];
    expect(auditNames(all.toReversed())).toEqual(auditNames(all));
    expect(auditNames(all)[0]?.document).toBe('b');
  });
});
