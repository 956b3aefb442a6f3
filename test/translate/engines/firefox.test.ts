import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../../src/context.ts';
import { loadModel } from '../../../src/models/load-model.ts';
import { repairTags } from '../../../src/translate/repair-tags.ts';
import { firefox } from '../../../src/translate/engines/firefox.ts';
import { readRuntime } from '../../../src/translate/engines/firefox/read-runtime.ts';
import { startThread } from '../../../src/translate/engines/firefox/start-thread.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { installModel, syntheticModel } from './firefox/synthetic/write-model.ts';
import { questionOf, worldOf } from './worlds.ts';

let models: string;

beforeAll(async () => {
  models = await temporaryFolder();
  await installModel(models);
});

async function open(options: Record<string, unknown> = {}, folder = models): Promise<Engine> {
  const engine = await firefox.open(worldOf({ SETU_MODELS: folder }, { options }));
  onTestFinished(() => engine.close?.());
  return engine;
}

async function translate(engine: Engine, ...texts: string[]): Promise<readonly string[]> {
  const answer = await engine.translate(questionOf(texts));
  if ('fault' in answer) throw new Error(answer.fault.message);
  return answer.texts;
}

describe('the local engine', () => {
  it('costs nothing, needs no network, and names its model for the cache', async () => {
    const { price, label, model } = await open();
    expect([firefox.network, price]).toEqual([false, 0]);
    expect(label).toContain('Firefox');
    expect(model).toMatch(/^3\.0:[0-9a-f]{12}$/);
  });

  it('translates what its model knows, sentence by sentence, and leaves the rest', async () => {
    const texts = ['मैं घर गया।', 'आज पानी नहीं', 'हम सड़क पर। वह घर में।', 'R&D < 1'];
    expect(
      await translate(
        await open(),
        ...texts.map((text) => text.replace('&', '&amp;').replace('<', '&lt;')),
      ),
    ).toEqual(['I house went.', 'today water not', 'we road on. he house in.', 'R&amp;D &lt; 1']);
  });

  it('takes markup along with the words that it is round', async () => {
    const tagged = 'मैं <1>बड़ा घर</1> और <2/> <3>छोटा <4>शहर</4></3> को';
    const [text = ''] = await translate(await open(), tagged);
    expect(repairTags(tagged, text)).toEqual({
      text: 'I <1>big house</1> and <2/> <3>small <4>city</4></3> to',
      lost: [],
    });
  });

  it('cuts no word off a long sentence, and keeps its markup whole', async () => {
    const clause = 'हम आज नया घर और पुराना शहर देश में';
    const tagged = `<1>${Array(40).fill(clause).join(', ')}</1>।`;
    const [text = ''] = await translate(await open(), tagged);
    const english = 'we today new house and old city country in';
    expect(repairTags(tagged, text).text).toBe(`<1>${Array(40).fill(english).join(', ')}</1>.`);
  });

  it('answers in the order of the question, whichever thread is first', async () => {
    const texts = Array.from(
      { length: 40 },
      (_, n) => `${n % 3 ? 'घर' : 'पानी और खाना '.repeat(9)} ${n}`,
    );
    const answers = await translate(await open({ workers: 2 }), ...texts);
    expect(answers.map((text) => Number(/\d+$/.exec(text)?.[0]))).toEqual([...texts.keys()]);
  });

  it('says nothing where there is nothing to say', async () => {
    expect(await translate(await open(), '', '  ', '<1></1>')).toEqual(['', '  ', '<1></1>']);
  });

  it.each([
    '<1>घर',
    'घर</1>',
    '<1>घर <2>पानी</1></2>',
    '<1>घर\ud800</1>',
    '<1>\u0000घर</1>',
    '<1>&lt;!-- घर</1>',
  ])('takes what would end the runtime: %j', async (tagged) => {
    const [text] = await translate(await open(), tagged);
    expect(text).toContain('house');
  });

  it('asks the model no line that it would take for two', async () => {
    expect(await translate(await open(), 'घर\nपानी')).toEqual(['house water']);
  });
});

