/**
 * What a page puts around a report: sharing, invitations, credits, bylines, comments. Told by form and
 * by the conventions of news sites, never by what a story is about. Takes one line or sentence.
 * Knowingly wrong: a report whose sentence is itself an instruction ("Follow our lead, he said").
 */

/** Longer lines are prose; no rule reads them, which also keeps the work linear. */
const MAX_LENGTH = 400

interface FurnitureRow {
  readonly rule: string
  readonly pattern: RegExp
}

/** Names by which agencies sign, alone on a line or in brackets at the end of a report. */
const AGENCY =
  'ANI|PTI|IANS|UNI|Reuters|AP|Associated Press|AFP|dpa|EFE|ANSA|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Jiji|Yonhap|Bernama|Antara|Anadolu|AA|IRNA|SANA|WAM|KUNA|MENA|QNA|APP|BSS|UNB|CP|The Canadian Press|PA|PA Media|AAP|Bloomberg|UPI|NAN|KCNA|Ukrinform|BelTA|MTI|PAP|CTK|APA|ATS|Agencies|Agency'
/** Where a site asks to be followed. */
const PLATFORM = 'Facebook|Twitter|Instagram|WhatsApp|Telegram|YouTube|LinkedIn|TikTok|Threads|Bluesky|Mastodon|Reddit|Pinterest|Google News|Apple News|Flipboard|Spotify'

const row = (rule: string, source: string): FurnitureRow => ({ rule, pattern: new RegExp(source, 'iu') })

/** A row that may match anywhere: with exact case, since every text is searched for it from end to end. */
const inside = (rule: string, source: string): FurnitureRow => ({ rule, pattern: new RegExp(source) })

/** For lines and for sentences within a paragraph alike. */
const ANYWHERE: readonly FurnitureRow[] = [
  row('invitation', `^(?:[^.!?]{0,40}[-–—|:] )?(?:please )?(?:click|tap) (?:here|on|the)\\b`),
  row('invitation', `^(?:please )?(?:follow|like|join|find|connect with|subscribe to|add|visit|reach|contact) (?:us|our)\\b`),
  row('invitation', `^(?:please )?(?:subscribe|sign up|register|log ?in|sign in|donate)(?: (?:now|today|here)\\b|[.!]?$|\\b[^.]*\\b(?:newsletters?|briefings?|alerts?|updates?|account|app|podcasts?|for free)\\b)`),
  row('invitation', `^follow .{2,40}:$`),
  row('invitation', `^(?:stay|keep) (?:updated|up to date|tuned|informed|connected|in touch)\\b`),
  row('invitation', `^(?:get|receive|download|install|enable|turn on) (?:the|our|all|more|daily|breaking|instant|push)\\b.*\\b(?:app|inbox|newsletters?|alerts?|notifications?|updates?|news)\\b`),
  row('invitation', `^(?:for|get|catch) (?:all |the |more )*(?:latest|breaking|live)\\b.*\\b(?:news|updates?|stories|headlines)\\b.*\\b(?:follow|visit|read|here|app|on|at|only)\\b`),
  row('invitation', `^[^.]{0,80}\\bfollow (?:us|our [\\w ]+) on (?:${PLATFORM}|X)\\b`),
  row('see-also', `^\\W{0,3}(?:(?:also|must|related|further|recommended|suggested) ?(?:read(?:ing)?s?|watch|see|stor(?:y|ies)|articles?|coverage|posts?|video)|read (?:also|more|next|full|here)|see also|watch(?: also| live| now| video)?|related|recommended|trending|more (?:from|on this|on the)|in other news|up next|don['’]t miss)\\s*[:|»>–—]`),
  row('reporting-credit', `^[-–—(\\[\\s]*(?:additional |with )?(?:(?:reporting|writing|editing|edited|written|compiled|translated|curated)(?: and (?:reporting|writing|editing|edited))? by|(?:agency )?(?:inputs?|files|reporting) from)\\b`),
  row('reporting-credit', `^[(\\[]?(?:this|the) (?:news |wire )?(?:story|report|article|copy|content)\\b.*\\b(?:not been edited|syndicated|auto-?generated|first appeared|originally (?:published|appeared)|generated from|published (?:in|from|by))\\b`),
  row('reporting-credit', `^.{2,120}\\bcontributed (?:reporting|to this (?:report|story|article))\\b.{0,40}$`),
  row('picture-credit', `^[(\\[]?(?:(?:file|representative|representational|handout|screen)[ -])?(?:photo|image|picture|pic|photograph|illustration|graphic|video|credit|caption)s?(?: ?(?:credits?|courtesy|source|by|caption))?\\s*[:|/–—]`),
  row('picture-credit', `^[(\\[]?(?:photo|image|picture|photograph|illustration)s? (?:by|courtesy|via)\\b`),
  inside('picture-credit', `(?:Getty Images|AFP via|via (?:AP|AFP|Reuters|REUTERS)|AP Photo|EPA-EFE|Shutterstock|Wikimedia Commons|Unsplash)\\b[^.!?]{0,60}[)\\].]?$`),
  inside('picture-credit', `(?:REUTERS|AFP PHOTO|AP PHOTO|THE CANADIAN PRESS|EPA) ?/ ?[A-Z]`),
  inside('picture-credit', `(?:^|\\(|[.] )(?:[A-Z][\\w.'’-]+ ){0,3}[A-Z][\\w.'’-]+ ?/ ?(?:Pool/)?(?:${AGENCY}|Getty|THE ASSOCIATED PRESS)[^()/]{0,20}\\)?[.]?$`),
  row('correction', `^\\W{0,2}(?:corrects|clarifies|refiles|recasts|updates)\\b[^.]{0,60}\\b(?:paragraph|para|headline|spelling|dateline|lead|story|to (?:make|show|clarify|reflect|say|give|fix|remove))\\b`),
  row('copyright', `^(?:©|\\(c\\) ?\\d{4}|copyright\\b.*\\d{4})`),
  inside('copyright', `(?:A|a)ll (?:R|r)ights (?:R|r)eserved`),
  row('sign-off', `^[-–—(\\[\\s]*(?:${AGENCY})(?:[/,] ?(?:${AGENCY}))*[)\\]\\s.]*$`),
  row('house-note', `^(?:(?:new: )?you can (?:now |also )?listen to|this (?:audio|video|page|newsletter) (?:is|was)\\b|our standards:)`),
  row('house-note', `^(?:disclaimer|editor['’]?s['’]? note|publisher['’]s note|about the author|the (?:writer|author) is)\\b`),
]

