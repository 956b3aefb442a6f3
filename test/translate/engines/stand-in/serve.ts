/**
 * The stand-in as a program: `node …/serve.js '{"latencyMs":80,"quota":{…},"faults":{…}}'` prints
 * its address as one line of JSON, `{"url":"http://127.0.0.1:…"}`, and serves until it is killed or
 * its standard input ends (so that it does not outlive whoever started it). What it counted is at
 * `GET /stand-in/counts`. `tsc -p bench/tsconfig.json` compiles it to `dist-bench/test/…`.
 */
import { startCloudTranslation } from '../cloud-translation.ts';
import type { ServiceOptions } from './service.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as ServiceOptions;
const { url, close } = await startCloudTranslation(options);
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.stdin.resume().once('end', () => void close());
