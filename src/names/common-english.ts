/**
 * Words of English that begin sentences, and words, names of days and months, and titles, some of
 * which sound like a name of Hindi (hurry and हरि, rain and रीना): never taken for a misspelt
 * name. Lower case. Source: the author's own knowledge; no published list, no corpus counts.
 */
const WORDS = `
  a about above after again all almost along already also although always am among an and another
  any anyone anything are around as at away back be because been before began being below beside
  best better between beyond big both brother but by call called came can children city come could
  country daughter day days did do does done door down during each early either eight else enough
  even evening ever every everybody everyone everything family far father few first five for four
  friend friends from full further gave get girl give given go god goes gone good got government
  great had half has have he hear held hello help hence her here hers him his hope house how
  however i if in indeed inside instead into is it its just keep knew know known last late later
  least left less let letter life light like little long look made make man many may maybe me mean
  meanwhile men might mine mister moreover morning most mother much must my near nearly never new
  next night nine no nobody none nor not nothing now of off often old on once one only onto open
  or other others otherwise our out outside over own people perhaps please president prime
  minister river road room said same saw say says school second see seem seemed seen seven several
  shall she should since sir sister six small so some somebody someone something sometimes soon
  still such suddenly take ten than thank thanks that the their them then there therefore these
  they thing things think this those though three through thus time to today together told
  tomorrow too took toward towards two under until up upon us very was water we well went were
  west what when where whether which while white who whole whom whose why will with within without
  woman women world would yes yesterday yet you young your monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november
  december north south east northern southern eastern western lord lady king queen prince princess
  saint doctor professor general captain colonel major judge uncle aunt mr mrs ms dr prof st shri
  smt sri pandit swami baba bapu didi bhai army anchor arm arms ash ashes baby bad bag ball balm
  ban band bank bar bare base bat battle bay bean bear beat bell belly bend bill bird bit black
  blue boat body bold bomb book born bow box boy brahmin bread bull bus busy buy calf calm camel
  camp car card care carry case cash cat chain chair chap chat cheek cheer chin china clay coal
  coat cold comma cook cool core corn cot couple court cow curl cut dad dame damn dance dare dark
  dash date dawn dead deal dear death deep deer dell delay den desk devil dew dial die dig dill
  dim din dip dish doll dome doom dot dove draw dream drum dull dust earth ease easy egg eye fall
  fan fare farm fast fat fear feel fig fill fire fish flow fly food fool foot fun gain gale game
  gang gap garden gate gather gay gear gem gin goal goat gold golf gown grand grape grass green
  grey guide gum gun guy hail hair hairy hall ham hand hang happy hard hare harm harry hat hate
  heal heart heat heel hem hen herd hero hide high hill hind hint hip hire hit hold hole holy home
  honey hood hook horn hour hum hurry hut idea ill inner iron isle jail jam jar jaw jay jeep jelly
  job join joint joke joy jug jump jury juice kale keen kid kill kin kind kit kite knee lad lake
  lame lamp lane lap large lash law lay lead leaf lean leap lie lilac lily lime line lion lip list
  live load loan lock log lone loot lot love low luck lull lung mad mail main male mall malt
  manner map mare mark mars marry mask mass mat mate meal meat meek meet melt menu mercy mere
  merry metre meter mild mile milk mill mind mint minor misery miss mist mix moan mole mom money
  monkey mood moon moor more moral moss mud mule mum muse nail name nape nearer neat neck need
  nerve net nil noon nose note nun oak oar oil orange order oval page pain pair pal pale palm pan
  park part pass past paste pat path pay pea peace peal pearl peel peep pen penny pet pick pile
  pill pin pine pink pipe pit plan play pole pond pool poor pope port pot pour pray price pride
  pull pulse pump pun pure purse push put rage raid rail rain rainy raise ran rang range rank rare
  rat rate rave raw ray read real rear reed reel rent rest rice rich ride right rim ring rise rite
  roam roar rob rock rod role roll roof root rope rose rot round row royal rude rug rule rum run
  rung rush rut sack sad safe sage sail sake sale salt sand sane sang save scene sea seal seam
  season seat seed seek self sell send sense serve set shade shake sham shame share sharp shawl
  sheen sheep shell shine ship shoe shop shore shown show shut shy sick side sigh sign silk sin
  sing sink sit site size skin sky sleep slow snow soap soil sole solo son song sore sorry soul
  sound soup sour spy star stay step stone store story sum sun sunny sure surge swan sweet tail
  tale talk tall tank tap tar tart task tea teach team tear teen tell tent test tie till tilt tin
  tiny tire toil tone tool top torn tour town toy train tram tray tree trim true truth tune turn
  union urn use usual vain vale van vast veil vein verse vice view villa village vine voice vote
  wage wail wait wake walk wall war ward warm wash watch wave way weak wealth wear web week weep
  wet wheel wide wife wild win wind wine wing winter wipe wise wish wolf wood wool word wore work
  worn worth wrap yard year yell yoga yolk zeal
`;

export const COMMON_ENGLISH: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
