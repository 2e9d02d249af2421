"""Texts of the dialogue of lines, and of the views that it shares with the command line."""

TEXTS = {
    # the dialogue
    "plain.welcome": (
        "Typ 'hulp' voor wat u kunt doen en 'begin' voor STARTEX.",
        "Type 'help' for what you can do and 'start' for STARTEX.",
    ),
    "plain.not-done": ("Niet gedaan: {why}", "Not done: {why}"),
    "plain.asked": ("{id}: {question}", "{id}: {question}"),
    "plain.numbered": ("{number}. {title}", "{number}. {title}"),
    "plain.left-out": (
        "Nog {count} regels over voorzieningen en ploegen; 'verloop {all}' toont alles.",
        "Another {count} lines about capacities and crews; 'story {all}' shows everything.",
    ),
    "plain.speed-elsewhere": (
        "In deze dialoog verstrijkt de tijd alleen met 'stap' en 'sprong'; de snelheid geldt op "
        "het scherm.",
        "In this dialogue time passes by 'step' and 'jump' only; the speed holds on the screen.",
    ),
    "plain.unknown": (
        "'{word}' is geen opdracht; typ 'hulp' voor alle opdrachten",
        "'{word}' is no command; type 'help' for all commands",
    ),
    "plain.unknown-near": (
        "'{word}' is geen opdracht; bedoelde u '{near}'?",
        "'{word}' is no command; did you mean '{near}'?",
    ),
    "plain.hidden": (
        "in de regel staat een teken dat niet te zien is ({character}), zoals een pijltoets "
        "achterlaat; typ de regel opnieuw",
        "the line has a character in it that cannot be seen ({character}), such as an arrow key "
        "leaves; type the line anew",
    ),
    "plain.missing": ("{what} ontbreekt", "{what} is missing"),
    "plain.no-such": ("{what} '{id}' bestaat niet", "{what} '{id}' does not exist"),
    "plain.no-such-near": (
        "{what} '{id}' bestaat niet; bedoelde u '{near}'?",
        "{what} '{id}' does not exist; did you mean '{near}'?",
    ),
    "plain.no-number": (
        "{what} is een getal, niet '{written}'",
        "{what} is a number, not '{written}'",
    ),
    "plain.unclosed-quote": (
        "een aanhalingsteken wordt niet gesloten",
        "a quotation mark is not closed",
    ),
    "plain.lever-wrong": ("maatregel '{lever}': {why}", "lever '{lever}': {why}"),
    "plain.lever-parameter": ("{meaning} ({name}): {why}", "{meaning} ({name}): {why}"),
    "plain.lever-needs": ("moet nog worden opgegeven", "has yet to be given"),
    "plain.out-of-range": (
        "{written} kan niet; van 1 tot en met {most}",
        "{written} will not do; from 1 to {most}",
    ),
    "plain.nothing-due": ("er is niets aan de beurt", "nothing is due"),
    "plain.nothing-ahead": ("er staat niets meer te gebeuren", "nothing more is due to happen"),
    "plain.jump-beyond": (
        "{to} ligt na het einde van het verhaal ({end}). Typ 'ja' om er toch heen te gaan; iets "
        "anders breekt de sprong af.",
        "{to} is past the end of the story ({end}). Type 'yes' to go there all the same; anything "
        "else calls the jump off.",
    ),
    "plain.jump-passes": (
        "Tot {to} komen deze injects aan de beurt:",
        "Up to {to} these injects come due:",
    ),
    "plain.jump-choose": (
        "Typ 'stoppen' (bij de eerste; ook een lege regel), 'inspelen' (alle op hun tijd) of "
        "'laten' (achterstallig laten); iets anders breekt de sprong af.",
        "Type 'stop' (at the first; an empty line too), 'release' (all at their times) or 'leave' "
        "(leave them overdue); anything else calls the jump off.",
    ),
    "plain.unseen": (
        "Verwachte acties die niet zijn gezien: {count}",
        "Expected actions that were not seen: {count}",
    ),
    "plain.endex-sure": (
        "Na ENDEX is er geen weg terug. Typ 'ja' om de oefening te beëindigen; bij iets anders "
        "gaat zij door.",
        "After ENDEX there is no way back. Type 'yes' to end the exercise; on anything else it "
        "goes on.",
    ),
    "plain.closed": (
        "{count} injects waren nog open en zijn bij ENDEX gesloten: {numbers}",
        "{count} injects were still open and were closed at ENDEX: {numbers}",
    ),
    "plain.after-endex": (
        "Noteer de vingerafdruk: daarmee is te zien of het logboek nog hetzelfde is. Noteren kan "
        "nog; 'stoppen' sluit af.",
        "Write the fingerprint down: it shows whether the log is still the same. Notes can still "
        "be taken; 'quit' leaves.",
    ),
    "plain.numbers": (
        "INJECT is het nummer dat in het draaiboek voor de inject staat.",
        "INJECT is the number ahead of the inject in the queue.",
    ),
    # what may be missing
    "plain.what.inject": ("de inject", "the inject"),
    "plain.what.decision": ("het besluit of de cel", "the decision or the cell"),
    "plain.what.option": ("de optie", "the option"),
    "plain.what.decision-number": ("het nummer van het besluit", "the number of the decision"),
    "plain.what.expectation": ("de verwachte actie", "the expected action"),
    "plain.what.title": ("de titel", "the title"),
    "plain.what.question": ("de vraag", "the question"),
    "plain.what.question-number": ("het nummer van de vraag", "the number of the question"),
    "plain.what.address": ("de voorziening of het gebied", "the capacity or the place"),
    "plain.what.cell": ("de cel", "the cell"),
    "plain.what.lever": ("de maatregel", "the lever"),
    "plain.what.parameter": ("de parameter", "the parameter"),
    "plain.what.place": ("de plaats", "the place"),
    "plain.what.node": ("de voorziening", "the capacity"),
    "plain.what.share": ("het niveau", "the level"),
    "plain.what.text": ("de tekst", "the text"),
    "plain.what.moment": ("het tijdstip", "the moment"),
    "plain.what.speed": ("de snelheid", "the speed"),
    "plain.what.lines": ("het aantal regels", "the number of lines"),
    # how it stands
    "plain.clock": ("{moment}, {state}", "{moment}, {state}"),
    "plain.state.ready": ("klaar voor STARTEX", "ready for STARTEX"),
    "plain.state.running": (
        "in spel; de tijd verstrijkt met 'stap' en 'sprong'",
        "in play; time passes by 'step' and 'jump'",
    ),
    "plain.state.paused": ("gepauzeerd", "paused"),
    "plain.state.ended": ("afgelopen", "ended"),
    "plain.next-due": ("Volgende inject om {moment}", "Next inject at {moment}"),
    "plain.open-decision": (
        "Openstaand besluit {id} ({cell}, sinds {since}): {question}",
        "Open decision {id} ({cell}, since {since}): {question}",
    ),
    "plain.open-question": (
        "Openstaande vraag {number} ({cell}, sinds {since}): {text}",
        "Open question {number} ({cell}, since {since}): {text}",
    ),
    "plain.answered": (
        "{number}: {asked}, {cell}: {text} – {answered}: {answer}",
        "{number}: {asked}, {cell}: {text} – {answered}: {answer}",
    ),
    "plain.no-questions": ("er zijn nog geen vragen", "there are no questions yet"),
    "plain.asked-as": (
        "Dit is vraag {number}; beantwoord haar met 'antwoord {number}: …', of met wat het model "
        "zegt: 'antwoord {number} VR09.power'.",
        "This is question {number}; answer it with 'answer {number}: …', or with what the model "
        "says: 'answer {number} VR09.power'.",
    ),
    "plain.lacking": ("Personen die nu zonder zitten: {needs}", "Persons without now: {needs}"),
    "plain.nobody-lacks": (
        "Niemand zit nu zonder wat geteld wordt: {needs}",
        "Nobody now goes without what is counted: {needs}",
    ),
    "plain.heat": ("{requirement} {level} ({worst})", "{requirement} {level} ({worst})"),
    "plain.heat-whole": ("{requirement} 100%", "{requirement} 100%"),
    # the queue
    "plain.group.overdue": ("Achterstallig", "Overdue"),
    "plain.group.now": ("Nu", "Now"),
    "plain.group.next": ("Straks", "Next"),
    "plain.group.waiting": ("Wacht", "Waiting"),
    "plain.group.reserve": ("Reserve", "Reserve"),
    "plain.group.done": ("Gedaan", "Done"),
    "plain.queue-empty": ("er zijn geen injects", "there are no injects"),
    "plain.inject.waiting": ("wacht", "waiting"),
    "plain.inject.due": ("aan de beurt", "due"),
    "plain.inject.released": ("ingespeeld", "released"),
    "plain.inject.acknowledged": ("bevestigd", "acknowledged"),
    "plain.inject.held": ("aangehouden", "held"),
    "plain.inject.skipped": ("overgeslagen", "skipped"),
    "plain.inject.retracted": ("ingetrokken", "retracted"),
    "plain.inject.closed": ("gesloten", "closed"),
    "plain.release.automatic": ("vanzelf", "automatic"),
    "plain.release.manual": ("met de hand", "by hand"),
    # the card
    "plain.kind.inject": ("Inject", "Inject"),
    "plain.kind.contingency": (
        "Reserve-inject, als een verwachte actie uitblijft",
        "Contingency inject, for when an expected action fails to come",
    ),
    "plain.kind.expected-action": ("Verwachte actie", "Expected action"),
    "plain.kind.controller-action": ("Handeling van de oefenleiding", "Controller action"),
    "plain.kind.information": ("Informatie", "Information"),
    "plain.kind.administrative": ("Administratief", "Administrative"),
    "plain.from-to": (
        "Van {sender} aan {to}, via {channel}",
        "From {sender} to {to}, by {channel}",
    ),
    "plain.on-call": ("In reserve: speel in wanneer u wilt", "In reserve: release when you like"),
    "plain.after": ("Wacht op inject '{inject}'", "Waits for inject '{inject}'"),
    "plain.on-condition": ("Wacht op:", "Waits for:"),
    "plain.because": ("Reden: {reason}", "Reason: {reason}"),
    "plain.expected": (
        "Verwacht, {id}: {text} ({cell}, {standing})",
        "Expected, {id}: {text} ({cell}, {standing})",
    ),
    "plain.standing.ahead": ("nog niet", "not yet"),
    "plain.standing.open": ("uiterlijk {moment}", "by {moment}"),
    "plain.standing.seen": ("gezien om {moment}", "seen at {moment}"),
    "plain.standing.late": ("laat gezien, om {moment}", "seen late, at {moment}"),
    "plain.standing.after": ("gezien, na ENDEX aangetekend", "seen, marked after ENDEX"),
    "plain.standing.missed": ("niet gezien voor {moment}", "not seen by {moment}"),
    "plain.none-expected": ("er wordt nu niets verwacht", "nothing is expected now"),
    "plain.question": ("Besluit {id} ({cell}): {question}", "Decision {id} ({cell}): {question}"),
    "plain.taken": ("{number}: {moment}, {cell}: {words}", "{number}: {moment}, {cell}: {words}"),
    "plain.taken-retracted": (
        "{number}: {moment}, {cell}: {words} (ingetrokken)",
        "{number}: {moment}, {cell}: {words} (retracted)",
    ),
    "plain.taken-standing": ("besluit {taken}", "decision {taken}"),
    "plain.none-retractable": ("er is nog niets in te trekken", "there is nothing to retract yet"),
    "plain.retract-which": (
        "Typ 'intrekken' met het nummer van de inject, of 'intrekken besluit' met dat van het "
        "besluit, en de reden.",
        "Type 'retract' with the number of the inject, or 'retract decision' with that of the "
        "decision, and the reason.",
    ),
    "plain.no-decisions": ("er zijn nog geen besluiten", "there are no decisions yet"),
    "plain.lever": (
        "{id}: {name}; na {lead}; {who}; personen: {people}; euro: {money}",
        "{id}: {name}; after {lead}; {who}; people: {people}; euro: {money}",
    ),
    # what can be typed
    "plain.start.usage": ("", ""),
    "plain.start.help": ("STARTEX: de oefening begint.", "STARTEX: the exercise begins."),
    "plain.status.usage": ("", ""),
    "plain.status.help": (
        "De klok, wat er komt, openstaande besluiten en persoonsuren.",
        "The clock, what comes next, open decisions and person-hours.",
    ),
    "plain.queue.usage": ("", ""),
    "plain.queue.help": (
        "Alle injects, naar wat ze van u vragen.",
        "All injects, by what they ask of you.",
    ),
    "plain.card.usage": ("INJECT", "INJECT"),
    "plain.card.help": (
        "De injectkaart: wat u voorleest en waar u op let.",
        "The inject card: what you read out and what you watch for.",
    ),
    "plain.heat.usage": ("[PLAATS ...]", "[PLACE ...]"),
    "plain.heat.help": (
        "De zeven basisvereisten per gebied, elk met de slechtste voorziening.",
        "The seven baseline requirements by place, each with its worst capacity.",
    ),
    "plain.inject.usage": (
        "TITEL [; tekst TEKST] [; aan CEL ...] [; van AFZENDER] [; via KANAAL] [; om TIJDSTIP]",
        "TITLE [; text TEXT] [; to CELL ...] [; from SENDER] [; via CHANNEL] [; at MOMENT]",
    ),
    "plain.inject.help": (
        "Voeg een inject toe die niet in het scenario staat; zonder tijdstip meteen ingespeeld.",
        "Add an inject that the scenario does not have; without a moment it is released at once.",
    ),
    "plain.release.usage": ("INJECT ... of 'nu'", "INJECT ... or 'now'"),
    "plain.release.help": (
        "Speel een of meer injects in; 'nu': alle die aan de beurt zijn.",
        "Put one or more injects into play; 'now': all that are due.",
    ),
    "plain.hold.usage": ("INJECT [REDEN]", "INJECT [REASON]"),
    "plain.hold.help": (
        "Houd een inject aan tot u hem inspeelt of overslaat.",
        "Keep an inject back until you release or skip it.",
    ),
    "plain.skip.usage": ("INJECT [REDEN]", "INJECT [REASON]"),
    "plain.skip.help": ("Laat een inject weg.", "Leave an inject out."),
    "plain.retime.usage": ("INJECT TIJDSTIP", "INJECT MOMENT"),
    "plain.retime.help": (
        "Verplaats een inject naar D1 14:30, 14:30 (vandaag), T+8h of +45m.",
        "Move an inject to D1 14:30, 14:30 (today), T+8h or +45m.",
    ),
    "plain.acknowledge.usage": ("INJECT [door CEL]", "INJECT [by CELL]"),
    "plain.acknowledge.help": (
        "Een cel heeft kennisgenomen van een inject.",
        "A cell has taken note of an inject.",
    ),
    "plain.correct.usage": ("INJECT TEKST", "INJECT TEXT"),
    "plain.correct.help": (
        "Verander de woorden van een ingespeelde inject; effecten blijven.",
        "Change the words of a released inject; effects stay.",
    ),
    "plain.retract.usage": (
        "[INJECT of 'besluit' NUMMER [REDEN]]",
        "[INJECT or 'decision' NUMBER [REASON]]",
    ),
    "plain.retract.help": (
        "Beëindig vanaf nu de effecten van een inject of een besluit; zonder meer: welke er zijn.",
        "End the effects of an inject or a decision from now on; alone: which there are.",
    ),
    "plain.decide.usage": (
        "BESLUIT [OPTIE] [TEKST] of CEL TEKST [; met MAATREGEL naam=waarde ...] [; omdat REDEN] "
        "[; door CEL] [; om TIJDSTIP]",
        "DECISION [OPTION] [TEXT] or CELL TEXT [; with LEVER name=value ...] [; because REASON] "
        "[; by CELL] [; at MOMENT]",
    ),
    "plain.decide.help": (
        "Leg vast wat deelnemers besloten; een optie of maatregel heeft gevolgen.",
        "Record what players decided; an option or a lever has consequences.",
    ),
    "plain.decisions.usage": ("", ""),
    "plain.decisions.help": (
        "Openstaande besluiten met hun opties, en de genomen besluiten.",
        "Open decisions with their options, and decisions taken.",
    ),
    "plain.levers.usage": ("", ""),
    "plain.levers.help": (
        "Maatregelen met wat ze moeten weten.",
        "Levers, with what they have to be told.",
    ),
    "plain.note.usage": ("[CEL:] TEKST", "[CELL:] TEXT"),
    "plain.note.help": ("Een waarneming.", "An observation."),
    "plain.question.usage": ("CEL: VRAAG", "CELL: QUESTION"),
    "plain.question.help": (
        "Een cel vraagt iets; het antwoord kan later.",
        "A cell asks something; the answer can come later.",
    ),
    "plain.answer.usage": (
        "NUMMER [VOORZIENING of GEBIED ...][: TEKST]",
        "NUMBER [CAPACITY or PLACE ...][: TEXT]",
    ),
    "plain.answer.help": (
        "Beantwoord een vraag. Wat voor de dubbele punt staat, is opgezocht in het model; zonder "
        "tekst is dat het antwoord.",
        "Answer a question. What stands ahead of the colon was looked up in the model; without a "
        "text that is the answer.",
    ),
    "plain.questions.usage": ("", ""),
    "plain.questions.help": (
        "Openstaande vragen, en de beantwoorde.",
        "Open questions, and those answered.",
    ),
    "plain.lookup.usage": ("VOORZIENING of GEBIED", "CAPACITY or PLACE"),
    "plain.lookup.help": (
        "Wat het model nu zegt over bijvoorbeeld VR09.power of VR09, om voor te lezen.",
        "What the model says now of VR09.power or VR09, for example, to be read out.",
    ),
    "plain.seen.usage": ("VERWACHTE-ACTIE [door CEL]", "EXPECTED-ACTION [by CELL]"),
    "plain.seen.help": ("Een verwachte actie is gezien.", "An expected action was seen."),
    "plain.expected.usage": ("", ""),
    "plain.expected.help": (
        "Verwachte acties, gezien of niet.",
        "Expected actions, seen or not.",
    ),
    "plain.pause.usage": ("", ""),
    "plain.pause.help": ("Zet de klok stil.", "Stop the clock."),
    "plain.resume.usage": ("", ""),
    "plain.resume.help": ("Laat de klok weer lopen.", "Let the clock run again."),
    "plain.speed.usage": ("GETAL", "NUMBER"),
    "plain.speed.help": (
        "Oefenseconden per seconde van de zaal, 1 tot 3600, voor op het scherm.",
        "Exercise seconds per second of the room, 1 to 3600, for on the screen.",
    ),
    "plain.step.usage": ("DUUR", "DURATION"),
    "plain.step.help": (
        "Laat zoveel tijd verstrijken, zoals 15m; stopt bij de eerste inject.",
        "Let so much time pass, such as 15m; stops at the first inject.",
    ),
    "plain.jump.usage": (
        "TIJDSTIP, 'volgende' of 'verandering' [stoppen, inspelen of laten]",
        "MOMENT, 'next' or 'change' [stop, release or leave]",
    ),
    "plain.jump.help": (
        "Ga naar een tijdstip, na de vraag wat er met injects onderweg moet gebeuren.",
        "Go to a moment, having asked what shall become of the injects in between.",
    ),
    "plain.story.usage": ("[GETAL]", "[NUMBER]"),
    "plain.story.help": (
        "De laatste regels van wat er gebeurde.",
        "The last lines of what happened.",
    ),
    "plain.freeze.usage": ("VOORZIENING [REDEN]", "CAPACITY [REASON]"),
    "plain.freeze.help": (
        "Zet een voorziening vast zoals zij is, bijvoorbeeld VR09.power.",
        "Hold a capacity as it is, VR09.power for example.",
    ),
    "plain.unfreeze.usage": ("VOORZIENING [REDEN]", "CAPACITY [REASON]"),
    "plain.unfreeze.help": (
        "Laat een voorziening weer het model volgen.",
        "Let a capacity follow the model again.",
    ),
    "plain.override.usage": ("VOORZIENING NIVEAU [REDEN]", "CAPACITY LEVEL [REASON]"),
    "plain.override.help": (
        "Houd een voorziening op een niveau, zoals 40%.",
        "Hold a capacity at a level, such as 40%.",
    ),
    "plain.endex.usage": ("", ""),
    "plain.endex.help": ("ENDEX: de oefening is afgelopen.", "ENDEX: the exercise ends."),
    "plain.help.usage": ("[OPDRACHT]", "[COMMAND]"),
    "plain.help.help": ("Wat u kunt typen.", "What you can type."),
    "plain.quit.usage": ("", ""),
    "plain.quit.help": (
        "Pauzeer en ga weg; de oefening blijft bewaard.",
        "Pause and leave; the exercise is kept.",
    ),
}
