import { createHash } from 'node:crypto';
import type { Templates } from '../../context.ts';
import type { ComparedCell, ComparedEngine, Comparison } from './comparison.ts';
import { markDifferences } from './mark-differences.ts';

/**
 * A comparison as one HTML file that needs nothing beside it and loads nothing: its style sheet
 * stands in it and is allowed by its hash.
 */
export function comparePage(comparison: Comparison, templates: Templates): string {
  const style = templates.render('compare.css', {});
  return templates.render('compare.html', {
    file: comparison.file,
    style,
    styleHash: createHash('sha256').update(style).digest('base64'),
    columns: comparison.engines.length + 1,
    engines: comparison.engines.map(facts),
    rows: comparison.rows.map(({ id, source, cells }, index) => {
      const columns = cells.map((cell, nth) => {
        return { ...shown(cell, cells), engine: comparison.engines[nth]?.name ?? '' };
      });
      return { id, number: index + 1, source, cells: columns };
    }),
  });
}

const facts = ({ seconds, usd, ...engine }: ComparedEngine) => ({
  ...engine,
  seconds: seconds.toFixed(1),
  usd: usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2),
});

/** Each is held against the first one, and the first against the next that has any English. */
function shown(cell: ComparedCell, cells: readonly ComparedCell[]) {
  const other = cells.find((one) => one !== cell && one.text !== '')?.text ?? cell.text;
  const { ratio, tagsLost, findings } = cell;
  return {
    isMissing: cell.text === '',
    words: markDifferences(cell.text, other),
    ratio: ratio === null ? '' : ratio.toFixed(2),
    tagsLost: tagsLost === 0 ? '' : `${tagsLost} ${tagsLost === 1 ? 'tag' : 'tags'} lost`,
    findings,
  };
}
