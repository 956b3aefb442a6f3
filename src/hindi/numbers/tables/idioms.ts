/**
 * Set phrases whose numbers count nothing, or hardly; a translation seldom keeps them. One a line;
 * a hyphen in the text may stand for the space. In any good dictionary of Hindi idioms.
 */
export const HINDI_IDIOMS = `
नौ दो ग्यारह
एक दूसरे
एक दूसरा
एक दूसरी
दो चार
दो एक
एक आध
दस पाँच
दस बीस
चार चाँद
चार छह
तीन पाँच
तीन तेरह
सोलह आने
सोलहों आने
उन्नीस बीस
उन्नीस इक्कीस
छत्तीस का आँकड़ा
तिरसठ का आँकड़ा
आठ आठ आँसू
आठों पहर
चार सौ बीस
चार सौ बीसी
दो टूक
दो जून
दो कौड़ी
दो दो हाथ
दो नावों
पौ बारह
आधी रात
आधे अधूरे
चारों ओर
चारों तरफ़
चारों खाने चित
एक साथ
एक ओर
एक तरफ़
एक न एक
एक से एक
एक एक
एक जैसे
एक जैसा
एक जैसी
एक बार फिर
एक सा
एक सी
एक से बढ़कर एक
एक पंथ दो काज
एक अनार सौ बीमार
एक और एक ग्यारह
दूसरी ओर
दूसरी तरफ़
सातवें आसमान
सात समंदर
सात समुंदर
निन्यानवे के फेर
निन्यानवे का फेर
निन्यानबे का फेर
निन्यानबे के फेर
दिन दूनी रात चौगुनी
दिन दूना रात चौगुना
चार दिन की चाँदनी
सौ बात की एक बात
सौ बातों की एक बात
सौ सुनार की एक लुहार की
नौ सौ चूहे
न तीन में न तेरह में
पाँचों उँगलियाँ घी में
ढाई दिन की बादशाहत
डेढ़ ईंट की मस्जिद
लाख टके
छठी का दूध
सौ की सीधी बात
नौ मन तेल
दो घड़ी
चौदहवीं का चाँद
चार पैसे
दो शब्द
नौ नक़द
चार लोग
चार लोगों
चार आदमी
चार आदमियों
चार जने
चार कंधों
चार कंधे
दो बोल
दो पल
सात जन्म
सात जन्मों
सात पर्दों
सौ टके
`;

export const ENGLISH_IDIOMS = `
one another
no one
one by one
two by two
first aid
first name
first of all
second to none
second hand
second thoughts
sixes and sevens
cloud nine
nine to five
one sided
once and for all
on all fours
fifty fifty
`;
