/**
 * The closed classes of English that clause reading needs: lists, no logic. Dictionary forms, lower case.
 * What a word is here for is said above its list; none of them names an act of politics.
 */
import { words } from './word-set.ts'

export const MODALS = words('will would shall should can could may might must ought wo ca \'ll \'d')
/** Open a subject or an object that denies its verb: `no envoy was sent`, `signed nothing`. */
export const DENYING_PRONOUNS = words('no nobody none nothing neither')
/** Modals that tell what is intended. */
export const FUTURE_MODALS = words('will would shall wo \'ll \'d')
/** Modals that tell what another is to do. */
export const DUTY_MODALS = words('must should ought')
export const POSSIBILITY_MODALS = words('can could may might ca')
export const NEGATIONS = words('not n\'t n’t never no neither nor hardly')
/** Forms of be, have and do, whatever the tagger calls them. */
export const BE = words('be am is are was were been being \'s \'re \'m')
export const HAVE = words('have has had having \'ve')
export const DO = words('do does did')
/** Any of the above: most words are none, and are told apart at once. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...MODALS, ...BE, ...HAVE, ...DO])
export const PAST_AUXILIARIES = words('was were had did')
/** Verbs whose past is written like their base. */
export const UNCHANGED_PASTS = words('hit cut put set let shut split bid cast hurt spread quit beat cost read rid shed slit thrust broadcast')

/** Stand before their noun: as part of a verb they follow it at once (`agree with`), while `off` may come later. */
export const PREPOSITIONS = words('by to for with against from at of on upon into after under before about over through between behind')
/** Verbs whose preposition stands behind the object all the same: `handed the man over`. */
export const PARTED_VERBS: ReadonlySet<string> = new Set(['hand over', 'turn over', 'sign over', 'pass on'])
/** Small words that end a verb and may stand before its object: `called off a visit`. */
export const SEPARATE_PARTICLES = words('off down out up away aside back')
/** Bring in what went on meanwhile: `agreed during talks in May`. */
export const SETTING_LINKS = words('during amid throughout following')
export const CONJUNCTIONS = words('and or but & nor plus')
/** Open a clause that tells when, why or against what. */
export const SUBORDINATORS = words('after before when while as because since until till although though whereas once whereby where despite amid following so why how')
/** Open a clause that need not be true. */
export const CONDITIONALS = words('if unless whether lest provided')
export const RELATIVES = words('who which that whom whose')
export const POSSESSIVES = words('his her its their our my your whose')
export const QUOTES = words('" “ ” \'\' `` ` ‘ ’ « » { } \'')

/** Stand before a number and belong to it: `at least 20`, `more than 300`. */
export const APPROXIMATIONS: readonly (readonly string[])[] = [
  'about', 'around', 'over', 'under', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'another', 'at least', 'at most', 'up to',
  'more than a', 'less than a', 'nearly a', 'about a', 'over a', 'more than', 'less than', 'fewer than', 'as many as', 'close to', 'an estimated', 'upwards of',
].map((phrase) => phrase.split(' '))
/** Words of amount: nouns before `of`, and with `as` before a noun (`as many envoys`). */
export const AMOUNTS = words('part half most much some more all little many few')

/** Open a phrase of time after a noun: `to Chile | early next month`. */
export const TIME_MODIFIERS = words('early late next last this earlier later mid')
/** Heads of phrases that tell a time. */
export const TIME_NOUNS = words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  today yesterday tomorrow tonight overnight week weekend month year day hour minute night morning afternoon evening noon midnight
  decade century weekday spring summer autumn winter dawn dusk earlier later ago now recently quarter moment time`)
/** Put what had been done into an earlier time, or into none. */
export const LONG_AGO = words('already earlier previously before once long never ever always repeatedly since often twice years months decades')
/** Months that without a capital are other words: `a march`. */
export const MONTHS_AND_MORE = words('march may')
/** `from March 6`: no march. */
export const isMonthName = ({ text, lower }: { readonly text: string; readonly lower: string }): boolean => MONTHS_AND_MORE.has(lower) && text !== lower
/** Weekdays, months and the like: they never head an argument, even between two nouns. */
export const DAY_NAMES = words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  january february april june july august september october november december
  jan jan. feb feb. apr apr. aug aug. sept sept. oct oct. nov nov. dec dec.`)

/** Verbs that give their object a name (object complement: Quirk et al. 1985, § 16.46). */
export const NAMING_VERBS = words('call term label brand dub deem')

/** Verbs that tell who says so, when a clause or a quotation is what is said. */
export const REPORTING_VERBS = words(`say tell add announce report state note declare confirm explain claim reveal disclose
  recall write believe think argue insist maintain stress emphasize emphasise acknowledge admit suggest indicate show
  conclude observe remark comment mention testify quote caution predict estimate describe reiterate assert contend
  affirm underline underscore signal read learn hear hope expect understand inform brief tweet post`)
/** Other verbs that close a sentence as its attribution: `…, a rights group charged.` */
export const CLOSING_VERBS = words('charge allege warn complain promise protest urge vow write')
/** Reporting verbs behind which what is told need not be so. */
export const DOUBTING_VERBS = words('claim allege suspect accuse suggest believe think charge')

/** Verbs of saying whose object hears it: `told reporters | his men had left`. */
export const TELLING_VERBS = words('tell inform assure remind notify')

/** Verbs that are never without an object: behind a noun and without one they are participles. */
export const OBJECT_VERBS = words('arrest detain jail imprison expel deport convict sentence kidnap abduct hold sign impose seize publish suspend accuse recall')
/** Verbs followed by the bare form of another: `helped build`. */
export const BARE_FORM_VERBS = words('help let make dare see watch hear have do')

