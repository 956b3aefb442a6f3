import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertLegacy, LEGACY_FONTS } from '../../../src/hindi/legacy/convert-legacy.ts';

describe('text typed for KrutiDev 010', () => {
  it.each([
    ['Hkkjr', 'भारत'],
    ['fgUnh', 'हिन्दी'],
    ['fo|ky;', 'विद्यालय'],
    ['fLFkfr', 'स्थिति'],
    ["'kfDr", 'शक्ति'],
    ['jk"Vªh;', 'राष्ट्रीय'],
    ['izsj.kk', 'प्रेरणा'],
    ['iz/kkuea=h', 'प्रधानमंत्री'],
    ['{ks=', 'क्षेत्र'],
    ['{kf=;', 'क्षत्रिय'],
    ['Kku', 'ज्ञान'],
    ['foKku', 'विज्ञान'],
    ['Jherh', 'श्रीमती'],
    ['dk;kZy;', 'कार्यालय'],
    ['fo|kFkhZ', 'विद्यार्थी'],
    ['/kkfeZd', 'धार्मिक'],
    ['/kkÆed', 'धार्मिक'],
    ['o"kks±', 'वर्षों'],
    ['ekxZ', 'मार्ग'],
    ['Å/oZ', 'ऊर्ध्व'],
    ['yM+dk', 'लड़का'],
    ['i<+uk', 'पढ़ना'],
    ['t+ehu', 'ज़मीन'],
    ['Qwy', 'फूल'],
    ['lQ+sn', 'सफ़ेद'],
    ['ft+Unxh', 'ज़िन्दगी'],
    ['#i;s', 'रुपये'],
    [':i', 'रूप'],
    ['ân;', 'हृदय'],
    ['d`f"k', 'कृषि'],
    ['Vªd', 'ट्रक'],
    ['mÙkj', 'उत्तर'],
    ['i=', 'पत्र'],
    [';k=k', 'यात्रा'],
    ['vkS|ksfxd', 'औद्योगिक'],
    ['vks', 'ओ'],
    [',sls', 'ऐसे'],
    ['bZ', 'ई'],
    ['b±V', 'ईंट'],
    ['v‚fQl', 'ऑफिस'],
    ['MkWDVj', 'डॉक्टर'],
    ['vr%', 'अतः'],
    ['nq%[k', 'दुःख'],
    ['uke %', 'नाम :'],
    ['uke%&', 'नाम:-'],
    ['tgk¡', 'जहाँ'],
    ['Çgnh', 'हिंदी'],
    ['izfØ;k', 'प्रक्रिया'],
    ['lEifÙk', 'सम्पत्ति'],
    ['ifRu;k¡', 'पत्नियाँ'],
    ['dj ldrs gSaA', 'कर सकते हैं।'],
    ['ugha] ;g ^^Bhd** gS\\', 'नहीं, यह “ठीक” है?'],
    ['¼Hkkjr½ 2024&25] :- 500@&', '(भारत) 2024-25, रू. 500/-'],
    ['ƒ‹å', '१९०'],
    ['lu~ 1947 esa', 'सन् 1947 में'],
  ])('%s is %s', (typed, read) => {
    expect(convertLegacy(typed, 'krutidev')).toBe(read.normalize('NFC'));
  });

  it('keeps addresses, and signs that the font has not', () => {
    expect(
      convertLegacy('osclkbV http://www.example.org/a?b=c ns[ksa !\ninfo@example.com', 'krutidev'),
    ).toBe('वेबसाइट http://www.example.org/a?b=c देखें !\ninfo@example.com');
  });
});

describe('text typed for DevLys 010', () => {
  it.each([
    ['Hkkjr', 'भारत'],
    ['{ks=iQy', 'क्षेत्रफल'],
    ['iQwy', 'फूल'],
  ])('%s is %s', (typed, read) => {
    expect(convertLegacy(typed, 'devlys')).toBe(read);
  });
});

describe('text typed for Chanakya', () => {
  it.each([
    ['ÖæÚUÌ', 'भारत'],
    ['ãñ', 'है'],
    ['ãñ´', 'हैं'],
    ['¥æñÚU', 'और'],
    ['·¤æ', 'का'],
    ['çß·¤æâ', 'विकास'],
    ['â¢âæÏÙ', 'संसाधन'],
    ['çã´Îè', 'हिंदी'],
    ['çã‹Îè', 'हिन्दी'],
    ['Öæáæ', 'भाषा'],
    ['·ð¤', 'के'],
    ['·Ô¤', 'के'],
    ['×ð´', 'में'],
    ['ÂýæðˆâæãUÙ', 'प्रोत्साहन'],
    [
      'ÚUæÁSÍæÙ çßçÙØæð» ØæðÁÙæ w®vy ç·¤Ù ÂÚU Üæ»ê ãUæð»è?',
      'राजस्थान विनियोग योजना 2014 किन पर लागू होगी?',
    ],
    ['·¤æØü', 'कार्य'],
    ['ßáæðZ', 'वर्षों'],
    ['Ïæç×ü·¤', 'धार्मिक'],
    ['ÜÇ¸U·¤æ', 'लड़का'],
    ['$·¤Ü×', 'क़लम'],
    ['ÿæð˜æ', 'क्षेत्र'],
    ['çß™ææÙ', 'विज्ञान'],
    ['Ÿæè', 'श्री'],
    ['çßlæÍèü', 'विद्यार्थी'],
    ['¥æò', 'ऑ'],
    ['çßáØÑ ßðÌÙ', 'विषय: वेतन'],
    ['¥ÌÑ', 'अतः'],
    ['ÎéÑ¹', 'दुःख'],
    ['§ü', 'ई'],
    ['§üEÚU', 'ईश्वर'],
    ['ãñÐ', 'है।'],
    ['×æÌæ-çÂÌæ, Öæ§Øô´ Ùð ·¤ãæÐ', 'माता-पिता, भाइयों ने कहा।'],
    ['ÒãæÓ', '‘हा’'],
  ])('%s is %s', (typed, read) => {
    expect(convertLegacy(typed, 'chanakya')).toBe(read.normalize('NFC'));
  });
});

describe('convertLegacy', () => {
  it.each(LEGACY_FONTS)('takes any text whatever (%s)', (font) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const converted = convertLegacy(text, font);
        expect(converted.normalize('NFC')).toBe(converted);
      }),
    );
  });

  it('leaves Unicode Hindi as it is', () => {
    const hindi = 'राष्ट्रीय कार्यक्रमों में हिन्दी की स्थिति क्या है';
    expect(convertLegacy(hindi, 'chanakya')).toBe(hindi);
  });
});
