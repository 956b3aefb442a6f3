import type { Doubt } from './lexeme.ts';
import type { Rational } from './rational.ts';

/** A number as it stands, before its neighbours (रुपये, बजे, अगस्त) say what it counts. */
export interface Quantity {
  readonly sort: 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'identifier';
  readonly value: Rational;
  /** Written in figures alone: these, in ASCII, without grouping. */
  readonly figure?: string;
  /** Said as so many of one scale (तीन सौ, 5 लाख): how many, and the scale. */
  readonly scaled?: { readonly count: Rational; readonly scale: Rational };
  /** One number word below a hundred, which may join the next: दस बारह. */
  readonly isUnit?: boolean;
  readonly approximate?: boolean;
  readonly doubt?: Doubt | undefined;
}

/** A quantity read from tokens, and the index of the first token behind it. */
export interface Reading {
  readonly quantity: Quantity;
  readonly next: number;
}
