"""What stands on the page of a report around its sections."""

TEXTS = {
    "layout.report": ("Oefenverslag", "After-action report"),
    "layout.contents": ("Inhoud", "Contents"),
    "layout.skip": ("Naar het verslag", "To the report"),
    "layout.skip-sheet": ("Naar de inhoud", "To the contents"),
    "layout.draft": ("Concept.", "Draft."),
    "layout.how": (
        "De getallen tussen haken achter een uitspraak zijn de nummers van de regels van het "
        "logboek waarop zij rust; wie erop klikt, leest die regel achterin. [K12] is een deel "
        "van de kop, de eerste regel van het logboek, met het scenario en de wereld.",
        "The numbers in brackets behind a statement are those of the lines of the log that it "
        "rests on; a click on one shows that line at the end. [H12] is a part of the "
        "head, the first line of the log, with the scenario and the world.",
    ),
    "layout.header": ("kop", "head"),
    "layout.part": ("K{number}", "H{number}"),
    "layout.head": (
        "De kop van het logboek: wat het scenario, de wereld en het startgetal vastleggen",
        "The head of the log: what scenario, world and seed lay down",
    ),
    "layout.data": ("De cijfers van deze figuur", "The numbers of this figure"),
    "layout.log": ("Logboek: de aangehaalde regels", "The log: the lines referred to"),
    "layout.log-holds": (
        "Aantal regels waarnaar dit verslag verwijst en die hier staan: {shown}, van de {all} in "
        "het logboek. De andere staan alleen in het logboek zelf.",
        "Number of lines that this report refers to and that stand here: {shown}, of the {all} in "
        "the log. The others stand in the log itself only.",
    ),
    "layout.number": ("Nr.", "No."),
    "layout.when": ("Oefentijd", "Exercise time"),
    "layout.wall": ("Aan tafel", "At the table"),
    "layout.what": ("Regel", "Line"),
    # where the file can be written
    "report.file-taken": (
        "{file} bestaat al en is geen verslag; kies met --output een ander bestand",
        "{file} exists already and is no report; choose another file by --output",
    ),
    "report.file-folder": (
        "{file} is een map; geef met --output een bestand",
        "{file} is a folder; give a file by --output",
    ),
    "sheet.file-taken": (
        "{file} bestaat al en is hier niet mee gemaakt; kies een ander bestand",
        "{file} exists already and was not made by this; choose another file",
    ),
    "sheet.file-folder": ("{file} is een map; geef een bestand", "{file} is a folder; give a file"),
    "layout.whole": ("hele tekst", "whole text"),
    "layout.cut": ("afgekort", "cut short"),
}
