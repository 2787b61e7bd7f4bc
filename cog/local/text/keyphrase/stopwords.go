package keyphrase

import (
	"maps"
	"slices"
	"strings"
)

// Languages that Extract knows, sorted ISO 639-1 codes.
func Languages() []string { return slices.Sorted(maps.Keys(stopWords)) }

// stopWords separate phrases: words that no name for something contains, and common verbs, adverbs and judgements.
var stopWords = map[string]map[string]bool{
	"en": words(`a about above across actually after afterwards again against ago all allow almost alone along already also although
always am among an and another any anybody anyone anything anyway are aren't around as ask asked at away back be became because become
becomes been before began begin behind being believe below beside besides between beyond both bought break broke brought but buy by call called came can can't
cannot come comes coming contains could couldn't day despite did didn't do does doesn't doing don't done down during each either else enough especially
even ever every everybody everyone everything everywhere except expect expected far feel feels felt few find finds finally first for found from further gave
get gets getting give given gives go goes going gone got had hadn't happen happened has hasn't have haven't having he held hence her here hers
herself him himself his hold how however i i'd i'll i'm i've if in include included includes including indeed inside instead into is isn't it
it's its itself just keep keeps kept knew know known knows last later least leave leaves left less let lets like likely live lived lives look looked looking looks lot lots love loved
made make makes making many may maybe me mean means met might mine more moreover most mostly much must my myself near nearly need needed needs
neither never nevertheless next no nobody none nor not nothing now nowhere of off offer offered offers often oh ok okay on once one only onto or other others
otherwise ought our ours ourselves out outside over own per perhaps please provide provided provides put quite rather really reported said same saw say says see seem seemed
seems seen send sent several shall she should shouldn't show showed shown shows since so some somebody somehow someone something sometimes somewhere
soon stay stayed still stop stopped such take taken takes taking tell than thank thanks that that's the their theirs them themselves then there there's thereby therefore
these they they're thing things think this those though thought through throughout thus to together told too took toward towards tried
try trying turn turned under unless until up upon us use used uses using usually various very via want wanted wants was wasn't way we we're
we've well went were weren't what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will
with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
today tomorrow tonight announced announces opened opens open ordered order works worked work plans planned plan helps help helped run runs ran start started starts
was won wins win fixed fixes answered arrived arrives explained explains improve improved improves reduce reduced reduces increase increased increases
grew grow grows rose rise rises fell fall falls spent spend said ignore ignored connect connects connected write wrote written read reads lasts lasted last
absolutely amazing awesome awful bad beautiful best better big boring clean cold cool delicious dirty disappointed disappointing excellent expensive
cheap fantastic fast favourite favorite fine friendly fun good great happy hard helpful high horrible huge incredible lovely nice old perfect
poor pretty quick quickly rude sad simply slow slowly small sorry sure terrible tasty ugly unfortunately useful useless wonderful worse worst worth wrong`),
	"de": words(`aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da dabei
dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch
der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine einem einen einer eines einige einmal er
erst es etwa etwas euch euer für gab ganz gar gegen geht gehen gibt gut gute guten guter habe haben hat hatte hatten heute hier hin hinter ich ihm ihn
ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jedoch jetzt kam kann kein keine keinem keinen keiner können
konnte kommt kommen machen macht man manche mehr mein meine meinem meinen meiner mich mir mit muss müssen nach nachdem neben nein nicht nichts noch
nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte sondern sonst über um und uns unser
unsere unserem unseren unter viel viele vielen vom von vor war waren was wegen weil weiter welche welchem welchen welcher wenn wer werde werden wie wieder
will wir wird wirklich wo wollen wollte worden wurde wurden während würde würden zu zum zur zwar zwischen schön schöne schönen schlecht groß große toll`),
	"fr": words(`a à ai ainsi alors après as au aucun aucune aujourd'hui auprès aussi autre autres aux avaient avais avait avant avec avez avons beaucoup bien bon bonne
c'est car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment contre d'abord d'un d'une dans de depuis derrière des
deux devant donc dont du elle elles en encore entre es est et étaient étais était été être eu eux fait faire faut fois font grand grande hier hors ici
il ils j'ai je jusqu'à l'on la là laquelle le lequel les leur leurs lors lui ma mais me même mêmes mes mieux moi moins mon n'a n'est ne ni non nos notre nous
on ont ou où par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi pouvait qu'elle qu'il qu'on quand que quel quelle quelles quelque quelques quels qui quoi
s'est sa sans se selon sera serait ses si sien sinon soi soit son sont sous souvent suis sur ta te tes toi ton toujours tous tout toute toutes très trop
tu un une va vers voici voilà vos votre vous vraiment y beau belle mauvais nouveau nouvelle petit petite`),
	"es": words(`a al algo algún alguna algunas alguno algunos allí ante antes aquel aquella aquellos aquí así aún aunque bajo bastante bien buen buena bueno cada casi como
cómo con contra cual cuál cuales cualquier cuando cuándo cuanto de del desde donde dónde dos durante e el él ella ellas ellos en entonces entre era eran eres
es esa esas ese eso esos esta está estaba estaban están estar estas este esto estos estoy fue fueron fui gran grande ha había habían hace hacen hacer hacia han hasta hay he hemos hizo
hoy incluso ir junto la las le les lo los luego más me mejor menos mi mí mientras mis mismo misma mucha muchas mucho muchos muy nada ni ningún ninguna no nos nosotros
nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco pocos por porque pues puede pueden que qué quien quién quienes se sea ser será si sí sido
siempre sin sino sobre sois solo sólo son soy su sus también tan tanto te tenemos tener tengo tiene tienen tenía toda todas todavía todo todos tras tu tú tus un una unas uno
unos usted ustedes va vamos van y ya yo malo mala nuevo nueva`),
	"it": words(`a abbiamo ad agli ai al alcuni alla alle allo allora anche ancora avere aveva avevano avete ben bene buon buona c'è che chi ci cioè come con contro così cui
da dagli dai dal dalla dalle dallo dei degli del dell della delle dello dentro di dopo dove due e è ed era erano essere fa fare fatto fino fra già gli grande ha hai hanno ho i il
in invece io l la le lei li lo loro lui ma mai me meglio meno mentre mi mia mie miei mio molta molte molti molto ne negli nei nel nella nelle nello niente no noi non nostra nostre
nostri nostro o ogni oggi oppure per perché però più poco poi prima può qual quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui
quindi s sarà se sei sempre senza si sia siamo siete solo sono sopra sotto sta stata state stati stato stesso su sua sue sugli sui sul sulla sulle suo suoi tanto te ti tra tu tua tue tuo tuoi
tutta tutte tutti tutto un una uno va verso vi voi vostra vostro bella bello nuovo nuova`),
	"pt": words(`a à ainda além algo alguém algum alguma alguns ao aos apenas após aquela aquele aqueles aqui aquilo as às assim até bem boa bom cada com como contra da das de dela dele
deles depois desde desta deste disso do dois dos durante e é ela elas ele eles em enquanto então entre era eram essa essas esse esses esta está estamos estão estar estas estava este estes estou
eu faz fazer foi for foram grande há havia hoje isso isto já la lá lhe lhes lo logo mais mas me melhor menos mesmo meu meus minha minhas muita muitas muito muitos na nada não nas nem nenhum nessa
nesse nesta neste no nos nós nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos pode podem por porém porque pouco pra qual quando quanto
que quem se sem sempre ser será seu seus só sob sobre sua suas também tanto te tem têm temos ter teve tinha toda todas todo todos tu tudo um uma umas uns vai vamos você vocês vos ruim novo nova`),
	"nl": words(`aan al alle alleen als altijd andere ben bij bijna binnen boven dan dat de deze die dit doch doen door dus een één eens elk en er erg even geen ging goed goede gaan gaat haar had
hadden hebben heb heeft hem hen het hier hij hoe hun iets ik in is ja je jij jouw kan kon kunnen maar maken me meer men met mij mijn moet moeten na naar nee net niet niets nog nu of om omdat
onder ons onze ook op over te tegen toch toen tot tussen u uit uw van vaak vandaag veel voor waar waarom wanneer want waren was wat we weer wel werd werden wie wij wil worden wordt zal ze zeer
zelf zich zij zijn zo zonder zou mooie mooi slecht grote groot`),
	"sv": words(`alla allt än andra annan att av både bara bättre bli blir blev bra de dem den denna deras dess dessa det detta dig din dina ditt dock du där då efter eller en er ett från för
före få får genom god goda gör ha hade han hans har henne hennes hon honom hos hur här i icke idag in ingen inget inte är jag ju kan kom kommer kunde man med mellan men mer mig min mina mitt mot mycket
måste nu när någon något några och också om oss på redan samma sedan sig sin sina sitt ska skulle som så sådan till två under upp ut utan vad var vara varför varit varje vem vi vid vilka vilken
vilket vill är även över stor stora dålig`),
}

func words(list string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		out[w] = true
	}
	return out
}
