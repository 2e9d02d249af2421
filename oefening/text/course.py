"""Texts of a report on the course: timeline, injects, decisions, questions and observations."""

TEXTS = {
    "report.course": ("Verloop, injects en besluiten", "Timeline, Injects and Decisions"),
    "report.timeline": ("Verloop", "Timeline"),
    "report.timeline.caption": (
        "Oefentijd, met daarnaast de tijd aan tafel ({zone})",
        "Exercise time, with the time at the table beside it ({zone})",
    ),
    "report.timeline.when": ("Oefentijd", "Exercise time"),
    "report.timeline.wall": ("Aan tafel", "At the table"),
    "report.timeline.what": ("Wat er gebeurde", "What happened"),
    "report.timeline.layers": (
        "Klein en samengeteld: wat zich in het model afspeelde (reserves, wachten op een ploeg, "
        "opnieuw opstarten), en waar mensen door een tekort meer of minder van iets vroegen. Wat "
        "inwoners daarvan merkten staat op een eigen regel; elk onderdeel staat in het logboek "
        "achterin.",
        "In small type and counted: what went on within the model (reserves, waiting for crews, "
        "restarts), and where a shortage had people ask more or less of something. What people "
        "noticed of it has a line of its own; each part stands in the log at the end.",
    ),
    "report.timeline.technical": ("In het model: {what}", "Within the model: {what}"),
    "report.timeline.demand": (
        "Vraag veranderd in {places}: {what}",
        "Demand changed in {places}: {what}",
    ),
    "report.timeline.reserves": ("{count}× reserves", "{count}× reserves"),
    "report.timeline.crews": ("{count}× wachten op een ploeg", "{count}× waiting for a crew"),
    "report.timeline.restarts": ("{count}× opnieuw opstarten", "{count}× restarting"),
    "report.timeline.until": ("{since} – {until}", "{since} – {until}"),
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
    "report.msel.added": (
        "Toegevoegd tijdens het spel: {count}.",
        "Added in play: {count}.",
    ),
    "report.msel.skipped": ("Overgeslagen: {count}.", "Skipped: {count}."),
    "report.msel.held": ("Aangehouden: {count}.", "Times held: {count}."),
    "report.msel.retracted": ("Ingetrokken: {count}.", "Retracted: {count}."),
    "report.msel.unused": (
        "Nooit gebruikt en ook niet overgeslagen ({count}): {injects}.",
        "Never used, nor skipped ({count}): {injects}.",
    ),
    "report.msel.only-if": (
        "{how}, als dan een voorwaarde geldt",
        "{how}, if a condition holds then",
    ),
    "report.msel.lapsed": (
        "Vervallen, want de voorwaarde gold niet: {count}.",
        "Lapsed, since the condition did not hold: {count}.",
    ),
    "report.status.lapsed": ("vervallen: voorwaarde gold niet", "lapsed: condition did not hold"),
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
    "report.msel.moved": ("met de hand verplaatst", "moved by hand"),
    "report.msel.ahead": ("met de hand vooruitgehaald", "brought forward by hand"),
    "report.msel.moved-by": ("{difference}, verplaatst", "{difference}, moved"),
    "report.msel.from-startex": (
        "Van injects die vóór STARTEX gepland waren, telt het verschil vanaf STARTEX: eerder kon "
        "niets worden ingespeeld.",
        "For injects planned before STARTEX the difference counts from STARTEX: nothing could be "
        "released sooner.",
    ),
    "report.msel.figure": ("Gepland en ingespeeld", "Planned and released"),
    "report.msel.figure.planned": ("gepland", "planned"),
    "report.msel.figure.released": ("ingespeeld", "released"),
    "report.msel.figure.alt": (
        "Wanneer injects gepland waren en wanneer ze zijn ingespeeld. Van de {all}: {parts}.",
        "When injects were planned and when they were released. Of {all}: {parts}.",
    ),
    "report.msel.figure.alt.released": ("{count} ingespeeld", "{count} released"),
    "report.msel.figure.alt.planned": (
        "{count} wel gepland en niet ingespeeld",
        "{count} planned and not released",
    ),
    "report.msel.figure.alt.neither": (
        "{count} zonder tijdstip en niet ingespeeld (niet in de figuur)",
        "{count} without a time and not released (not in the figure)",
    ),
    "report.status.waiting": ("niet aan de beurt geweest", "never due"),
    "report.status.due": ("aan de beurt", "due"),
    "report.status.released": ("ingespeeld", "released"),
    "report.status.acknowledged": ("bevestigd", "acknowledged"),
    "report.status.held": ("aangehouden", "held"),
    "report.status.skipped": ("overgeslagen", "skipped"),
    "report.status.retracted": ("ingetrokken", "retracted"),
    "report.status.closed": ("vervallen bij ENDEX", "closed at ENDEX"),
    "report.status.reason": ("{status} ({reason})", "{status} ({reason})"),
    # decisions
    "report.decisions": ("Besluiten", "Decisions"),
    "report.decisions.none": (
        "Er zijn geen besluiten vastgelegd.",
        "No decisions were recorded.",
    ),
    "report.decisions.caption": ("Elk besluit", "Every decision"),
    "report.decisions.head.number": ("Nr.", "No."),
    "report.decisions.head.decision": ("Besluit", "Decision"),
    "report.decisions.head.cell": ("Cel", "Cell"),
    "report.decisions.head.put": ("Voorgelegd", "Put to the team"),
    "report.decisions.head.made": ("Genomen", "Made"),
    "report.decisions.head.recorded": ("Vastgelegd", "Recorded"),
    "report.decisions.head.latency": ("Duur in het verhaal", "Took in the story"),
    "report.decisions.head.room": ("Duur aan tafel", "Took at the table"),
    "report.decisions.no-cause": (
        "Bij elk besluit staat wanneer het ging werken en hoe de voorzieningen waarop het werkt "
        "ervoor stonden: vlak daarvoor, meteen daarna, bij de eerste verandering en toen ze weer "
        "op 100% waren, of anders aan het einde. Geen meetbaar verschil: in hele procenten bleef "
        "het gelijk. Wat later veranderde, hoeft niet door het besluit te komen.",
        "With each decision stands when it took effect and how the capacities that it works on "
        "stood: just before, directly after, at the first change and when they were back at 100%, "
        "or else at the end. No measurable difference: in whole percents it stayed the same. What "
        "changed later need not be due to the decision.",
    ),
    "report.decisions.figure": ("Voorgelegd en genomen", "Put to the team and made"),
    "report.decisions.figure.put": ("voorgelegd", "put to the team"),
    "report.decisions.figure.made": ("genomen", "made"),
    "report.decisions.figure.label": ("{number}. {what}", "{number}. {what}"),
    "report.decisions.figure.alt": (
        "Wanneer elk besluit is voorgelegd en wanneer het is genomen. Aantal besluiten: {count}.",
        "When each decision was put to the team, and when made. Number of decisions: {count}.",
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
    "report.effect.cost": (
        "Wat deze maatregelen samen vragen: {cost}.",
        "What these levers ask together: {cost}.",
    ),
    "report.decision.lever": ("Maatregel daarbij: {lever}", "Lever with it: {lever}"),
    "report.decision.put": ("Voorgelegd {when}.", "Put to the team {when}."),
    "report.decision.made": ("Genomen {when}.", "Made {when}."),
    "report.decision.recorded": (
        "Vastgelegd {when}, aan tafel {wall}.",
        "Recorded {when}, at the table {wall}.",
    ),
    "report.decision.recorded-then": ("Vastgelegd {when}.", "Recorded {when}."),
    "report.decision.latency": (
        "Genomen {time} nadat het was voorgelegd.",
        "Made {time} after it was put.",
    ),
    "report.decision.at-once": (
        "Tussen voorleggen en nemen ging in het verhaal geen tijd voorbij.",
        "Between putting and making no time passed in the story.",
    ),
    "report.decision.room": (
        "Aan tafel lag er {time} tussen voorleggen en vastleggen.",
        "At the table {time} lay between putting and recording.",
    ),
    "report.decision.room-stood": (
        "Aan tafel lag er {time} tussen voorleggen en vastleggen; de oefenklok stond daarvan "
        "{stood} stil.",
        "At the table {time} lay between putting and recording; for {stood} of it the exercise "
        "clock stood still.",
    ),
    "report.decision.dead": (
        "Niet meegeteld: {time} tussen de laatste regel voor een onderbreking en de hervatting.",
        "Not counted: {time} between the last line before an interruption and the resumption.",
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
    "report.waited.moved": (
        "aan de beurt {due}, daarna met de hand verplaatst en ingespeeld {when}",
        "due {due}, then moved by hand and released {when}",
    ),
    "report.waited.not": ("niet aan de beurt gekomen", "it never came due"),
    "report.effect.event": ("{when}: {what}", "{when}: {what}"),
    "report.effect.works": (
        "{lever}: werkte vanaf {when}, {lead} na het vastleggen.",
        "{lever}: took effect at {when}, {lead} after it was recorded.",
    ),
    "report.effect.works-at-once": (
        "{lever}: werkte meteen, vanaf {when}.",
        "{lever}: took effect at once, at {when}.",
    ),
    "report.effect.begun": (
        "{lever}: in gang gezet op {when}, {lead} na het vastleggen.",
        "{lever}: begun at {when}, {lead} after it was recorded.",
    ),
    "report.effect.begun-at-once": (
        "{lever}: meteen in gang gezet, op {when}.",
        "{lever}: begun at once, at {when}.",
    ),
    "report.effect.off": (
        "{lever}: zou werken vanaf {when}, maar is daarvoor ingetrokken.",
        "{lever}: was to take effect at {when}, but was retracted before.",
    ),
    "report.effect.not-yet": (
        "{lever}: zou werken vanaf {when}; zover is het niet gekomen.",
        "{lever}: was to take effect at {when}; it did not come to that.",
    ),
    "report.effect.late": (
        "Toen al onder de 100%: {node}, sinds {since}.",
        "By then already below 100%: {node}, since {since}.",
    ),
    "report.effect.moved": (
        "{node}: op {when} van {before} naar {then}; {rest}.",
        "{node}: at {when} from {before} to {then}; {rest}.",
    ),
    "report.effect.moved-later": (
        "{node}: {then} op {when}, en {time} lang geen meetbaar verschil; daarna {rest}.",
        "{node}: {then} at {when}, and no measurable difference for {time}; then {rest}.",
    ),
    "report.effect.unmoved": (
        "{node}: {then} op {when}, en geen meetbaar verschil tot het einde.",
        "{node}: {then} at {when}, and no measurable difference until the end.",
    ),
    "report.effect.whole": (
        "{node}: op {when} al 100%; {rest}.",
        "{node}: already 100% at {when}; {rest}.",
    ),
    "report.effect.same": ("zo tot het einde", "so until the end"),
    "report.effect.back": ("weer 100% op {back}", "back at 100% at {back}"),
    "report.effect.change": ("{level} vanaf {when}", "{level} from {when}"),
    "report.effect.change-back": (
        "{first}, weer 100% op {back}",
        "{first}, back at 100% at {back}",
    ),
    "report.effect.ended": ("{first}, aan het einde {end}", "{first}, at the end {end}"),
    "report.effect.repair": (
        "Herstel van {node}: ploeg vanaf {begun}, {done}.",
        "Repair of {node}: crew from {begun}, {done}.",
    ),
    "report.effect.done": ("klaar {when}", "done {when}"),
    "report.effect.not-done": ("aan het einde nog niet klaar", "not yet done at the end"),
    "report.effect.job": ("{node} ({begun}, {done})", "{node} ({begun}, {done})"),
    "report.effect.jobs": (
        "Ploegen van deze soort begonnen daarna aan: {jobs}.",
        "Crews of this kind then went to work on: {jobs}.",
    ),
    "report.effect.no-jobs": (
        "Ploegen van deze soort begonnen daarna nergens aan.",
        "Crews of this kind went to work on nothing after that.",
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
    "report.never.not-put": ("Nooit voorgelegd: {question}", "Never put: {question}"),
    "report.never.open": (
        "Open sinds {since}: {question}",
        "Open since {since}: {question}",
    ),
    "report.never.withdrawn": ("Niet meer aan de orde: {question}", "No longer asked: {question}"),
    "report.never.still": ("open", "open"),
    "report.decisions.figure.not-put": ("niet voorgelegd", "not put"),
    # organisation
    "report.organisation": ("Crisisorganisatie", "Crisis organisation"),
    "report.organisation.none": (
        "Geen regio is opgeschaald.",
        "No region was scaled up.",
    ),
    "report.organisation.caption": (
        "Teams, met hun wettelijke opkomsttijd",
        "Teams, with the time that the law gives them",
    ),
    "report.organisation.region": ("Regio", "Region"),
    "report.organisation.team": ("Team", "Team"),
    "report.organisation.called": ("Gealarmeerd", "Alerted"),
    "report.organisation.due": ("Uiterlijk", "Due"),
    "report.organisation.working": ("Aan het werk", "At work"),
    "report.organisation.clock": ("Tijd gehaald", "Time met"),
    "report.organisation.never": ("kwam niet", "did not come"),
    "report.organisation.then": ("{when}: {what}.", "{when}: {what}."),
    "report.organisation.met": (
        "{met} van de {all} teams met een wettelijke tijd waren op tijd aan het werk.",
        "{met} of the {all} teams with a statutory time were at work in time.",
    ),
    "report.organisation.below": (
        "{when}: {lever}, genomen {stands}; {needs}.",
        "{when}: {lever}, taken {stands}; {needs}.",
    ),
    "report.organisation.cost": (
        "Alle maatregelen samen vroegen {cost}.",
        "All levers together asked {cost}.",
    ),
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
    "report.questions.time": ("Antwoord na (verhaal)", "Answer after (story)"),
    "report.questions.room": ("Antwoord na (aan tafel)", "Answer after (at the table)"),
    "report.questions.answer": ("Antwoord", "Answer"),
    "report.questions.before": (
        "{answer} (verbeterd; {moment}: {before})",
        "{answer} (corrected; {moment}: {before})",
    ),
    "report.questions.never": ("niet beantwoord", "not answered"),
    # observations
    "report.notes": ("Waarnemingen", "Observations"),
    "report.no-notes": (
        "Er zijn geen waarnemingen genoteerd.",
        "No observations were written down.",
    ),
    "report.notes.caption": ("Waarnemingen", "Observations"),
    "report.notes.when": ("Oefentijd", "Exercise time"),
    "report.notes.wall": ("Aan tafel", "At the table"),
    "report.notes.cell": ("Cel", "Cell"),
    "report.notes.task": ("Kritieke taak", "Critical task"),
    "report.notes.text": ("Waarneming", "Observation"),
    "report.notes.retracted": (
        "Ingetrokken {when}{reason}: {text}",
        "Retracted {when}{reason}: {text}",
    ),
    "report.notes.by": ("Door", "By"),
}
