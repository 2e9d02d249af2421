"""What a report says otherwise while there is no ENDEX: `draft.KEY` stands for the text `KEY`."""

TEXTS = {
    # the overview
    "draft.report.story-time": (
        "{time}, van STARTEX tot hier; ontworpen voor {planned}.",
        "{time}, from STARTEX up to here; planned for {planned}.",
    ),
    "draft.report.room-time": (
        "{time}, van STARTEX tot hier; ontworpen voor {planned}.",
        "{time}, from STARTEX up to here; planned for {planned}.",
    ),
    "draft.report.never-stood": (
        "Van STARTEX tot hier stond de klok niet stil.",
        "From STARTEX up to here the clock never stood still.",
    ),
    "draft.report.phases.never": ("nog niet bereikt", "not yet reached"),
    "draft.report.nothing-happened": (
        "Er is nog niets gebeurd: in het logboek staat geen regel die iets vertelt.",
        "Nothing has happened yet: no record of the log tells anything.",
    ),
    # the short part
    "draft.report.short.lasted": (
        "De oefening begon op {since}; dit logboek gaat tot {until}, {time} in het verhaal.",
        "The exercise began at {since}; this log goes up to {until}, {time} in the story.",
    ),
    "draft.report.short.whole": (
        "In de regio's in het spel bleef alles tot hier op 100%.",
        "In the regions in play everything stayed at 100% up to here.",
    ),
    "draft.report.short.at-end-in": ("nu in {places} nog {level}", "in {places} still {level} now"),
    "draft.report.short.at-end": ("nu nog {level}", "still {level} now"),
    "draft.report.short.still": (
        "Nu nog onder de 100%: {left}.",
        "Still below 100% now: {left}.",
    ),
    "draft.report.short.still-without": (
        "Op het hoogtepunt ({when}) {persons} {without}; de eersten vanaf {since}, en na {time} "
        "nog {left}.",
        "At worst ({when}) {persons} {without}; the first from {since} on, and after {time} still "
        "{left}.",
    ),
    "draft.report.short.nobody": (
        "Tot hier zat niemand zonder wat geteld wordt.",
        "Up to here nobody went without what is counted.",
    ),
    "draft.report.short.open": (
        "Nog niet besloten: {count} van de {asked} die het scenario vraagt.",
        "Not yet decided: {count} of the {asked} that the scenario asks.",
    ),
    # expected actions, and decisions for objectives
    "draft.report.objective.open": ("{question} Nog niet besloten.", "{question} Not yet decided."),
    "draft.report.objective.not-put": (
        "{question} Nog niet voorgelegd.",
        "{question} Not yet put to the team.",
    ),
    "draft.report.evidence.is.open": (
        "nog niet gezien; de tijd ervoor is nog niet om",
        "not yet seen; its time has not run out",
    ),
    "draft.report.evidence.is.ahead": (
        "nog niet aan de orde",
        "not expected yet",
    ),
    "draft.report.evidence.is.not-played": (
        "nog niet te toetsen: “{inject}” is tot hier niet gespeeld",
        "not testable yet: “{inject}” was not played up to here",
    ),
    # injects
    "draft.report.msel.head.status": ("Tot hier", "Up to here"),
    "draft.report.msel.unused": (
        "Nog niet gebruikt en ook niet overgeslagen ({count}): {injects}.",
        "Not yet used, nor skipped ({count}): {injects}.",
    ),
    "draft.report.msel.figure.alt.planned": (
        "{count} wel gepland en nog niet ingespeeld",
        "{count} planned and not yet released",
    ),
    "draft.report.msel.figure.alt.neither": (
        "{count} zonder tijdstip en nog niet ingespeeld (niet in de figuur)",
        "{count} without a time and not yet released (not in the figure)",
    ),
    "draft.report.status.waiting": ("nog niet aan de beurt", "not yet due"),
    # decisions
    "draft.report.decisions.none": (
        "Er zijn nog geen besluiten vastgelegd.",
        "No decisions have been recorded yet.",
    ),
    "draft.report.decisions.no-cause": (
        "Bij elk besluit staat wanneer het ging werken en hoe de voorzieningen waarop het werkt "
        "ervoor stonden: vlak daarvoor, meteen daarna, bij de eerste verandering en toen ze weer "
        "op 100% waren, of anders nu. Geen meetbaar verschil: in hele procenten bleef het tot hier "
        "gelijk. Wat later veranderde, hoeft niet door het besluit te komen.",
        "With each decision stands when it took effect and how the capacities that it works on "
        "stood: just before, directly after, at the first change and when they were back at 100%, "
        "or else now. No measurable difference: in whole percents it stayed the same up to here. "
        "What changed later need not be due to the decision.",
    ),
    "draft.report.waited.due": (
        "aan de beurt {when}, nog niet ingespeeld",
        "due {when}, not yet released",
    ),
    "draft.report.waited.not": ("nog niet aan de beurt gekomen", "it has not come due yet"),
    "draft.report.effect.not-yet": (
        "{lever}: werkt vanaf {when}; zover is het nog niet.",
        "{lever}: takes effect at {when}; that has not come yet.",
    ),
    "draft.report.effect.unmoved": (
        "{node}: {then} op {when}, en tot hier geen meetbaar verschil.",
        "{node}: {then} at {when}, and no measurable difference up to here.",
    ),
    "draft.report.effect.same": ("zo tot hier", "so up to here"),
    "draft.report.effect.ended": ("{first}, nu {end}", "{first}, now {end}"),
    "draft.report.effect.not-done": ("nog niet klaar", "not yet done"),
    "draft.report.effect.no-jobs": (
        "Ploegen van deze soort begonnen daarna tot hier nergens aan.",
        "Crews of this kind went to work on nothing after that, up to here.",
    ),
    "draft.report.never": ("Nog niet besloten", "Not yet decided"),
    "draft.report.never.not-put": ("Nog niet voorgelegd: {question}", "Not yet put: {question}"),
    # questions and observations
    "draft.report.questions.none": (
        "Er zijn nog geen vragen van cellen vastgelegd.",
        "No questions from cells have been recorded yet.",
    ),
    "draft.report.questions.never": ("nog niet beantwoord", "not yet answered"),
    "draft.report.no-notes": (
        "Er zijn nog geen waarnemingen genoteerd.",
        "No observations have been written down yet.",
    ),
    # levels and harm
    "draft.report.lows.none": (
        "In de regio's in het spel is tot hier niets onder de 100% gekomen.",
        "Nothing in the regions in play came below 100% up to here.",
    ),
    "draft.report.lows.caption": (
        "Wat tot hier in de regio's in het spel onder de 100% kwam; de rest daarvan bleef op 100%",
        "What came below 100% up to here in the regions in play; the rest of them stayed whole",
    ),
    "draft.report.lows.at-end": ("Nu", "Now"),
    "draft.report.heat.whole": (
        "Tot hier steeds op 100%, en daarom niet in de warmtekaart: {places}.",
        "At 100% throughout up to here, and for that reason not in the heat map: {places}.",
    ),
    "draft.report.harm.none": (
        "Tot hier zat niemand zonder wat geteld wordt: {needs}.",
        "Up to here nobody went without what is counted: {needs}.",
    ),
    "draft.figure.at-the-end": ("tot hier", "up to here"),
    "draft.held.end": ("hier", "here"),
    # what was done by hand
    "draft.report.artificial.not-over": (
        "nog niet vastgelegd dat het voorbij is",
        "not yet recorded that it is over",
    ),
    "draft.report.artificial.held-on": (
        "tot hier gehouden, {time} in het verhaal",
        "held up to here, {time} of story",
    ),
    # yardsticks
    "draft.report.yardsticks.not-come": (
        "Nog niet bereikt, gerekend vanaf STARTEX: {times}.",
        "Not reached yet, counted from STARTEX: {times}.",
    ),
    "draft.report.yardsticks.never-below": (
        "Tot nu toe kwam geen enkel basisvereiste onder {level}.",
        "So far no requirement has come below {level}.",
    ),
    "draft.report.yardsticks.no-clocks": (
        "Er is nog geen onderdeel met een wettelijke tijd gealarmeerd.",
        "No team with a statutory time has been called yet.",
    ),
}
