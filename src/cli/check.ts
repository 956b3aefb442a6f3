import path from 'node:path';
import type { Command } from 'commander';
import { findingsPage } from '../check/page/findings-page.ts';
import { type Finding, SetuError } from '../index.ts';
import { writeExport } from './cache/write-export.ts';
import type { Checked, Flags } from './check/checked.ts';
import { findingCount, findingLines } from './check/finding-lines.ts';
import { ofDocuments } from './check/of-documents.ts';
import { ofPairs } from './check/of-pairs.ts';
import { offer, type Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu check                                all documents, as they stand
  setu check input/story.md --html report.html
  setu check --fix                          mend what needs no thought; recorded in decisions/
  setu check --dismiss number:7278a8615a02 --reason 'a nickname, no number'
  setu check --pairs pairs.jsonl            translations from anywhere
  setu check --pairs - --json < pairs.jsonl > findings.jsonl
  setu check --pairs pairs.jsonl --names input/names.csv

pairs.jsonl has a line { "id": …, "source": "Hindi", "target": "English" } for each pair.
The glossary is glossary.csv of the input folder, if there is one; severities are those of
the configuration. What each rule finds: docs/rules/README.md.
Exit codes: 0 well · 1 findings from --fail-on up, or a document failed · 2 wrong use`;

/** `setu check`: findings in the documents of a publication, or in pairs that come from anywhere. */
export function addCheck(program: Command, shell: Shell): void {
  program
    .command('check')
    .summary('find what is wrong in translations')
    .description(
      'Checks translations: numbers, dates, money, names, what is left out or added, marks.',
    )
    .argument('[paths...]', 'documents or folders below the input folder (default: all)')
    .option('--pairs <file>', 'pairs instead, one JSON object a line; - for standard input')
    .option('--together', 'the pairs are one edition: the same Hindi wants the same English')
    .option('--json', 'a line { id, rule, severity, message, … } for each finding')
    .option('--html <file>', 'write a page with the findings')
    .option('--fix', 'mend what needs no thought, as decisions')
    .option('--dismiss <rule:id>', 'record that a finding is none; may be said again', collect, [])
    .option('--reason <text>', 'with --dismiss: why')
    .option('--by <name>', 'with --dismiss: who says so (default: your login name)')
    .option('--names <file>', 'with --pairs: a register of names; then pairs are compared, too')
    .addOption(offer('--fail-on <severity>', 'exit 1 on such findings', FAIL_ON).default('error'))
    .option('--input <folder>', 'where documents and glossary are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--no-glossary', 'with --pairs: do not look at the glossary')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) => {
      shell.oneOf('--fail-on', flags.failOn, FAIL_ON);
      refuseContradictions(paths, flags);
      const checked =
        flags.pairs === undefined
          ? await ofDocuments(paths, flags, shell)
          : await ofPairs(flags.pairs, flags, shell);
      await tell(checked, flags, shell);
      const from = SEVERITIES.indexOf(flags.failOn);
      const failing = from < 0 ? [] : SEVERITIES.slice(from);
      const isBad = checked.findings.some(({ severity }) => failing.includes(severity));
      shell.exit(isBad || checked.failed > 0 ? 1 : 0);
    });
}

const collect = (one: string, others: readonly string[]): string[] => [...others, one];

function refuseContradictions(paths: readonly string[], flags: Flags): void {
  const { pairs, fix, together, dismiss, reason } = flags;
  if (dismiss.length > 0 && !reason?.trim()) {
    throw new SetuError('usage', '--dismiss wants a --reason: whoever reads it later will ask.');
  }
  if (pairs === undefined) {
    if (!together) return;
    throw new SetuError('usage', '--together is for --pairs: documents are compared anyway.');
  }
  if (paths.length > 0) {
    throw new SetuError('usage', 'Expected documents or --pairs, got both.');
  }
  if (fix || dismiss.length > 0) {
    const option = fix ? '--fix' : '--dismiss';
    const message = `${option} is for documents: of pairs nobody knows where they live.`;
    throw new SetuError('usage', message);
  }
}

async function tell(checked: Checked, flags: Flags, shell: Shell): Promise<void> {
  const { findings, documents, target } = checked;
  const lines = flags.json
    ? findings.map((finding) => JSON.stringify(asJson(finding)))
    : findingLines(documents, { ids: flags.pairs === undefined });
  if (lines.length > 0) shell.stdout.write(`${lines.join('\n')}\n`);
  if (flags.html !== undefined) {
    const page = findingsPage(documents, { target });
    await writeExport(path.resolve(shell.cwd, flags.html), page, true);
  }
  if (flags.json) return;
  const noun = flags.pairs === undefined ? 'document' : 'pair';
  shell.stderr.write(`${findingCount(findings, checked.count, noun)}\n`);
}

const SEVERITIES: readonly string[] = ['info', 'warning', 'error'];
const FAIL_ON = ['none', ...SEVERITIES];

const asJson = ({ document, unit, ...finding }: Finding) => ({ id: document, ...finding });
