/**
 * The thread that translates: loads the model that it was started with, then answers question by
 * question. Whatever goes wrong ends it, as the runtime is not to be trusted after an abort.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { loadTranslator } from './load-translator.ts';
import type { Question, WorkerMessage, WorkerStart } from './messages.ts';
import { startBergamot } from './start-bergamot.ts';

const { model, ...runtime } = workerData as WorkerStart;
const translate = loadTranslator(await startBergamot(runtime), model);
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

// A wrong weight shows at the first sentence only; no question of anybody's shall end over it.
translate({ text: 'है।', html: true });

parentPort?.on('message', (question: Question) => say({ text: translate(question) }));
say({ ready: true });
