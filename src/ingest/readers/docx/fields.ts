import type { Field, Reading } from './reading.ts';

/** Fields within each other; people nest two or three. */
const MOST_OPEN = 50;

/** Follows the signs of a field: `begin`, its instruction, `separate`, what is shown, `end`. */
export function readFieldSign(sign: string | undefined, { fields }: Reading): void {
  // Of fields that nobody ends, the oldest are forgotten.
  if (sign === 'begin' && fields.length >= MOST_OPEN) fields.shift();
  if (sign === 'begin') fields.push({ instruction: '', shown: false });
  else if (sign === 'end') fields.pop();
  else if (sign === 'separate') {
    const field = fields.at(-1);
    if (field) field.shown = true;
  }
}

/** Whether text is seen, rather than a part of an instruction. */
export const isShown = ({ fields }: Reading): boolean => fields.every(({ shown }) => shown);

/** No instruction goes beyond its paragraph; one without an end must not hide the rest. */
export function endInstructions({ fields }: Reading): void {
  const shown = fields.filter((field) => field.shown);
  fields.splice(0, fields.length, ...shown);
}

/** The address that the innermost `HYPERLINK "…"` leads to. */
export function linkOfFields({ fields }: Reading): string | undefined {
  return fields.map(addressOf).findLast((address) => address !== undefined);
}

function addressOf({ instruction }: Pick<Field, 'instruction'>): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instruction) ?? [];
  return safeAddress(quoted ?? bare);
}

export const linkOfInstruction = (instruction: string): string | undefined =>
  addressOf({ instruction });

/** A place in the file has no address in an edition, and a path of somebody's disk must not. */
export function safeAddress(address: string | undefined): string | undefined {
  const plain = address?.trim();
  return plain && /^(https?:|mailto:|tel:)/i.test(plain) ? plain : undefined;
}
