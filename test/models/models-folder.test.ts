import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelsFolder } from '../../src/models/models-folder.ts';

const at = (...parts: string[]): string => path.resolve('/', ...parts);

describe('modelsFolder', () => {
  it.each([
    [{ SETU_MODELS: at('m'), XDG_DATA_HOME: at('x'), HOME: at('h') }, at('m')],
    [{ XDG_DATA_HOME: at('x'), HOME: at('h') }, at('x', 'setu', 'models')],
    [{ LOCALAPPDATA: at('l'), USERPROFILE: at('u') }, at('l', 'setu', 'models')],
    [{ HOME: at('h') }, at('h', '.local', 'share', 'setu', 'models')],
    [{ SETU_MODELS: ' ', HOME: at('h') }, at('h', '.local', 'share', 'setu', 'models')],
    [{ SETU_MODELS: 'models' }, path.resolve('models')],
  ])('%j → %s', (env, folder) => {
    expect(modelsFolder(env)).toBe(folder);
  });

  it('is nowhere without a home, or with a relative one', () => {
    expect(modelsFolder({})).toBeUndefined();
    expect(modelsFolder({ XDG_DATA_HOME: 'data' })).toBeUndefined();
  });
});
