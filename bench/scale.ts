/**
 * Whether a publication may be large: `npm run bench:scale [documents]` builds 200 and 20,000
 * documents of 50 sentences each with the pseudo engine, and tells the most memory that a build held
 * and the processor's time for a sentence. Ends with exit code 1 above 500 MB, or above 1.2 times the time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SENTENCES = 50;
const FEW = 200;
const MOST_MEGABYTES = 500;
const MOST_TIMES = 1.2;

const PLACES = 'नदी दुकान पाठशाला मंदिर खेत बाज़ार स्टेशन डाकघर'.split(' ');
const PEOPLE = 'राम सीता मोहन फ़ातिमा जॉन गुरमीत मीरा अनवर'.split(' ');

/** Five paragraphs; nearly every sentence stands in one document only. */
function chapter(number: number): string {
  const sentence = (index: number): string => {
    const [person, place] = [PEOPLE[index % 8], PLACES[(index + number) % 8]];
    return `${person} **${number}** बजे के बाद ${place} तक ${index} बार गया।`;
  };
  const sentences = Array.from({ length: SENTENCES - 1 }, (_, index) => sentence(index));
  const paragraphs = [0, 1, 2, 3, 4].map((part) => sentences.slice(part * 10, part * 10 + 10));
  return [`# अध्याय ${number}`, ...paragraphs.map((part) => part.join(' '))].join('\n\n');
}

interface Measure {
  readonly megabytes: number;
  readonly milliseconds: number;
}

/** In a process of its own, whose memory is nobody else's. */
const PROGRAM = `
  const { build } = await import(process.argv[1]);
  const summary = await build({
    cwd: process.argv[2], env: {}, overrides: (written) => ({ ...written, engine: 'pseudo' }),
  });
  if (summary.failed + summary.missing > 0) throw new Error('Not all was built.');
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stdout.write(JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
`;

function measure(documents: number): Measure {
  const root = mkdtempSync(path.join(tmpdir(), 'setu-scale-'));
  try {
    mkdirSync(path.join(root, 'input'));
    for (let number = 1; number <= documents; number += 1) {
      writeFileSync(path.join(root, 'input', `chapter-${number}.md`), chapter(number));
    }
    const library = new URL('../../dist/index.js', import.meta.url).href;
    const args = ['--input-type=module', '--eval', PROGRAM, library, root];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const used = JSON.parse(stdout) as { kilobytes: number; microseconds: number };
    const milliseconds = used.microseconds / 1000 / (documents * SENTENCES);
    return { megabytes: (used.kilobytes * 1024) / 1e6, milliseconds };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function report(documents: number): Measure {
  const found = measure(documents);
  const memory = `${found.megabytes.toFixed(0)} MB at the most`;
  const time = `${found.milliseconds.toFixed(3)} ms a sentence`;
  process.stdout.write(`${documents} documents of ${SENTENCES} sentences: ${memory}, ${time}\n`);
  return found;
}

const few = report(FEW);
const many = report(Number(process.argv[2] ?? 20_000));
const times = many.milliseconds / few.milliseconds;
process.stdout.write(`time for a sentence: ${times.toFixed(2)} times that of ${FEW} documents\n`);
if (many.megabytes > MOST_MEGABYTES || times > MOST_TIMES) process.exitCode = 1;
