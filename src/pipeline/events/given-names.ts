/**
 * Given names that are common somewhere in the world: evidence that two or three capitalised words
 * name a person rather than a firm or a place. Evidence only: people with other names are found too,
 * by their titles and by being called by their surname later.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdel abdul abdullah abraham adam adele adrian agnes ahmad ahmed ajay aisha akira alain alan albert alberto alejandro aleksandr alessandro alex
  alexander alexei alexey alfred ali alice alison amanda amir amit amy ana anas andrea andreas andrei andrew andrzej andy angela anita anna anne annie anthony antoine
  anton antonio antony anwar arjun arnold arthur arun ashok asif barack barbara barry beata ben benjamin bernard bernie bertrand beth bill billy björn bob boris brad brian
  bruce bruno carl carla carlo carlos carol caroline carolyn catherine cathy cecilia charles charlie charlotte chen chloe chris christian christina christine christopher
  claire clara claude claudia colin craig cristina cynthia dale damien dan daniel daniela danny david dean deborah deepak denis dennis derek diana diane diego dieter dimitri
  dmitri dmitry dominic dominique don donald donna doris doug douglas duncan ed edgar eduardo edward elaine elena eli elizabeth ellen emily emma emmanuel enrique eric erik
  ernest ernesto esther eva evan evelyn fatima felipe felix fernando fiona florence fran frances francesco francis francisco francois françois frank fred frederick
  friedrich fritz gabriel gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard gilles giovanni giulia giuseppe glenn gloria gordon graham greg gregory
  guido guillaume gustavo guy hamid hannah hans harold haruki harry hasan hassan heather hector heinrich heinz helen helena helmut henri henrik henry herbert herman hiroshi howard hugh hugo
  hussein ian ibrahim igor imran ingrid irene isabel isabelle ismail ivan jack jacob jacques jaime jake james jamie jan jane janet javier jay jean jeff jeffrey jennifer jens
  jeremy jerry jessica jesus jill jim jimmy joachim joan joanna joe joel johan johannes john johnny jon jonathan jordan jorge jose josé josef joseph josh joshua joyce juan
  judith judy julia julian julie julien jun jürgen justin kamal karen karim karl kate katherine kathleen kathryn kathy keith keiko kelly ken kenneth kenji kevin khalid kim klaus
  kofi konstantin krishna kumar kurt kyle larry lars laura lauren laurence laurent lawrence lee leo leon leonard leonid leslie li linda lisa liz lois lorenzo louis
  louise lucas lucia lucy luigi luis luiz luke lynn madeleine mahmoud manfred manoj manuel marc marcel marco marcus margaret maria marie mario marion mark markus martha martin martina
  mary masato mathieu matt matteo matthew matthias maurice mauricio max maxim megan mehmet mei melissa mia michael michel michelle miguel mike mikhail milan
  mitchell mohamed mohammad mohammed monica morgan muhammad mustafa nancy naomi narendra nathan nathalie neelie neil nicholas nick nicola nicolas nicole nigel nikolai nina noah nora norbert norm norman olga oliver
  olivier omar oscar osama otto pablo pamela paolo pascal patricia patrick patty paul paula pauline pedro penny per pete peter phil philip philippe phillip pierre piotr priya rachel rafael
  rahul raj rajesh rajiv ralph ramesh ramon randy ravi ray raymond rebecca recep renate rené ricardo richard rick rob robert roberto robin rod rodrigo roger roland ron
  ronald rosa rose ross roy ruben rudolf rupert russell ruth ryan sadiq salman sally salvador sam samantha samir samuel sandra sandy sanjay sara sarah satoshi scott sean sebastian sergei
  sergey sergio shane sharon shinzo silvia silvio simon sonia sophie stan stanley stefan stefano stella stephane stéphane stephanie stephen steve steven stuart sue sunil
  susan suzanne sylvia takashi tanya tariq tatiana ted teresa terry theo theodore theresa thierry thomas tim timothy tina toby todd tom tomas tommy tony tracy ulrich umar
  ursula valerie vanessa vera veronica vicente victor victoria vijay vikram viktor vincent vinod virginia vladimir volker walter wang warren wayne wei wendy werner wilhelm
  will william willy winston wolfgang xavier xi yang yasser yasir yevgeny yitzhak yoko yoshi yuki yuri yusuf yves zhang zoe zoltan`.split(/\s+/),
)

/** Whether a word is a given name that is common somewhere. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase())
