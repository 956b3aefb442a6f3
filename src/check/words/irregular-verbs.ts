/**
 * Forms of verbs that `stemEnglish` does not know, behind the verb; what is spelt as another word
 * (ground, wound, found) is left out. Source: the lists of irregular verbs of the school grammars.
 */
const VERBS = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
bend bent
bet bets
bind bound
bite bit bitten
bleed bled
blow blew blown
breed bred
burn burnt
burst bursts
catch caught
choose chose chosen
cling clung
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
feed fed
fight fought
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
hang hung
hide hid hidden
kneel knelt
lay laid
lean leant
leap leapt
learn learnt
lend lent
light lit
mean meant
mistake mistook mistaken
overcome overcame
ride rode ridden
ring rang rung
rise rose risen
seek sought
sell sold
sew sewn
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sleep slept
slide slid
smell smelt
sow sown
speed sped
spend spent
spill spilt
spin spun
spit spat
spring sprang sprung
steal stole stolen
stick stuck
sting stung
strike struck
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
teach taught
tear tore torn
throw threw thrown
tread trod trodden
understand understood
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withstand withstood
wring wrung
ox oxen
thief thieves
loaf loaves
shelf shelves
calf calves
goose geese
`;

/** The verb (or noun) by its forms. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, verb] as const);
    }),
);
