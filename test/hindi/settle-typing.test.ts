import { expect, test } from 'vitest';
import { settleTyping } from '../../src/hindi/settle-typing.ts';

test('keeps the writer’s nasals and digits', () => {
  const text = 'हिन्दी हिंदी हूँ पाँच सम्बन्ध १२';
  expect(settleTyping(text)).toBe(text);
});

test('settles how a text was typed', () => {
  expect(settleTyping(' क्\u200Dया  “\u095Bरा” अत: १–२ ।')).toBe('क्या "ज\u093Cरा" अतः १-२।');
});
