const NAMES = [
  'कमल',
  'नदी',
  'पहाड़',
  'बादल',
  'सड़क',
  'पेड़',
  'किताब',
  'घर',
  'गाँव',
  'शहर',
  'आकाश',
  'फूल',
];
const DEEDS = ['देखता है', 'जानता है', 'पढ़ता है', 'ढूँढ़ता है', 'सोचता है', 'लिखता है'];

const pick = (words: readonly string[], n: number): string => words[n % words.length] as string;

/**
 * Small documents with plain sentences, sentences with markup (they are asked for apart) and some
 * that stand in every document, by their path below `input/`.
 */
export function documents(number: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: number }, (_, index) => [
      `${String(index).padStart(2, '0')}.md`,
      document(index),
    ]),
  );
}

function document(index: number): string {
  const name = `${pick(NAMES, index)} ${pick(NAMES, 5 * index + 1 + Math.floor(index / 12))}`;
  const sentences = DEEDS.map((deed) => `राम ${name} को ${deed}।`);
  const [first, second, third, ...rest] = sentences;
  return [
    `# ${name} की बात`,
    `${first} ${second}`,
    `यह वाक्य सब जगह है। ${third}`,
    ...rest.map((sentence) => sentence.replace('राम', '**राम**')),
  ].join('\n\n');
}
