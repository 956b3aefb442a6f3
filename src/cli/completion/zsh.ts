import type { Flag, Vocabulary } from './vocabulary.ts';

/** For zsh; to be sourced, or put into a folder of `fpath` as `_setu`. */
export function zshCompletion([program, ...commands]: readonly [
  Vocabulary,
  ...Vocabulary[],
]): string {
  const described = commands.map(
    ({ name, description }) => `'${escaped(`${name}:${description}`)}'`,
  );
  return `#compdef setu
# Completion of setu for zsh.
_setu() {
  local -a commands
  commands=(
    ${described.join('\n    ')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments ${program.flags.map(flagSpec).join(' ')}
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(caseOf).join('\n')}
  esac
}
if [ "$funcstack[1]" = _setu ]; then _setu "$@"; else compdef _setu setu; fi
`;
}

function caseOf({ name, flags, values }: Vocabulary): string {
  const rest = values.length > 0 ? `'*:value:(${values.join(' ')})'` : `'*:file:_files'`;
  const specs = [...flags.map(flagSpec), rest];
  return `    ${name})\n      _arguments ${specs.join(' \\\n        ')}\n      ;;`;
}

function flagSpec({ name, description, value }: Flag): string {
  const text = escaped(description.replace(/[[\]:\\]/g, '\\$&'));
  return `'${name}[${text}]${actionOf(value)}'`;
}

function actionOf(value: Flag['value']): string {
  if (value === 'none') return '';
  if (value === 'any') return ':value: ';
  return value === 'file' ? ':file:_files' : `:value:(${value.join(' ')})`;
}

/** Between single quotes. */
const escaped = (text: string): string => text.replaceAll("'", `'\\''`);
