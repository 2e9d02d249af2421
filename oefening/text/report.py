"""Texts of a report: its sections in HSEEP's order, and what only people can fill in."""

TEXTS = {
    "report.mark": ("OEFENING – EXERCISE", "OEFENING – EXERCISE"),
    "report.draft": (
        "Dit logboek heeft geen ENDEX. Het loopt tot en met regel {last}, {when}; wat "
        "daarna komt staat er niet in.",
        "This log has no ENDEX. It goes up to and including record {last}, {when}; what "
        "comes after is not in it.",
    ),
    "report.line": ("{when}: {what}.", "{when}: {what}."),
    "report.unknown": ("zonder woorden", "without words"),
    "report.for-people": (
        "Staat niet in het scenario en niet in het logboek; vul zelf in.",
        "Not in the scenario nor in the log; for people to fill in.",
    ),
    "report.not-in-scenario": (
        "Het scenario noemt er geen.",
        "The scenario names none.",
    ),
    "report.nothing-happened": (
        "Er is niets gebeurd: in het logboek staat geen regel die iets vertelt.",
        "Nothing happened: no record of the log tells anything.",
    ),
    # ── 1. the overview ──────────────────────────────────────────────────────────────────────────
    "report.overview": ("1. Overzicht", "1. Exercise Overview"),
    "report.overview.name": ("Naam van de oefening", "Exercise Name"),
    "report.overview.dates": ("Data", "Exercise Dates"),
    "report.overview.scope": ("Reikwijdte", "Scope"),
    "report.overview.place": ("Gebied", "Area"),
    "report.overview.mission": ("Fasen van crisisbeheersing", "Mission Area(s)"),
    "report.overview.capabilities": ("Kritieke processen", "Core Capabilities"),
    "report.overview.objectives": ("Oefendoelen", "Objectives"),
    "report.overview.threat": ("Dreiging of verstoring", "Threat or Hazard"),
    "report.overview.scenario": ("Scenario", "Scenario"),
    "report.overview.sponsor": ("Opdrachtgever", "Sponsor"),
    "report.overview.organisations": ("Deelnemende cellen", "Participating Organizations"),
    "report.overview.seats": ("Gespeeld door", "Played by"),
    "report.overview.contact": ("Contactpersoon", "Point of Contact"),
    "report.dates.never": (
        "STARTEX is er nog niet geweest.",
        "STARTEX has not come yet.",
    ),
    "report.dates.unknown": (
        "Het logboek noemt geen leesbare tijden aan tafel.",
        "The log has no readable times at the table.",
    ),
    "report.dates.scripted": (
        "Gespeeld zonder deelnemers: het programma nam de besluiten zelf, op vaste momenten in "
        "het verhaal. Tijden aan tafel zijn er daarom niet.",
        "Played with nobody at the table: the commands bear the story's own time, and there is "
        "no time at the table.",
    ),
    "report.dates.room": (
        "Aan tafel: {begun} tot {ended} ({zone}).",
        "At the table: {begun} to {ended} ({zone}).",
    ),
    "report.dates.story": (
        "In het verhaal: {since} tot {until}; STARTEX is {begun} ({zone}).",
        "In the story: {since} to {until}; STARTEX is {begun} ({zone}).",
    ),
    "report.scope": (
        "Ontworpen voor {table} speeltijd en {story} verhaal, met {injects}, {decisions} en "
        "{objectives}.",
        "Planned for {table} at the table and {story} of story, with {injects}, {decisions} and "
        "{objectives}.",
    ),
    "report.count.injects": ("{count} injects", "{count} injects"),
    "report.count.injects.one": ("1 inject", "1 inject"),
    "report.count.decisions": ("{count} besluiten", "{count} decisions"),
    "report.count.decisions.one": ("1 besluit", "1 decision"),
    "report.count.objectives": ("{count} oefendoelen", "{count} objectives"),
    "report.count.objectives.one": ("1 oefendoel", "1 objective"),
    "report.count.commands": ("{count} opdrachten", "{count} commands"),
    "report.count.commands.one": ("1 opdracht", "1 command"),
    "report.count.records": ("{count} regels", "{count} records"),
    "report.count.records.one": ("1 regel", "1 record"),
    "report.count.places": ("{count} gebieden", "{count} places"),
    "report.count.places.one": ("1 gebied", "1 place"),
    "report.count.needs": ("{count} behoeften", "{count} needs"),
    "report.count.needs.one": ("1 behoefte", "1 need"),
    "report.regions": ("Regio's in het spel: {places}.", "Regions in play: {places}."),
    "report.areas": ("Gebieden daarbinnen: {places}.", "Areas within: {places}."),
    "report.threat": ("{what} ({when}).", "{what} ({when})."),
    "report.seat": ("{cell}, {function}: {commands}.", "{cell}, {function}: {commands}."),
    "report.exercise-control": ("Oefenleiding", "Exercise control"),
    "report.function.facilitator": ("oefenleider", "facilitator"),
    "report.function.evaluator": ("waarnemer", "evaluator"),
    "report.function.program": ("het programma", "the program"),
    "report.durations": ("Duur", "Durations"),
    "report.duration.story": ("In het verhaal", "Of the story"),
    "report.duration.room": ("Aan tafel", "At the table"),
    "report.duration.ran": ("Klok liep", "Clock ran"),
    "report.duration.stood": ("Klok stond stil", "Clock stood still"),
    "report.duration.dead": ("Programma draaide niet", "Program did not run"),
    "report.duration.rest": ("Overig", "Other"),
    "report.story-time": (
        "{time}, van STARTEX tot het einde; ontworpen voor {planned}.",
        "{time}, from STARTEX to the end; planned for {planned}.",
    ),
    "report.room-time": (
        "{time}, van STARTEX tot het einde; ontworpen voor {planned}.",
        "{time}, from STARTEX to the end; planned for {planned}.",
    ),
    "report.ran": (
        "{time} aan tafel, berekend uit de snelheden; sprongen tellen niet mee.",
        "{time} at the table, reckoned from its speeds; jumps do not count.",
    ),
    "report.stood": (
        "{time} aan tafel ({count}×: {how}).",
        "{time} at the table ({count}×: {how}).",
    ),
    "report.stood-by.hand": ("{count} met de hand", "{count} by hand"),
    "report.stood-by.itself": (
        "{count} vanzelf voor een inject",
        "{count} by itself for an inject",
    ),
    "report.stood-by.jump": (
        "{count} aan het einde van een sprong, voor een inject",
        "{count} at the end of a jump, for an inject",
    ),
    "report.stood-by.emergency": (
        "{count} voor een echt noodgeval",
        "{count} for a real emergency",
    ),
    "report.stood-by.program": ("{count} door het programma", "{count} by the program"),
    "report.stood-by.break": (
        "{count} door het programma na een onderbreking",
        "{count} by the program after an interruption",
    ),
    "report.never-stood": (
        "Tussen STARTEX en het einde stond de klok niet stil.",
        "Between STARTEX and the end the clock never stood still.",
    ),
    "report.dead-time": (
        "Ten hoogste {time} aan tafel ({count}×): de tijd tussen de laatste regel in het logboek "
        "en de hervatting, zonder dat de klok was stilgezet. Hoe lang de klok daarvan nog liep, is "
        "niet bekend.",
        "At most {time} at the table ({count}×): the time between the last line in the log and the "
        "resumption, though the clock had not been stopped. How much of it the clock still ran is "
        "not known.",
    ),
    "report.rest-time": (
        "{time} aan tafel is geen van deze: sprongen, een computer die achterliep, of afronding.",
        "{time} at the table is none of these: jumps, a computer that lagged, or rounding.",
    ),
    "report.phases": ("Fasen", "Phases"),
    "report.phases.caption": (
        "Begin in het verhaal, en speeltijd aan tafel met pauzes",
        "Begin in the story, and time at the table with pauses",
    ),
    "report.phases.phase": ("Fase", "Phase"),
    "report.phases.planned": ("Begint", "Begins"),
    "report.phases.reached": ("Bereikt", "Reached"),
    "report.phases.room": ("Gespeeld", "Played"),
    "report.phases.table": ("Gepland", "Planned"),
    "report.phases.at": ("{when}, aan tafel {wall}", "{when}, at the table {wall}"),
    "report.phases.at-then": ("{when}", "{when}"),
    "report.phases.never": ("niet bereikt", "not reached"),
    "report.phases.together": (
        "Geplande speeltijd: {phases} voor de fasen samen en {all} voor de hele oefening. "
        "Waarvoor het verschil is bedoeld, staat niet in het scenario.",
        "Planned at the table: {phases} for the phases together and {all} for the whole "
        "exercise. What the difference is meant for is not in the scenario.",
    ),
    "report.totals": ("Aantallen", "Totals"),
    "report.totals.injects": ("Injects", "Injects"),
    "report.totals.decisions": ("Besluiten", "Decisions"),
    "report.totals.questions": ("Vragen van cellen", "Questions from cells"),
    "report.totals.expectations": ("Verwachte acties", "Expected actions"),
    "report.totals.notes": ("Waarnemingen", "Observations"),
    "report.totals.records": ("Logboek", "Log"),
    "report.totals.harm": ("Persoonsuren zonder voorziening", "Person-hours unmet"),
    "report.released": ("{count} van {all} ingespeeld.", "{count} of {all} released."),
    "report.released.but": (
        "{count} van {all} ingespeeld; daarvan {but}.",
        "{count} of {all} released; of these {but}.",
    ),
    "report.released.added-retracted": (
        "{count} tijdens het spel toegevoegd en weer ingetrokken",
        "{count} added in play and retracted again",
    ),
    "report.released.added": ("{count} tijdens het spel toegevoegd", "{count} added in play"),
    "report.released.retracted": ("{count} weer ingetrokken", "{count} retracted again"),
    "report.total.decisions": (
        "{decisions}. In het scenario: {asked}; voorgelegd: {put}; beantwoord: {answered}.",
        "{decisions}. In the scenario: {asked}; put to the teams: {put}; answered: {answered}.",
    ),
    "report.total.questions": (
        "{count} gesteld, {answered} beantwoord.",
        "{count} asked, {answered} answered.",
    ),
    "report.total.expectations": ("{all}: {counted}.", "{all}: {counted}."),
    "report.total.notes": ("{count} genoteerd.", "{count} written down."),
    "report.total.records": ("{records}, waarvan {commands}.", "{records}, of which {commands}."),
    "report.total.harm": (
        "{hours}, over alle behoeften in het hele land.",
        "{hours}, over all needs in the whole country.",
    ),
    "report.total.harm-in-play": (
        "{hours}, over alle behoeften in het hele land; {here} in de regio's in het spel.",
        "{hours}, over all needs in the whole country; {here} in the regions in play.",
    ),
    "report.in-short": ("In het kort", "In short"),
    # ── 2. the analysis ──────────────────────────────────────────────────────────────────────────
    "report.analysis": ("2. Beoordeling per kritiek proces", "2. Analysis of Core Capabilities"),
    "report.analysis.none": (
        "Het scenario noemt geen oefendoelen, dus valt er niets per kritiek proces te ordenen.",
        "The scenario names no objectives, so there is nothing to arrange by capability.",
    ),
    "report.ratings.caption": (
        "Tabel 1. Samenvatting van de beoordeling per kritiek proces",
        "Table 1. Summary of Core Capability Performance",
    ),
    "report.ratings.objective": ("Oefendoel", "Objective"),
    "report.ratings.capability": ("Kritiek proces", "Core Capability"),
    "report.ratings.performed": (
        "Uitgevoerd zonder problemen",
        "Performed without Challenges (P)",
    ),
    "report.ratings.some": (
        "Uitgevoerd met enkele problemen",
        "Performed with Some Challenges (S)",
    ),
    "report.ratings.major": (
        "Uitgevoerd met grote problemen",
        "Performed with Major Challenges (M)",
    ),
    "report.ratings.unable": ("Kon niet worden uitgevoerd", "Unable to be Performed (U)"),
    "report.ratings.reason": (
        "Leeg, want een oordeel is aan waarnemers; het programma geeft er geen.",
        "Empty, since a rating is for evaluators; the program gives none.",
    ),
    "report.ratings.means.performed": (
        "P, uitgevoerd zonder problemen: de taken van het kritieke proces zijn zo uitgevoerd dat "
        "het oefendoel is bereikt, zonder andere activiteiten te hinderen, zonder extra "
        "risico's en volgens plannen, procedures en wetten.",
        "P, Performed without Challenges: the targets and critical tasks associated with the "
        "core capability were completed in a manner that achieved the objective and did not "
        "negatively impact other activities, without added health or safety risks, and in "
        "accordance with applicable plans, policies, procedures, regulations and laws.",
    ),
    "report.ratings.means.some": (
        "S, uitgevoerd met enkele problemen: als P, maar het kon doeltreffender of doelmatiger.",
        "S, Performed with Some Challenges: as P, but opportunities to enhance effectiveness or "
        "efficiency were identified.",
    ),
    "report.ratings.means.major": (
        "M, uitgevoerd met grote problemen: het oefendoel is bereikt, maar andere activiteiten "
        "werden gehinderd, er waren extra risico's, of plannen, procedures of wetten zijn niet "
        "gevolgd.",
        "M, Performed with Major Challenges: the objective was achieved, but with a negative "
        "impact on other activities, added health or safety risks, or not in accordance with "
        "plans, policies, procedures, regulations or laws.",
    ),
    "report.ratings.means.unable": (
        "U, kon niet worden uitgevoerd: het oefendoel is niet bereikt.",
        "U, Unable to be Performed: the targets and critical tasks were not performed in a manner "
        "that achieved the objective.",
    ),
    "report.objective": ("2.{number} {capability}", "2.{number} {capability}"),
    "report.objective.none": (
        "Verwachte acties buiten de oefendoelen",
        "Expected actions beside the objectives",
    ),
    "report.objective.counted": (
        "Verwachte acties die erbij horen: {all}; {counted}.",
        "Expected actions that belong to it: {all}; {counted}.",
    ),
    "report.objective.decided": (
        "{question} Besluit {number} van {cell}, {when}: {what}",
        "{question} Decision {number} by {cell}, {when}: {what}",
    ),
    "report.objective.open": ("{question} Niet besloten.", "{question} Not decided."),
    "report.objective.not-put": ("{question} Niet voorgelegd.", "{question} Not put to the team."),
    "report.objective.withdrawn": (
        "{question} Niet besloten; niet meer aan de orde.",
        "{question} Not decided; no longer asked.",
    ),
    "report.evidence.how": (
        "De tabellen hieronder zijn bewijs en geen oordeel: ze zeggen wat iemand als gezien heeft "
        "vastgelegd. Wat niet is vastgelegd kan toch gebeurd zijn.",
        "The tables below are evidence, not a verdict: they say what somebody recorded as seen. "
        "What was not recorded may have happened all the same.",
    ),
    "report.evidence.caption": ("Verwachte acties", "Expected actions"),
    "report.evidence.none": (
        "Het scenario noemt hiervoor geen kritieke taken en verwacht geen acties.",
        "The scenario names no critical tasks for this, and expects no actions.",
    ),
    "report.evidence.task": ("Kritieke taak", "Critical task"),
    "report.evidence.action": ("Verwachte actie", "Expected action"),
    "report.evidence.cell": ("Cel", "Cell"),
    "report.evidence.since": ("Vanaf", "From"),
    "report.evidence.until": ("Tot", "Until"),
    "report.evidence.seen": ("Gezien", "Seen"),
    "report.evidence.standing": ("Wat het logboek zegt", "What the log says"),
    "report.evidence.done-by": (
        "{cell} (verwacht van {expected})",
        "{cell} (expected of {expected})",
    ),
    "report.evidence.seen-at": (
        "{seen}, vastgelegd {recorded}",
        "{seen}, recorded {recorded}",
    ),
    "report.evidence.no-action": (
        "Het scenario verwacht bij deze taak geen actie.",
        "The scenario expects no action for this task.",
    ),
    "report.evidence.taken-back": (
        "{stands} (eerder als gezien aangetekend; dat is teruggenomen)",
        "{stands} (marked as seen before; that was taken back)",
    ),
    "report.evidence.is.seen": ("op tijd gezien", "seen in time"),
    "report.evidence.is.late": ("te laat gezien", "seen late"),
    "report.evidence.is.after": (
        "na ENDEX aangetekend, moment niet vastgelegd",
        "marked after ENDEX, moment not recorded",
    ),
    "report.evidence.is.not-seen": ("niet gezien", "not seen"),
    "report.evidence.is.open": (
        "niet gezien; de tijd ervoor was aan het einde niet om",
        "not seen; at the end its time had not run out",
    ),
    "report.evidence.is.ahead": (
        "niet te toetsen: aan het einde nog niet aan de orde",
        "not testable: not expected yet at the end",
    ),
    "report.evidence.is.not-played": (
        "niet te toetsen: “{inject}” is niet gespeeld",
        "not testable: “{inject}” was not played",
    ),
    "report.evidence.is.retracted": (
        "niet te toetsen: “{inject}” is ingetrokken",
        "not testable: “{inject}” was retracted",
    ),
    "report.blank.strengths": ("Sterke punten", "Strengths"),
    "report.blank.improvements": ("Verbeterpunten", "Areas for Improvement"),
    "report.blank.reference": ("Verwijzing", "Reference"),
    "report.blank.analysis": ("Analyse", "Analysis"),
    "report.blank.how": (
        "Sterke punten, verbeterpunten, verwijzing (plan, beleid, procedure of wet) en analyse "
        "(oorzaak en gevolg) zijn leeg, want een logboek zegt niet wat goed was of beter moet. Vul "
        "ze in met de regels waarop het rust.",
        "Strengths, areas for improvement, reference (plan, policy, procedure or law) and analysis "
        "(root cause and consequence) are empty, since a log does not say what was good or must "
        "improve. Fill them in with the records that it rests on.",
    ),
    "report.blank.marked": (
        "Wat is genoteerd met {strengths} of {improvements} staat bij elkaar onder “Waarnemingen”.",
        "What was noted with {strengths} or {improvements} stands together under “Observations”.",
    ),
    "report.hot-wash": ("Vragen voor de hotwash", "Questions for the hot wash"),
    "report.hot-wash.reason": (
        "De vakken zijn leeg, want het antwoord geven de deelnemers zelf, direct na ENDEX.",
        "The fields are empty, since the answer is the participants' own, directly after ENDEX.",
    ),
    # ── appendices A and B ───────────────────────────────────────────────────────────────────────
    "report.plan": ("Bijlage A. Verbeterplan", "Appendix A: Improvement Plan"),
    "report.plan.caption": ("Verbeterplan", "Improvement plan"),
    "report.plan.capability": ("Kritiek proces", "Core Capability"),
    "report.plan.issue": ("Verbeterpunt", "Issue/Area for Improvement"),
    "report.plan.action": ("Maatregel", "Corrective Action"),
    "report.plan.element": ("Element¹", "Capability Element¹"),
    "report.plan.responsible": (
        "Verantwoordelijke organisatie",
        "Primary Responsible Organization",
    ),
    "report.plan.contact": ("Contactpersoon", "Organization POC"),
    "report.plan.start": ("Begin", "Start Date"),
    "report.plan.completion": ("Gereed", "Completion Date"),
    "report.plan.reason": (
        "Leeg, want verbeteren is aan mensen. Eigenaar en datum zijn nodig voordat dit verslag "
        "definitief heet.",
        "Empty, since improving is for people. An owner and a date are needed before this report "
        "is called final.",
    ),
    "report.plan.elements": (
        "¹ Planvorming, organisatie, middelen, opleiding of oefening.",
        "¹ Planning, organization, equipment, training or exercise.",
    ),
    "report.participants": ("Bijlage B. Deelnemers", "Appendix B: Exercise Participants"),
    "report.participants.caption": (
        "Cellen, en hoe vaak het logboek ze noemt",
        "Cells, and how often the log names them",
    ),
    "report.participants.cell": ("Cel", "Cell"),
    "report.participants.functions": ("Functies", "Functions"),
    "report.participants.acknowledged": ("Injects bevestigd", "Injects acknowledged"),
    "report.participants.decided": ("Besluiten", "Decisions"),
    "report.participants.retracted": (
        "{count}, waarvan {retracted} ingetrokken",
        "{count}, of which {retracted} retracted",
    ),
    "report.participants.asked": ("Vragen", "Questions"),
    "report.participants.seen": ("Acties gezien", "Actions seen"),
    "report.participants.noted": ("Waarnemingen", "Observations"),
}
