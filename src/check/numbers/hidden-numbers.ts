/**
 * Words that hold a number without saying it: दोनों is the two, a fortnight is two weeks. A number
 * of the other side that is one of these is not missing. Source: the author's own knowledge of both
 * languages; dictionaries list them under the word.
 */
const ENGLISH = `
1: single alone sole only one once a an another each either unique first initial begin began
2: both two halves bilateral couple pair pairs twin twins twice double doubled doubles dual duo either second another again bilateral half-yearly brace fortnight other
3: third thrice triad trilogy tripartite triple tripled trio triplet treble quarterly quarter three-fold trident
4: quarter quarters fourth four-fold quadruple quartet
5: fifth five
6: half-year half-yearly semi-annual sixth
7: week weekly seventh
10: tenth decade decades ten-fold matric matriculation
12: dozen dozens midnight noon annual year twelfth midday intermediate
14: fortnight
15: fortnight fortnightly
20: score
25: century silver
24: day round-the-clock
30: month
50: half jubilee
60: hour minute
100: century hundred hundreds centenary per cent full fully complete completely entirely total totally
144: gross
1000: thousand thousands millennium grand
100000: lakh lakhs
10000000: crore crores
1/2: half halves halved mid midway semi
0.5: half halves halved mid midway semi
0.25: quarter quarters
0.75: three-quarters
1.5: sesqui
100%: full fully complete completely entirely entire total totally all every absolutely certainly sure surely perfectly wholly quite whole
0: goalless scoreless nil love none no nothing never zero ground
`;

const HINDI = `
1: वन फर्स्ट फ़र्स्ट नंबर एक पहला पहली पहले प्रथम अकेला अकेली अकेले इकलौता इकलौती इकलौते एकमात्र एकल कोई किसी एकाध एकबारगी मात्र सिर्फ शुरू इक एकता एकजुट अद्वितीय वही जुदा
2: टू सेकंड सेकेंड सेकंड डबल दोनों दूसरा दूसरी दूसरे दूसरों द्वितीय जोड़ा जोड़ी जोड़े जोड़ियाँ जुड़वाँ जुड़वां दुगुना दुगुनी दोगुना दोगुनी दोगुने दोबारा दुबारा युगल दंपति दंपती दम्पति द्विपक्षीय दोतरफा दोतरफ़ा दुमंज़िला दोमंजिला दुधारी दोहरा दोहरी दोहरे पखवाड़ा पति-पत्नी माता-पिता माँ-बाप चंद उभय फिर
3: थ्री थर्ड तीनों तीसरा तीसरी तीसरे तृतीय तिगुना तिकोना त्रिकोण तिमाही तिरंगा त्रिपक्षीय त्रि तिहाई
4: फोर फ़ोर चारों चौथा चौथी चौथे चतुर्थ चौगुना चौगुनी चौथाई चौराहा चौराहे चौकोर चौमासा चतुर्भुज
5: फाइव फ़ाइव पाँचों पांचों पाँचवाँ पंचायत पंचवर्षीय पंचतत्व पंजा
6: सिक्स छहों छमाही छठा छठी छठे
7: सेवन सातों सप्ताह हफ़्ता हफ्ता हफ्ते सातवाँ सप्तर्षि
8: एट आठों आठवाँ अष्टकोण
9: नाइन
10: टेन दसों दशक दहाई दशहरा दसवाँ
12: दर्जन दर्जनों बारहमासी आधी वर्ष साल बारहवीं
15: पखवाड़ा पखवाड़े पखवारा
16: सोलहों
20: ट्वेंटी कोड़ी बीसियों
25: रजत चवन्नी
50: अठन्नी अर्धशतक आधा आधी आधे स्वर्ण
100: सैकड़ा सैकड़ों शतक शताब्दी सदी शत शत-प्रतिशत पूर्ण पूरा पूरी पूरे
1000: हज़ारों हजारों सहस्राब्दी सहस्र
100000: लाखों
10000000: करोड़ों
900000: नौलखा
0.5: आधा आधी आधे अर्ध अध अद्धा
1/2: आधा आधी आधे अर्ध अध
0.25: चौथाई पाव
0.75: पौन पौना
100%: दोगुना दोगुनी दोगुने दुगुना दुगुनी दुगना दुगनी
0: शून्य कोई नहीं सिफ़र
`;

const table = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [value = '', words = ''] = line.split(': ');
        return [value, new Set(words.split(' '))] as const;
      }),
  );

export const HIDDEN_NUMBERS = { en: table(ENGLISH), hi: table(HINDI) } as const;
