"""Texts of what leaves the program for other tools: spreadsheets, warnings, calendars."""

TEXTS = {
    "export.by.facilitator": ("oefenleiding", "facilitator"),
    "export.by.scenario": ("scenario", "scenario"),
    "export.by.jump": ("sprong in de tijd", "jump in time"),
    "export.deed.held": ("{when} aangehouden", "{when} held"),
    "export.deed.skipped": ("{when} overgeslagen", "{when} skipped"),
    "export.deed.lapsed": (
        "{when} vervallen: de voorwaarde gold niet",
        "{when} lapsed: its condition did not hold",
    ),
    "export.deed.retracted": ("{when} ingetrokken", "{when} retracted"),
    "export.deed.decided": ("{when} besloten", "{when} decided"),
    "export.because": ("{deed}: {why}", "{deed}: {why}"),
    "export.retracted": ("{what} (ingetrokken)", "{what} (retracted)"),
    "export.when": ("zodra {condition}", "as soon as {condition}"),
    "export.added": ("toegevoegd tijdens het spel", "added in play"),
    "export.on-call": ("op afroep", "on call"),
    "export.within": ("binnen {length}", "within {length}"),
    "export.cut": (
        "rij {row}, {title}: ingekort tot {most} tekens, meer past er niet in een cel",
        "row {row}, {title}: cut to {most} characters, a cell holds no more",
    ),
    "fresh.exists": (
        "{path} bestaat al en wordt niet overschreven; kies een andere naam of map",
        "{path} exists already and is not overwritten; choose another name or folder",
    ),
    "export.kind": (
        "{path}: de naam moet eindigen op {kinds}",
        "{path}: the name has to end in {kinds}",
    ),
    "cli.msel-export.short": (
        "Zet een draaiboek in een spreadsheet, met hoe het liep.",
        "Put an MSEL in a spreadsheet, with how it went.",
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
    "export.cap.restriction": (
        "alleen voor deelnemers aan de oefening",
        "for participants in the exercise only",
    ),
    "export.cap.event": ("waarschuwing van de bevolking", "public warning"),
    "export.cap.none": (
        "dit scenario heeft geen waarschuwing van de bevolking met een tijd: geen inject met het "
        "kanaal NL-Alert, sirene of calamiteitenzender, en geen die zo'n maatregel inzet; van een "
        "gespeelde oefening tellen ook de besluiten om te waarschuwen",
        "this scenario has no public warning with a time: no inject with the channel NL-Alert, "
        "siren or emergency broadcast, and none that pulls such a lever; of an exercise that was "
        "played decisions to warn count too",
    ),
    "export.ics.none": (
        "van geen enkele inject is bekend wanneer hij komt; er valt niets in een agenda te zetten",
        "of no inject is known when it comes; there is nothing to put in a calendar",
    ),
    "export.ics.from": ("van: {what}", "from: {what}"),
    "export.ics.to": ("aan: {what}", "to: {what}"),
    "export.ics.channel": ("kanaal: {what}", "channel: {what}"),
    "export.ics.controller": ("ingebracht door: {what}", "controller: {what}"),
    "cli.msel-cap.short": (
        "Schrijf waarschuwingen van de bevolking als CAP.",
        "Write public warnings as CAP.",
    ),
    "cli.msel-cap.help": (
        "Schrijf elke waarschuwing van de bevolking als bericht in CAP 1.2, in een map: injects "
        "met het kanaal NL-Alert, sirene of calamiteitenzender, of die zo'n maatregel inzetten, en "
        "van een gespeelde oefening ook de besluiten daartoe. De status is altijd Exercise. Er "
        "wordt niets overschreven.",
        "Write each public warning as a message in CAP 1.2, in a folder: injects with the channel "
        "NL-Alert, siren or emergency broadcast, or that pull such a lever, and of an exercise "
        "that was played decisions to do so too. The status is always Exercise. Nothing is "
        "overwritten.",
    ),
    "cli.option.cap-to": (
        "de map om in te schrijven; anders een nieuwe met de naam van het scenario",
        "the folder to write to; else a new one with the name of the scenario",
    ),
    "cli.msel-ics.short": (
        "Zet de injects in een agenda, voor wie ze inbrengt.",
        "Put injects in a calendar, for those who bring them.",
    ),
    "cli.msel-ics.help": (
        "Schrijf een agenda (iCalendar) met elke inject waarvan de tijd bekend is, voor de "
        "oefenstaf. De tijden zijn die van de klok van de oefening. Er wordt niets overschreven.",
        "Write a calendar (iCalendar) with each inject of which the time is known, for exercise "
        "control. Times are those of the clock of the exercise. Nothing is overwritten.",
    ),
    "cli.option.ics-to": (
        "het bestand, .ics; anders een nieuw met de naam van het scenario",
        "the file, .ics; else a new one with the name of the scenario",
    ),
    "cli.option.ics-startex": (
        "STARTEX in het echt, zoals 2027-01-19T08:00; anders dat van het scenario",
        "STARTEX in reality, as 2027-01-19T08:00; else that of the scenario",
    ),
}
