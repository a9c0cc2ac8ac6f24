/**
 * Words that tell what kind of name they stand in, as any English newspaper uses them. Data only:
 * no person, company or story is named here. Lower case unless case carries the meaning.
 */
import { words } from './grammar/word-set.ts'

/** Words of respect and office that stand before a person's name: `Mr`, `Prime Minister`. */
export const OFFICE_WORDS = words(`
  mr mrs ms miss dr sir dame lord lady prof professor rev reverend pope cardinal archbishop bishop imam sheikh ayatollah rabbi
  king queen prince princess emperor emir sultan crown
  president vice-president premier minister chancellor secretary adviser advisor commissioner ambassador envoy consul
  governor mayor senator congressman congresswoman representative rep sen gov mp lawmaker speaker deputy whip leader
  general gen colonel col major captain capt lieutenant lt admiral adm sergeant sgt commander brigadier marshal inspector superintendent sheriff
  judge justice attorney prosecutor solicitor ombudsman clerk
  director chairman chairwoman chairperson chair chief executive officer ceo cfo coo cto founder co-founder president-elect
  spokesman spokeswoman spokesperson analyst economist engineer editor coach pm undersecretary treasurer registrar principal`)

/** Offices of a company: the name before them is their holder's firm (`Acme CEO Jane Roe`). */
export const COMPANY_OFFICES = words(
  'ceo cfo coo cto chairman chairwoman chairperson chair founder co-founder executive spokesman spokeswoman spokesperson analyst economist engineer coach editor',
)

/** Nouns in lower case that, right before a name of two words, make it a person's. */
export const PERSON_NOUNS = words(`
  activist separatist militant leader politician lawyer journalist reporter author writer actor singer spymaster diplomat dissident
  candidate businessman businesswoman entrepreneur scientist researcher professor player striker driver suspect gunman victim
  minister president senator secretary adviser advisor spokesman spokeswoman spokesperson analyst economist chairman chairwoman executive
  director officer founder co-founder ceo boss chief head governor mayor ambassador envoy commissioner general judge prosecutor
  counterpart husband wife son daughter brother sister father mother premier chancellor king queen prince princess expert historian editor engineer designer pilot trader broker fugitive cleric`)

/** Words of portfolios and ranks: capitals that belong to an office, not to a person's or firm's name. */
export const PORTFOLIO_WORDS = words(`
  foreign external internal home interior domestic defence defense finance financial trade commerce commercial economic economy economics
  industry energy oil agriculture fisheries health education justice labour labor transport transportation environment climate culture sport sports
  tourism immigration citizenship refugees national state public safety security intelligence information communications international development
  cooperation external-affairs affairs european federal union cabinet prime vice deputy assistant senior junior special chief high former acting interim
  permanent first second joint under general executive managing operating technology marketing human rights competition budget treasury central supreme
  water food farming forestry mines mining housing land lands planning rural urban religious women youth veterans science research digital maritime shipping
  petroleum gas infrastructure works social welfare family parliamentary constitutional reform reconstruction relief disaster power mineral minerals natural resources`)

/** A name that holds one of these is an organisation's. */
export const ORGANISATION_HEADS = words(`
  ministry department agency office bureau commission committee council authority administration service services directorate secretariat board
  party union community house front movement alliance league federation confederation coalition congress senate parliament assembly court tribunal police army navy forces force guard
  nations organisation organization association society foundation institute institution university college academy school hospital church club team
  inc corp corporation co company ltd llc plc nv sa ag gmbh spa group holdings partners ventures bank fund trust exchange insurance securities capital
  air airlines airways airline aviation factory daily reports research wireless management aerospace aircraft motors motor automotive industries systems technologies technology software electronics computer computers
  records pictures studios entertainment media networks network telecom communications mobile energy petroleum oil steel pharmaceuticals laboratories labs
  times post journal herald tribune guardian telegraph gazette news press reuters weekly magazine
  embassy consulate legion corps brigade battalion command commissionerate treasury pentagon reserve railways dockyard consortium brothers sons stores`)

/** Endings of a firm's name that its short form leaves out. */
export const COMPANY_ENDINGS = words('inc corp corporation co company ltd limited llc plc nv sa ag gmbh spa group holdings se ab asa oyj kg bv pty')

/** A capitalised name that ends with one of these is a gathering, a paper or a thing, and acts in nothing. */
export const THING_HEADS = words(`
  summit war games cup championship championships olympics conference forum festival fair show expo day week month year prize award awards
  agreement treaty accord pact act bill law amendment protocol convention charter declaration framework deal partnership programme program project plan initiative
  report index average street avenue road building tower square park bridge airport station stadium centre center hall palace prison
  flight store player phone edition series version network-wide project model crisis cold revolution uprising attack massacre bombing book bible koran
  key points stock market markets dollar euro pound yen points`)

/** A name that ends with one of these is a place. */
export const PLACE_HEADS = words(`
  city province county district state states region territory island islands isle peninsula river lake sea ocean gulf strait bay coast channel
  mount mountain mountains valley desert cape port harbour harbor hills heights beach village town airport square street avenue road park stadium tower bridge shrine temple cathedral mosque`)

/** Days and months, which no name holds. */
export const DATE_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eve`)

/** Capitalised words that name no party alone: faiths, languages, regions, and things that all share. */
export const NO_NAMES = words(`
  sikh sikhs muslim muslims islamic christian christians catholic catholics hindu hindus jewish jew jews buddhist sunni shia shiite kurdish arab arabs arabic western eastern
  northern southern asian african european europeans latin english internet web christmas easter ramadan new-year god allah earth gmt est edt pst utc bst ist i ii iii iv`)

/** Common words that open a sentence with a capital and are no name, although taggers often think so. */
export const OPENING_WORDS = words(`
  the a an this that these those it its he she they we you i his her their our my there here who what when where why how which while
  in on at by for from with without within to of as after before during since until despite because although though if unless once under over amid
  and but or nor yet so also both either neither each every all some many most few several no not only just even still then thus however meanwhile
  moreover besides earlier later last next recently now today yesterday tomorrow ever never more less other others another such same
  according following speaking asked responding citing given based one two three four five six seven eight nine ten hundreds thousands dozens
  officials talks ties relations diplomats police authorities protesters residents witnesses sources analysts experts critics supporters opponents
  negotiations tensions trade sanctions elections election voters markets shares stocks prices oil gold investors traders workers employees customers users
  soldiers troops rebels militants lawmakers leaders ministers delegates envoys observers reports photos images footage media local foreign government
  should would could did does had were fresh heavy renewed sporadic fierce military people men women children students families news update breaking exclusive opinion analysis photo image video file read share comment yes`)

/** The state itself under another word: `the Peruvian Government`. */
export const GOVERNMENT_WORDS = words('government cabinet administration authorities republic')

/** Prepositions after which a name not otherwise known is where something is. */
export const LOCATIVES = words('in at near outside inside around across throughout within off toward towards via')

/** Titles whose holders are called by their first name. */
export const SOVEREIGN = /\b(?:king|queen|emperor|empress|pope|sultan|emir|sheikh|sheikha|prince|princess)$/i
