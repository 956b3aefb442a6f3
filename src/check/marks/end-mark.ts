export type EndMark =
  'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'danda' | 'none';

/** How a text ends, and where that mark stands (UTF-16 offsets); closers behind it do not count. */
export interface End {
  readonly mark: EndMark;
  readonly start: number;
  readonly end: number;
  /** The marks as they stand there: `?!`, `..`, ` .` with a blank before it. */
  readonly text: string;
}

const CLOSERS = /[\s"'”’»)\]}*_\u200B-\u200F\uFEFF]/;
const MARK = /[।॥|.?!…:;,॰]/;

export function endMark(text: string): End {
  let end = text.length;
  while (end > 0 && CLOSERS.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && MARK.test(text.charAt(start - 1))) start -= 1;
  const marks = text.slice(start, end);
  return { mark: nameOf(marks), start, end, text: marks };
}

function nameOf(marks: string): EndMark {
  if (marks === '') return 'none';
  if (/[?]/.test(marks)) return 'question';
  if (/[!]/.test(marks)) return 'exclamation';
  if (/…|\.{2,}/.test(marks)) return 'ellipsis';
  if (/[।॥]/.test(marks)) return 'danda';
  if (/[.|]/.test(marks)) return 'stop';
  return /[,;]/.test(marks) ? 'comma' : 'colon';
}
