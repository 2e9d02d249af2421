"""Texts of what compares exercises: several of one scenario, or the same objectives over years."""

TEXTS = {
    # ── refused ───────────────────────────────────────────────────────────────────────────────
    "compare.refused.one": (
        "er zijn twee oefeningen of meer nodig om te vergelijken; noem hun mappen",
        "comparing takes two exercises or more; name their folders",
    ),
    "compare.refused.names": (
        "{names} voor {folders} oefeningen: geef elke map er één, in dezelfde volgorde",
        "{names} for {folders} exercises: give each folder one, in the same order",
    ),
    "compare.names": ("{count} namen", "{count} names"),
    "compare.names.one": ("1 naam", "1 name"),
    "compare.refused.name-twice": (
        "twee oefeningen heten '{name}'; geef elk een eigen naam met --name",
        "two exercises are called '{name}'; give each a name of its own with --name",
    ),
    "compare.refused.no-name": (
        "een oefening heeft een naam nodig; achter --name staat niets",
        "an exercise needs a name; there is nothing behind --name",
    ),
    "compare.refused.nothing-played": (
        "'{name}' is niet gespeeld: het logboek heeft geen regel behalve de eerste",
        "'{name}' was not played: its log has no line besides the first",
    ),
    "compare.refused.same": (
        "'{one}' en '{other}' zijn hetzelfde logboek",
        "'{one}' and '{other}' are the same log",
    ),
    "compare.refused.earlier": (
        "'{one}' is het begin van '{other}': dezelfde oefening op een eerder moment",
        "'{one}' is the beginning of '{other}': the same exercise at an earlier moment",
    ),
    "compare.refused.no-log": (
        "{file} is een scenario en geen oefening; vergeleken wordt wat gespeeld is: de map van een "
        "oefening",
        "{file} is a scenario and no exercise; what is compared is what was played: the folder of "
        "an exercise",
    ),
    "compare.refused.nothing": (
        "{names} hebben niets gemeen om te vergelijken.\nScenario of wereld verschilt:\n{differ}\n"
        "En geen oefendoel is hetzelfde:\n{objectives}",
        "{names} have nothing in common to compare.\nScenario or world differs:\n{differ}\n"
        "And no objective is the same:\n{objectives}",
    ),
    "compare.refused.line": ("- {what}", "- {what}"),
    "compare.refused.lines": ("{one}\n{other}", "{one}\n{other}"),
    "compare.refused.more": ("en nog {count}", "and {count} more"),
    "compare.refused.none": (
        "er staan er geen in het eerste scenario",
        "there are none in the first scenario",
    ),
    "compare.notice": ("{name}: {what}", "{name}: {what}"),
    "compare.ends": (
        "'{name}' eindigt op {end}; later dan dat is er niets te vergelijken",
        "'{name}' ends at {end}; there is nothing to compare later than that",
    ),
    # ── what differs ──────────────────────────────────────────────────────────────────────────
    "compare.called": ("'{name}'", "'{name}'"),
    "compare.apart": ("{one}; {other}", "{one}; {other}"),
    "compare.titled": ("'{id}' ({title})", "'{id}' ({title})"),
    "compare.of.injects": ("inject", "inject"),
    "compare.of.decisions": ("besluit", "decision"),
    "compare.of.objectives": ("oefendoel", "objective"),
    "compare.of.disruptions": ("verstoring", "disruption"),
    "compare.of.phases": ("fase", "phase"),
    "compare.of.cells": ("cel", "cell"),
    "compare.of.areas": ("gebied", "area"),
    "compare.of.voices": ("stem", "voice"),
    "compare.of.plays": ("speelwijze", "script"),
    "compare.scenario.more": ("{part} {what} is erbij gekomen", "{part} {what} is new"),
    "compare.scenario.less": ("{part} {what} is weg", "{part} {what} is gone"),
    "compare.scenario.other": ("{part} {what}: {told}", "{part} {what}: {told}"),
    "compare.scenario.order": ("de volgorde in het scenario", "the order in the scenario"),
    "compare.world": ("de wereld: {what}", "the world: {what}"),
    "compare.world.of": ("de wereld: {what} ({ids})", "the world: {what} ({ids})"),
    "compare.world.more": (
        "de wereld: {what} ({ids} en nog {more})",
        "the world: {what} ({ids} and {more} more)",
    ),
    "compare.world-part.capacities": ("voorzieningen", "capacities"),
    "compare.world-part.needs": ("behoeften", "needs"),
    "compare.world-part.places": ("plaatsen", "places"),
    "compare.world-part.nodes": ("knopen", "nodes"),
    "compare.world-part.profiles": ("dagverlopen", "profiles of the day"),
    "compare.world-part.crews": ("ploegen", "crews"),
    "compare.world-part.levers": ("maatregelen", "levers"),
    "compare.world-part.couplings": ("koppelingen", "couplings"),
    "compare.world-part.switches": ("schakelaars", "switches"),
    "compare.world-part.military": ("konvooien", "convoys"),
    "compare.world-part.organisation": ("crisisorganisatie", "crisis organisation"),
    "compare.world-part.travel": ("reistijden", "travel"),
    "compare.world-part.preparedness": ("voorbereide huishoudens", "prepared households"),
    "compare.world-part.weather": ("weer", "weather"),
    "compare.world-part.measures": ("investeringen", "measures"),
    "compare.world-part.budgets": ("budgetten", "budgets"),
    "compare.world-part.movement": ("verplaatsingen", "movement"),
    "compare.world-part.reception": ("opvang", "reception"),
    "compare.world-part.care": ("zorg voor slachtoffers", "care of casualties"),
    # ── objectives ────────────────────────────────────────────────────────────────────────────
    "compare.objective.only": (
        "Oefendoel '{id}' heeft {names} wel en '{first}' niet",
        "Objective '{id}' is in {names} and not in '{first}'",
    ),
    "compare.objective.lacks": (
        "Oefendoel '{id}' heeft {names} niet",
        "Objective '{id}' is not in {names}",
    ),
    "compare.objective.astray": (
        "Oefendoel '{id}' is in {names} een ander dan in de eerste oefening ({told})",
        "Objective '{id}' is another in {names} than in the first exercise ({told})",
    ),
    "compare.objective.left-out": (
        "{told}; het blijft buiten de vergelijking.",
        "{told}; it is left out.",
    ),
    "compare.objective.gone": ("zonder kritieke taak {ids}", "without critical task {ids}"),
    "compare.objective.came": ("met kritieke taak {ids}", "with critical task {ids}"),
    "compare.objective.moved": (
        "andere tijd voor kritieke taak {ids}",
        "another time for critical task {ids}",
    ),
    "compare.objective.reworded": (
        "Oefendoel '{id}' is in {names} anders verwoord: '{old}' werd '{new}'. Of het hetzelfde "
        "betekent, is aan de lezer.",
        "Objective '{id}' is worded otherwise in {names}: '{old}' became '{new}'. Whether it "
        "means the same is for the reader to judge.",
    ),
    "compare.objective.tasks-reworded": (
        "Van oefendoel '{id}' zijn in {names} kritieke taken anders verwoord.",
        "Critical tasks of objective '{id}' are worded otherwise in {names}.",
    ),
    # ── what to know first ────────────────────────────────────────────────────────────────────
    "compare.exercises": ("Oefeningen", "Exercises"),
    "compare.exercise.played": ("gespeeld op {day}", "played on {day}"),
    "compare.exercise.seed": ("startgetal {seed}", "seed {seed}"),
    "compare.exercise.endex": ("vergeleken tot {until} (ENDEX)", "compared up to {until} (ENDEX)"),
    "compare.exercise.no-endex": (
        "vergeleken tot {until} (geen ENDEX)",
        "compared up to {until} (no ENDEX)",
    ),
    "compare.exercise.fingerprint": ("vingerafdruk {fingerprint}", "fingerprint {fingerprint}"),
    "compare.assumptions": ("Vooraf te weten", "What to know first"),
    "compare.assumed.teams": (
        "Verschillende oefeningen van hetzelfde scenario in dezelfde wereld. De tabellen laten "
        "zien waarin ze verschillen, niet waardoor; ze zijn geen oordeel over een team.",
        "Several exercises of one scenario in one world. The tables show in what they differ, not "
        "by what; they are no verdict on any team.",
    ),
    "compare.assumed.objectives": (
        "Dezelfde oefendoelen in verschillende oefeningen. Vergeleken wordt per oefendoel wat van "
        "de spelers verwacht en gezien is, en hoe lang dat duurde. Gevolgen en besluiten staan "
        "niet naast elkaar, omdat scenario of wereld anders zijn.",
        "The same objectives in several exercises. What is compared is, by objective, what was "
        "expected of the players and seen, and how long that took. Outcomes and decisions do not "
        "stand side by side, since scenario or world differ.",
    ),
    "compare.assumed.differs": (
        "'{name}' verschilt van '{first}' in wat ertoe doet: {told}.",
        "'{name}' differs from '{first}' in what matters: {told}.",
    ),
    "compare.assumed.more-differs": (
        "'{name}' verschilt in nog {count} dingen van '{first}'.",
        "'{name}' differs from '{first}' in {count} more.",
    ),
    "compare.assumed.some-alike": (
        "Van hetzelfde scenario in dezelfde wereld zijn {names}; vergelijk die apart om ook "
        "gevolgen en besluiten naast elkaar te zien.",
        "Of the same scenario in the same world are {names}; compare those by themselves to see "
        "outcomes and decisions side by side, too.",
    ),
    "compare.assumed.each-to-its-end": (
        "Elke oefening telt tot haar eigen einde.",
        "Each exercise counts up to its own end.",
    ),
    "compare.assumed.until": (
        "Vergeleken tot en met {when}; wat daarna kwam, telt niet mee ({ends}).",
        "Compared up to and including {when}; what came after that does not count ({ends}).",
    ),
    "compare.assumed.end": ("'{name}' ging door tot {when}", "'{name}' went on to {when}"),
    "compare.assumed.fork": (
        "'{one}' en '{other}' zijn één oefening tot en met regel {number} van het logboek; ze "
        "gaan uiteen vanaf {when}.",
        "'{one}' and '{other}' are one exercise up to and including record {number} of the log; "
        "they part from {when} on.",
    ),
    "compare.assumed.same-seed": (
        "Zelfde startgetal ({seed}), dus hetzelfde toeval zolang hetzelfde gebeurt.",
        "The same seed ({seed}), so the same chance as far as the same happens.",
    ),
    "compare.assumed.seeds": (
        "Verschillende startgetallen ({seeds}): wat verschilt, kan ook toeval zijn.",
        "Different seeds ({seeds}): what differs may also be chance.",
    ),
    "compare.assumed.seed": ("{name}: {seed}", "{name}: {seed}"),
    "compare.assumed.engines": (
        "Gespeeld met een andere rekenkern dan de {here} van dit programma: {made}. Vergeleken "
        "wordt wat in de logboeken staat, maar dezelfde besluiten konden daar iets anders geven.",
        "Played with another engine than the {here} of this program: {made}. What is compared is "
        "what stands in the logs, but the same decisions may have led to something else there.",
    ),
    "compare.assumed.engine": ("{name} met {engine}", "{name} with {engine}"),
    "compare.assumed.yardsticks": (
        "De maatstaven verschillen; die staan niet naast elkaar.",
        "The yardsticks differ; they do not stand side by side.",
    ),
    "compare.assumed.paced": (
        "De tijd aan tafel of de fasen verschillen: tijden aan tafel zijn minder vergelijkbaar.",
        "The time at the table or the phases differ: times in the room are less alike.",
    ),
    "compare.assumed.reworded": (
        "Teksten, doelen of verwachte acties verschillen; op de wereld heeft dat geen invloed.",
        "Texts, objectives or expected actions differ; that has no influence on the world.",
    ),
    "compare.assumed.drafts": (
        "Zonder ENDEX in wat vergeleken wordt: {names}. Wat nog open was, kan nog komen.",
        "Without ENDEX in what is compared: {names}. What was still open may still come.",
    ),
    "compare.assumed.prepared": (
        "Voor STARTEX is niet hetzelfde gekocht; dat hoort bij wat elk team deed.",
        "Not the same was bought before STARTEX; that is part of what each team did.",
    ),
    # ── expected ──────────────────────────────────────────────────────────────────────────────
    "compare.part.expected": ("Verwachte acties", "Expected actions"),
    "compare.expected.how": (
        "Gezien, van hoeveel er te zien waren: van een inject die niet gespeeld is, was niets te "
        "zien.",
        "Seen, of how many there were to see: of an inject that was not played there was nothing "
        "to see.",
    ),
    "compare.expected.none": (
        "Geen van de oefeningen verwacht een actie.",
        "None of the exercises expects any action.",
    ),
    "compare.expected.unwatched": (
        "Niets is als gezien gemarkeerd in {names}: daar keek niemand, of niemand schreef het op.",
        "Nothing was marked as seen in {names}: nobody watched there, or nobody wrote it down.",
    ),
    "compare.expected.seen": ("Op tijd gezien", "Seen in time"),
    "compare.expected.late": ("Te laat gezien", "Seen late"),
    "compare.expected.after": ("Na ENDEX gemarkeerd", "Marked after ENDEX"),
    "compare.expected.not-seen": ("Niet gezien", "Not seen"),
    "compare.expected.open": ("Niet gezien, kon nog", "Not seen, still open"),
    "compare.expected.not-testable": ("Niet te zien: niet gespeeld", "Nothing to see: not played"),
    "compare.expected.not-testable.short": ("niet gespeeld", "not played"),
    "compare.expected.one.seen": ("{when}", "{when}"),
    "compare.expected.one.late": ("{when}, te laat", "{when}, late"),
    "compare.expected.one.after": ("na ENDEX gemarkeerd", "marked after ENDEX"),
    "compare.expected.one.not-seen": ("niet gezien", "not seen"),
    "compare.expected.one.open": ("niet gezien, kon nog", "not seen, still open"),
    "compare.expected.one.not-played": ("niet gespeeld", "not played"),
    "compare.expected.one.retracted": ("inject ingetrokken", "inject retracted"),
    "compare.expected.one.ahead": ("nog niet verwacht", "not expected yet"),
    "compare.expected.one.unwatched": ("niemand keek", "nobody watched"),
    "compare.expected.of": ("{seen} van {all}", "{seen} of {all}"),
    "compare.expected.of-unknown": ("? van {all}", "? of {all}"),
    # ── latencies ─────────────────────────────────────────────────────────────────────────────
    "compare.part.latencies": ("Reactietijden", "Latencies"),
    "compare.took.how": (
        "In oefentijd, van het moment waarop iets bij een cel kwam. Per doel, taak en cel staat "
        "de mediaan, met erachter van hoeveel; streepjes waar er te weinig zijn.",
        "In exercise time, from when something came to a cell. Of an objective, a task and a cell "
        "the median is told, and behind it of how many; dashes where there are too few.",
    ),
    "compare.took.how-supposed": (
        "Verondersteld, met hoeveel achter ~: een besluit waar het scenario niet om vraagt, "
        "gerekend als antwoord op de dichtstbijzijnde open inject aan die cel.",
        "Supposed, with how many behind ~: a decision that the scenario does not ask, taken for "
        "the answer to the nearest open inject to that cell.",
    ),
    "compare.took.supposed": ("waarvan verondersteld", "of these supposed"),
    "compare.left-out": ("Weggelaten: {why}", "Left out: {why}"),
    "compare.took.unmarked": (
        "“{what}”: niet vastgelegd bij {names}.",
        "“{what}”: not recorded of {names}.",
    ),
    "compare.took.none": (
        "Van niets is bekend hoe lang het duurde.",
        "Of nothing is it known how long it took.",
    ),
    "compare.took.acknowledged": ("Tot de ontvangst bevestigd was", "Until acknowledged"),
    "compare.took.decided": ("Voorgelegd tot besloten", "From put until decided"),
    "compare.took.acted": (
        "Tot de eerste verwachte actie gezien was",
        "Until the first expected action was seen",
    ),
    "compare.took.effect": ("Tot het eerste effect", "Until the first effect"),
    "compare.took.answered": ("Vraag tot antwoord", "From question to answer"),
    "compare.took.worked": ("mediaan, in werktijd", "median, in working time"),
    "compare.took.open": ("nog niet", "not yet"),
    "compare.took.count": ("hoeveel", "how many"),
    "compare.took.shortest": ("kortste", "shortest"),
    "compare.took.quarter": ("een kwart korter dan", "a quarter is shorter than"),
    "compare.took.middle": ("mediaan", "median"),
    "compare.took.three-quarters": ("een kwart langer dan", "a quarter is longer than"),
    "compare.took.longest": ("langste", "longest"),
    "compare.took.middle-of": ("{time} ({count})", "{time} ({count})"),
    "compare.took.middle-of-supposed": (
        "{time} ({count}, ~{supposed})",
        "{time} ({count}, ~{supposed})",
    ),
    # ── decisions ─────────────────────────────────────────────────────────────────────────────
    "compare.part.decisions": ("Besluiten", "Decisions"),
    "compare.decisions.count": ("Besluiten genomen", "Decisions taken"),
    "compare.decisions.own": (
        "Besluiten waar het scenario niet om vraagt",
        "Decisions that the scenario does not ask for",
    ),
    "compare.decisions.one": (
        "{when} {cell} (na {time}): {what}",
        "{when} {cell} (after {time}): {what}",
    ),
    "compare.decisions.unasked": ("{when} {cell}: {what}", "{when} {cell}: {what}"),
    "compare.decisions.levers": ("{what}; met {levers}", "{what}; with {levers}"),
    "compare.decisions.retracted": ("{told} (ingetrokken)", "{told} (retracted)"),
    "compare.decisions.open": ("voorgelegd, niet besloten", "put, and not decided"),
    "compare.decisions.not": ("niet voorgelegd", "not put"),
    # ── bought ────────────────────────────────────────────────────────────────────────────────
    "compare.part.bought": ("Gekocht voor STARTEX", "Bought before STARTEX"),
    "compare.bought.spent": ("Uitgegeven in euro", "Spent in euro"),
    "compare.bought.what": ("{measure}, {place}", "{measure}, {place}"),
    # ── by hand ───────────────────────────────────────────────────────────────────────────────
    "compare.part.by-hand": ("Oefentechnische ingrepen", "Artificialities"),
    "compare.by-hand.how": (
        "Wat de oefenleiding met de hand deed; het beperkt hoever de oefeningen te vergelijken "
        "zijn.",
        "What exercise control did by hand; it limits how far the exercises can be compared.",
    ),
    "compare.by-hand.none": (
        "Geen van de oefeningen heeft er een.",
        "None of the exercises has any.",
    ),
    "compare.by-hand.scripted": (
        "Door het programma gespeeld, met niemand aan tafel: {names}.",
        "Played by a script, with nobody at the table: {names}.",
    ),
    "compare.by-hand.room": ("Tijd aan tafel", "Time in the room"),
    "compare.by-hand.stood": ("waarvan de klok stilstond", "of which the clock stood still"),
    "compare.by-hand.emergencies": (
        "Onderbroken: geen oefening",
        "Stopped: no duff",
    ),
    "compare.by-hand.pauses": ("Klok met de hand gepauzeerd", "Clock paused by hand"),
    "compare.by-hand.jumps": ("Sprongen in de tijd", "Jumps in time"),
    "compare.by-hand.added": ("Injects toegevoegd", "Injects added"),
    "compare.by-hand.holds": ("Injects aangehouden", "Injects held"),
    "compare.by-hand.skips": ("Injects overgeslagen", "Injects skipped"),
    "compare.by-hand.retimes": ("Injects verplaatst", "Injects moved"),
    "compare.by-hand.corrections": ("Teksten verbeterd", "Texts corrected"),
    "compare.by-hand.retractions": ("Ingetrokken", "Retracted"),
    "compare.by-hand.model": ("Ingrepen in het model", "Acts on the model"),
    # ── outcomes ──────────────────────────────────────────────────────────────────────────────
    "compare.part.outcomes": ("Gevolgen", "Outcomes"),
    "compare.outcome.how": (
        "Uitkomsten van het model in elk logboek; van een basisvereiste telt het gebied in het "
        "spel waar het er het slechtst voor stond.",
        "What the model came to in each log; of a requirement the place in play counts where it "
        "stood worst.",
    ),
    "compare.outcome.none": (
        "Niemand ontbrak iets, en geen basisvereiste kwam onder de 100%.",
        "Nobody lacked anything, and no requirement came below 100%.",
    ),
    "compare.outcome.without": ("Persoonsuren zonder, alles", "Person-hours without, in all"),
    "compare.outcome.need-in": ("{need}, {place}", "{need}, {place}"),
    "compare.outcome.unhoused": ("Persoonsuren zonder onderdak", "Person-hours without shelter"),
    "compare.outcome.late-patients": (
        "Patiënten niet op tijd behandeld",
        "Patients not treated in time",
    ),
    "compare.outcome.delay": ("Vertraging van colonnes", "Delay of convoys"),
    "compare.outcome.lowest": ("Laagste niveau", "Lowest level"),
    "compare.outcome.below": ("Tijd onder {level}", "Time below {level}"),
    "compare.outcome.first": ("Voor het eerst onder {level}", "First below {level}"),
    "compare.outcome.yardsticks": ("Maatstaven, hele land", "Yardsticks, whole country"),
    "compare.outcome.clocks-met": ("Wettelijke tijden gehaald", "Statutory times met"),
    "compare.outcome.clocks-missed": (
        "Wettelijke tijden niet gehaald",
        "Statutory times missed",
    ),
    "compare.outcome.lacking": (
        "Mensen die na {time} iets ontbrak, ten minste",
        "People who lacked anything after {time}, at least",
    ),
    "compare.outcome.lack-at": (
        "Mensen zonder na {time}, behoeften opgeteld",
        "People without after {time}, needs added up",
    ),
    # ── notes ─────────────────────────────────────────────────────────────────────────────────
    "compare.part.marked": ("Gemarkeerde notities", "Marked notes"),
    "compare.marked.how": (
        "Een logboek heeft geen beoordelingen; dit telt de notities die iemand zo markeerde, per "
        "oefendoel die met een kritieke taak ervan.",
        "A log has no ratings; this counts the notes that somebody marked so, of an objective "
        "those with a critical task of it.",
    ),
    "compare.marked.strengths": ("Sterke punten", "Strengths"),
    "compare.marked.improvements": ("Verbeterpunten", "Points for improvement"),
}
