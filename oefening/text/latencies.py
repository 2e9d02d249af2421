"""Texts of latencies: what answered what, by which clock, and what several come to."""

TEXTS = {
    "latency.title": ("Reactietijden", "Latencies"),
    # what they rest on
    "latency.how.measured": (
        "Een reactietijd begint als er iets bij een cel komt: een inject, een besluit dat een "
        "inject voorlegt, of een vraag van de cel zelf. Zij eindigt als de cel dat heeft "
        "bevestigd, als het besluit is genomen (niet als het is vastgelegd), als de eerste van de "
        "acties is gezien die van de cel werden verwacht, als het eerste gevolg van het besluit "
        "in het model ingaat, of als de vraag is beantwoord.",
        "A latency begins when something came to a cell: an inject, a decision that an inject put "
        "before it, or a question of the cell itself. It ends when the cell had acknowledged it, "
        "when the decision was made (not when it was recorded), when the first of the actions "
        "expected of the cell was seen, when the first effect of the decision took hold in the "
        "model, or when the question was answered.",
    ),
    "latency.how.paired": (
        "Waar het logboek zegt wat bij wat hoort, telt dat (“{link}”). Een besluit waar het "
        "scenario niet om vraagt, geldt als antwoord op de “{nearest}”: de laatste die bij die "
        "cel kwam voordat het besluit werd genomen, zelf geen besluit voorlegt, en nog niet "
        "beantwoord of ingetrokken was. Dat is verondersteld; bij elk besluit staat welke van de "
        "twee het is, en bij elke groep hoeveel daarvan verondersteld zijn.",
        "Where the log says what belongs to what, that counts (“{link}”). A decision that the "
        "scenario does not ask is taken for the answer to the “{nearest}”: the last that came to "
        "that cell before the decision was made, puts no decision itself, and had not been "
        "answered or retracted. That is supposed; with each decision it is told which of the two "
        "it is, and with each group how many are supposed.",
    ),
    "latency.how.clocks": (
        "Oefentijd is de tijd van het verhaal. Werktijd is tijd aan tafel van STARTEX tot ENDEX, "
        "zonder de tijd waarin de oefenklok stilstond (met de hand of vanzelf) en zonder die "
        "waarin het programma niet liep; een sprong kost geen werktijd. Wat er besproken is "
        "terwijl de klok stilstond, telt dus niet mee.",
        "Exercise time is that of the story. Working time is time at the table from STARTEX to "
        "ENDEX, without that in which the exercise clock stood still (by hand or by itself) and "
        "without that in which the program did not run; a jump takes none of it. What was "
        "discussed while the clock stood still is therefore not counted.",
    ),
    "latency.how.no-room": (
        "Van deze oefening is geen tijd aan tafel bekend (zij volgde een vaste speelwijze, of de "
        "tijden ontbreken); er is dus alleen oefentijd.",
        "No time at the table is known of this exercise (a script played it, or the times are "
        "missing); so there is exercise time only.",
    ),
    "latency.how.open": (
        "Wat op {when} nog geen antwoord had, telt als open, met hoe lang het toen duurde. Dat is "
        "geen reactietijd, en geen van de getallen weet ervan: hoe meer er openstaat, hoe korter "
        "de rest lijkt.",
        "What had no answer by {when} is counted as open, with how long it had lasted by then. "
        "That is no latency, and none of the numbers knows of it: the more is open, the shorter "
        "the rest looks.",
    ),
    "latency.how.left-out": (
        "Niet meegeteld: injects voor de oefenleiding; wat werd ingetrokken voordat er een "
        "antwoord was; een volgende inject die hetzelfde besluit voorlegt; acties die pas vanaf "
        "een eigen tijdstip werden verwacht; wat een inject doet die op een besluit wachtte. Een "
        "besluit dat is ingetrokken en opnieuw genomen, telt vanaf de eerste keer.",
        "Left out: injects for exercise control; what was retracted before it was answered; a "
        "further inject that puts the same decision; actions that were expected only from a "
        "moment of their own; what an inject does that waited for a decision. A decision that was "
        "retracted and taken again counts by the first time.",
    ),
    "latency.unmarked.acknowledged": ("bevestigingen", "acknowledgements"),
    "latency.unmarked.acted": ("verwachte acties", "expected actions"),
    "latency.unmarked.by-script": (
        "Een vaste speelwijze nam de besluiten, met niemand aan tafel. Over {what} is dus niets "
        "vastgelegd; zij tellen niet mee.",
        "A script took the decisions, with nobody at the table. So of {what} nothing was recorded, "
        "and they are not counted.",
    ),
    "latency.unmarked.by-past": (
        "Van wat kwam terwijl een vaste speelwijze besliste, met niemand aan tafel, is over {what} "
        "niets vastgelegd; dat telt niet mee.",
        "Of what came while a script decided, with nobody at the table, nothing was recorded of "
        "{what}; that is not counted.",
    ),
    "latency.unmarked.by-nobody": (
        "Over {what} is niets vastgelegd; of zij er waren, is niet bekend, en zij tellen niet mee.",
        "Of {what} nothing was recorded; whether there were any is not known, and they are not "
        "counted.",
    ),
    "latency.how.quantiles": (
        "Van hoogstens {few} staan de waarden zelf er; van meer de kwartielen, en vanaf {most} ook "
        "de 90 %.",
        "Of at most {few} the values themselves are told; of more the quartiles, and from {most} "
        "on the 90 % as well.",
    ),
    "latency.how.quick": (
        "Snel is niet hetzelfde als goed: wat er is besloten en wat daarvan kwam, staat bij de "
        "besluiten.",
        "Quick is not the same as good: what was decided and what came of it stands with the "
        "decisions.",
    ),
    # measures
    "latency.measure.acknowledged": ("Tot de bevestiging", "Until acknowledged"),
    "latency.measure.decided": ("Tot het besluit", "Until decided"),
    "latency.measure.acted": ("Tot een verwachte actie", "Until an expected action"),
    "latency.measure.effect": ("Tot het eerste gevolg", "Until the first effect"),
    "latency.measure.answered": ("Tot het antwoord op een vraag", "Until a question was answered"),
    "latency.none": (
        "Er kwam niets bij een cel, en geen cel vroeg iets.",
        "Nothing came to a cell, and no cell asked anything.",
    ),
    "latency.sum.none": (
        "{measure}: niet één keer; open: {open}.",
        "{measure}: not once; open: {open}.",
    ),
    "latency.sum.one": ("{measure}: één keer, {median}.", "{measure}: once, {median}."),
    "latency.sum.one-open": (
        "{measure}: één keer, {median}; open: {open}.",
        "{measure}: once, {median}; open: {open}.",
    ),
    "latency.sum.all": (
        "{measure}: {count} keer, mediaan {median} (van {least} tot {most}).",
        "{measure}: {count} times, median {median} (from {least} to {most}).",
    ),
    "latency.sum.all-open": (
        "{measure}: {count} keer, mediaan {median} (van {least} tot {most}); open: {open}.",
        "{measure}: {count} times, median {median} (from {least} to {most}); open: {open}.",
    ),
    "latency.sum.working": (
        "{told} In werktijd: mediaan {median} (van {least} tot {most}).",
        "{told} In working time: median {median} (from {least} to {most}).",
    ),
    "latency.sum.supposed": (
        "{told} Daarvan verondersteld (dichtstbijzijnde open inject): {count}.",
        "{told} Of these supposed (nearest open inject): {count}.",
    ),
    "latency.counted-supposed": (
        "{count}, verondersteld: {supposed}",
        "{count}, supposed: {supposed}",
    ),
    # groups
    "latency.by.all": ("alles", "all"),
    "latency.by.cell": ("cel", "cell"),
    "latency.by.kind": ("soort", "kind"),
    "latency.by.objective": ("doel", "objective"),
    "latency.kind.question": ("vraag van een cel", "question of a cell"),
    "latency.no-objective": ("dient geen doel", "serves no objective"),
    "latency.group.by": ("Per", "By"),
    "latency.group.whose": ("Waarvan", "Of"),
    "latency.group.count": ("Aantal", "Number"),
    "latency.group.open": ("Open", "Open"),
    "latency.group.least": ("Kortste", "Shortest"),
    "latency.group.quarter": ("25 %", "25%"),
    "latency.group.median": ("Mediaan", "Median"),
    "latency.group.quarters": ("75 %", "75%"),
    "latency.group.most-of": ("90 %", "90%"),
    "latency.group.most": ("Langste", "Longest"),
    "latency.group.each": ("Elk", "Each"),
    "latency.group.exercise": ("{measure}, in oefentijd", "{measure}, in exercise time"),
    "latency.group.working": ("{measure}, in werktijd", "{measure}, in working time"),
    # the figure
    "latency.figure.value": ("één keer", "one of them"),
    "latency.figure.open": (
        "nog open; aan de rand: langer dan de as",
        "still open; at the edge: longer than the axis",
    ),
    "latency.figure.middle": ("mediaan, met de middelste helft", "median, with the middle half"),
    "latency.figure.note": ("{count}× · mediaan {median}", "{count}× · median {median}"),
    "latency.figure.none": ("open: {open}", "open: {open}"),
    "latency.figure.alt": (
        "Elke keer een stip, langs een as van duur: {what}. De getallen staan in de tabel.",
        "A dot for each time, along an axis of duration: {what}. The table has the numbers.",
    ),
    "latency.figure.row": ("{whose}: {note}", "{whose}: {note}"),
    # chains
    "latency.chains": ("Elke keten", "Every chain"),
    "latency.chains.caption": (
        "Wat bij een cel kwam of door een cel werd gevraagd, en wat daarop volgde",
        "What came to a cell or was asked by one, and what followed",
    ),
    "latency.chain.came": ("Kwam", "Came"),
    "latency.chain.what": ("Wat", "What"),
    "latency.chain.cell": ("Cel", "Cell"),
    "latency.chain.acknowledged": ("Bevestigd", "Acknowledged"),
    "latency.chain.decided": ("Besloten of beantwoord", "Decided or answered"),
    "latency.chain.rule": ("Gekoppeld", "Paired"),
    "latency.chain.effect": ("Eerste gevolg", "First effect"),
    "latency.chain.acted": ("Verwachte actie gezien", "Expected action seen"),
    "latency.asks": ("{inject}: {question}", "{inject}: {question}"),
    "latency.asked": ("vraag: {text}", "question: {text}"),
    "latency.both": ("{exercise} ({working} werktijd)", "{exercise} ({working} working time)"),
    "latency.then": ("{when}, na {took}", "{when}, after {took}"),
    "latency.late": ("{step}; pas na het besluit", "{step}; only after the decision"),
    "latency.by-other": ("{step}; door {cell}", "{step}; by {cell}"),
    "latency.recorded": ("{step}; vastgelegd {when}", "{step}; recorded {when}"),
    "latency.again": ("{step}; later anders besloten", "{step}; decided anew later"),
    "latency.withdrawn-then": ("{step}; ingetrokken {when}", "{step}; retracted {when}"),
    "latency.open": ("nog open na {took}", "still open after {took}"),
    "latency.withdrawn": ("ingetrokken {when}", "retracted {when}"),
    "latency.before": ("al voorgelegd door {inject}", "already put by {inject}"),
    "latency.taken": ("was al besloten", "had been decided already"),
    "latency.sometime": (
        "gezien, niet bekend wanneer",
        "seen, nobody knows when",
    ),
    "latency.rule.link": ("door een verwijzing", "by link"),
    "latency.rule.nearest": ("dichtstbijzijnde open inject", "nearest open inject"),
    "latency.effect.hanging": (
        "geen rechtstreeks gevolg in het model; eraan hangt {injects}",
        "no direct effect in the model; on it hangs {injects}",
    ),
    "latency.effect.none": (
        "geen rechtstreeks gevolg in het model",
        "no direct effect in the model",
    ),
    "latency.effect.retracted": (
        "ingetrokken {when}, voordat er iets inging",
        "retracted {when}, before anything took hold",
    ),
    "latency.effect.under-way": ("nog niet ingegaan na {took}", "not in effect yet after {took}"),
    # on the screen
    "latency.called.kind": ("soort “{whose}”", "kind “{whose}”"),
    "latency.called.objective": ("doel “{whose}”", "objective “{whose}”"),
    "tui.action.latencies": ("reactietijden", "latencies"),
    "tui.help.latencies": (
        "hoe lang elke cel erover deed, tot op dit moment, en wat waarop het antwoord was",
        "how long each cell took, up to this moment, and what was the answer to what",
    ),
    "tui.also.latencies": ("duur doorlooptijd snelheid traag", "response time duration slow"),
    "help.latencies": (
        "Hoe lang elke cel deed over wat bij haar kwam: tot zij het bevestigde, tot zij besloot, "
        "tot het eerste gevolg. Alleen wat op dit moment bekend was telt mee. Achter elk besluit "
        "staat of het logboek zegt waarop het een antwoord is, of dat het met de dichtstbijzijnde "
        "open inject is gekoppeld.",
        "How long each cell took over what came to it: until it acknowledged that, until it "
        "decided, until the first effect. Only what was known at this moment counts. Behind each "
        "decision stands whether the log says what it answers, or whether it was paired with the "
        "nearest open inject.",
    ),
    "latency.page.how": (
        "Oefentijd is de tijd van het verhaal; werktijd is tijd aan tafel waarin de klok liep.",
        "Exercise time is that of the story; working time is time at the table with the clock "
        "running.",
    ),
    "latency.page.no-room": (
        "Er is geen tijd aan tafel bekend; alles is oefentijd.",
        "No time at the table is known; all of it is exercise time.",
    ),
    "latency.page.chains": ("Elke keten, de laatste bovenaan", "Every chain, the latest first"),
    "latency.page.came": ("{when} {cell}: {what}", "{when} {cell}: {what}"),
    "latency.page.step": ("{head}: {told}", "{head}: {told}"),
    "latency.page.paired": ("{step} ({rule})", "{step} ({rule})"),
    "latency.chain.made": ("Besloten", "Decided"),
    "latency.chain.answered": ("Beantwoord", "Answered"),
    # the table
    "study.table.latencies": (
        "Wat bij een cel kwam of door een cel werd gevraagd, en hoe lang het duurde tot daar iets "
        "op volgde",
        "What came to a cell or was asked by one, and how long it took until something followed",
    ),
    "study.column.of-log.chain": ("Volgnummer van de keten", "Number of the chain"),
    "study.column.of-log.stimulus": (
        "Wat het was: decision (een voorgelegd besluit), inject, question (een vraag van een cel), "
        "of none bij een besluit dat nergens op volgt",
        "What it was: a decision that was put, inject, a question of a cell, or none of a decision "
        "that answers nothing",
    ),
    "study.column.of-log.inject-kind": ("De soort inject", "The kind of inject"),
    "study.column.of-log.objectives": ("De oefendoelen die het dient", "The objectives it serves"),
    "study.column.of-log.decision-record": (
        "Regel in het logboek van het besluit dat erop volgde",
        "Number of the record of the decision that answers it",
    ),
    "study.column.of-log.paired": (
        "Hoe het besluit is gekoppeld: link (door een verwijzing) of nearest (dichtstbijzijnde "
        "open inject); zonder koppeling waarom niet",
        "How the decision was paired: by link or with the nearest open inject; without that, why "
        "it was not",
    ),
    "study.column.of-log.effect": (
        "Wat er in het model van kwam: took, none, retracted of under-way",
        "What came of it in the model: took, none, retracted or under-way",
    ),
    "study.column.of-log.acknowledged-after": (
        "Oefentijd tot de cel het bevestigde",
        "Exercise time until the cell acknowledged it",
    ),
    "study.column.of-log.acknowledged-worked": (
        "Werktijd tot de cel het bevestigde; leeg waar die niet bekend is",
        "Working time until the cell acknowledged it; empty where it is not known",
    ),
    "study.column.of-log.decided-after": (
        "Oefentijd tot het besluit is genomen",
        "Exercise time until the decision was made",
    ),
    "study.column.of-log.decided-worked": (
        "Werktijd tot het besluit is genomen",
        "Working time until the decision was made",
    ),
    "study.column.of-log.acted-after": (
        "Oefentijd tot de eerste verwachte actie is gezien",
        "Exercise time until the first expected action was seen",
    ),
    "study.column.of-log.acted-worked": (
        "Werktijd tot de eerste verwachte actie is gezien",
        "Working time until the first expected action was seen",
    ),
    "study.column.of-log.effect-after": (
        "Oefentijd tot het eerste gevolg in het model",
        "Exercise time until the first effect in the model",
    ),
    "study.column.of-log.effect-worked": (
        "Werktijd tot het eerste gevolg in het model",
        "Working time until the first effect in the model",
    ),
    "study.column.of-log.answered-after": (
        "Oefentijd tot de vraag is beantwoord",
        "Exercise time until the question was answered",
    ),
    "study.column.of-log.answered-worked": (
        "Werktijd tot de vraag is beantwoord",
        "Working time until the question was answered",
    ),
    "study.column.of-log.open": (
        "Waar nog op werd gewacht, in de namen van deze kolommen",
        "What was still waited for, by the names of these columns",
    ),
    "study.column.of-log.open-after": (
        "Oefentijd die dat toen had geduurd",
        "Exercise time that this had lasted by then",
    ),
    "study.column.of-log.open-worked": (
        "Werktijd die dat toen had geduurd",
        "Working time that this had lasted by then",
    ),
    "study.column.of-log.withdrawn-second": (
        "Wanneer het is ingetrokken, voordat alles was beantwoord",
        "When it was retracted, before all was answered",
    ),
    # what is paired with nothing
    "latency.unpaired": ("Besluiten zonder aanleiding", "Decisions that answer nothing"),
    "latency.unpaired.all": (
        "Elk besluit hoort bij iets wat bij een cel kwam.",
        "Every decision answers something that came to a cell.",
    ),
    "latency.unpaired.no-decisions": (
        "Er zijn geen besluiten vastgelegd.",
        "No decisions were recorded.",
    ),
    "latency.unpaired.nothing-open": (
        "{when} {cell}: {decided}. Er stond geen inject aan deze cel open.",
        "{when} {cell}: {decided}. No inject to that cell was open.",
    ),
    "latency.unpaired.not-put": (
        "{when} {cell}: {decided}. Genomen voordat een inject het voorlegde.",
        "{when} {cell}: {decided}. Taken before an inject put it.",
    ),
    "latency.unpaired.retracted": (
        "{when} {cell}: {decided}. Ingetrokken; het houdt geen inject bezet.",
        "{when} {cell}: {decided}. Retracted; it keeps no inject from others.",
    ),
}
