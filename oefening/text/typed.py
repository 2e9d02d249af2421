"""Texts of what can be typed in the dialogue of lines: each verb, with what stands behind it."""

TEXTS = {
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
        "De zeven basisvereisten per gebied, elk met de slechtste voorziening, en slachtoffers "
        "waar die er zijn.",
        "The seven baseline requirements by place, each with its worst capacity, and casualties "
        "where there are any.",
    ),
    "plain.why.usage": ("VOORZIENING of GEBIED", "CAPACITY or PLACE"),
    "plain.why.help": (
        "Waarom bijvoorbeeld VR09.power het niveau heeft dat het heeft, of wat in VR09 omlaag "
        "wordt gehouden, tot aan wat er gebeurde.",
        "Why VR09.power, for example, has the level that it has, or what is held down in VR09, "
        "down to what happened.",
    ),
    "plain.forecast.usage": ("[UREN]", "[HOURS]"),
    "plain.forecast.help": (
        "Wat er gebeurt als niemand iets doet, 72 uur vooruit of zoveel u zegt: wat over hoeveel "
        "uur zakt, en wie wat mist. Alleen voor de oefenleiding; niets ervan komt in het logboek.",
        "What happens if nobody acts, 72 hours ahead or as many as you say: what falls in how many "
        "hours, and who goes without. For exercise control only; nothing is put in the log.",
    ),
    "plain.convoys.usage": ("", ""),
    "plain.convoys.help": (
        "Hoe colonnes ervoor staan, wie een civiele post heeft verlaten en wat dat kost.",
        "How convoys stand, who has left a civil post, and what that costs.",
    ),
    "plain.reception.usage": ("", ""),
    "plain.reception.help": (
        "Wie onderdak zoekt en heeft, welke locaties open zijn en wie onderweg is.",
        "Who looks for shelter and has it, which sites are open, and who is on the move.",
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
        "Verplaats een inject naar D1 14:30, 14:30 (vandaag), T+8u of +45m.",
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
        "[INJECT, 'besluit' NUMMER, 'actie' VERWACHTE-ACTIE of 'notitie' NUMMER [REDEN]]",
        "[INJECT, 'decision' NUMBER, 'action' EXPECTED-ACTION or 'note' NUMBER [REASON]]",
    ),
    "plain.retract.help": (
        "Beëindig vanaf nu de effecten van een inject of een besluit, neem terug dat een actie "
        "is gezien, of trek een notitie in; zonder meer: welke er zijn.",
        "End the effects of an inject or a decision from now on, take back that an action was "
        "seen, or retract a note; alone: which there are.",
    ),
    "plain.decide.usage": (
        "BESLUIT [OPTIE] [TEKST] of CEL TEKST [; met MAATREGEL naam=waarde ...] [; omdat REDEN] "
        "[; door CEL] [; om TIJDSTIP]",
        "DECISION [OPTION] [TEXT] or CELL TEXT [; with LEVER name=value ...] [; because REASON] "
        "[; by CELL] [; at MOMENT]",
    ),
    "plain.decide.help": (
        "Leg vast wat deelnemers besloten; een optie of maatregel heeft gevolgen.",
        "Record what participants decided; an option or a lever has consequences.",
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
    "plain.note.help": (
        "Een waarneming; @CEL erin zegt over welke cel, #sterk of #verbeterpunt wat het is.",
        "An observation; @CELL in it says of which cell, #strength or #improvement what it is.",
    ),
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
        "tekst is dat het antwoord. Nog eens antwoorden verbetert het.",
        "Answer a question. What stands ahead of the colon was looked up in the model; without a "
        "text that is the answer. Answering again corrects it.",
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
    "plain.seen.usage": (
        "VERWACHTE-ACTIE [door CEL] [om TIJDSTIP]",
        "EXPECTED-ACTION [by CELL] [at MOMENT]",
    ),
    "plain.seen.help": (
        "Een verwachte actie is gezien; zonder meer nu, en van de cel waarvan zij werd verwacht.",
        "An expected action was seen; alone: now, and of the cell of which it was expected.",
    ),
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
        "Oefenseconden per seconde aan tafel, 1 tot 3600, voor op het scherm.",
        "Exercise seconds per second at the table, 1 to 3600, for on the screen.",
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
        "Ga naar D1 14:30, 14:30 (het eerstvolgende), T+8u of 45m (vanaf nu), na de vraag wat er "
        "met injects onderweg moet gebeuren.",
        "Go to D1 14:30, 14:30 (the next that comes), T+8h or 45m (from now), having asked what "
        "shall become of the injects in between.",
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
    "plain.stop.usage": ("[WAT ER IS]", "[WHAT IT IS]"),
    "plain.stop.help": (
        "Een echt noodgeval: alles ligt stil tot u 'voorbij' typt. Ook '!', NO PLAY en NOODGEVAL.",
        "A real emergency: everything stops until you type 'over'. So do '!', NO PLAY and REAL "
        "EMERGENCY.",
    ),
    "plain.endex.usage": ("[ENDEX]", "[ENDEX]"),
    "plain.endex.help": (
        "De oefening beëindigen, na de vraag of u dat wilt; 'endex ENDEX' vraagt niets.",
        "End the exercise, having asked whether you mean it; 'endex ENDEX' does not ask.",
    ),
    "plain.help.usage": ("[OPDRACHT of 'codes']", "[COMMAND or 'codes']"),
    "plain.help.help": ("Wat u kunt typen.", "What you can type."),
    "plain.quit.usage": ("", ""),
    "plain.quit.help": (
        "Pauzeer en ga weg; de oefening blijft bewaard.",
        "Pause and leave; the exercise is kept.",
    ),
}
