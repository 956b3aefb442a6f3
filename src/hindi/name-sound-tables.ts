/**
 * Sounds by which names are compared: data only. A sound is named by its usual Latin spelling;
 * besides, ə is the vowel a bare consonant carries, ə. the same at the end of a word, N an anusvara,
 * R a flap (ड़), O and A the vowels of English words (ऑ, ऍ), AI and AU two vowels in a row (ाइ, ाउ),
 * c and G the letters before e, i, y, X an x at the beginning, E an e at the end.
 */

// prettier-ignore
export const DEVANAGARI_SOUNDS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'N', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'N',
  ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
  प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'l',
  श: 'sh', ष: 'sh', स: 's', ह: 'h', क़: 'q', ख़: 'kh', ग़: 'gh', ज़: 'z', झ़: 'zh', ड़: 'R', ढ़: 'R',
  फ़: 'ph', अ: 'ə', आ: 'a', 'ा': 'a', इ: 'i', 'ि': 'i', ई: 'i', 'ी': 'i', उ: 'u', 'ु': 'u',
  ऊ: 'u', 'ू': 'u', ए: 'e', 'े': 'e', ऐ: 'ai', 'ै': 'ai', ऍ: 'A', 'ॅ': 'A', ॲ: 'A',
  ओ: 'o', 'ो': 'o', औ: 'au', 'ौ': 'au', ऑ: 'O', 'ॉ': 'O', 'ं': 'N', 'ँ': 'N', 'ः': 'h',
};

/** Letters that are read as one sound, from the longest; other letters stand for themselves. */
// prettier-ignore
export const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  chh: 'chh', tch: 'ch', sch: 'sh', ch: 'ch', sh: 'sh', kh: 'kh', gh: 'gh', jh: 'jh', zh: 'zh',
  th: 'th', dh: 'dh', ph: 'ph', bh: 'bh', ck: 'k', wh: 'v', rh: 'r', f: 'ph', w: 'w', dj: 'j',
  aa: 'a', ee: 'i', oo: 'u', ai: 'ai', ay: 'ai', ei: 'ei', ey: 'ei', ea: 'ea', ie: 'ie', au: 'au',
  aw: 'au', ou: 'ou', ow: 'ou', oa: 'oa', eu: 'eu', ew: 'eu', ue: 'u', ii: 'i', uu: 'u', eo: 'eo',
};

/**
 * How far two sounds are apart, if less than any two others: from 0 (one name's spellings) up.
 * `s>sh` is for a Devanagari s and a Latin sh only.
 */
export const NEAR = `
k q 0; k kh .15; k c .3; k ch .35; k g .5; kh h .3; q kh .2; g gh .1; g G .03; j G .06; gh h .2; kh gh .4
ch chh .1; ch c .3; ch sh .3; chh sh .4; c chh .4; j jh .15; j z .08; j zh .2; jh zh .05; j y .45; j h .6
z zh .1; z s .2; z jh .25; z c .35; zh sh .4; G z .3; G zh .15; G gh .15; jh z .25; G y .5
t th .08; d dh .1; t d .5; R r .03; R d .1; R dh .15; th d .6; th dh .6; R l .7
p ph .2; p b .5; ph v .4; ph b .7; ph w .5; b bh .1; b v .35; bh v .4; v w 0; b w .5; ph bh .7
s sh .1; s>sh .5; s c .02; sh c .2; X s .1; X sh .05; X z .08; X j .2; X ch .3; s ch .6; s th .6
n N 0; m N 0; n m .55; i y .15; ie y .2; u v .6; u w .1; o w .3; ei y .3; E y .5
ə. a .3; ə a 0; ə e .15; ə i .7; ə o .2; ə u .3; ə ai .5; ə ou .2; ə ea .15; ə E .1; ə ei .3; ə au .2; ə ie .3
ə eo .2; ə. E .1; a O .08; a A .05; a e .28; a ai .3; a o .25; o>a .5; a au .2; a ou .35; a ea .2; a E .4; a u .6; ə O .2
i e .35; i ea .05; i ie .03; i ei .06; i ai .4; i E .25; e ai .05; e ei .03; e ea .08; e A .05; e ie .15; e E .1
e eo .2; ai ei .05; ai A .1; ai a .3; A ea .15; AI ai 0; AI ei .05; AI i .08; AI ie .08; AI y .15; AI a .4; AI e .4
u ou .08; u eu .03; u o .35; u au .4; u eo .5; o O 0; o au .08; o ou .05; o eu .35; o eo .1; O au .04; O ou .1
O eo .05; oa o 0; oa O .6; oa au .3; o e .5; AU ou 0; AU au 0; AU o .3; AU u .35; au ou .06; i eo .4; i u .7;  ai e .05; au e .8`;

/** What it costs if only one of the names has the sound; others: 1 a consonant, .8 a vowel. */
export const ALONE =
  'ə .04; ə. 0; E .03; a .35; e .35; ei .5; h .25; y .3; w .4; N .3; gh .5; ou .55; A .5; eo .5';
