"""Who knew what, when: the annex of the report."""

TEXTS = {
    "report.knowledge": ("Wie wist wat, wanneer", "Who knew what, when"),
    "report.knowledge.decisions": (
        "Wat de cel wist die besloot",
        "What the cell knew that decided",
    ),
    "report.knowledge.matters": (
        "Verschillen van minder dan {points} tellen hier niet mee (aanname). Het beeld van de cel "
        "op de seconde vóór het besluit is vergeleken met hoe het toen was.",
        "Differences of less than {points} do not count here (assumed). The picture of the cell in "
        "the second ahead of the decision is compared with how it was then.",
    ),
    "report.knowledge.decisions.caption": (
        "Bij elk besluit: waar het beeld van de cel anders was dan de werkelijkheid",
        "Of each decision: where the picture of the cell was other than the truth",
    ),
    "report.knowledge.head.number": ("Nr.", "No."),
    "report.knowledge.head.what": ("Besluit", "Decision"),
    "report.knowledge.head.cell": ("Cel", "Cell"),
    "report.knowledge.head.made": ("Genomen", "Made"),
    "report.knowledge.head.wrong": ("Haar beeld was anders", "Its picture was otherwise"),
    "report.knowledge.head.channel": ("Kanaal", "Channel"),
    "report.knowledge.head.places": ("Geen nieuw beeld van", "No new picture of"),
    "report.knowledge.head.since": ("Sinds", "Since"),
    "report.knowledge.head.until": ("Tot", "Until"),
    "report.knowledge.head.length": ("Duur", "Length"),
    "report.knowledge.sees-nothing": (
        "ziet volgens het scenario geen voorzieningen",
        "sees no capacities, by the scenario",
    ),
    "report.knowledge.right": ("niets: haar beeld klopte", "nothing: its picture was right"),
    "report.knowledge.wrong-of": (
        "{told} (beeld van {when})",
        "{told} (picture of {when})",
    ),
    "report.knowledge.more": ("en nog {count}", "and {count} more"),
    "report.knowledge.gaps": (
        "Wie wanneer wist wat er was gedaald",
        "Who knew when what had fallen",
    ),
    "report.knowledge.gaps.caption": (
        "Wat daalde, welke cellen dat wanneer wisten, en welke niet",
        "What fell, which cells knew that when, and which did not",
    ),
    "report.knowledge.gap.what": ("Wat daalde", "What fell"),
    "report.knowledge.gap.fell": ("Wanneer", "When"),
    "report.knowledge.gap.knew": ("In beeld bij", "In the picture of"),
    "report.knowledge.gap.missed": ("Niet in beeld bij", "Not in that of"),
    "report.knowledge.gap.apart": ("Tot het bij allen in beeld was", "Until all had it"),
    "report.knowledge.missed-over": (
        "{cells}, voordat het voorbij was ({when})",
        "{cells}, before it was over ({when})",
    ),
    "report.knowledge.not-by-end": ("niet", "never"),
    "report.knowledge.not-while": ("niet zolang het duurde", "not while it lasted"),
    "report.knowledge.nobody": ("geen cel ziet dat", "no cell sees that"),
    "report.knowledge.nothing-fell": (
        "Geen basisvereiste kwam ergens onder {level}.",
        "No requirement came below {level} anywhere.",
    ),
    "report.knowledge.figure": (
        "Hoe lang het duurde tot het bij alle cellen die het zien in beeld was",
        "How long it took until all cells that see it had it in their picture",
    ),
    "report.knowledge.figure.fell": ("gedaald", "fell"),
    "report.knowledge.figure.known": ("bij allen in beeld", "in all their pictures"),
    "report.knowledge.figure.longest": (
        "De figuur toont de {count} die het langst duurden of nooit overal in beeld waren; de "
        "tabel heeft ze alle.",
        "The figure shows the {count} that took longest, or never were in all pictures; the table "
        "has all of them.",
    ),
    "report.knowledge.figure.alt": (
        "{count} lijnen: van elke daling tot die bij de laatste cel in beeld was.",
        "{count} lines: from each fall until the last cell had it in its picture.",
    ),
    "report.knowledge.cut-off": (
        "Wanneer cellen geen nieuw beeld kregen",
        "When cells got no new picture",
    ),
    "report.knowledge.cut-off.caption": (
        "Tijden waarin het kanaal van een cel ergens was uitgevallen",
        "Times in which the channel of a cell was down somewhere",
    ),
    "report.knowledge.never-cut-off": (
        "Geen kanaal van een cel is uitgevallen.",
        "No channel of a cell was down.",
    ),
    "report.knowledge.still": ("nog steeds", "still"),
}
