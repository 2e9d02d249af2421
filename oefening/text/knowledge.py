"""Who knew what: what reached each cell, its picture against the truth, and its view on disk."""

TEXTS = {
    # ── what reached a cell ───────────────────────────────────────────────────────────────────
    "knowledge.startex": ("STARTEX", "STARTEX"),
    "knowledge.endex": ("ENDEX", "ENDEX"),
    "knowledge.inject": ("{inject}", "{inject}"),
    "knowledge.inject.from": ("{sender}: {inject}", "{sender}: {inject}"),
    "knowledge.inject.by": ("({channel}) {inject}", "({channel}) {inject}"),
    "knowledge.inject.from.by": (
        "{sender} ({channel}): {inject}",
        "{sender} ({channel}): {inject}",
    ),
    "knowledge.corrected": ("Gecorrigeerd: {inject}", "Corrected: {inject}"),
    "knowledge.retracted": ("Ingetrokken: {inject}", "Retracted: {inject}"),
    "knowledge.acknowledged": ("Bevestigd: {inject}", "Acknowledged: {inject}"),
    "knowledge.asked": ("Voorgelegd: {question}", "Put to you: {question}"),
    "knowledge.withdrawn": (
        "Niet langer voorgelegd: {question}",
        "No longer put to you: {question}",
    ),
    "knowledge.decided": ("{cell} besluit: {what}", "{cell} decides: {what}"),
    "knowledge.decided-before": (
        "{cell} besluit: {what} (genomen {when})",
        "{cell} decides: {what} (made {when})",
    ),
    "knowledge.undecided": ("Besluit ingetrokken: {what}", "Decision retracted: {what}"),
    "knowledge.question": ("Gevraagd", "Asked"),
    "knowledge.answer": ("Antwoord", "Answer"),
    "knowledge.estimate": (
        "Aan het publiek gemeld: {node} rond {back} hersteld",
        "The public was told: {node} restored around {back}",
    ),
    # ── its picture ───────────────────────────────────────────────────────────────────────────
    "knowledge.capacity": ("{capacity} {level}", "{capacity} {level}"),
    "knowledge.as-of-before": ("vóór STARTEX", "before STARTEX"),
    "knowledge.stopped": (
        "Geen nieuw beeld van {places}: {channel} is daar uitgevallen. Het laatste beeld is van "
        "{when}.",
        "No new picture of {places}: {channel} is down there. The last picture is of {when}.",
    ),
    "knowledge.resumed": (
        "Weer beeld van {places}: {channel} is daar terug. Het beeld is nu van {when}.",
        "A picture of {places} again: {channel} is back there. The picture is now of {when}.",
    ),
    "knowledge.row": ("{what} in {place}", "{what} in {place}"),
    "knowledge.by": ("{row} ({capacity})", "{row} ({capacity})"),
    "knowledge.level": ("{level} ({capacity})", "{level} ({capacity})"),
    "knowledge.moment": ("{when}", "{when}"),
    "knowledge.wrong": (
        "{row}: beeld {known}, was {true}",
        "{row}: picture {known}, was {true}",
    ),
    "knowledge.right": ("{row}: {level}", "{row}: {level}"),
    "knowledge.sees-nothing": (
        "Ziet volgens het scenario geen voorzieningen.",
        "Sees no capacities, by the scenario.",
    ),
    "knowledge.hears": (
        "Hoort {delay} later; het beeld heeft geen kanaal dat kan uitvallen.",
        "Hears {delay} later; its picture has no channel that can fail.",
    ),
    "knowledge.hears-by": (
        "Hoort {delay} later, langs {channel}.",
        "Hears {delay} later, by {channel}.",
    ),
    "knowledge.hears-at-once": (
        "Hoort het meteen; het beeld heeft geen kanaal dat kan uitvallen.",
        "Hears at once; its picture has no channel that can fail.",
    ),
    "knowledge.hears-at-once-by": (
        "Hoort het meteen, langs {channel}.",
        "Hears at once, by {channel}.",
    ),
    "knowledge.cut-off": (
        "Sinds {since} komt langs {channel} niets nieuws van {places}; dat beeld is van {when}.",
        "Since {since} nothing new comes by {channel} from {places}; that picture is of {when}.",
    ),
    # ── who knew when ─────────────────────────────────────────────────────────────────────────
    "knowledge.fell": (
        "{what} in {places} daalde {when} naar {level}",
        "{what} in {places} fell to {level} at {when}",
    ),
    "knowledge.sentence": ("{told}.", "{told}."),
    "knowledge.knew": ("In beeld bij: {cells}.", "In the picture of: {cells}."),
    "knowledge.missed": ("Nog niet bij: {cells}.", "Not yet of: {cells}."),
    "knowledge.missed-over": (
        "Niet in beeld voordat het {when} voorbij was: {cells}.",
        "Not in the picture of, before it was over at {when}: {cells}.",
    ),
    "knowledge.nobody": (
        "Geen cel hoort daarvan langs haar beeld.",
        "No cell hears of that by its picture.",
    ),
    "knowledge.knew-at": ("{cell} {when}", "{cell} {when}"),
    "knowledge.what": ("{what} in {places}: {level}", "{what} in {places}: {level}"),
    # ── what it rests on ──────────────────────────────────────────────────────────────────────
    "knowledge.assumes.sees": (
        "Een niveau dat een cel volgens het scenario ziet (sees), kent zij zodra het haar na haar "
        "vertraging (delay) bereikt. Wie nog niets hoorde, houdt alles voor 100% (aanname).",
        "A level that a cell sees by the scenario (sees) it knows once that has reached it, after "
        "its delay. A cell that nothing has reached takes all for 100% (assumed).",
    ),
    "knowledge.assumes.channel": (
        "Het kanaal van een cel (channel) is ergens uitgevallen zolang het daar minder dan "
        "{level} van de vraag bedient (aanname); zo lang blijft haar laatste beeld van die plaats "
        "staan.",
        "The channel of a cell is down somewhere while it serves less than {level} of demand there "
        "(assumed); for that long its last picture of that place stands.",
    ),
    "knowledge.assumes.words": (
        "Wat injects, besluiten en antwoorden in woorden melden, is wat de cel ontving; het telt "
        "niet mee in haar beeld van de niveaus.",
        "What injects, decisions and answers say in words is what the cell received; it does not "
        "count in its picture of the levels.",
    ),
    "knowledge.assumes.short": (
        "Wie wanneer wat wist, gaat over de eerste keer dat een basisvereiste ergens onder {level} "
        "kwam, tot het daar weer boven was. Wie het pas daarna in beeld kreeg, wist het niet "
        "zolang het duurde (aanname).",
        "Who knew what when is about the first time that a requirement came below {level} "
        "somewhere, until it was back above that. A cell that had it in its picture only then did "
        "not know while it lasted (assumed).",
    ),
    # ── in the terminal ───────────────────────────────────────────────────────────────────────
    "cli.option.known-cell": (
        "Wat die cel toen wist, tegen hoe het was, en wat zij had ontvangen.",
        "What that cell knew then, against how it was, and what it had received.",
    ),
    "cli.option.known-cells": (
        "Van alle cellen: hoe hun beeld toen stond tegen hoe het was, en wie wanneer wat wist.",
        "Of all cells: how their picture stood then against how it was, and who knew what when.",
    ),
    "knowledge.table.what": ("wat", "what"),
    "knowledge.table.knew": ("beeld", "picture"),
    "knowledge.table.was": ("was", "was"),
    "knowledge.table.difference": ("verschil", "difference"),
    "knowledge.table.of": ("van", "of"),
    "knowledge.table.old": ("oud", "old"),
    "knowledge.table.sign": (
        "Verschil in procentpunten; + is: volgens het beeld stond het er beter voor.",
        "Difference in percentage points; + is: by the picture it stood better than it did.",
    ),
    "knowledge.table.cell": ("cel", "cell"),
    "knowledge.table.delay": ("vertraging", "delay"),
    "knowledge.table.wrong": ("anders", "wrong"),
    "knowledge.table.lines": ("van", "of"),
    "knowledge.table.worst": ("grootste", "largest"),
    "knowledge.table.received": ("ontving", "received"),
    "knowledge.all-right": (
        "Alles wat zij zag, was zoals zij dacht.",
        "All that it saw was as it thought.",
    ),
    "knowledge.rest-whole": ("Al het andere: 100%, en zo bekend.", "All else: 100%, and so known."),
    "knowledge.all-whole": (
        "Alles wat zij zag, was 100%, en zo bekend.",
        "All that it saw was at 100%, and so known.",
    ),
    "knowledge.received": ("Ontving", "Received"),
    "knowledge.received-nothing": ("Ontving nog niets.", "Had received nothing yet."),
    "knowledge.who-when": ("Wie wist wat wanneer", "Who knew what when"),
    "knowledge.nothing-fell": (
        "Nog geen basisvereiste kwam ergens onder {level}.",
        "No requirement had come below {level} anywhere yet.",
    ),
    "knowledge.assumes": ("Aannamen", "Assumptions"),
    "knowledge.by-cell": ("Cellen", "Cells"),
    # ── on the screen ─────────────────────────────────────────────────────────────────────────
    "knowledge.title": ("Wie wist wat: {cell}", "Who knew what: {cell}"),
    "knowledge.title-all": ("Wie wist wat: alle cellen", "Who knew what: all cells"),
    "knowledge.were-wrong": ("Anders dan het was", "Not as it was"),
    "knowledge.were-right": ("Zoals het was", "As it was"),
    "knowledge.not-known": (
        "Gedaald, en niet in haar beeld",
        "Fell, and was not in its picture",
    ),
    "knowledge.received-last": ("Ontving, het laatste eerst", "Received, the latest first"),
    "knowledge.as-of": ("beeld van {when}", "picture of {when}"),
    "knowledge.of-cell": ("{cell}: {told}", "{cell}: {told}"),
    "knowledge.cell-sees-nothing": ("ziet geen voorzieningen", "sees no capacities"),
    "knowledge.cell-wrong": (
        "{wrong} van {of} anders dan het was",
        "{wrong} of {of} not as it was",
    ),
    "knowledge.cell-worst": ("{told}; meest: {worst}", "{told}; most: {worst}"),
    "tui.action.known": ("wie wist wat", "who knew what"),
    "tui.help.known": (
        "tonen wat elke cel op dit moment wist, tegen hoe het was",
        "show what each cell knew at this moment, against how it was",
    ),
    "tui.line.cells": ("← → andere cel", "← → other cell"),
    "help.known": (
        "Wat elke cel op dit moment wist van wat zij volgens het scenario ziet, tegen hoe het was; "
        "wie wanneer wist dat iets was gedaald; en wat de cel had ontvangen.",
        "What each cell knew at this moment of what it sees by the scenario, against how it was; "
        "who knew when that something had fallen; and what the cell had received.",
    ),
    "help.known.cells": (
        "← →: naar een andere cel, en naar alle cellen samen",
        "← →: to another cell, and to all cells together",
    ),
    # ── as tables ─────────────────────────────────────────────────────────────────────────────
    "study.table.knowledge": (
        "Elke basisvereiste die ergens onder 75% kwam: wanneer elke cel dat in beeld had",
        "Each requirement that came below 75% somewhere: when each cell had that in its picture",
    ),
    "study.table.pictures": (
        "Bij elk besluit het beeld van de cel die het nam, naast hoe het was, op de seconde ervoor",
        "At each decision the picture of the cell that made it, beside how it was, in the second "
        "ahead of it",
    ),
    "study.column.of-log.sees": ("Of de cel het ziet", "Whether the cell sees it"),
    "study.column.of-log.over-second": (
        "Wanneer die eerste daling voorbij was; leeg als dat niet zo was",
        "When that first fall was over; empty if it was not",
    ),
    "study.column.of-log.known-second": (
        "Wanneer de cel het in beeld had; leeg als dat niet zo was voordat het voorbij was",
        "When the cell had it in its picture; empty if it had not before it was over",
    ),
    "study.column.of-log.known-after": (
        "Hoe lang na de daling dat was",
        "How long after the fall that was",
    ),
    "study.column.of-log.what": (
        "De regel van het beeld: een basisvereiste, of een voorziening die er geen dient",
        "The line of the picture: a requirement, or a capacity that serves none",
    ),
    "study.column.of-log.picture": (
        "Het niveau in het beeld van de cel",
        "The level in the picture of the cell",
    ),
    "study.column.of-log.picture-second": (
        "Van welke seconde dat beeld was; negatief: van vóór STARTEX",
        "Of which second that picture was; negative: of before STARTEX",
    ),
    "study.column.of-log.cut-off": (
        "Of het kanaal van de cel daar was uitgevallen",
        "Whether the channel of the cell was down there",
    ),
    # ── views on disk ─────────────────────────────────────────────────────────────────────────
    "views.anew": (
        "In {folder} stond iets anders dan wat uit het logboek volgt. Opnieuw gemaakt: {files}. "
        "Wat er stond, staat ernaast.",
        "In {folder} there was something else than what follows from the log. Made anew: {files}. "
        "What was there stands beside it.",
    ),
    "view-departs": (
        "dit volgt niet uit het logboek",
        "this does not follow from the log",
    ),
    "views.trouble": (
        "Wat cellen mogen weten kan nu niet worden geschreven; de oefening gaat door en het volgt "
        "later. {why}",
        "What cells may know cannot be written now; the exercise goes on, and it follows later. "
        "{why}",
    ),
}
