"""Texts of a report's other annexes: how it stood, what was done by hand, of which log."""

TEXTS = {
    # ── D. levels and harm ───────────────────────────────────────────────────────────────────────
    "report.annex": ("Bijlage {letter}. {title}", "Annex {letter}: {title}"),
    "report.levels": ("Niveaus en gevolgen", "State Curves and Harm"),
    "report.levels.how": (
        "Een niveau is het aandeel van de normale vraag dat geleverd wordt. Een basisvereiste is "
        "zo laag als zijn slechtste voorziening. Wat een gesplitste regio met haar gebieden deelt, "
        "staat bij de regio op het gemiddelde van de gebieden, net als op het scherm.",
        "A level is the share of normal demand that is served. A requirement stands as low as its "
        "worst capacity. What a split region shares with its areas stands for the region at the "
        "mean of the areas, as on the screen.",
    ),
    "report.levels.held": (
        "De oefenleider hield met de hand vast: {held}. In die tijd tonen de tabel, de lijnen en "
        "de warmtekaart daar dat niveau, en niet wat het model gaf.",
        "The facilitator held by hand: {held}. For that time table, lines and heat map show that "
        "level there, and not what the model gave.",
    ),
    "report.levels.held-beside": (
        "Met de hand vastgehouden, maar niet in de tabel, de lijnen en de warmtekaart: {held}. Die "
        "tonen alleen de basisvereisten in de regio's in het spel.",
        "Held by hand, but not in table, lines and heat map: {held}. Those show only the "
        "requirements in the regions in play.",
    ),
    "report.lows": ("Hoe laag", "How low"),
    "report.lows.none": (
        "In de regio's in het spel is niets onder de 100% gekomen.",
        "Nothing in the regions in play came below 100%.",
    ),
    "report.lows.caption": (
        "Wat in de regio's in het spel onder de 100% kwam; de rest daarvan bleef op 100%",
        "What came below 100% in the regions in play; the rest of them stayed whole",
    ),
    "report.lows.place": ("Gebied", "Place"),
    "report.lows.requirement": ("Basisvereiste", "Requirement"),
    "report.lows.lowest": ("Laagste", "Lowest"),
    "report.lows.capacity": ("Voorziening", "Capacity"),
    "report.lows.since": ("Bereikt", "Reached"),
    "report.lows.below": ("Tijd onder 100%", "Time below 100%"),
    "report.lows.at-end": ("Aan het einde", "At the end"),
    "report.lows.unhoused": (
        "Zonder opvangplek in {place}: {persons} mensen op het hoogtepunt ({when}), {left} aan het "
        "einde. In het niveau hierboven is dat niet te zien: dat zegt hoeveel mensen de regio in "
        "beginsel kan opvangen.",
        "Without a place in {place}: {persons} people at most ({when}), {left} at the end. The "
        "level of reception does not say so: it is what a region could receive.",
    ),
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
    "report.heat.whole": (
        "De hele oefening op 100%, en daarom niet in de warmtekaart: {places}.",
        "At 100% throughout, and for that reason not in the heat map: {places}.",
    ),
    "report.heat.title": (
        "Laagste niveau per gebied, basisvereiste en tijdvak",
        "Lowest level by place, requirement and part of the exercise",
    ),
    "report.heat.alt": (
        "Het laagste niveau van elk basisvereiste in elk gebied, per {width}.",
        "The lowest level of each requirement in each place, by {width}.",
    ),
    "report.harm": ("Persoonsuren zonder voorziening", "Person-hours unmet"),
    "report.harm.none": (
        "Niemand zat zonder wat geteld wordt: {needs}.",
        "Nobody went without what is counted: {needs}.",
    ),
    "report.harm.how": (
        "Een persoonsuur is één persoon een uur zonder een voorziening; wie er twee mist, telt "
        "twee keer. Per gebied en behoefte afgerond, op honderdtallen en onder de "
        "duizend op tientallen, want veel getallen erachter zijn aannames; opgeteld is wat zo is "
        "afgerond.",
        "A person-hour is one person without for one hour; who lacks two things counts twice. "
        "Rounded by place and need, to hundreds and below a thousand to tens, since many of "
        "the numbers behind them are assumptions; what is added up is what was so rounded.",
    ),
    "report.harm.caption": (
        "Persoonsuren zonder voorziening, per gebied en behoefte",
        "Person-hours unmet, by place and need",
    ),
    "report.harm.region": ("Regio", "Region"),
    "report.harm.area": ("waarvan {area}", "of which {area}"),
    "report.harm.all": ("Samen", "Together"),
    "report.harm.total": ("Hele land", "Whole country"),
    "report.harm.figure": (
        "Persoonsuren zonder voorziening, per behoefte, hele land",
        "Person-hours unmet by need, whole country",
    ),
    "report.harm.axis": (
        "persoonsuren; let op: elke lijn heeft een eigen schaal",
        "person-hours; mind that each line has a scale of its own",
    ),
    "report.harm.alt": (
        "Hoe de persoonsuren zonder voorziening per behoefte opliepen.",
        "How the person-hours unmet grew, by need.",
    ),
    "report.demand": (
        "Extra vraag, en wat onbeantwoord bleef",
        "Extra demand, and what went unanswered",
    ),
    "report.demand.none": (
        "Geen tekort bracht ergens extra vraag, en niets dat geteld wordt bleef onbeantwoord.",
        "No shortage raised demand anywhere, and nothing that is counted went unanswered.",
    ),
    "report.demand.how": (
        "Wie iets tekortkomt, doet na verloop van tijd een groter beroep op iets anders. Hoeveel "
        "groter, staat in de bijlage met getallen; het meeste is een aanname. Onbeantwoord is "
        "het normale aantal per uur, maal de vraag op dat moment, maal het deel dat niet werd "
        "geleverd, opgeteld over de tijd. De landelijke centrale telt alle oproepen, een "
        "regio alleen die voor haar eigen meldkamer.",
        "Whoever goes short of something asks more of something else after a while. How much more "
        "stands in the annex with numbers; most are assumptions. What went unanswered is the "
        "normal number an hour times demand times what was not delivered, added up. The national "
        "centre counts every call; a region only those meant for its control room.",
    ),
    "report.demand.caption": (
        "Extra vraag door tekorten, in de gebieden in het spel en landelijk",
        "Demand raised by shortages, in the places in play and nationally",
    ),
    "report.demand.node": ("Vraag naar", "Demand for"),
    "report.demand.by": ("Door", "By"),
    "report.demand.most": ("Hoogste, van normaal", "Highest, of normal"),
    "report.demand.since": ("Vanaf", "From"),
    "report.demand.until": ("Tot", "Until"),
    "report.unanswered.caption": ("Onbeantwoord tot het einde", "Unanswered up to the end"),
    "report.unanswered.place": ("Gebied", "Place"),
    "report.unanswered.what": ("Wat", "What"),
    "report.unanswered.count": ("Aantal", "Number"),
    # ── E. artificialities ───────────────────────────────────────────────────────────────────────
    "report.artificial": ("Oefentechnische ingrepen", "Artificialities"),
    "report.artificial.caption": (
        "Wat aan klok, draaiboek en model is gedaan, en waar de klok vanzelf stopte",
        "What was done to the clock, the plan and the model, and where the clock stopped by itself",
    ),
    "report.artificial.head.when": ("Oefentijd", "Exercise time"),
    "report.artificial.head.wall": ("Aan tafel", "At the table"),
    "report.artificial.head.kind": ("Soort", "Kind"),
    "report.artificial.head.by": ("Door", "By"),
    "report.artificial.head.what": ("Wat", "What"),
    "report.artificial.head.length": ("Hoe lang", "How long"),
    "report.artificial.absent": (
        "Van {count} soorten ingrepen kwam er geen voor",
        "Kinds of artificiality that there were none of: {count}",
    ),
    "report.artificial.absent.one": (
        "Eén soort ingreep kwam niet voor",
        "Kinds of artificiality that there were none of: 1",
    ),
    "report.artificial.emergencies": (
        "Oefening stilgelegd wegens een echt noodgeval: {count}",
        "Exercise stopped for a real emergency: {count}",
    ),
    "report.artificial.pauses": (
        "Klok met de hand stilgezet: {count}",
        "Clock paused by hand: {count}",
    ),
    "report.artificial.halts": (
        "Klok door het programma stilgezet, na een onderbreking: {count}",
        "Clock paused by the program, after an interruption: {count}",
    ),
    "report.artificial.program-pauses": (
        "Klok door het programma stilgezet, zonder onderbreking: {count}",
        "Clock paused by the program, without an interruption: {count}",
    ),
    "report.artificial.stops": (
        "Lopende klok vanzelf gestopt voor een inject: {count}",
        "Running clock stopped by itself for an inject: {count}",
    ),
    "report.artificial.landings": (
        "Sprongen die eindigden bij een inject die aan de beurt kwam: {count}",
        "Jumps that ended at an inject that came due: {count}",
    ),
    "report.artificial.speeds": ("Tempo gewijzigd: {count}", "Speed changed: {count}"),
    "report.artificial.jumps": ("Sprongen: {count}", "Jumps: {count}"),
    "report.artificial.breaks": (
        "Onderbrekingen terwijl de klok liep: {count}",
        "Interruptions while the clock ran: {count}",
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
        "Ingrepen van de oefenleider in het model: {count}",
        "Overrides of the model by the facilitator: {count}",
    ),
    "report.artificial.one.pauses": ("pauze", "pause"),
    "report.artificial.one.halts": ("pauze na onderbreking", "pause after interruption"),
    "report.artificial.one.program-pauses": ("pauze door het programma", "pause by the program"),
    "report.artificial.one.stops": ("vanzelf gestopt", "stopped by itself"),
    "report.artificial.one.landings": ("sprong geëindigd", "jump ended"),
    "report.artificial.one.emergencies": ("geen oefening", "no duff"),
    "report.artificial.one.speeds": ("tempo", "speed"),
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
        "Het programma draaide niet: ten hoogste de tijd van de laatste regel tot de hervatting",
        "The program did not run: at most the time from the last line to the resumption",
    ),
    "report.artificial.not-over": (
        "niet vastgelegd dat het voorbij was",
        "not recorded that it was over",
    ),
    "report.artificial.stood": ("{time} aan tafel", "{time} at the table"),
    "report.artificial.clock-stood": (
        "de klok stond {time} stil aan tafel",
        "the clock stood still for {time} at the table",
    ),
    "report.artificial.held-not": (
        "op hetzelfde moment losgelaten",
        "let go at the same moment",
    ),
    "report.artificial.held": ("{time} in het verhaal gehouden", "held for {time} of story"),
    "report.artificial.held-on": (
        "tot het einde gehouden, {time} in het verhaal",
        "held to the end, {time} of story",
    ),
    "report.artificial.jumped": ("{time} in het verhaal", "{time} of story"),
    # ── F. fingerprint ───────────────────────────────────────────────────────────────────────────
    "report.fingerprint": (
        "Vingerafdruk en versies",
        "Fingerprint and Versions",
    ),
    "report.fingerprint.how": (
        "De vingerafdruk is de SHA-256 van de laatste regel van het logboek; elke regel draagt die "
        "van de regel ervoor. Vergelijk die bij ENDEX met wat toen is opgeschreven; wat daarna is "
        "genoteerd, geeft een nieuwe.",
        "The fingerprint is the SHA-256 of the log's last line; every line carries that of the "
        "line before it. Compare that at ENDEX with what was written down then; what is noted "
        "after it gives a new one.",
    ),
    "report.fingerprint.digest": ("Vingerafdruk", "Fingerprint"),
    "report.fingerprint.digest-endex": ("Vingerafdruk bij ENDEX", "Fingerprint at ENDEX"),
    "report.fingerprint.digest-now": ("Vingerafdruk nu", "Fingerprint now"),
    "report.fingerprint.verified": ("Nagegaan", "Verified"),
    "report.fingerprint.records": ("Regels", "Records"),
    "report.fingerprint.endex": ("ENDEX", "ENDEX"),
    "report.fingerprint.scenario": ("Scenario", "Scenario"),
    "report.fingerprint.world": ("Wereld", "World"),
    "report.fingerprint.seed": ("Startgetal", "Seed"),
    "report.fingerprint.program": ("Programma", "Program"),
    "report.fingerprint.engine": ("Rekenkern", "Engine"),
    "report.fingerprint.format": ("Formaat van het logboek", "Format of the log"),
    "report.fingerprint.parent": ("Afgetakt van", "Forked from"),
    "report.fingerprint.redraw": ("Toeval opnieuw getrokken", "Chance drawn anew"),
    "report.check.rerun": (
        "De keten is heel, en opnieuw uitvoeren gaf dezelfde regels.",
        "The chain is whole, and running it again gave the same records.",
    ),
    "report.check.chain": (
        "De keten is heel. Niet opnieuw uitgevoerd, want een andere rekenkern maakte dit logboek.",
        "The chain is whole. Not run again, since another engine made this log.",
    ),
    "report.check.differs": (
        "LET OP: opnieuw uitvoeren gaf andere regels; zie 'oefening verify'.",
        "CAREFUL: running it again gave other records; see 'oefening verify'.",
    ),
    "report.check.unchecked": ("Niet nagegaan.", "Not verified."),
    "report.no-endex": ("Er is nog geen ENDEX.", "There is no ENDEX yet."),
    "report.endex": ("Regel {number}, de laatste.", "Record {number}, the last."),
    "report.endex-then": (
        "Regel {number}; aantal regels daarna: {after}.",
        "Record {number}; number of records after it: {after}.",
    ),
    "report.parent": ("{since}, {digest}", "{since}, {digest}"),
    "report.redraw": ("na {after}, trekking {which}", "after {after}, draw {which}"),
    # ── G. numbers ───────────────────────────────────────────────────────────────────────────────
    "report.numbers": (
        "Getallen van het model en bronnen",
        "Numbers of the Model and Sources",
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
        "reserve aansprak, beschadigd of vastgezet was of een andere vraag kreeg; bij een "
        "die daar rechtstreeks van afhangt; bij een genomen maatregel; of bij ploegen die nodig "
        "waren. Inwonertallen horen er altijd bij. De andere getallen, waarmee het model ook "
        "rekende, staan opgevouwen onder de tabel en komen alleen op papier als u ze openklapt; "
        "wat alleen de kaart tekent is weggelaten. Eigen waarden van het scenario eerst, dan het "
        "minst zekere.",
        "A number concerns what happened if in the model it stands with a capacity or need that, "
        "nationally or in a region in play, came below 100%, drew on a stock or reserve, was "
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
    "report.numbers.range": ("Bandbreedte", "Range"),
    "report.numbers.confidence": ("Zekerheid", "Confidence"),
    "report.numbers.provenance": ("Herkomst", "Provenance"),
    "report.numbers.meaning": ("Betekenis", "Meaning"),
    "report.numbers.source": ("Bron", "Source"),
    "report.numbers.between": ("{low} – {high}", "{low} – {high}"),
    "report.numbers.overridden": (
        "{meaning} (waarde van het scenario)",
        "{meaning} (the scenario's own value)",
    ),
    "report.amount.d": ("{count} dagen", "{count} days"),
    "report.amount.d.one": ("1 dag", "1 day"),
    "report.amount.h": ("{count} uur", "{count} hours"),
    "report.amount.h.one": ("1 uur", "1 hour"),
    "report.amount.m": ("{count} minuten", "{count} minutes"),
    "report.amount.m.one": ("1 minuut", "1 minute"),
    "report.amount.s": ("{count} seconden", "{count} seconds"),
    "report.amount.s.one": ("1 seconde", "1 second"),
    "report.amount.money": ("€ {count}", "€ {count}"),
    "report.amount.persons": ("{count} personen", "{count} persons"),
    "report.amount.persons.one": ("1 persoon", "1 person"),
    "report.amount.crews": ("{count} ploegen", "{count} crews"),
    "report.amount.crews.one": ("1 ploeg", "1 crew"),
    "report.amount.sites": ("{count} locaties", "{count} sites"),
    "report.amount.sites.one": ("1 locatie", "1 site"),
    "report.amount.tenths": ("{whole},{tenth}%", "{whole}.{tenth}%"),
    "report.changes.caption": (
        "Voorzieningen die het scenario anders maakt",
        "Capacities that the scenario makes otherwise",
    ),
    "report.changes.node": ("Voorziening", "Capacity"),
    "report.changes.fields": ("Velden", "Fields"),
    "report.sources": ("Bronnen van het scenario", "Sources of the scenario"),
    "report.sources.none": (
        "Het scenario noemt geen bronnen.",
        "The scenario names no sources.",
    ),
}
