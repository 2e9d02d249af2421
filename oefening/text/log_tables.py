"""Texts of the tables that an exercise is exported as: what is in them, and how that goes."""

TEXTS = {
    "study.tables.of-log": (
        "Een oefening als tabellen, gemaakt van het logboek en van wat ernaast staat. De "
        "aantekeningen zijn woorden van beoordelaars en geen deel van het logboek.",
        "An exercise as tables, made of its log and of what stands beside that. The annotations "
        "are words of reviewers and no part of the log.",
    ),
    "study.table.story": (
        "Het verloop, regel voor regel, met de regel van het logboek waar elke op rust",
        "The story, line by line, with the record that each rests on",
    ),
    "study.table.levels": (
        "Elke basisvereiste op elke plaats in het spel: hoe die begon, en telkens als het niveau "
        "veranderde",
        "Each requirement in each place in play: as it began, and whenever its level changed",
    ),
    "study.table.nodes": (
        "Elke voorziening op elke plaats in het spel, telkens als het niveau is bepaald",
        "Each capacity in each place in play, whenever its level settled",
    ),
    "study.table.curves": (
        "Niveaus, personen zonder en persoonsuren zonder, in gelijke stappen, precies en niet "
        "afgerond zoals op het scherm en in een verslag",
        "Levels, persons without and person-hours unmet, in equal steps, exact and not rounded as "
        "on the screen and in a report",
    ),
    "study.table.decisions": (
        "Elk besluit dat is vastgelegd, op volgorde",
        "Every decision that was recorded, in order",
    ),
    "study.table.injects": (
        "Elke inject, met wat ervan geworden is",
        "Every inject, with what became of it",
    ),
    "study.table.annotations": (
        "Aantekeningen en bladwijzers van beoordelaars, geen deel van het logboek",
        "Annotations and bookmarks of reviewers, no part of the log",
    ),
    "study.column.of-log.line": ("Volgnummer van de regel", "Number of the line"),
    "study.column.of-log.second": ("Seconden sinds STARTEX", "Seconds since STARTEX"),
    "study.column.of-log.moment": (
        "Dag en tijd in de oefening, op de hele minuut",
        "Day and time in the exercise, to the whole minute",
    ),
    "study.column.of-log.wall": (
        "Tijd in de zaal, in UTC; leeg waar die niet bekend is",
        "Time in the room, in UTC; empty where it is not known",
    ),
    "study.column.of-log.kind": (
        "De soort, in de woorden van het logboek of het scenario",
        "The kind, in the words of the log or the scenario",
    ),
    "study.column.of-log.record": ("Nummer van de regel in het logboek", "Number of the record"),
    "study.column.of-log.text": ("De tekst", "The words"),
    "study.column.of-log.place": (
        "De plaats, NL voor het hele land",
        "The place, NL for the whole country",
    ),
    "study.column.of-log.requirement": (
        "Een van de zeven basisvereisten",
        "One of the seven requirements",
    ),
    "study.column.of-log.level": ("Het niveau", "The level"),
    "study.column.of-log.capacity": (
        "De voorziening die het laagst staat; leeg waar alles heel is",
        "The capacity that is lowest; empty where all is whole",
    ),
    "study.column.of-log.node": ("Het adres van de voorziening", "The address of the capacity"),
    "study.column.of-log.measure": (
        "Wat het is: level (niveau), without (personen zonder) of unmet (persoonsuren zonder)",
        "What it is: level, persons without, or person-hours unmet",
    ),
    "study.column.of-log.of": (
        "Van welke basisvereiste of behoefte; all voor alle behoeften samen",
        "Of which requirement or need; all for all needs together",
    ),
    "study.column.of-log.unit": ("De eenheid van de waarden", "The unit of the values"),
    "study.column.of-log.value-at-end": (
        "De waarde aan het einde van de stap",
        "The value at the end of the step",
    ),
    "study.column.of-log.lowest-in-step": (
        "Van een niveau het laagste binnen de stap",
        "Of a level the lowest within the step",
    ),
    "study.column.of-log.number": (
        "Volgnummer van het besluit, zoals in het verslag",
        "Number of the decision, as in the report",
    ),
    "study.column.of-log.decision": (
        "Het besluit in het scenario; leeg waar dat er niet om vraagt",
        "The decision of the scenario; empty where that does not ask for it",
    ),
    "study.column.of-log.option": ("De gekozen optie", "The option that was chosen"),
    "study.column.of-log.cell": ("De cel", "The cell"),
    "study.column.of-log.put-second": (
        "Wanneer het is voorgelegd; leeg waar geen inject dat deed",
        "When it was put; empty where no inject did",
    ),
    "study.column.of-log.made-second": ("Wanneer het is genomen", "When it was made"),
    "study.column.of-log.recorded-second": ("Wanneer het is vastgelegd", "When it was recorded"),
    "study.column.of-log.levers": ("De ingezette maatregelen", "The levers that were pulled"),
    "study.column.of-log.retracted": ("Of het is ingetrokken", "Whether it was retracted"),
    "study.column.of-log.question": ("De vraag", "The question"),
    "study.column.of-log.answer": ("Het besluit in woorden", "The decision in words"),
    "study.column.of-log.reason": ("Waarom, als dat is gezegd", "Why, if that was said"),
    "study.column.of-log.inject": ("De inject", "The inject"),
    "study.column.of-log.msel-number": ("Nummer in het draaiboek", "Number in the MSEL"),
    "study.column.of-log.status": ("Hoe het ermee staat", "How it stands"),
    "study.column.of-log.from": ("Van wie", "From whom"),
    "study.column.of-log.to": ("Aan welke cellen", "To which cells"),
    "study.column.of-log.planned-second": (
        "Wanneer het scenario hem wil, waar dat op een tijdstip is",
        "When the scenario wants it, where that is at a time",
    ),
    "study.column.of-log.released-second": ("Wanneer hij is ingespeeld", "When it was released"),
    "study.column.of-log.by": ("Door wie hij is ingespeeld", "Who released it"),
    "study.column.of-log.acknowledged-by": (
        "Welke cellen hem hebben bevestigd",
        "Which cells acknowledged it",
    ),
    "study.column.of-log.acknowledged-second": (
        "Wanneer de eerste dat deed",
        "When the first of them did",
    ),
    "study.column.of-log.title": ("De titel", "The title"),
    "study.column.of-log.seat": ("Wie het schreef", "Who wrote it"),
    "study.column.of-log.entry": (
        "Nummer in het bestand van die beoordelaar",
        "Number in the file of that reviewer",
    ),
    "study.column.of-log.about": ("Waar het over gaat", "What it is about"),
    "study.column.of-log.written": ("Wanneer het is geschreven", "When it was written"),
    "study.column.of-log.seen": (
        "Tot welke regel de beoordelaar het logboek had gezien",
        "Up to which record the reviewer had seen the log",
    ),
    "study.column.of-log.stands": (
        "Of het geldt, en niet is ingetrokken",
        "Whether it stands, and was not taken back",
    ),
    "tables.taken": (
        "{file} is er al en is geen eerdere export van dit logboek; kies een andere map",
        "{file} is there already and is no earlier export of this log; choose another folder",
    ),
    "tui.export.where": ("In welke map?", "In which folder?"),
    "tui.export.what": (
        "Van de hele oefening: verloop, niveaus, krommen, besluiten, injects, reactietijden, wie "
        "wat wist en aantekeningen, elk als CSV. Alleen een eerdere export van dit logboek wordt "
        "vervangen.",
        "Of the whole exercise: story, levels, curves, decisions, injects, latencies, who knew "
        "what and annotations, each as CSV. Only an earlier export of this log is replaced.",
    ),
    "tui.export.made": ("Tabellen in {folder}", "Tables in {folder}"),
    "tui.action.export": ("tabellen", "tables"),
    "tui.help.export": (
        "het verloop, de niveaus en de rest als CSV bewaren",
        "keep story, levels and the rest as CSV",
    ),
    "cli.exporting": ("Tabellen maken", "Making tables"),
    "cli.option.export": (
        "Zet verloop, niveaus, besluiten en de rest als CSV in deze map, tot en met --at.",
        "Put story, levels, decisions and the rest in this folder as CSV, up to --at.",
    ),
    "cli.option.nodes": (
        "Met --export: ook een tabel van elke voorziening.",
        "With --export: a table of every capacity as well.",
    ),
}
