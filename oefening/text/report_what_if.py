"""Texts of the report's sections on what if, and on decision windows."""

TEXTS = {
    "report.what-if": ("Wat als: welke besluiten deden ertoe", "What if: which decisions mattered"),
    "report.what-if.how": (
        "Voor elk besluit is de oefening nog eens berekend, met alles zoals het is vastgelegd maar "
        "zonder dat ene besluit. Wat dan anders is, is wat het besluit uitmaakte. De "
        "besluiten zijn gesorteerd op het grootste aandeel dat het verschil op één van de maten "
        "uitmaakt van het meeste dat daarvan was, in het logboek of zonder een van de besluiten.",
        "For each decision the exercise was computed once more, with all as it was recorded but "
        "without that one decision. What is otherwise then is what the decision mattered. "
        "Decisions are sorted by the largest share that the difference in any one measure is of "
        "the most that there was of it, in the log or without one of the decisions.",
    ),
    "report.what-if.why-not": ("Niet berekend: {why}.", "Not computed: {why}."),
    "report.what-if.not-asked": (
        "dit verslag is gemaakt zonder de oefening opnieuw te berekenen",
        "this report was made without computing the exercise again",
    ),
    "report.what-if.no-decisions": (
        "Er is in deze oefening geen besluit vastgelegd.",
        "No decision was recorded in this exercise.",
    ),
    "report.what-if.caption": (
        "Zonder dit besluit was er zoveel meer (+) of minder (-) van geweest",
        "Without this decision there would have been so much more (+) or less (-) of it",
    ),
    "report.what-if.head.number": ("Nr.", "No."),
    "report.what-if.head.decision": ("Besluit", "Decision"),
    "report.what-if.head.taken": ("Vastgelegd", "Recorded"),
    "report.what-if.head.flags": (
        "Latere besluiten die zo niet konden",
        "Later decisions not possible so",
    ),
    "report.what-if.banded": ("{difference}\n({band})", "{difference}\n({band})"),
    "report.what-if.figure": (
        "Persoonsuren zonder voorziening: wat er zonder elk besluit meer of minder was geweest, "
        "gesorteerd op persoonsuren",
        "Person-hours unmet: what there would have been more or less of without each decision, "
        "sorted by person-hours",
    ),
    "report.what-if.figure.less": ("minder zonder dit besluit", "less without this decision"),
    "report.what-if.figure.more": ("meer zonder dit besluit", "more without this decision"),
    "report.what-if.figure.band": ("band: 9 van 10", "band: 9 in 10"),
    "report.what-if.figure.alt": (
        "Staven van {count} besluiten; de tabel erboven noemt de getallen.",
        "Bars of {count} decisions; the table above states the numbers.",
    ),
    "report.what-if.one": ("Zonder besluit {number}", "Without decision {number}"),
    "report.what-if.more": ("en nog {count}", "and {count} more"),
    "report.what-if.amount.what": ("Wat", "What"),
    "report.what-if.amount.recorded": ("Vastgelegd", "Recorded"),
    "report.what-if.amount.without": ("Zonder", "Without"),
    "report.what-if.amount.difference": ("Verschil", "Difference"),
    "report.what-if.amount.band": ("Band: 9 van 10", "Band: 9 in 10"),
    "report.what-if.first": (
        "Wanneer een basisvereiste of voorziening voor het eerst onder een niveau kwam (–: niet)",
        "When a requirement or capacity first came below a level (–: never)",
    ),
    "report.what-if.first.what": ("Wat", "What"),
    "report.what-if.first.branch": ("Verloop", "Course"),
    "report.what-if.injects": (
        "Injects die dan niet, wel of op een ander moment waren gekomen:",
        "Injects that would then not have come, or have come, or at another moment:",
    ),
    "report.what-if.flags": (
        "Latere besluiten die dan niet zo genomen hadden kunnen worden (ze tellen toch mee, tenzij "
        "weggelaten):",
        "Later decisions that could not have been taken so then (they count all the same, unless "
        "left out):",
    ),
    "report.what-if.dropped": (
        "Wat er verder in de oefening is gedaan en dan niet had gekund:",
        "What else was done in the exercise and could not have been then:",
    ),
    "report.what-if.most": (
        "Het meest maakte besluit {number} uit ({what}): zonder dat besluit {difference} {kind}.",
        "Decision {number} mattered most ({what}): without it {difference} {kind}.",
    ),
    "report.what-if.most-unsure": (
        "Het meest maakte besluit {number} uit ({what}): zonder dat besluit {difference} {kind}; "
        "of het meer of minder was, staat niet vast.",
        "Decision {number} mattered most ({what}): without it {difference} {kind}; whether more or "
        "less is not sure.",
    ),
    "report.what-if.kind.without": ("persoonsuren zonder voorziening", "person-hours unmet"),
    "report.what-if.kind.below": (
        "onder {level}, alle basisvereisten en gebieden samen",
        "below {level}, all requirements and places together",
    ),
    "report.what-if.kind.late-patients": (
        "patiënten niet op tijd behandeld",
        "patients not treated in time",
    ),
    "report.what-if.kind.delay": ("vertraging van konvooien", "delay of convoys"),
    "report.short.head.mattered": ("Wat het meest uitmaakte", "What mattered most"),
    "report.windows": (
        "Beslisvensters: tot wanneer het nog kon",
        "Decision windows: until when it could still be done",
    ),
    "report.windows.how": (
        "Van de besluiten die iets uitmaakten, het belangrijkste eerst, is gezocht tot wanneer "
        "zij nog hadden voorkomen dat een vereiste of voorziening onder een drempel kwam, of dat "
        "meer mensen iets misten, meer patiënten te laat werden behandeld of een colonne later "
        "was dan een drempel, met een berekening aan weerskanten van dat moment.",
        "Of the decisions that mattered, the most important first, it was looked for until when "
        "they would still have kept a requirement or a capacity from falling below a threshold, "
        "or people who go without, patients treated too late or the delay of a convoy from going "
        "above one, with a run on either side of that moment.",
    ),
    "report.windows.not-asked": (
        "Naar beslisvensters is niet gezocht; 'oefening report MAP --whatif' doet dat.",
        "Decision windows were not looked for; 'oefening report FOLDER --whatif' does that.",
    ),
    "report.windows.nothing-mattered": (
        "Geen enkel besluit maakte iets uit van wat er geteld wordt: er zijn geen beslisvensters.",
        "No decision mattered to anything that is counted: there are no decision windows.",
    ),
    "report.windows.one": ("Besluit {number}", "Decision {number}"),
    "report.windows.none": (
        "Geen venster, want niets van dat alles wordt met zo'n besluit, meteen genomen, voorkomen "
        "en komt er zonder dat besluit van: besluit {decisions}.",
        "No window, since nothing of all that is prevented by such a decision, taken at once, and "
        "comes about without it: decision {decisions}.",
    ),
    "report.windows.not-looked": (
        "Deze besluiten maakten ook iets uit, maar naar hun venster is niet gezocht: {decisions}. "
        "'oefening whatif MAP --decision N --window' doet dat.",
        "These decisions mattered too, but their windows were not looked for: {decisions}. "
        "'oefening whatif FOLDER --decision N --window' does that.",
    ),
    "report.windows.what": ("Te voorkomen: {what}.", "To be prevented: {what}."),
}
