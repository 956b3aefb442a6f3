import type { Vocabulary } from './vocabulary.ts';

/** For bash 3.2 (macOS) and later. Where the script has nothing to offer, bash offers files. */
export function bashCompletion(vocabularies: readonly Vocabulary[]): string {
  return `# Completion of setu for bash.
_setu() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command= offered= index
  # bash takes --engine=x apart at the equals sign.
  if [ "$current" = = ]; then current=; fi
  if [ "$previous" = = ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for (( index = 1; index < COMP_CWORD; index++ )); do
    case "\${COMP_WORDS[index]}" in -*) ;; *) command="\${COMP_WORDS[index]}"; break ;; esac
  done
  case "$command $previous $current" in
${vocabularies.flatMap(casesOf).join('\n')}
  esac
  COMPREPLY=( $(compgen -W "$offered" -- "$current") )
}
complete -o default -F _setu setu
`;
}

/** After a flag its values; after a dash the flags; else what the command takes. */
function casesOf({ name, flags, values }: Vocabulary): string[] {
  const afterFlags = flags
    .filter(({ value }) => value !== 'none')
    .map(({ name: flag, value }) =>
      offer(`'${name} ${flag} '*`, Array.isArray(value) ? value : []),
    );
  const names = flags.map((flag) => flag.name);
  return [...afterFlags, offer(`'${name} '*' -'*`, names), offer(`'${name} '*`, values)];
}

const offer = (pattern: string, words: readonly string[]): string =>
  `    ${pattern}) offered='${words.join(' ')}' ;;`;
