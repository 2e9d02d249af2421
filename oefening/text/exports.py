"""Texts of what leaves the program for other tools: spreadsheets, warnings, calendars."""

TEXTS = {
    "export.by.facilitator": ("oefenleiding", "facilitator"),
    "export.by.scenario": ("scenario", "scenario"),
    "export.by.jump": ("sprong in de tijd", "jump in time"),
    "export.deed.held": ("{when} aangehouden: {why}", "{when} held: {why}"),
    "export.deed.skipped": ("{when} overgeslagen: {why}", "{when} skipped: {why}"),
    "export.deed.retracted": ("{when} ingetrokken: {why}", "{when} retracted: {why}"),
    "export.after": ("na {inject}", "after {inject}"),
    "export.after-delay": ("{delay} na {inject}", "{delay} after {inject}"),
    "export.when": ("zodra {condition}", "as soon as {condition}"),
    "export.added": ("toegevoegd tijdens het spel", "added in play"),
    "export.on-call": ("op afroep", "on call"),
    "export.within": ("binnen {length}", "within {length}"),
    "export.cut": (
        "rij {row}, {title}: ingekort tot {most} tekens, meer past er niet in een cel",
        "row {row}, {title}: cut to {most} characters, a cell holds no more",
    ),
    "export.exists": (
        "{path} bestaat al en wordt niet overschreven; kies een ander bestand met --to",
        "{path} is already there and is not overwritten; choose another file by --to",
    ),
    "export.unmarked": (
        "de naam van het bestand moet {mark} bevatten, zodat niemand het voor echt houdt: {name}",
        "the name of the file has to contain {mark}, so that nobody takes it for real: {name}",
    ),
    "export.kind": (
        "{path}: de naam moet eindigen op {kinds}",
        "{path}: the name has to end in {kinds}",
    ),
    "cli.msel-export.short": (
        "zet een draaiboek in een spreadsheet, met hoe het liep",
        "puts an MSEL in a spreadsheet, with how it went",
    ),
    "cli.msel-export.help": (
        "Zet het draaiboek van een scenario in een spreadsheet (.xlsx of .csv), met de kolommen "
        "van HSEEP voorop. Van de map van een gespeelde oefening ook wanneer elke inject werkelijk "
        "kwam, door wie en waarom, wie hem bevestigde en wanneer er besloten is. Er wordt niets "
        "overschreven.",
        "Put the MSEL of a scenario in a spreadsheet (.xlsx or .csv), with HSEEP's columns first. "
        "Of the folder of an exercise also when each inject really came, by whom and why, who "
        "acknowledged it and when was decided. Nothing is overwritten.",
    ),
    "cli.option.export-to": (
        "het bestand, .xlsx of .csv; anders een nieuw .xlsx met de naam van het scenario",
        "the file, .xlsx or .csv; else a new .xlsx with the name of the scenario",
    ),
}