/** What one hopes, fears or thinks need not come about. */
export const WISHING_VERBS = words('hope expect wish want believe think fear doubt predict suggest forecast anticipate imagine assume')

/** Verbs that leave the act in their infinitive or gerund as real as they are: `began to shell`, `continued shelling`. */
export const ASPECT_VERBS = words('begin start continue resume keep manage proceed help move go come finish complete dare serve rush hasten happen appear tend step')
/** Verbs whose gerund was done and is done no more: `stopped shelling`. */
export const ENDING_VERBS = words('stop cease halt quit discontinue suspend')
/** The act was at least tried, or decided by a vote. */
export const ATTEMPT_VERBS = words('try attempt seek fight struggle work strive push look vote')
/** Verbs whose infinitive tells what then happened (implicative verbs: Karttunen 1971): `prompting the bank to sue`. */
export const CAUSATIVE_VERBS = words('prompt force lead cause compel drive')
/** The act in their infinitive lies ahead. */
export const PLAN_VERBS = words('approve plan intend expect schedule want hope prepare wish mean set decide seek aim determine need propose choose wait appear consider poise slate resolve opt')
/** Adjectives and participles after `be` whose infinitive lies ahead. */
export const PLAN_ADJECTIVES = words('due set likely expected ready willing prepared scheduled slated poised about going able committed determined bound planned supposed keen eager')
/** Of those, what shows one's will, or that one is on the point of acting. */
export const WILLING_ADJECTIVES = words('ready willing prepared committed determined poised about going set')
/** With a gerund behind their `of` or `about`: `is thinking of banning`. */
export const MUSING_VERBS = words('think talk speak dream speculate')
/** Verbs whose infinitive did not come about. */
export const FAILURE_VERBS = words('fail decline refuse')

/** Verbs of a state, a feeling or a look: what they tell did not happen on a day. */
export const STATE_VERBS = words(`be have seem appear remain stay stand lie sit live know want need think feel look like love hate fear worry hope mean matter
  belong consist contain depend exist last own possess resemble sound tend deserve lack owe prefer regard relate represent doubt wonder face risk
  await wait watch concern involve include cover range total number account sound loom mark keep continue hang rest await`)

/** Verbs that only carry the noun that names the act: `hold talks`, `launch an attack`, `reach an accord`. */
export const LIGHT_VERBS = words(`hold have make take give reach launch stage conduct carry sign conclude strike seal begin start open
  issue announce declare open stage organize organise mount undertake perform commit finalise finalize finalized resume continue
  renew attend pay express deliver lodge file offer send unleash impose place put engage suffer
  enter join do complete extend host draw wage initiate sustain exchange provide grant
  execute implement receive get show produce set call convene voice present submit step order enact
  hammer ink clinch broker negotiate secure forge exert play introduce slap levy inflict`)
/** With one small word before the noun they carry: `carry out a raid`, `come under attack`. */
export const LIGHT_VERB_LINKS = new Set(['carry out', 'engage in', 'enter into', 'embark on', 'come under', 'go on', 'go into', 'participate in', 'be on', 'be under', 'break into', 'set up', 'resort to', 'step up'])
/** Verbs and participles that tell that the act their subject names took place. */
export const OCCURRENCE_VERBS = words('take begin start end erupt break occur happen hold resume conclude open hit rock shake kill wound injure rage conduct launch reach sign stage impose announce carry finalise finalize claim intensify escalate')
/** Verbs whose object, or the noun after their `to` or `in`, took place: `led to`, `follows`, `triggered`. */
export const CAUSING_VERBS = words('lead result trigger spark prompt cause provoke follow mark see include involve face witness survive bring culminate')
/** What their object names lies ahead. */
export const PRECEDING_VERBS = words('precede prepare await await plan schedule expect anticipate')
/** Verbs whose subject or object names an act that did not take place. */
export const PREVENTING_VERBS = words('prevent avoid avert thwart foil stop block oppose spoil undermine sabotage derail torpedo scuttle jeopardise jeopardize wreck hinder obstruct')
/** What they are for is only wanted. */
export const WANTING_NOUNS = words('call demand push appeal request plea bid campaign petition need')
/** Say of a noun that it need not be so. */
export const DOUBTING_ADJECTIVES = words('alleged supposed suspected claimed feared threatened purported any further')
/** Say of a noun that it lies ahead. */
export const PLANNED_ADJECTIVES = words('possible potential future planned proposed upcoming forthcoming scheduled expected next imminent prospective anticipated likely pending eventual')

/** What is written, spoken or shown to tell of something else. */
export const TEXTS = words('statement report letter document interview article communique communiqué release announcement video message note text paper post tweet memo survey study figure data poll list transcript footage photo picture book email e-mail remark comment speech')
/** Nouns of things: whatever a verb says, they do nothing to anybody. Weapons are none of them. */
export const THINGS = words(`layout screen feature software product phone smartphone device tablet laptop computer chip processor battery engine winglet cabin seat
  tyre tire design version economy price share stock app application website song album film movie novel announcement result reduction trouble problem delay growth cost weather
  technology format browser interface keyboard camera antenna material composite fuselage winglet utility function button menu tool toolkit kernel console edition upgrade
  table chart figure statistic average revenue profit season climate soil river mountain language food diet meal taste colour color`)
/** Machines that soldiers and companies use: they may shell and land, but promise and refuse nothing. */
export const MACHINES = words('plane jet aircraft airliner car train ferry superjumbo aeroplane airplane freighter ship bus truck lorry')
