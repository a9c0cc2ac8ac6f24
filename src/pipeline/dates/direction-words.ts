/** The words of news that tell which way a date beside them points: see `direction.ts`. */

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Signs of what is still to come. */
export const AHEAD = words(
  'will shall plans planned plan planning expects expected expect scheduled due upcoming forthcoming ' +
    'intends intend hopes hope set slated aims going tomorrow await awaits awaiting ahead would could may might should must won\'t won’t be ' +
    'effective takes begins begin starts opens expires ends closes becomes leaves resume resumes depart departs flies travels meets arrives convenes eve',
)
/** Past forms that no ending shows: enough of the irregular verbs of news. */
export const BEHIND = words(
  'was were had did said told met went came began took made gave left won lost held sent found shot fell rose kept led ' +
    'saw spoke wrote became got put ran cut hit ago earlier yesterday flew broke brought built bought sold paid stood struck been quit fought ' +
    'beat beaten let bore bound blew caught chose chosen crept dealt drew drove driven ate fed felt fled forbade forgot froze frozen grew grown hung ' +
    'heard hid hidden knew known laid lay lent lit meant overtook overthrew overthrown rode rose risen sank sunk sang sat shook shot shut slept slid ' +
    'sought spent split spread sprang stole stolen stuck swam swept swore sworn taken taught tore torn thought threw thrown undertook underwent ' +
    'understood upheld wept withdrew withdrawn withheld wore woke sued died lied fled written broken given gone seen drawn fallen eaten shown spoken done bitten follows used couldn\'t couldn’t',
)
/** The present tense, where nothing else decides: "the game is on Saturday". */
export const PRESENT = words('is are open close meet meets plays play go goes arrive arrives face faces hold holds speaks returns comes airs start return convene convenes')
/** Past verbs whose infinitive is past too: "failed to agree on Friday". */
export const PAST_BEFORE_TO = words('failed refused managed declined continued began started helped able had used came went forced')
/** What follows "to" where it is no infinitive: articles, pronouns, counts, and whom or where one goes. */
export const NO_VERB = words(
  'the a an its his her their our this that these those more about him them us me you it himself herself themselves itself what which whom where both all ' +
    'each some several many nearly almost around roughly over under one two three four five six seven eight nine ten twelve twenty ' +
    'police people men women children parliament congress court jail prison custody trial sea shore war death safety town bed school church hospital headquarters',
)
/** After these it never is one. */
export const BEFORE_NO_VERB = words('according compared addition response thanks prior owing contrast reply spoke talked testified amounted appealed related')
/** What prices rose or fell to do: an outcome, not a purpose. */
export const RESULTS = words('close end finish settle trade')
/** What follows a noun rather than a verb. */
export const AFTER_A_NOUN = words('in of at for by from and are have')
/** Prepositions that look ahead by themselves: "was postponed until March". */
export const LOOKS_AHEAD = words('until till')
/** Before a day this one does too, "called a strike for Friday"; before a month it says of what: "the figures for May". */
export const AHEAD_TO_A_DAY = 'for'
/** What is traded for a month to come: "crude for December delivery". */
export const TRADED = words('delivery futures contract contracts')
/** One that does where no verb says otherwise: "was over by Friday". */
export const MAY_LOOK_AHEAD = 'by'

/** Past participles that with "to" or "for" move a date, wherever the verb stands: "was postponed to May 4". */
export const MOVED = words('postponed delayed deferred rescheduled adjourned moved extended pushed advanced prolonged')
export const MOVED_TO = words('to for')
/** Words between such a verb and its new date at most: "postponed from today to May 4". */
export const MOVED_REACH = 5

/** Verbs, adjectives and nouns whose infinitive is still to come: "agreed to meet on Friday", "ready to sign", "a deal to meet"; behind other past ones it is a purpose. */
export const PLANS = words(
  'agreed decided asked ordered vowed promised pledged threatened offered proposed urged invited called wanted want wants hoped intended meant prepared arranged ' +
    'opted chose chosen determined resolved summoned sentenced instructed advised warned told allowed permitted scheduled planned slated set due expected supposed ' +
    'required obliged entitled ready willing likely unlikely certain sure about eager free bound is are was were be been has have need needs wish wishes seek seeks ' +
    'plan plans deal agreement pact accord decision order orders promise pledge vow proposal offer invitation permission deadline threat request appeal appeals call calls chance ' +
    'time right motion resolution bill ultimatum intention hours days weeks months',
)
/** What is said with these may still be to come: "said efforts to end it on Friday". */
export const SAYING = words('said told added announced noted reported')
/** "will let", "could cut": with these before them words of past form are none. */
export const MODALS = words('will would could may might should must shall can cannot won\'t won’t can\'t can’t couldn\'t couldn’t wouldn\'t wouldn’t')
/** Behind these a word of past form is an adjective or a noun: "a revived community", "the wounded". */
export const DETERMINERS = words('a an the its his their our my')
/** No past forms, though they end in "ed". */
export const NO_PAST = words('hundred indeed speed exceed proceed succeed bleed greed breed steed sacred naked wicked')
/** "The managers report Wednesday": what is scheduled, where a plural stands before it. */
export const SCHEDULED = words('report vote decide sign release')
/** "The wounded were not moved until Friday": it was so, and is over. */
export const NEGATED = words('didn\'t didn’t wasn\'t wasn’t weren\'t weren’t hadn\'t hadn’t')
/** What one would not do when asked: "would not comment Thursday". */
export const REFUSED = words('comment say discuss elaborate identify confirm disclose release specify speculate talk speak answer')
/** A preposition that looks back, whatever the verb: "would be the first since November". */
export const LOOKS_BACK = 'since'