/** For whole lines only. */
const WHOLE_LINE: readonly FurnitureRow[] = [
  row('read-time', `^(?:(?:estimated )?read(?:ing)? time:? ?)?(?:about )?\\d+ ?-?min(?:ute)?s?\\.?(?: (?:read|to read|listen))?$`),
  row('list-heading', `^\\W{0,3}(?:related(?: (?:news|stories|articles|posts|topics|content|coverage|video|links))?|recommended(?: (?:for you|stories|reading))?|more (?:from|on|stories|news|like this)\\b.{0,40}|(?:also|must|further) ?(?:read|watch|reading)|read (?:more|also|next)|see also|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: now| news| topics)?|most (?:read|popular|viewed|shared)|(?:top|latest|popular) (?:stories|news|headlines|updates|videos|articles)|editor['’]?s['’]? (?:picks?|choice)|in other news|up next|what to read next|explore more)[:.]?$`),
  row('sponsored', `^(?:advertisement|advertorial|ads?|ad feedback|sponsored(?: content| by.*)?|promoted(?: content| by.*)?|paid post|(?:story|article|report) continues (?:below|after).*|continue reading.*|scroll (?:down )?(?:to|for) .*|skip (?:to|ad|past) ?.*|remaining time.*)$`),
  row('control', `^(?:menu|search|home|close|open|log ?in|sign (?:in|up)|subscribe(?: now)?|my account|newsletters?|listen(?: (?:now|to (?:this|the) .{0,30}))?|play(?: video)?|pause|mute|loading\\W*|(?:show|load|view|see|read) (?:more|all|less|full)(?: .{0,30})?|expand|back to top|next(?: article| story)?|previous(?: article| story)?|edit|report(?: abuse)?|reply|like|dislike|font size|text size|a\\+|a-|\\d[\\d,.]*k? (?:shares?|views?|likes?|comments?|reads?))$`),
  row('count', `^(?:reads?|views?|hits|shares?|comments?|likes?)\\W*\\d[\\d,.]*k?$`),
  row('tags', `^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?|section)\\s*[:|–-]|^(?:#[\\p{L}\\p{N}_]+[\\s,]*)+$`),
  row('source', `^(?:source|agency|with)s?: ?\\S.{0,40}$`),
  row('address', `^(?:(?:url|link|source|website|via|original(?: article)?|read (?:more|the original)(?: at)?)\\s*:?\\s*)?<?(?:https?://|www\\.)\\S+>?$`),
  row('form', `^(?:minimum|maximum|max|min)\\b.{0,20}\\d+ ?(?:characters?|words?)|^\\d+ ?/ ?\\d+$|^(?:your |full |first |last )?(?:name|e-?mail(?: address)?|website|message|comment|captcha|password)\\s*\\*?:?$`),
  inside('form', `(?:C|c)omments?\\b.{0,40}\\b(?:respectful|on[- ]topic|moderated|civil)\\b`),
  row('policy', `^(?:we use cookies|this (?:site|website) uses|by (?:continuing|clicking|using|subscribing)\\b).*|^(?:terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?)\\b.{0,60}$`),
  row('breadcrumb', `^(?:[\\p{L}&' ]{2,30} ?[>›»] ?)+[\\p{L}\\d&' .…-]{0,80}$`),
  row('time-ago', `^(?:(?:last )?updated:? |posted |published )?(?:just now|(?:about |an? )?\\d* ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month)s? ago)\\b.{0,20}$`),
  row('desk', `^(?:by )?(?:(?:our|a|the) )?(?:(?:staff|special|senior|political|foreign|diplomatic|own|web|news|world|national|international|online|digital|[\\p{L}]+) )?(?:reporters?|correspondents?|desk|bureau|newsroom|news service|staff writers?|editorial team)$`),
  row('contact', `^.{0,80}\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+.{0,40}$`),
  row('mark', `^[^\\p{L}\\p{N}]+$|^\\p{L}$|^[-–—(*#\\s]*(?:ends?|enditem|eom|more)[-–—)*#\\s]*$`),
]

