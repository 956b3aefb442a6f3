/** Why a word may be no number after all; `isCertain` knows the rules. */
export type Doubt = 'one' | 'give' | 'navy' | 'first' | 'other' | 'size' | 'bread' | 'always';

/** What a word does in a number. Values are texts that `rational` reads. */
export interface Lexeme {
  readonly role:
    | 'unit' // below a hundred, may multiply a scale: नौ, ढाई, twenty
    | 'quarter' // shifts the unit after it: साढ़े, सवा, पौने
    | 'hundred' // सौ
    | 'scale' // हज़ार and above
    | 'dozen' // multiplies what stands before: दर्जन, कोड़ी
    | 'ordinal' // तीसरा
    | 'collective' // whole as it is: तीनों, लाखों
    | 'part' // a fraction of one, counted by what stands before: तिहाई, thirds
    | 'half' // आधा
    | 'multiple'; // दुगुना
  readonly value: string;
  /** Of a quarter word: what it means with no unit after it. */
  readonly alone?: string;
  /** Of a scale: that it is a number only beside other numbers, as अरब, नील, शंख are. */
  readonly rare?: true;
  /** Says only the size; a scale only where it stands alone (lakhs of people). */
  readonly approximate?: true;
  readonly doubt?: Doubt;
}
