import { describe, expect, it } from 'vitest';
import { settleAll } from '../../src/translate/settle-all.ts';

describe('settleAll', () => {
  it('fails with the first failure, but only once everything has ended', async () => {
    const ended: string[] = [];
    const slow = Promise.resolve()
      .then(() => undefined)
      .then(() => ended.push('slow'));
    const work = [Promise.reject(new Error('first')), slow, Promise.reject(new Error('second'))];
    await expect(settleAll(work)).rejects.toThrow('first');
    expect(ended).toEqual(['slow']);
  });

  it('ends without a word if all went well', async () => {
    await expect(settleAll([Promise.resolve(1), Promise.resolve('x')])).resolves.toBeUndefined();
  });
});
