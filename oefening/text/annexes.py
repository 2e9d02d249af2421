"""Texts of a report's annexes: what happened, how it stood, what was done by hand, of which log."""

TEXTS = {
    # ── C. the course ────────────────────────────────────────────────────────────────────────────
    "report.course": (
        "Bijlage C. Verloop, injects en besluiten",
        "Annex C: Timeline, Injects and Decisions",
    ),
    "report.timeline": ("Verloop", "Timeline"),
    "report.timeline.caption": (
        "Oefentijd, met daarnaast de tijd in de zaal ({zone})",
        "Exercise time, with the time in the room beside it ({zone})",
    ),
    "report.timeline.when": ("Oefentijd", "Exercise time"),
    "report.timeline.wall": ("In de zaal", "In the room"),
    "report.timeline.what": ("Wat er gebeurde", "What happened"),
    # injects
    "report.msel": ("Gepland en gespeeld", "Planned and played"),
    "report.msel.none": ("Het scenario heeft geen injects.", "The scenario has no injects."),
    "report.msel.caption": ("Elke inject", "Every inject"),
    "report.msel.head.inject": ("Inject", "Inject"),
    "report.msel.head.planned": ("Gepland", "Planned"),
    "report.msel.head.released": ("Ingespeeld", "Released"),
    "report.msel.head.difference": ("Verschil", "Difference"),
    "report.msel.head.by": ("Door", "By"),
    "report.msel.head.status": ("Aan het einde", "At the end"),
    "report.msel.head.acknowledged": ("Bevestigd", "Acknowledged"),
    "report.msel.head.remarks": ("Aanpassingen", "Changes"),
    "report.msel.released": (
        "Ingespeeld: {count} van {all}.",
        "Released: {count} of {all}.",
    ),
    "report.msel.added": (
        "Toegevoegd tijdens het spel: {count}.",
        "Added in play: {count}.",
    ),
    "report.msel.skipped": ("Overgeslagen: {count}.", "Skipped: {count}."),
    "report.msel.held": ("Keren aangehouden: {count}.", "Times held: {count}."),
    "report.msel.retracted": ("Ingetrokken: {count}.", "Retracted: {count}."),
    "report.msel.unused": (
        "Nooit gebruikt en ook niet overgeslagen ({count}): {injects}.",
        "Never used, nor skipped ({count}): {injects}.",
    ),
    "report.msel.after": ("{delay} na “{inject}”", "{delay} after “{inject}”"),
    "report.msel.on-condition": ("op voorwaarde", "on a condition"),
    "report.msel.on-call": ("op afroep", "on call"),
    "report.msel.planned-so": ("{how}: {when}", "{how}: {when}"),
    "report.msel.by.facilitator": ("oefenleider", "facilitator"),
    "report.msel.by.scenario": ("vanzelf", "by itself"),
    "report.msel.by.jump": ("tijdens een sprong", "during a jump"),
    "report.msel.somebody": ("onbekend wie", "unknown by whom"),
    "report.msel.after-release": ("{cell} na {time}", "{cell} after {time}"),
    "report.msel.was-added": ("toegevoegd tijdens het spel", "added in play"),
    "report.msel.was-retimed": ("verplaatst naar {due}", "moved to {due}"),
    "report.msel.was-corrected": ("verbeterd: {text}", "corrected: {text}"),
    "report.msel.was-held": ("aangehouden {when}{reason}", "held {when}{reason}"),
    "report.msel.unplanned": ("ongepland", "unplanned"),
    "report.msel.figure": ("Gepland en ingespeeld", "Planned and released"),
    "report.msel.figure.planned": ("gepland", "planned"),
    "report.msel.figure.released": ("ingespeeld", "released"),
    "report.msel.figure.alt": (
        "Wanneer elke inject gepland was en wanneer die is ingespeeld. Aantal injects: {count}.",
        "When each inject was planned and when it was released. Number of injects: {count}.",
    ),
    "report.status.waiting": ("niet aan de beurt geweest", "never due"),
    "report.status.due": ("aan de beurt", "due"),
    "report.status.released": ("ingespeeld", "released"),
    "report.status.acknowledged": ("bevestigd", "acknowledged"),
    "report.status.held": ("aangehouden", "held"),
    "report.status.skipped": ("overgeslagen", "skipped"),
    "report.status.retracted": ("ingetrokken", "retracted"),
    "report.status.closed": ("gesloten bij ENDEX", "closed at ENDEX"),
    "report.status.reason": ("{status} ({reason})", "{status} ({reason})"),
    # decisions
    "report.decisions": ("Besluiten", "Decisions"),
    "report.decisions.none": (
        "Er zijn geen besluiten vastgelegd.",
        "No decisions were recorded.",
    ),
    "report.decisions.caption": ("Elk besluit", "Every decision"),
    "report.decisions.head.decision": ("Besluit", "Decision"),
    "report.decisions.head.cell": ("Cel", "Cell"),
    "report.decisions.head.put": ("Voorgelegd", "Put"),
    "report.decisions.head.made": ("Genomen", "Made"),
    "report.decisions.head.recorded": ("Vastgelegd", "Recorded"),
    "report.decisions.head.latency": ("Duur in het verhaal", "Took in the story"),
    "report.decisions.head.room": ("Duur in de zaal", "Took in the room"),
    "report.decisions.no-cause": (
        "Bij elk besluit staat hoe de knooppunten waarop de maatregelen werken ervoor stonden toen "
        "die gingen werken, en een uur later. Wat in dat uur veranderde hoeft niet door het "
        "besluit te komen.",
        "With each decision stands how the nodes that its levers work on stood when they took "
        "effect, and an hour later. What changed in that hour need not be due to the decision.",
    ),
    "report.decisions.figure": ("Voorgelegd en genomen", "Put and made"),
    "report.decisions.figure.put": ("voorgelegd", "put to the cell"),
    "report.decisions.figure.made": ("genomen", "made"),
    "report.decisions.figure.alt": (
        "Wanneer elk besluit is voorgelegd en wanneer het is genomen. Aantal besluiten: {count}.",
        "When each decision was put and when it was made. Number of decisions: {count}.",
    ),
    "report.decision": ("Besluit {number}: {what}", "Decision {number}: {what}"),
    "report.decision.head.question": ("Vraag", "Question"),
    "report.decision.head.who": ("Wie", "Who"),
    "report.decision.head.what": ("Wat", "What"),
    "report.decision.head.why": ("Waarom", "Why"),
    "report.decision.head.when": ("Wanneer", "When"),
    "report.decision.head.effect": ("Wat volgde", "What followed"),
    "report.decision.head.retracted": ("Ingetrokken", "Retracted"),
    "report.decision.no-reason": ("Er is geen reden vastgelegd.", "No reason was recorded."),
    "report.decision.no-words": (
        "Alleen dat er besloten is; geen optie, woorden of maatregel.",
        "Only that it was decided; no option, words or lever.",
    ),
    "report.decision.in-words": ("In eigen woorden: {text}", "In their own words: {text}"),
    "report.decision.lever": ("Maatregel daarbij: {lever}", "Lever with it: {lever}"),
    "report.decision.put": ("Voorgelegd {when}.", "Put {when}."),
    "report.decision.made": ("Genomen {when}.", "Made {when}."),
    "report.decision.recorded": (
        "Vastgelegd {when}, in de zaal {wall}.",
        "Recorded {when}, in the room {wall}.",
    ),
    "report.decision.recorded-then": ("Vastgelegd {when}.", "Recorded {when}."),
    "report.decision.latency": (
        "Genomen {time} nadat het was voorgelegd.",
        "Made {time} after it was put.",
    ),
    "report.decision.at-once": (
        "Meteen genomen toen het werd voorgelegd.",
        "Made at once when it was put.",
    ),
    "report.decision.no-story": (
        "Tussen voorleggen en nemen ging in het verhaal geen tijd voorbij.",
        "Between putting and making no time passed in the story.",
    ),
    "report.decision.room": (
        "In de zaal zat er {time} tussen voorleggen en vastleggen.",
        "In the room {time} lay between putting and recording.",
    ),
    "report.decision.room-stood": (
        "In de zaal zat er {time} tussen voorleggen en vastleggen; de oefenklok stond daarvan "
        "{stood} stil.",
        "In the room {time} lay between putting and recording; for {stood} of it the exercise "
        "clock stood still.",
    ),
    "report.decision.dead": (
        "Niet meegeteld: {time} waarin het programma niet draaide.",
        "Not counted: {time} in which the program did not run.",
    ),
    "report.decision.later": (
        "Pas {time} later vastgelegd; het model werkt vanaf het vastleggen.",
        "Recorded only {time} later; the model goes by the recording.",
    ),
    "report.decision.was-retracted": ("{when}{reason}", "{when}{reason}"),
    "report.effect.none": (
        "Er hangen geen maatregelen, effecten of injects aan dit besluit.",
        "No levers, effects or injects hang on this decision.",
    ),
    "report.waited.alone": (
        "Inject “{inject}” wachtte op dit besluit: {came}.",
        "Inject “{inject}” waited for this decision: {came}.",
    ),
    "report.waited.among": (
        "Inject “{inject}” wachtte onder meer op dit besluit: {came}.",
        "Inject “{inject}” waited for this decision among other things: {came}.",
    ),
    "report.waited.both": (
        "aan de beurt {due}, ingespeeld {when}",
        "due {due}, released {when}",
    ),
    "report.waited.due": (
        "aan de beurt {when}, niet ingespeeld",
        "due {when}, not released",
    ),
    "report.waited.released": ("ingespeeld {when}", "released {when}"),
    "report.waited.not": ("niet aan de beurt gekomen", "it never came due"),
    "report.effect.event": ("{when}: {what}", "{when}: {what}"),
    "report.effect.works": ("{lever}: werkte vanaf {when}.", "{lever}: took effect at {when}."),
    "report.effect.off": (
        "{lever}: zou werken vanaf {when}, maar is daarvoor ingetrokken.",
        "{lever}: was to take effect at {when}, but was retracted before.",
    ),
    "report.effect.not-yet": (
        "{lever}: zou werken vanaf {when}; zover is het niet gekomen.",
        "{lever}: was to take effect at {when}; it did not come to that.",
    ),
    "report.effect.late": (
        "Toen was {node} al onder de 100%, sinds {since}.",
        "By then {node} was already below 100%, since {since}.",
    ),
    "report.effect.levels": (
        "{node}: {before} voor {when}, {then} meteen daarna, {later} een uur later.",
        "{node}: {before} before {when}, {then} directly after, {later} an hour later.",
    ),
    "report.effect.level": (
        "{node}: {before} voor {when}, {then} meteen daarna; het einde kwam binnen een uur.",
        "{node}: {before} before {when}, {then} directly after; the end came within the hour.",
    ),
    "report.never": ("Nooit besloten", "Never decided"),
    "report.never.none": (
        "Alles wat het scenario vraagt is besloten.",
        "All that the scenario asks was decided.",
    ),
    "report.never.nothing-asked": (
        "Het scenario vraagt geen besluiten.",
        "The scenario asks no decisions.",
    ),
    "report.never.put": ("Nooit voorgelegd: {question}", "Never put: {question}"),
    "report.never.open": (
        "Open sinds {since}: {question}",
        "Open since {since}: {question}",
    ),
    "report.never.withdrawn": ("Niet meer aan de orde: {question}", "No longer asked: {question}"),
    "report.never.still": ("open", "open"),
    # questions
    "report.questions": ("Vragen en antwoorden", "Questions and answers"),
    "report.questions.none": (
        "Er zijn geen vragen van cellen vastgelegd.",
        "No questions from cells were recorded.",
    ),
    "report.questions.caption": ("Elke vraag van een cel", "Every question from a cell"),
    "report.questions.asked": ("Gesteld", "Asked"),
    "report.questions.cell": ("Cel", "Cell"),
    "report.questions.question": ("Vraag", "Question"),
    "report.questions.answered": ("Beantwoord", "Answered"),
    "report.questions.time": ("Na, in het verhaal", "After, in the story"),
    "report.questions.room": ("Na, in de zaal", "After, in the room"),
    "report.questions.answer": ("Antwoord", "Answer"),
    "report.questions.looked-up": ("Opgezocht in het model", "Looked up in the model"),
    "report.questions.never": ("niet beantwoord", "not answered"),
    # observations
    "report.notes": ("Waarnemingen", "Observations"),
    "report.no-notes": (
        "Er zijn geen waarnemingen genoteerd.",
        "No observations were written down.",
    ),
    "report.notes.caption": ("Waarnemingen", "Observations"),
    "report.notes.when": ("Oefentijd", "Exercise time"),
    "report.notes.wall": ("In de zaal", "In the room"),
    "report.notes.cell": ("Cel", "Cell"),
    "report.notes.task": ("Kritieke taak", "Critical task"),
    "report.notes.text": ("Waarneming", "Observation"),
    "report.notes.by": ("Door", "By"),
    # ── D. levels and harm ───────────────────────────────────────────────────────────────────────
    "report.levels": ("Bijlage D. Niveaus en gevolgen", "Annex D: State Curves and Harm"),
    "report.levels.how": (
        "Een niveau is het aandeel van de normale vraag dat geleverd wordt. Een basisvereiste is "
        "zo laag als zijn slechtste voorziening. Wat een gesplitste regio met haar gebieden deelt, "
        "staat bij de regio op het gemiddelde van de gebieden, net als op het scherm.",
        "A level is the share of normal demand that is served. A requirement stands as low as its "
        "worst capacity. What a split region shares with its areas stands for the region at the "
        "mean of the areas, as on the screen.",
    ),
    "report.lows": ("Hoe laag", "How low"),
    "report.lows.none": (
        "In de regio's in het spel is niets onder de 100% gekomen.",
        "Nothing in the regions in play came below 100%.",
    ),
    "report.lows.caption": (
        "Wat onder de 100% kwam; de rest bleef heel",
        "What came below 100%; the rest stayed whole",
    ),
    "report.lows.place": ("Gebied", "Place"),
    "report.lows.requirement": ("Basisvereiste", "Requirement"),
    "report.lows.lowest": ("Laagste", "Lowest"),
    "report.lows.capacity": ("Voorziening", "Capacity"),
    "report.lows.since": ("Bereikt", "Reached"),
    "report.lows.below": ("Tijd onder 100%", "Time below 100%"),
    "report.lows.at-end": ("Aan het einde", "At the end"),
    "report.curves": ("Niveaus in de tijd", "Levels over time"),
    "report.curves.axis": ("niveau (%)", "level (%)"),
    "report.curves.alt": (
        "Niveau van {requirement} in de tijd, in {places}.",
        "Level of {requirement} over time, in {places}.",
    ),
    "report.curves.alt-lowest": (
        "Niveau van {requirement} in de tijd, in de {count} gebieden van de {all} waar het het "
        "laagst kwam: {places}. De tabel hierboven heeft ze alle.",
        "Level of {requirement} over time, in the {count} places of {all} in which it came "
        "lowest: {places}. The table above has them all.",
    ),
    "report.curves.note": ("{level} · {when}", "{level} · {when}"),
    "report.heat": ("Warmtekaart", "Heat map"),
    "report.heat.none": (
        "Er is geen tijd verstreken om te tonen.",
        "No time has passed that could be shown.",
    ),
    "report.heat.title": (
        "Laagste niveau per gebied, basisvereiste en tijdvak",
        "Lowest level by place, requirement and part of the exercise",
    ),
    "report.heat.alt": (
        "Het laagste niveau van elk basisvereiste in elk gebied, per {width}.",
        "The lowest level of each requirement in each place, by {width}.",
    ),
    "report.harm": ("Persoonsuren zonder", "Person-hours unmet"),
    "report.harm.none": (
        "Niemand zat zonder wat geteld wordt: {needs}.",
        "Nobody went without what is counted: {needs}.",
    ),
    "report.harm.how": (
        "Een persoonsuur is één persoon een uur zonder; wie twee dingen mist telt twee keer. Naar "
        "beneden afgerond op hele uren.",
        "A person-hour is one person without for one hour; who lacks two things counts twice. "
        "Rounded down to whole hours.",
    ),
    "report.harm.caption": (
        "Persoonsuren zonder, per regio en behoefte",
        "Person-hours unmet, by region and need",
    ),
    "report.harm.region": ("Regio", "Region"),
    "report.harm.all": ("Samen", "Together"),
    "report.harm.total": ("Hele land", "Whole country"),
    "report.harm.figure": (
        "Persoonsuren zonder, per behoefte, hele land",
        "Person-hours unmet by need, whole country",
    ),
    "report.harm.axis": ("persoonsuren", "person-hours"),
    "report.harm.alt": (
        "Hoe de persoonsuren zonder per behoefte opliepen.",
        "How the person-hours unmet grew, by need.",
    ),
    # ── E. counterfactuals ───────────────────────────────────────────────────────────────────────
    "report.counterfactuals": (
        "Bijlage E. Vergelijking met andere verlopen",
        "Annex E: Counterfactual Comparisons",
    ),
    "report.counterfactuals.none": (
        "Dit verslag rust op één logboek; er is met geen ander verloop vergeleken.",
        "This report rests on one log; no other run was compared with it.",
    ),
    # ── F. artificialities ───────────────────────────────────────────────────────────────────────
    "report.artificial": ("Bijlage F. Oefentechnische ingrepen", "Annex F: Artificialities"),
    "report.artificial.caption": (
        "Wat met de hand aan klok, draaiboek en model is gedaan",
        "What was done by hand to the clock, the plan and the model",
    ),
    "report.artificial.head.when": ("Oefentijd", "Exercise time"),
    "report.artificial.head.wall": ("In de zaal", "In the room"),
    "report.artificial.head.kind": ("Soort", "Kind"),
    "report.artificial.head.by": ("Door", "By"),
    "report.artificial.head.what": ("Wat", "What"),
    "report.artificial.head.length": ("Hoe lang", "How long"),
    "report.artificial.pauses": ("Klok stilgezet: {count}", "Clock stopped: {count}"),
    "report.artificial.speeds": ("Snelheid gewijzigd: {count}", "Speed changed: {count}"),
    "report.artificial.jumps": ("Sprongen: {count}", "Jumps: {count}"),
    "report.artificial.breaks": (
        "Programma draaide niet zonder dat de klok was stilgezet: {count}",
        "Program not running though the clock had not been stopped: {count}",
    ),
    "report.artificial.anchors": (
        "Klok opnieuw gelijkgezet: {count}",
        "Clock tied anew: {count}",
    ),
    "report.artificial.added": ("Injects toegevoegd: {count}", "Injects added: {count}"),
    "report.artificial.holds": ("Injects aangehouden: {count}", "Injects held: {count}"),
    "report.artificial.skips": ("Injects overgeslagen: {count}", "Injects skipped: {count}"),
    "report.artificial.retimes": ("Injects verplaatst: {count}", "Injects moved: {count}"),
    "report.artificial.corrections": ("Injects verbeterd: {count}", "Injects corrected: {count}"),
    "report.artificial.retractions": (
        "Injects en besluiten ingetrokken: {count}",
        "Injects and decisions retracted: {count}",
    ),
    "report.artificial.model": (
        "Ingrepen in het model, vastgezet en losgelaten: {count}",
        "Overrides of the model, frozen and let go: {count}",
    ),
    "report.artificial.one.pauses": ("pauze", "pause"),
    "report.artificial.one.speeds": ("snelheid", "speed"),
    "report.artificial.one.jumps": ("sprong", "jump"),
    "report.artificial.one.breaks": ("onderbreking", "interruption"),
    "report.artificial.one.anchors": ("gelijkgezet", "tied anew"),
    "report.artificial.one.added": ("toegevoegd", "added"),
    "report.artificial.one.holds": ("aangehouden", "held"),
    "report.artificial.one.skips": ("overgeslagen", "skipped"),
    "report.artificial.one.retimes": ("verplaatst", "moved"),
    "report.artificial.one.corrections": ("verbeterd", "corrected"),
    "report.artificial.one.retractions": ("ingetrokken", "retracted"),
    "report.artificial.one.model": ("model", "model"),
    "report.artificial.break": (
        "Het programma draaide niet",
        "The program did not run",
    ),
    "report.artificial.stood": ("{time} in de zaal", "{time} in the room"),
    "report.artificial.jumped": ("{time} in het verhaal", "{time} of story"),
    # ── G. fingerprint ───────────────────────────────────────────────────────────────────────────
    "report.fingerprint": (
        "Bijlage G. Vingerafdruk en versies",
        "Annex G: Fingerprint and Versions",
    ),
    "report.fingerprint.how": (
        "De vingerafdruk is de SHA-256 van de laatste regel van het logboek; elke regel draagt die "
        "van de regel ervoor. Vergelijk haar met wat bij ENDEX is opgeschreven.",
        "The fingerprint is the SHA-256 of the log's last line; every line carries that of the "
        "line before it. Compare it with what was written down at ENDEX.",
    ),
    "report.fingerprint.digest": ("Vingerafdruk", "Fingerprint"),
    "report.fingerprint.verified": ("Nagegaan", "Verified"),
    "report.fingerprint.records": ("Regels", "Records"),
    "report.fingerprint.endex": ("ENDEX", "ENDEX"),
    "report.fingerprint.scenario": ("Scenario", "Scenario"),
    "report.fingerprint.world": ("Wereld", "World"),
    "report.fingerprint.seed": ("Seed", "Seed"),
    "report.fingerprint.program": ("Programma", "Program"),
    "report.fingerprint.engine": ("Rekenmodel", "Engine"),
    "report.fingerprint.format": ("Vorm van het logboek", "Format of the log"),
    "report.fingerprint.parent": ("Afgetakt van", "Forked from"),
    "report.fingerprint.redraw": ("Toeval opnieuw getrokken", "Chance drawn anew"),
    "report.check.rerun": (
        "De keten is heel, en opnieuw uitvoeren gaf dezelfde regels.",
        "The chain is whole, and running it again gave the same records.",
    ),
    "report.check.chain": (
        "De keten is heel. Niet opnieuw uitgevoerd, want een ander rekenmodel maakte dit logboek.",
        "The chain is whole. Not run again, since another engine made this log.",
    ),
    "report.check.differs": (
        "LET OP: opnieuw uitvoeren gaf andere regels; zie 'oefening verify'.",
        "CAREFUL: running it again gave other records; see 'oefening verify'.",
    ),
    "report.check.unchecked": ("Niet nagegaan.", "Not verified."),
    "report.no-endex": ("Er is geen ENDEX.", "There is no ENDEX."),
    "report.endex": ("Regel {number}, de laatste.", "Record {number}, the last."),
    "report.endex-then": (
        "Regel {number}; aantal regels daarna: {after}.",
        "Record {number}; number of records after it: {after}.",
    ),
    "report.parent": ("regel {at}, {digest}", "record {at}, {digest}"),
    "report.redraw": ("na {after}, trekking {which}", "after {after}, draw {which}"),
    # ── H. numbers ───────────────────────────────────────────────────────────────────────────────
    "report.numbers": (
        "Bijlage H. Getallen van het model en bronnen",
        "Annex H: Numbers of the Model and Sources",
    ),
    "report.numbers.count": (
        "Getallen van het model: {count} ({low} weinig zeker, {medium} redelijk zeker en {high} "
        "zeker).",
        "Numbers of the model: {count} ({low} of low, {medium} of medium and {high} of high "
        "confidence).",
    ),
    "report.numbers.used": (
        "Daarvan over wat in deze oefening gebeurde: {count} ({low} weinig zeker, {medium} "
        "redelijk zeker en {high} zeker).",
        "Of these, concerning what happened in this exercise: {count} ({low} of low, {medium} of "
        "medium and {high} of high confidence).",
    ),
    "report.numbers.own": (
        "Met een eigen waarde van het scenario: {count}.",
        "With a value of the scenario's own: {count}.",
    ),
    "report.numbers.how": (
        "Een getal gaat over wat gebeurde als het in het model staat bij een voorziening of "
        "behoefte die, landelijk of in een regio in het spel, onder de 100% kwam, een voorraad of "
        "noodvoorziening aansprak, beschadigd of vastgezet was of een andere vraag kreeg; bij een "
        "die daar rechtstreeks van afhangt; bij een genomen maatregel; of bij ploegen die nodig "
        "waren. Inwonertallen horen er altijd bij. De andere getallen, waarmee het model ook "
        "rekende, staan opgevouwen onder de tabel en komen alleen op papier als u ze openklapt; "
        "wat alleen de kaart tekent is weggelaten. Eigen waarden van het scenario eerst, dan het "
        "minst zekere.",
        "A number concerns what happened if in the model it stands with a capacity or need that, "
        "nationally or in a region in play, came below 100%, drew on a stock or backup, was "
        "damaged or held or had its demand changed; with one that depends directly on such; with "
        "a lever that was pulled; or with crews that were needed. Inhabitants always belong to "
        "it. The other numbers, which the model reckoned with too, are folded below the table, "
        "and on paper only if you unfold them; what only draws the map is left out. Values of the "
        "scenario's own first, then the least certain.",
    ),
    "report.numbers.untold": (
        "Dit logboek vertelt niet waar in het model elk getal staat; daarom staan hier alle "
        "getallen. Wat alleen de kaart tekent is weggelaten. Eigen waarden van het scenario "
        "eerst, dan het minst zekere.",
        "This log does not tell where in the model each number stands, so all numbers are here. "
        "What only draws the map is left out. Values of the scenario's own first, then the least "
        "certain.",
    ),
    "report.numbers.concerned": (
        "Getallen over wat in deze oefening gebeurde",
        "Numbers concerning what happened in this exercise",
    ),
    "report.numbers.others": (
        "De andere getallen van het model",
        "The other numbers of the model",
    ),
    "report.numbers.none": ("Deze wereld heeft geen getallen.", "This world has no numbers."),
    "report.numbers.caption": ("Getallen van het model", "Numbers of the model"),
    "report.numbers.name": ("Naam in het model", "Name in the model"),
    "report.numbers.value": ("Waarde", "Value"),
    "report.numbers.unit": ("Eenheid", "Unit"),
    "report.numbers.range": ("Bandbreedte", "Range"),
    "report.numbers.confidence": ("Zekerheid", "Confidence"),
    "report.numbers.provenance": ("Herkomst", "Provenance"),
    "report.numbers.meaning": ("Betekenis", "Meaning"),
    "report.numbers.source": ("Bron", "Source"),
    "report.numbers.overridden": ("{name} (van het scenario)", "{name} (the scenario's own)"),
    "report.confidence.low": ("weinig zeker", "low"),
    "report.confidence.medium": ("redelijk zeker", "medium"),
    "report.confidence.high": ("zeker", "high"),
    "report.changes.caption": (
        "Knooppunten die het scenario anders maakt",
        "Nodes that the scenario changes",
    ),
    "report.changes.node": ("Knooppunt", "Node"),
    "report.changes.fields": ("Velden", "Fields"),
    "report.sources": ("Bronnen van het scenario", "Sources of the scenario"),
    "report.sources.none": (
        "Het scenario noemt geen bronnen.",
        "The scenario names no sources.",
    ),
}
