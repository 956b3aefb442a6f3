import { z } from 'zod';
import type { EngineAnswer, EnginePlugin } from '../../context.ts';
import { escapeText, hasTags, plainText } from '../../tags.ts';
import { readEndpoint } from './endpoint.ts';
import { fromHtml, toHtml } from './html.ts';
import { faultOfStatus, parseJson, type Service } from './http-faults.ts';
import { postJson } from './post-json.ts';
import { readKey } from './read-key.ts';
import { redactor } from './redact.ts';

const ADDRESS = 'LIBRETRANSLATE_URL';
const API_KEY = 'LIBRETRANSLATE_API_KEY';
/** Where `libretranslate` listens when it is started on this machine. */
const LOCAL = 'http://127.0.0.1:5000';

/** A server of LibreTranslate, one's own or another's (docs.libretranslate.com, "Translate text"). */
export const libretranslate: EnginePlugin = {
  name: 'libretranslate',
  network: true,
  variables: [ADDRESS, API_KEY],
  origin: (env) => readEndpoint(env, ADDRESS, LOCAL),
  describe: ({ prices }) => ({
    name: 'libretranslate',
    model: '1',
    label: 'LibreTranslate',
    trial: false,
    price: prices['libretranslate'] ?? 0,
    // A server may have smaller ones (`--char-limit`, `--batch-limit`): then the queue halves.
    limits: { codePoints: 2_000, strings: 50 },
    encode: (tagged) => (hasTags(tagged) ? toHtml(tagged) : toPlain(tagged)),
  }),
  async open(world) {
    const { env, fetch } = world;
    const url = `${readEndpoint(env, ADDRESS, LOCAL)}/translate`;
    const key = readKey(env, API_KEY);
    const service = { name: 'LibreTranslate', redact: redactor(key === undefined ? [] : [key]) };
    return {
      ...this.describe(world),
      translate: ({ texts, tagged, source, target, signal }) => {
        const q = texts.map(tagged ? toHtml : toPlain);
        const format = tagged ? 'html' : 'text';
        const body = { q, source, target, format, ...(key !== undefined && { api_key: key }) };
        return postJson({ url, fetch, body, signal, service }, (response, text) => {
          const answer = readAnswer(response, text, texts.length, service);
          if ('fault' in answer) return answer;
          return { texts: answer.texts.map(tagged ? fromHtml : escapeText) };
        });
      },
    };
  },
};

const toPlain = (tagged: string): string => plainText({ text: tagged, tags: [] });

const answerBody = z.object({
  translatedText: z.array(z.string()).catch([]),
  error: z.string().catch(''),
});

function readAnswer(res: Response, text: string, expected: number, service: Service): EngineAnswer {
  const { translatedText = [], error = '' } = answerBody.safeParse(parseJson(text)).data ?? {};
  if (!res.ok) return { fault: faultOfStatus(res, error, service) };
  if (translatedText.length === expected) return { texts: translatedText };
  const message = `LibreTranslate: expected ${expected} translations, got ${translatedText.length}`;
  return { fault: { kind: 'busy', message, billed: true } };
}