describe('opening the local engine', () => {
  it('says how to install the model that is missing', async () => {
    await expect(open({}, path.join(models, 'none'))).rejects.toMatchObject({
      code: 'credentials',
      hint: expect.stringContaining('setu models add hi-en') as string,
    });
  });

  it.each([{ workers: 0 }, { workers: 1.5 }, { workers: '2' }, { threads: 2 }])(
    'refuses the setting %j',
    async (options) => {
      await expect(open(options)).rejects.toMatchObject({ code: 'config' });
    },
  );

  it.each(['model.hien.intgemm.alphas.bin', 'srcvocab.hien.spm'])(
    'refuses a model whose %s has changed',
    async (name) => {
      const folder = await temporaryFolder();
      await installModel(folder);
      const file = path.join(folder, 'hi-en', name);
      const bytes = await readFile(file);
      bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
      await writeFile(file, bytes);
      await expect(open({}, folder)).rejects.toMatchObject({
        code: 'config',
        message: expect.stringContaining('SHA-256') as string,
      });
    },
  );

  it('refuses a card that is none', async () => {
    const folder = await temporaryFolder({ 'hi-en/model.json': '{"files": ["../../etc/passwd"]}' });
    await expect(open({}, folder)).rejects.toMatchObject({ code: 'config' });
  });
});

describe('trouble in the local engine', () => {
  it('is a fault that halts the run if the model cannot be loaded', async () => {
    const folder = await temporaryFolder();
    const files = new Map(syntheticModel());
    const broken = { name: 'model.hien.bin', content: Buffer.from('no model at all') };
    await installModel(folder, files.set('model', broken));
    const answer = await (await open({}, folder)).translate(questionOf(['घर', 'पानी']));
    expect(answer).toMatchObject({ fault: { kind: 'denied', billed: false } });
  });

  it('ends a thread, not the process, if the runtime gives up', async () => {
    const model = await installModel(await temporaryFolder());
    const start = { ...(await readRuntime()), model: await loadModel(model) };
    const thread = startThread(start);
    expect(await thread.ask({ text: 'घर', html: false })).toEqual({ text: 'house' });
    expect(await thread.ask({ text: '<b>घर', html: true })).toHaveProperty('lost');
    expect(await thread.ask({ text: 'घर', html: false })).toHaveProperty('lost');
  });

  it('stops in the middle of a text when the signal says so', async () => {
    const engine = await open({ workers: 1 });
    const stop = new AbortController();
    const answer = engine.translate(questionOf(['हम घर में, '.repeat(20_000)], stop.signal));
    setImmediate(() => stop.abort(new Error('enough')));
    await expect(answer).rejects.toThrow('enough');
    expect(await translate(engine, 'घर')).toEqual(['house']);
  });

  it('answers with a fault what is open when it is closed', async () => {
    const engine = await open();
    const answer = engine.translate(questionOf(['हम घर में, '.repeat(2_000)]));
    await engine.close?.();
    expect(await answer).toMatchObject({ fault: { kind: 'denied' } });
  });

  it.each(['', 'await engine.close();'])('lets the process end by itself (%s)', async (last) => {
    const code = `
      import { firefox } from ${JSON.stringify(path.resolve('dist/translate/engines/firefox.js'))};
      const world = { env: { SETU_MODELS: ${JSON.stringify(models)} }, options: {}, prices: {} };
      const engine = await firefox.open(world);
      const { signal } = new AbortController();
      const answer = await engine.translate({ texts: ['घर'], tagged: false, signal });
      console.log(JSON.stringify(answer));
      ${last}`;
    const words = ['--input-type=module', '--eval', code];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words);
    expect([stdout.trim(), stderr]).toEqual(['{"texts":["house"]}', '']);
  });
});
