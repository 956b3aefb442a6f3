import { krutidev } from './krutidev.ts';

/**
 * The key map of DevLys 010: that of KrutiDev 010 but for what the converters for DevLys add, where
 * a letter is put together of two signs (`{ks=iQy`, क्षेत्रफल).
 * Source: the maps published for DevLys 010; most of them say that the two fonts have one layout.
 */
export const devlys: Readonly<Record<string, string>> = {
  ...krutidev,
  iQ: 'फ',
  mQ: 'ऊ',
  "/'": 'ध्',
};
