import { describe, expect, it } from 'vitest';
import { worthOf } from '../../src/translate/worth-of.ts';

describe('worthOf', () => {
  it('is what it would cost to ask again, markup and all', () => {
    const worth = worthOf({});
    expect(worth({ engine: 'google', text: 'राम।' }).usd).toBeCloseTo((4 * 20) / 1e6, 12);
    const html = '<span id="1">राम</span>';
    expect(worth({ engine: 'google', text: '<1>राम</1>' }).usd).toBeCloseTo(
      (html.length * 20) / 1e6,
      12,
    );
  });

  it('goes by the configured price', () => {
    const worth = worthOf({ google: 100 });
    expect(worth({ engine: 'google', text: 'राम' }).usd).toBeCloseTo(300 / 1e6, 12);
  });

  it('is nothing for a free engine, and takes an unknown one for paid', () => {
    const worth = worthOf({});
    expect(worth({ engine: 'pseudo', text: 'राम' })).toEqual({ usd: 0, paid: false });
    expect(worth({ engine: 'gone', text: 'राम' })).toEqual({ usd: 0, paid: true });
    expect(worthOf({ google: 0 })({ engine: 'google', text: 'राम' }).paid).toBe(false);
  });
});
