"""Given names as people in the Netherlands have them, by which a name is known from a function."""

_NAMES = """
aad aafke aart abdel abdul abdullah achmed adam adriaan adrie ahmed aisha albert alex
alexander ali alice amber amina amira amy ana andre andrea andrew andré angela angelique
anita anja anke ankie ann anna anne annelies annemarie annemiek annet annette annie anouk
anthony antoine anton antonia antonio arend ariane arie arjan arjen arno arnold art arthur
ashley astrid ayse barbara barry bart bas bastiaan beatrix ben benjamin bernard berry bert
bertus betty bianca bill bob boris bram brandon brenda brian britt bruno cameron carla carlo
carlos carmen carol carola carolien caroline casper cathy cecile cees chantal charles
charlotte chris christa christel christiaan christian christina christine christopher cindy
claudia coen colin cor corinne cornelis corrie cynthia daan dan daniel danielle danny daphne
dave david debbie deborah dennis desiree diana dick diederik dieter dirk dominique don
donald dorien douglas eddie eddy edgar edith eduard edward edwin eef eelco eelke egbert
elisabeth elise elizabeth ellen elly els elsbeth emil emily emine emma emre eric erica erik
erika erna ernst esmee esther eva evelien evelyn evert fabian farid fatiha fatima fatma
felix femke ferdinand fiona fleur floor florence floris frank franka frans fred frederik
freek frits froukje gary geert geertje geoffrey george gerald gerard gerben gerda gerrit
gert gertjan gerwin gijs gijsbert gilbert gina ginny grace greet gregory greta guido guus
hakan halil hamid hanna hannah hanneke hannie hans hansje harm harold harrie harry hasan
hassan heidi hein heinz helen helena helma hendrik hendrika henk henny henri henriette henry
herman hessel hetty hilde hugo huib huseyin ian ibrahim ilona ilse imke inge ingeborg ingrid
irene iris irma isaac isabel isabella ivo ivonne jaap jack jaco jacob jacqueline jacques
jake jamal james jan jana jane janet janine janneke jantine jantje japke jarno jasmijn jason
jasper jeanette jeanine jeannette jeff jeffrey jelle jelmer jennifer jenny jeremy jeroen
jerry jesse jessica jet jim jip joan joanna jochem joep joey johan johanna johannes john
jolanda jolien jon jonas jonathan joop joost joris jos jose joseph josephine joshua josé
joyce judith julia julian julie juliette jurgen jurriaan justin kaatje karel karen karim
karin karl karlijn kas kate katherine kathleen kathy katja kees kelly ken kenneth kevin
khadija khalid kim kimberly klaas klaas-jan koen koos krista kristel kyle lars laura laurens
leen leendert leo leon leonie lex lia lieke lies liesbeth lilian lily linda lisa lisanne
lisette liza lodewijk loes lotte louis louise luc lucas lucia lucy ludo luis luuk lydia
maaike maarten maartje machteld madelon maja manon manuel marc marcel marco margaret margot
margriet maria marianne marie marieke marije marijke marijn marina mario marion mariska
marit marjan marjolein marjon mark marleen marlies marloes martha martijn martin martina
martine mary mathijs matthew matthias matthijs maud maurice maurits max mehmet meike melanie
melissa menno merel merijn michael michel michelle michiel mieke miep mike milan mira
miranda mirjam mohamed mohammed monica moniek monique muhammad murat mustafa myrthe nadia
nancy naomi natalie natasja nathalie neeltje nick nico nicolas nicole niek niels nienke nina
noa noah noor nora norbert olaf olga olivia omar onno oscar otto pascal pascale patricia
patrick patty paul paula pauline peggy pepijn peter petra philip philippe piet pieter
pieter-jan pim pip quinten rachel rachid ralf ralph ramon raymond rebecca reinier remco
renate rene renee rens rené renée ria rianne richard rick rik rita rob robbert robert robin
roderick roel roeland roelof roger rogier roland rolf romy ron ronald rosa rosalie rosanne
ruben rudi rudolf rudy ruth ruud ryan sabine said salma sam samantha samir samira samuel
sander sandra sanne sara sarah sascha scott sebastiaan sebastian selma serge sharon sheila
shirley sieb sietse sigrid silvia simon simone sjaak sjoerd sjors sofie sonja sophia sophie
stefan stefanie stella stephan stephanie stephen steve steven stijn sue susan susanne
suzanne sven sylvia tamara tanja ted teun teunis thea theo theodoor thijs thirza thomas
tiffany tim timo tina tineke tjeerd tobias tom tommy ton tonny toon trees trudy truus ulrike
ursula valerie vanessa vera veronique victor victoria vincent virginia viviane walter wanda
wendy werner wessel wessell wiebe wil wilco wilfred wilhelmina willem willemien willemijn
william wilma wim wout wouter yara yasmin yasmina yolanda yosef youssef yusuf yvette yvonne
zeynep zohra zoë
"""

GIVEN = frozenset(_NAMES.split())
"""In lower case."""

WORDS_TOO = frozenset(
    [
        *("art", "bas", "bill", "coen", "cor", "dan", "don", "els", "floor", "frank", "grace"),
        *("iris", "jan", "jet", "jos", "kas", "leen", "lies", "mark", "max", "noor", "pip", "rob"),
        *("rosa", "said", "sam", "stella", "sue", "trees", "toon", "victoria", "virginia", "wil"),
        *("florence", "victor", "romy", "milan", "sylvia", "zoë", "ron", "ton", "tim", "koos"),
    ]
)
"""Those that are a word, a month, a place or a name of something too, where no capital says so."""

NO_SURNAME = (
    *("ziekenhuis", "school", "centrum", "bedrijf", "dienst", "kerk", "museum", "stichting"),
    *(
        "beheer",
        "college",
        "tunnel",
        "brug",
        "straat",
        "plein",
        "kade",
        "gracht",
        "singel",
        "dreef",
    ),
    *("hospital", "church", "street"),
)
"""What the last word of an institution or a street ends in."""

NOT_IN_FILES = frozenset(
    [
        *("msel", "draaiboek", "oefening", "exercise", "versie", "version", "def", "definitief"),
        *("final", "concept", "draft", "kopie", "copy", "scenario", "lijst", "list", "inject"),
        *("injects", "planning", "week", "dag", "day", "maand", "month", "blad", "sheet", "test"),
    ]
)
"""What stands in names of files and is no surname."""