const SHARING = new Set('share tweet pin email e-mail print save bookmark whatsapp facebook twitter linkedin telegram reddit instagram youtube pinterest messenger copy like send'.split(' '))
const BESIDE_SHARING = new Set('this the article story post link page on via with to your a friend friends by x and or more now us it news now icon button'.split(' '))

const MAX_SHARING_LENGTH = 100

/** `Share on Facebook`, `Print Email Share`: a line of nothing but the words of sharing. */
function isSharing(text: string): boolean {
  if (text.length > MAX_SHARING_LENGTH) return false
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.length <= 12 && words.some((word) => SHARING.has(word)) && words.every((word) => SHARING.has(word) || BESIDE_SHARING.has(word))
}

/** Small words of a byline: `By Ana Ruiz and Jo Park in Lima`. */
const BYLINE = /^(?:(?:(?:written|reported|posted|published|story|words|text|analysis|opinion) )?by|author|reporter)\b:? *(?<names>.+)$/iu
const BYLINE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|of|the|for|at|de|del|da|van|von|al|bin|el|la|&)$/u

/** `By Ana Ruiz, Diplomatic Correspondent`: after "by" nothing but names and what joins them. */
export function isByline(text: string): boolean {
  const names = BYLINE.exec(text)?.groups?.['names']
  if (names === undefined || names.length > 120 || /[.!?]$/.test(names)) return false
  const words = names.split(/[\s,|/·•–—()-]+/).filter((word) => word !== '')
  return words.length > 0 && /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => BYLINE_WORD.test(word))
}

/** One look at a text rules all rows out together, as most texts are no furniture; anchored rows apart, so that they are tried at its start only. */
function makeFinder(rows: readonly FurnitureRow[]): (text: string) => string | null {
  const isAnchored = ({ pattern }: FurnitureRow): boolean => pattern.source.startsWith('^')
  const groups = [rows.filter(isAnchored), rows.filter((candidate) => !isAnchored(candidate))].filter((group) => group.length > 0)
  const looks = groups.map((group) => new RegExp(group.map(({ pattern }) => `(?:${pattern.source})`).join('|'), group[0]?.pattern.flags))
  return (text) => (looks.some((look) => look.test(text)) ? (rows.find(({ pattern }) => pattern.test(text))?.rule ?? null) : null)
}

const findAnywhere = makeFinder(ANYWHERE)
const findWholeLine = makeFinder(WHOLE_LINE)

/** The rule that tells a whole line to be furniture; null for what may belong to the report. */
export function furnitureOfLine(text: string): string | null {
  if (text.length > MAX_LENGTH) return null
  if (isSharing(text)) return 'sharing'
  if (isByline(text)) return 'byline'
  return findAnywhere(text) ?? findWholeLine(text)
}

/** The same for a sentence within a paragraph, where a short one may well belong to the report. */
export const furnitureOfSentence = (text: string): string | null => (text.length > MAX_LENGTH ? null : findAnywhere(text))

/** The agency that signs a line or sentence: `- ANI`, `(Reuters)`; else null. */
export const signingAgency = (text: string): string | null => SIGN_OFF.exec(text)?.groups?.['agency'] ?? null
const SIGN_OFF = new RegExp(`^[-–—(\\[\\s]*(?<agency>${AGENCY})(?:[/,][^.]*)?[)\\]\\s.]*$`, 'u')

const COMMENTS = /^(?:\d+ |(?:view|show|post|leave|add|write|read|see|join|hide) )?(?:(?:all|an?|the|your|our|\d+) )*(?:(?:reader|readers['’]|readers|user|public) )?(?:comments?|conversation|discussion|responses|replies|reactions)(?: ?\(\d+\)| ?\d+| section| below| here)?[:.]?$/iu

/** Words with which a site asks its readers to write, in place of a heading. */
const CALL_FOR_COMMENTS =
  /^(?:(?:log|sign) in|register|subscribe)\b.{0,30}\bto (?:comment|join|post)\b|^be the first to comment\b|\b(?:share|tell us|let us know|leave|have your say)\b.{0,60}\b(?:in the comments?|comments? (?:below|section))\b/i

/** The heading under which readers write; with what follows it, no part of the report. */
export const isCommentsHeading = (text: string): boolean =>
  text.length < 100 && (text.split(/\s*[|·•]\s*/).every((part) => COMMENTS.test(part)) || CALL_FOR_COMMENTS.test(text))
