/**
 * British and American spellings, stems with their endings after a hyphen left to the text: the
 * pairs of any dictionary (Oxford, Merriam-Webster). Indian English spells as the British do. Verbs
 * in -ise and -ize are left alone: both are British.
 */
const PAIRS = `
colour color
honour honor
labour labor
favour favor
neighbour neighbor
behaviour behavior
harbour harbor
humour humor
rumour rumor
flavour flavor
odour odor
vapour vapor
vigour vigor
valour valor
splendour splendor
endeavour endeavor
armour armor
parlour parlor
saviour savior
candour candor
fervour fervor
clamour clamor
centre center
theatre theater
fibre fiber
litre liter
metre meter
kilometre kilometer
centimetre centimeter
millimetre millimeter
spectre specter
sombre somber
calibre caliber
lustre luster
meagre meager
sceptre scepter
defence defense
offence offense
licence license
pretence pretense
traveller traveler
travelled traveled
travelling traveling
cancelled canceled
cancelling canceling
labelled labeled
labelling labeling
modelled modeled
modelling modeling
quarrelled quarreled
quarrelling quarreling
marvellous marvelous
jewellery jewelry
jeweller jeweler
counsellor counselor
woollen woolen
skilful skillful
wilful willful
fulfil fulfill
enrol enroll
enrolment enrollment
instalment installment
programme program
catalogue catalog
dialogue dialog
analogue analog
grey gray
plough plow
mould mold
moustache mustache
pyjamas pajamas
tyre tire
kerb curb
cheque check
storey story
aeroplane airplane
aluminium aluminum
anaemia anemia
anaesthesia anesthesia
diarrhoea diarrhea
encyclopaedia encyclopedia
foetus fetus
haemoglobin hemoglobin
leukaemia leukemia
manoeuvre maneuver
oesophagus esophagus
orthopaedic orthopedic
paediatric pediatric
archaeology archeology
sceptic skeptic
sceptical skeptical
cosy cozy
draught draft
gaol jail
maths math
mum mom
tonne ton
axe ax
judgement judgment
acknowledgement acknowledgment
ageing aging
omelette omelet
doughnut donut
yoghurt yogurt
`;

/** In one of the two spellings another word, or used by both sides of the ocean. */
const SHARED = new Set(
  'tire curb check story draft jail ton program catalog dialog dialogue judgment judgement acknowledgment license encyclopedia archeology jewelry meter liter math'.split(
    ' ',
  ),
);

const pairs = PAIRS.trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

const unshared = (lines: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(lines.filter(([wrong]) => !SHARED.has(wrong)));

/** What is wrong in each variety, and what is right there. */
export const TO_BRITISH = unshared(pairs.map(([british, american]) => [american, british]));
export const TO_AMERICAN = unshared(pairs);
