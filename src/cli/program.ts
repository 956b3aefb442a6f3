import { Command } from 'commander';
import { addAlign } from './align.ts';
import { addBuild } from './build.ts';
import { addCache } from './cache.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addCompletion } from './completion.ts';
import { addDoctor } from './doctor.ts';
import { addEstimate } from './estimate.ts';
import { addEvaluate } from './evaluate.ts';
import { addExport } from './export.ts';
import { forTerminal } from './format.ts';
import { addGlossary } from './glossary.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { readManifest } from './manifest.ts';
import { addModels } from './models.ts';
import { addMemory } from './memory.ts';
import { addNames } from './names.ts';
import { addSegment } from './segment.ts';
import type { Shell } from './shell.ts';

const ABOUT = 'Setu turns Hindi documents into reviewed, bilingual Hindi–English editions.';

/** What `setu` alone says. */
export const WELCOME = `${ABOUT}

Usage: setu <command> [options]

To begin:
  setu init my-book     makes a publication, with a sample document and commented settings
  setu build            publishes what is in input/ to output/
  setu doctor           says what is missing, if something is

More: setu --help lists all commands, setu build --help explains one with examples,
README.md tells the whole story.
`;

/** All commands, at work in that shell. */
export function createProgram(shell: Shell): Command {
  const program = new Command('setu')
    .description(ABOUT)
    .version(readManifest().version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', '\nEach command explains itself with examples: setu build --help')
    .showHelpAfterError('Run it with --help for its options and examples.')
    .configureOutput({ outputError: (text, write) => write(forTerminal(text)) })
    .exitOverride();
  for (const add of [
    addInit,
    addBuild,
    addEstimate,
    addDoctor,
    addModels,
    addSegment,
    addAlign,
    addCheck,
    addCompare,
    addEvaluate,
    addGlossary,
    addNames,
    addExport,
    addImport,
    addMemory,
    addCache,
    addCompletion,
  ]) {
    add(program, shell);
  }
  return program;
}
