"""Texts of the dialogue of lines, and of the views that it shares with the command line."""

TEXTS = {
    # the dialogue
    "plain.welcome": (
        "Typ 'hulp' voor wat u kunt doen en 'begin' voor STARTEX.",
        "Type 'help' for what you can do and 'start' for STARTEX.",
    ),
    "plain.welcome.preparation": (
        "Voor STARTEX is er geld te besteden ({years}): 'geld' noemt wat er is en wat ervoor te "
        "koop is, 'koop' koopt.",
        "Before STARTEX there is money to spend ({years}): 'money' tells how much and what it "
        "buys, 'buy' buys.",
    ),
    "plain.not-done": ("Niet gedaan: {why}", "Not done: {why}"),
    "plain.asked": ("{id}: {question}", "{id}: {question}"),
    "plain.numbered": ("{number}. {title}", "{number}. {title}"),
    "plain.left-out": (
        "Nog {count} regels over voorzieningen en ploegen; 'verloop {all}' toont alles.",
        "Another {count} lines about capacities and crews; 'story {all}' shows everything.",
    ),
    "plain.speed-elsewhere": (
        "In deze dialoog verstrijkt de tijd alleen met 'stap' en 'sprong'; het tempo geldt op het "
        "scherm.",
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
    "plain.no-clause": (
        "achter een puntkomma staat '{word}', en daar hoort een van: {known}; schrijf in een tekst "
        "een komma in plaats van een puntkomma",
        "behind a semicolon stands '{word}', where one belongs of: {known}; within a text, write a "
        "comma instead of a semicolon",
    ),
    "plain.clause-twice": (
        "'{word}' staat er twee keer; zeg het in één keer",
        "'{word}' stands there twice; say it once",
    ),
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
    "plain.lever-unknown": ("{why}; op te geven: {names}", "{why}; it may be told: {names}"),
    "plain.lever-needs": ("moet nog worden opgegeven", "has yet to be given"),
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
    "plain.not-played": (
        "Injects die nog niet zijn ingespeeld: {count}",
        "Injects not yet released: {count}",
    ),
    "plain.endex-not": ("De oefening gaat door.", "The exercise goes on."),
    "plain.endex-sure": (
        "Na ENDEX is er geen weg terug. Typ nog eens ENDEX om de oefening te beëindigen; bij iets "
        "anders gaat zij door.",
        "After ENDEX there is no way back. Type ENDEX once more to end the exercise; on anything "
        "else it goes on.",
    ),
    "plain.closed": (
        "{count} injects waren nog open en zijn bij ENDEX vervallen: {numbers}",
        "{count} injects were still open and were closed at ENDEX: {numbers}",
    ),
    "plain.after-endex": (
        "Noteer de vingerafdruk: daarmee is te zien of het logboek nog hetzelfde is. Noteren kan "
        "nog; 'stoppen' sluit af.",
        "Write the fingerprint down: it shows whether the log is still the same. Notes can still "
        "be taken; 'quit' leaves.",
    ),
    "plain.numbers": (
        "INJECT is het nummer dat bij 'draaiboek' en op papier voor de inject staat, of zijn code.",
        "INJECT is the number ahead of the inject in 'queue' and on paper, or its code.",
    ),
    "plain.coding": (
        "Namen mag u ook typen; 'hulp codes' noemt de codes van cellen, gebieden en voorzieningen.",
        "Names can be typed too; 'help codes' lists the codes of cells, places and capacities.",
    ),
    # codes and names
    "plain.codes.cells": ("Cellen", "Cells"),
    "plain.codes.places": ("Gebieden in spel", "Places in play"),
    "plain.codes.capacities": (
        "Voorzieningen, met een gebied ervoor, zoals VR09.power",
        "Capacities, with a place ahead, such as VR09.power",
    ),
    "plain.codes.others": (
        "De codes van besluiten staan in 'besluitenlijst', van verwachte acties in 'verwacht', "
        "van maatregelen in 'maatregelen'.",
        "The codes of decisions are in 'decisions', those of expected actions in 'expected', "
        "those of levers in 'levers'.",
    ),
    "plain.several": (
        "'{written}' kan van alles zijn: {which}",
        "'{written}' may mean several things: {which}",
    ),
    "plain.answer-names": (
        "'{text}' noemt iets uit het model en zegt er niets over: {which}. Typ 'antwoord {number} "
        "{code}' voor wat het model zegt, of 'antwoord {number}: {text}' voor uw eigen woorden",
        "'{text}' names something of the model and says nothing of it: {which}. Type 'answer "
        "{number} {code}' for what the model says, or 'answer {number}: {text}' for your own words",
    ),
    "plain.answer-offer": (
        "Dit zegt het model. Typ 'ja' om dat te antwoorden, of 'antwoord {number}: {text}' voor uw "
        "eigen woorden.",
        "So says the model. Type 'yes' to answer that, or 'answer {number}: {text}' for your own "
        "words.",
    ),
    # what may be missing
    "plain.what.inject": ("de inject", "the inject"),
    "plain.what.decision": ("het besluit of de cel", "the decision or the cell"),
    "plain.what.option": ("de optie", "the option"),
    "plain.what.decision-number": ("het nummer van het besluit", "the number of the decision"),
    "plain.what.note-number": ("het nummer van de notitie", "the number of the note"),
    "plain.what.expectation": ("de verwachte actie", "the expected action"),
    "plain.what.title": ("de titel", "the title"),
    "plain.what.question": ("de vraag", "the question"),
    "plain.what.question-number": ("het nummer van de vraag", "the number of the question"),
    "plain.what.wondered": (
        "de voorziening, het gebied of de colonne",
        "the capacity, the place or the convoy",
    ),
    "plain.what.address": ("de voorziening of het gebied", "the capacity or the place"),
    "plain.what.cell": ("de cel", "the cell"),
    "plain.what.lever": ("de maatregel", "the lever"),
    "plain.what.parameter": ("de parameter", "the parameter"),
    "plain.what.place": ("de plaats", "the place"),
    "plain.what.node": ("de voorziening", "the capacity"),
    "plain.what.share": ("het niveau", "the level"),
    "plain.what.text": ("de tekst", "the text"),
    "plain.what.moment": ("het tijdstip", "the moment"),
    "plain.what.speed": ("het tempo", "the speed"),
    "plain.what.hours": ("het aantal uren", "the number of hours"),
    "plain.hours-between": (
        "een vooruitblik gaat 1 tot {most} uur vooruit",
        "a forecast looks 1 to {most} hours ahead",
    ),
    "plain.what.lines": ("het aantal regels", "the number of lines"),
    # how it stands
    "plain.clock": ("{moment}, {state}", "{moment}, {state}"),
    "plain.state.ready": ("klaar voor STARTEX", "ready for STARTEX"),
    "plain.state.running": (
        "in spel; de tijd verstrijkt met 'stap' en 'sprong'",
        "in play; time passes by 'step' and 'jump'",
    ),
    "plain.state.jumping": ("springt vooruit", "jumping ahead"),
    "plain.state.paused": ("gepauzeerd", "paused"),
    "plain.state.ended": ("afgelopen", "ended"),
    "plain.next-due": ("Volgende inject op {moment}", "Next inject at {moment}"),
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
    "plain.inject.closed": ("vervallen", "closed"),
    "plain.release.automatic": ("vanzelf", "automatic"),
    "plain.release.manual": ("met de hand", "by hand"),
    # the card
    "plain.coded": ("{what} · {id}", "{what} · {id}"),
    "plain.kind.inject": ("Inject", "Inject"),
    "plain.kind.contingency": (
        "Reserve-inject, als een verwachte actie uitblijft",
        "Contingency inject, for when an expected action fails to come",
    ),
    "plain.kind.expected-action": ("Verwachte actie", "Expected action"),
    "plain.kind.controller-action": ("Actie van de oefenleiding", "Controller action"),
    "plain.kind.information": ("Informatie", "Information"),
    "plain.kind.administrative": ("Administratief", "Administrative"),
    "plain.from": ("van {sender}", "from {sender}"),
    "plain.to": ("aan {to}", "to {to}"),
    "plain.by": ("via {channel}", "by {channel}"),
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
    "plain.standing.seen": ("gezien op {moment}", "seen at {moment}"),
    "plain.standing.late": ("laat gezien, op {moment}", "seen late, at {moment}"),
    "plain.standing.after": ("gezien, na ENDEX aangetekend", "seen, marked after ENDEX"),
    "plain.standing.missed": ("niet gezien vóór {moment}", "not seen by {moment}"),
    "plain.none-expected": ("er wordt nu niets verwacht", "nothing is expected now"),
    "plain.question": ("Besluit {id} ({cell}): {question}", "Decision {id} ({cell}): {question}"),
    "plain.taken": ("{number}: {moment}, {cell}: {words}", "{number}: {moment}, {cell}: {words}"),
    "plain.taken-retracted": (
        "{number}: {moment}, {cell}: {words} (ingetrokken)",
        "{number}: {moment}, {cell}: {words} (retracted)",
    ),
    "plain.taken-standing": ("besluit {taken}", "decision {taken}"),
    "plain.seen-standing": (
        "actie {id}: {text} ({cell}, {standing})",
        "action {id}: {text} ({cell}, {standing})",
    ),
    "plain.noted": ("notitie {number}: {moment}, {text}", "note {number}: {moment}, {text}"),
    "plain.none-retractable": ("er is nog niets in te trekken", "there is nothing to retract yet"),
    "plain.retract-which": (
        "Typ 'intrekken' met het nummer van de inject, 'intrekken besluit' met dat van het "
        "besluit, 'intrekken actie' met de code van wat toch niet is gezien, of 'intrekken "
        "notitie' met het nummer van de notitie, en de reden.",
        "Type 'retract' with the number of the inject, 'retract decision' with that of the "
        "decision, 'retract action' with the code of what was not seen after all, or 'retract "
        "note' with the number of the note, and the reason.",
    ),
    "plain.no-decisions": ("er zijn nog geen besluiten", "there are no decisions yet"),
    "plain.lever": (
        "{id}: {name}; {begins}; {who}; {people}; {money}",
        "{id}: {name}; {begins}; {who}; {people}; {money}",
    ),
    "plain.levers.how": (
        "Achter = hoort wat er in hoofdletters staat; wat tussen [ ] staat, mag weg. Een regio of "
        "plaats noemt u bij naam of code ('hulp codes'): {places}.",
        "Give what stands in capitals behind each =; what is in [ ] may be left out. A region or "
        "place goes by its name or code ('help codes'): {places}.",
    ),
}
