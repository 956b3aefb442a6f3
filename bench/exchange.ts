/**
 * Time and memory of reading what comes back from other tools: `npm run bench:exchange [MB]`. Makes a
 * TMX and an XLIFF of that size (default 50) and reads each in a process of its own, as `setu import`
 * does. Ends with exit code 1 if one takes more memory than the 300 MB that a file of 1 GB may take.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFile } from './exchange/make-file.ts';
import { openFile } from '../src/exchange/open-file.ts';
import { formats } from '../src/exchange/formats/index.ts';

const LIMIT_MB = 300;
const NAMES = ['tmx', 'xliff'];

interface Reading {
  readonly units: number;
  readonly ms: number;
  readonly peakMB: number;
}

const formatNamed = (name: string | undefined) => {
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name ?? ''}`);
  return format;
};

async function read(name: string, place: string): Promise<Reading> {
  const start = performance.now();
  let units = 0;
  for await (const one of formatNamed(name).read(await openFile(place))) {
    if ('row' in one) units += 1;
  }
  const ms = performance.now() - start;
  return { units, ms, peakMB: process.resourceUsage().maxRSS / 1024 };
}

function readInChild(name: string, place: string): Reading {
  const here = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [here, '--read', name, place], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Reading;
}

async function compare(megabytes: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'setu-bench-'));
  try {
    for (const name of NAMES) {
      const place = path.join(folder, `big${formatNamed(name).extension}`);
      await makeFile(place, formatNamed(name), megabytes * 1e6);
      const { units, ms, peakMB } = readInChild(name, place);
      const figures = `${units} units, ${(ms / 1000).toFixed(1)} s, peak ${peakMB.toFixed(0)} MB`;
      process.stdout.write(`${name.padEnd(6)} ${megabytes} MB: ${figures}\n`);
      if (peakMB > LIMIT_MB) process.exitCode = 1;
      rmSync(place);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [first = '50', name = '', place = ''] = process.argv.slice(2);
if (first === '--read') process.stdout.write(JSON.stringify(await read(name, place)));
else await compare(Number(first));
