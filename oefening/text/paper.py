"""Texts of what is printed of a scenario."""

TEXTS = {
    "cli.msel-print.short": (
        "Zet alles wat op papier moet in één pagina om af te drukken.",
        "Put all that has to be on paper into one page to be printed.",
    ),
    "cli.msel-print.help": (
        "Zet van een scenario alles wat op papier moet in één HTML-pagina, die u vanuit een "
        "browser afdrukt: het draaiboek, een kaart per inject voor de oefenleiding en een voor de "
        "spelers (zonder wat er verwacht wordt of volgt), besluitformulieren, "
        "waarnemingsformulieren per oefendoel, vragen voor de nabespreking en een lege "
        "contactlijst.",
        "Put all of a scenario that has to be on paper into one page of HTML, to be printed from a "
        "browser: the MSEL, a card of each inject for exercise control and one for players "
        "(without what is expected or follows), forms for decisions, forms for evaluators by "
        "objective, questions for the hot wash and an empty list of contacts.",
    ),
    "cli.option.print-html": (
        "Bestand voor de pagina; anders een in deze map, genoemd naar het scenario.",
        "File for the page; else one in this folder, called after the scenario.",
    ),
    "paper.kind": ("Voor op papier", "For paper"),
    "paper.how": (
        "De kaarten voor de spelers, de openingsbriefing en de besluitformulieren staan elk op een "
        "eigen vel om uit te reiken; al het andere is alleen voor de oefenleiding en de "
        "waarnemers. Waar …… staat, vult u in wat er dan geldt.",
        "Cards for players, the opening brief and forms for decisions have a sheet of their own, "
        "to be handed out; all else is for exercise control and evaluators only. Where …… stands, "
        "fill in what holds then.",
    ),
    "paper.section.msel": ("Draaiboek", "MSEL"),
    "paper.section.control": ("Kaarten voor de oefenleiding", "Cards for exercise control"),
    "paper.section.players": ("Kaarten voor de spelers", "Cards for players"),
    "paper.section.decisions": ("Besluitformulieren", "Decision forms"),
    "paper.section.evaluation": ("Waarnemingsformulieren", "Evaluators' forms"),
    "paper.section.hot-wash": ("Vragen voor de nabespreking", "Questions for the hot wash"),
    "paper.section.contacts": ("Contactlijst", "Contacts"),
    "paper.for-control": ("Oefenleiding · {number} · {id}", "Exercise control · {number} · {id}"),
    "paper.for-cells": ("Voor: {cells}", "For: {cells}"),
    "paper.for-all": ("Voor iedereen", "For everybody"),
    "paper.brief": ("Openingsbriefing", "Opening brief"),
    "paper.granted": ("De tekst klopt alleen als", "The text holds only if"),
    "paper.expected": ("Verwachte acties", "Expected actions"),
    "paper.action": ("{what} ({cell})", "{what} ({cell})"),
    "paper.within": ("{what} – binnen {within}", "{what} – within {within}"),
    "paper.only-if": ("{when}, alleen als {what}", "{when}, only if {what}"),
    "paper.when": ("{when}; {release}", "{when}; {release}"),
    "paper.release.manual": ("met de hand inspelen", "released by hand"),
    "paper.release.automatic": ("komt vanzelf", "comes by itself"),
    "paper.fact.when": ("Wanneer", "When"),
    "paper.fact.from": ("Van", "From"),
    "paper.fact.to": ("Aan", "To"),
    "paper.fact.channel": ("Kanaal", "Channel"),
    "paper.fact.controller": ("Gebracht door", "Brought by"),
    "paper.fact.kind": ("Soort", "Kind"),
    "paper.fact.decision": ("Legt voor", "Puts"),
    "paper.fact.contingency": ("Als uitblijft", "If this fails to come"),
    "paper.fact.notes": ("Let op", "Mind"),
    "paper.effects": (
        "Bij het inspelen, in het model (zonder programma zelf bijhouden)",
        "At its release, in the model (without the program, keep track of it)",
    ),
    "paper.blank.out": ("Ingespeeld om, door", "Released at, by"),
    "paper.blank.reaction": ("Reactie", "Reaction"),
    "paper.decision": ("Besluit", "Decision"),
    "paper.options": ("Wij kiezen", "We choose"),
    "paper.other": ("Anders:", "Otherwise:"),
    "paper.blank.why": ("Waarom", "Why"),
    "paper.blank.owner": ("Wie voert het uit, en voor wanneer", "Who carries it out, and by when"),
    "paper.blank.time": ("Tijd (oefentijd)", "Time (of the exercise)"),
    "paper.blank.told": ("Aan wie gemeld", "Told to"),
    "paper.capability": ("Vaardigheid: {capability}", "Capability: {capability}"),
    "paper.tasks": ("Kritieke taken", "Critical tasks"),
    "paper.head.task": ("Kritieke taak", "Critical task"),
    "paper.head.window": ("Binnen", "Within"),
    "paper.head.shown": ("Blijkt uit", "Shown by"),
    "paper.head.seen": ("Waargenomen, met tijd", "Observed, with the time"),
    "paper.head.rating": ("Oordeel (omcirkel)", "Rating (circle)"),
    "paper.field.went": ("Wat ging goed, wat niet", "What went well, what did not"),
    "paper.field.next": ("Aanbeveling", "Recommendation"),
    "paper.contacts": ("Wie bereikt u hoe", "Who is reached how"),
    "paper.control": ("Oefenleiding", "Exercise control"),
    "paper.head.cell": ("Cel", "Cell"),
    "paper.head.function": ("Functie", "Function"),
    "paper.head.name": ("Naam", "Name"),
    "paper.head.phone": ("Telefoon, e-mail", "Telephone, e-mail"),
    "paper.head.place": ("Plaats", "Place"),
}
