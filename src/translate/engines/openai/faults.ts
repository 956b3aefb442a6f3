import { z } from 'zod';
import type { Fault } from '../../../context.ts';
import { faultOfStatus, parseJson, type Service } from '../http-faults.ts';

const text = z.string().catch('');

/** OpenAI's form of an error, and the two that other servers have: a text, or none around it. */
const errorBody = z.object({
  error: z.union([
    z.object({ message: text, code: text, type: text, param: text }),
    z.string().transform((message) => ({ message, code: '', type: '', param: '' })),
  ]),
});
const bareBody = z.object({ message: z.string() });

/** No money or no more requests today: waiting does not help. */
const EXHAUSTED =
  /insufficient_quota|billing_hard_limit|quota_exceeded|exceeded your current quota/i;

/** What an error status means, and what the server said. */
export function faultOfFailure(
  response: Response,
  body: string,
  service: Service,
  model: string,
): { fault: Fault; said: string } {
  const { message, code, type, param } = readError(body);
  const said = [message, code, type, param].filter(Boolean).join(' ');
  const fault = faultOfStatus(response, message || code, service);
  if (response.status === 404) {
    const hint = `is there a model "${model}" (with Ollama: ollama pull ${model}), and does OPENAI_BASE_URL end as the server wants it, mostly in /v1?`;
    return { said, fault: { ...fault, message: service.redact(`${fault.message}; ${hint}`) } };
  }
  if ([402, 403, 429].includes(response.status) && EXHAUSTED.test(said)) {
    return { said, fault: { ...fault, kind: 'exhausted' } };
  }
  if (response.status === 400 && /model.*(not found|not exist)/i.test(said)) {
    return { said, fault: { ...fault, kind: 'denied' } };
  }
  return { said, fault };
}

function readError(body: string): { message: string; code: string; type: string; param: string } {
  const json = parseJson(body);
  const { data } = errorBody.safeParse(json);
  if (data) return data.error;
  const message = bareBody.safeParse(json).data?.message ?? '';
  return { message, code: '', type: '', param: '' };
}
