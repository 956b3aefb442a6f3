import { piecesOf } from '../count-differences.ts';
import { LINKS } from '../links.ts';
import { literalProblems } from '../literal-problems.ts';
import type { Rule } from './rule.ts';

export const link: Rule = {
  id: 'link',
  severity: 'warning',
  summary: 'An address of the web or of mail that the English loses or changes.',
  fixable: true,
  check: ({ source, target }) =>
    literalProblems(piecesOf(source, LINKS), piecesOf(target, LINKS), 'address', keyOf),
};

/** Capitals count only in the path; a closing slash and how letters are encoded do not. */
const keyOf = (address: string): string => {
  const [, host = '', path = ''] = /^((?:https?:\/\/)?[^/]*)(.*)$/isu.exec(address) ?? [];
  return host.toLowerCase() + decoded(path.replace(/\/$/, ''));
};

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
