// Builds a publication with the compiled library and says the most memory that took, in bytes.
import process from 'node:process';
import { build } from '../../dist/index.js';

const summary = await build({
  cwd: process.argv[2],
  env: {},
  overrides: (written) => ({ ...written, engine: 'pseudo' }),
});
if (summary.failed > 0) throw new Error('The document was not built.');
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
