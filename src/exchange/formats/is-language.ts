/** Whether a language tag is of that language, whatever its region and case: hi-IN, HI, hi_Deva. */
export const isLanguage = (tag: string | undefined, language: 'hi' | 'en'): boolean =>
  tag?.trim().toLowerCase().split(/[-_]/)[0] === language;
