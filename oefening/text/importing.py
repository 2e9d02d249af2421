"""Texts about what is asked of `oefening msel import`, what is refused, and how times are read."""

TEXTS = {
    # what was asked
    "import.which-sheet": (
        "{file}: welk blad het draaiboek is, is niet duidelijk; kies er een met --sheet",
        "{file}: which sheet is the MSEL is not clear; choose one by --sheet",
    ),
    "import.no-such-sheet": (
        "{file}: er is geen blad '{sheet}'",
        "{file}: there is no sheet '{sheet}'",
    ),
    "import.no-msel": (
        "{file}: geen blad heeft een rij met kopjes van een draaiboek",
        "{file}: no sheet has a row with titles of an MSEL",
    ),
    "import.no-titles": (
        "{file}: blad {sheet} heeft geen rij met kopjes van een draaiboek",
        "{file}: sheet {sheet} has no row with titles of an MSEL",
    ),
    "import.too-long": (
        "{file}: blad {sheet} heeft {rows} regels onder de kopjes, meer dan een scenario aankan; "
        "verdeel het over meer bestanden",
        "{file}: sheet {sheet} has {rows} lines below its titles, more than a scenario can hold; "
        "divide it over several files",
    ),
    "import.too-much": (
        "{file}: de {rows} regels van blad {sheet} worden meer dan een scenario aankan ({count} "
        "gegevens, hoogstens {most}); een regel aan iedereen telt voor elk van {cells} cellen; "
        "verdeel het over meer bestanden",
        "{file}: the {rows} lines of sheet {sheet} come to more than a scenario can hold ({count} "
        "values, at most {most}); a line to everybody counts for each of {cells} cells; divide it "
        "over several files",
    ),
    "import.too-many-cells": (
        "kolom '{title}' noemt meer dan {most} ontvangers: is dat de goede kolom? Noem anders de "
        "goede in een profiel (--map)",
        "column '{title}' names more than {most} recipients: is it the right column? If not, give "
        "the right one in a profile (--map)",
    ),
    "import.no-field": (
        "kolom '{title}': er is geen veld '{field}'",
        "column '{title}': there is no field '{field}'",
    ),
    "import.no-year": (
        "het jaar ligt tussen {first} en {last}",
        "the year lies between {first} and {last}",
    ),
    "import.profile-head": (
        "Zo is deze spreadsheet gelezen. Pas aan wat niet klopt en lees opnieuw met --map. Velden: "
        "{names}.",
        "This is how the spreadsheet was read. Change what is wrong and read again with --map. "
        "Fields: {names}.",
    ),
    # `oefening msel import`
    "cli.msel-import.short": (
        "Neem een draaiboek in een spreadsheet over als scenario.",
        "Make a scenario of an MSEL in a spreadsheet.",
    ),
    "cli.msel-import.help": (
        "Neem een draaiboek over uit een spreadsheet (.xlsx of .csv). In een nieuwe map komen het "
        "scenario, een profiel met wat elke kolom betekent, en een verslag waarin elke rij "
        "voorkomt. Er wordt niets overschreven.",
        "Import an MSEL from a spreadsheet (.xlsx or .csv). A new folder gets the scenario, a "
        "profile with what each column means, and an account in which every row occurs. Nothing "
        "is overwritten.",
    ),
    "cli.option.import-sheet": (
        "het blad met het draaiboek; nodig als niet duidelijk is welk dat is",
        "the sheet with the MSEL; needed where it is not clear which that is",
    ),
    "cli.option.import-startex": (
        "STARTEX, zoals 2027-01-19T08:00; anders de eerste tijd in het blad",
        "STARTEX, as 2027-01-19T08:00; else the first time in the sheet",
    ),
    "cli.option.import-year": (
        "het jaar van dagen waar dat niet bij staat",
        "the year of days that do not tell it",
    ),
    "cli.option.import-zone": (
        "de tijdzone (Europe/Amsterdam)",
        "the time zone (Europe/Amsterdam)",
    ),
    "cli.option.import-region": (
        "een regio die meespeelt, zoals VR09; mag vaker",
        "a region in play, as VR09; may be given more than once",
    ),
    "cli.option.import-language": (
        "de taal van de teksten; anders de taal waar ze het meest op lijken",
        "the language of the texts; else the one that they look most like",
    ),
    "cli.option.import-map": (
        "een profiel van een eerdere keer, met wat elke kolom betekent",
        "a profile of an earlier time, with what each column means",
    ),
    "cli.option.import-to": (
        "de map om in te schrijven; anders een nieuwe met de naam van het bestand",
        "the folder to write to; else a new one with the name of the file",
    ),
    "import.too-large": (
        "de {rows} rijen van dit draaiboek zijn samen meer dan {limit} MiB tekst, meer dan in een "
        "scenario past; verdeel het over meer bestanden",
        "the {rows} rows of this MSEL come to more than {limit} MiB of text, which is more than a "
        "scenario may have; divide it over several files",
    ),
    "cli.option.import-keep-people": (
        "laat de namen van mensen staan die in de uitvoer van een ander programma voorkomen",
        "keep the names of people that an export of another tool has",
    ),
    "cli.option.import-pseudonymise": (
        "zet andere namen in de plaats van die van personen",
        "put other names in the place of those of people",
    ),
    "cli.import.written": (
        "Geschreven in {folder}, met het hele verslag in {account}; 'oefening play {folder}' "
        "speelt het.",
        "Written in {folder}, with the whole account in {account}; 'oefening play {folder}' "
        "plays it.",
    ),
    "cli.import.schema": (
        "Voor een editor: 'oefening schema --write {folder}' zet het schema ernaast.",
        "For an editor: 'oefening schema --write {folder}' puts the schema beside it.",
    ),
    "cli.import.no-region": ("er is geen regio {region}", "there is no region {region}"),
    "noun.profile": ("een profiel", "a profile"),
    "import.other-titles": (
        "rij {better} lijkt veel meer op de kopjes dan rij {row}, die het profiel noemt",
        "row {better} looks much more like the titles than row {row}, which the profile names",
    ),
    # how times were read
    "import.hidden-columns": (
        "verborgen kolommen, toch overgenomen: {titles}",
        "hidden columns, imported all the same: {titles}",
    ),
    "import.startex-told": (
        "STARTEX is {start}: dat blijkt uit rijen met een tijd en hoe lang na STARTEX die is",
        "STARTEX is {start}: rows with both a time and how long after STARTEX that is show it",
    ),
    "import.more": (
        "zonder nummer, titel of tijd: bij de rij erboven gevoegd",
        "without a number, a title or a time: put with the row above",
    ),
    "import.of-its-own": (
        "zonder nummer, titel of tijd: als eigen inject in de reserve",
        "without a number, a title or a time: an inject of its own, in the reserve",
    ),
    "import.ditto": (
        "staat voor wat erboven staat: {text}",
        "stands for what stands above it: {text}",
    ),
    "import.ditto-alone": (
        "staat voor wat erboven staat, maar daar staat niets",
        "stands for what stands above it, where there is nothing",
    ),
    "import.beyond-titles": (
        "staat rechts van alle kopjes: verschoof de rij door een komma zonder aanhalingstekens?",
        "stands to the right of all titles: did the row shift, by a comma without quotes?",
    ),
    "import.struck": (
        "doorgestreept: naar de reserve",
        "struck through: put in the reserve",
    ),
    "import.several": (
        "van wie van de ontvangers dit wordt verwacht staat er niet: {cell} genomen",
        "of which of the recipients this is expected is not said: {cell} was taken",
    ),
    "import.counted": (
        "tijden zijn kale getallen: gelezen als {unit} sinds STARTEX; zet anders unit in het "
        "profiel en lees opnieuw met --map",
        "times are bare numbers: read as {unit} since STARTEX; put another unit in the profile "
        "and read again with --map",
    ),
    "import.counted-turns": (
        "tijden zijn kale getallen die per fase opnieuw beginnen: gelezen als {unit}, elke fase na "
        "de laatste tijd van de vorige",
        "times are bare numbers that begin anew in each phase: read as {unit}, each phase after "
        "the last time of the one before",
    ),
    "import.unit.minutes": ("minuten", "minutes"),
    "import.unit.hours": ("uren", "hours"),
    "import.unit.days": ("dagen", "days"),
    "import.turn": (
        "deze ronde is na de laatste tijd van de vorige gezet, {length} na STARTEX",
        "this turn was put after the last time of the one before, {length} after STARTEX",
    ),
    "import.no-month": (
        "“{written}” zegt dag {day}, {clock}, maar niet van welke maand (zonder tijd overgenomen)",
        "“{written}” says day {day}, {clock}, but not of which month (imported without a time)",
    ),
    "import.figures": (
        "“{written}” is gelezen als uren en minuten: {length}",
        "“{written}” was read as hours and minutes: {length}",
    ),
    "import.beside": (
        "van “{written}” is alleen de tijd genomen",
        "of “{written}” only the time was taken",
    ),
    "import.day-zero": (
        "dag 0 is gelezen als de dag vóór die van STARTEX, die dag 1 is",
        "day 0 was read as the day before that of STARTEX, which is day 1",
    ),
    "import.other-weekday": (
        "“{written}”: die datum valt op een andere dag van de week; de datum is genomen",
        "“{written}”: that date is another day of the week; the date was taken",
    ),
    "import.next-week": (
        "deze dag van de week is genomen als dag {day}, na de rij erboven",
        "this day of the week was taken to be day {day}, after the row above",
    ),
    "import.two-days": (
        "twee dagen in één rij: die bij de tijd is gebruikt, de andere is bewaard (extra)",
        "two days in one row: that of the time is used, the other is kept (extra)",
    ),
    "import.unit": (
        "T+15 is gelezen als 15 uur; zijn het minuten, zet dan unit: minutes in het profiel en "
        "lees opnieuw met --map",
        "T+15 was read as 15 hours; if these are minutes, put unit: minutes in the profile and "
        "read again with --map",
    ),
    "import.original-id": ("Oorspronkelijk nummer", "Original number"),
    "import.beyond-since": (
        "tijden gaan verder dan 24:00: gelezen als tijd sinds STARTEX",
        "times go on beyond 24:00: read as time since STARTEX",
    ),
    "import.beyond-clock": (
        "tijden gaan verder dan 24:00: doorgeteld vanaf middernacht; schrijf T+26:00 als ze vanaf "
        "STARTEX tellen",
        "times go on beyond 24:00: counted on from midnight; write T+26:00 if they count from "
        "STARTEX",
    ),
    "import.section-days": (
        "koppen noemen een dag: die geldt voor de tijden eronder",
        "headings name a day: it holds for the times below",
    ),
    "import.night": (
        "ligt ver vóór de rij erboven: genomen als de nacht die op de dag van de kop volgt",
        "lies far before the row above: taken to be in the night after the day of the heading",
    ),
    # which day comes first, and when it begins
    "import.day-first": (
        "{address}: uit dagen als {written} blijkt niet wat voorop staat: gelezen als {meant}; "
        "zet anders dates: {other} in het profiel en lees opnieuw met --map",
        "{address}: days such as {written} do not show what stands first: read as {meant}; if not, "
        "put dates: {other} in the profile and read again with --map",
    ),
    "import.month-first": (
        "{address}: dagen als {written} liggen dicht bijeen als de maand voorop staat: gelezen als "
        "{meant}; zet anders dates: {other} in het profiel en lees opnieuw met --map",
        "{address}: days such as {written} lie close together if the month stands first: read as "
        "{meant}; if not, put dates: {other} in the profile and read again with --map",
    ),
    "import.either-day": (
        "kan ook {meant} zijn: in dit blad staat soms de dag en soms de maand voorop",
        "may be {meant} too: in this sheet now the day stands first and then the month",
    ),
    "import.month.1": ("{day} januari", "{day} January"),
    "import.month.2": ("{day} februari", "{day} February"),
    "import.month.3": ("{day} maart", "{day} March"),
    "import.month.4": ("{day} april", "{day} April"),
    "import.month.5": ("{day} mei", "{day} May"),
    "import.month.6": ("{day} juni", "{day} June"),
    "import.month.7": ("{day} juli", "{day} July"),
    "import.month.8": ("{day} augustus", "{day} August"),
    "import.month.9": ("{day} september", "{day} September"),
    "import.month.10": ("{day} oktober", "{day} October"),
    "import.month.11": ("{day} november", "{day} November"),
    "import.month.12": ("{day} december", "{day} December"),
    "import.two-times": (
        "twee tijden per rij: de tijd in het verhaal is gebruikt, de andere is bewaard (extra)",
        "two times in one row: the time in the story is used, the other is kept (extra)",
    ),
    "import.year-assumed": (
        "het jaar staat er niet bij: {year} genomen; geef anders --year",
        "the year is not given: {year} was taken; give another by --year",
    ),
    "import.startex-first": (
        "STARTEX is de eerste tijd in het blad, {start}; geef anders --startex",
        "STARTEX is the first time in the sheet, {start}; give another by --startex",
    ),
    "import.startex-first-day": (
        "STARTEX is de eerste tijd met een dag erbij, {start}; geef anders --startex",
        "STARTEX is the first time with a day, {start}; give another by --startex",
    ),
    "import.on-first-day": (
        "een tijd zonder dag, boven de eerste met een dag: op {day} gezet",
        "a time without a day, above the first with a day: put on {day}",
    ),
    "import.startex-assumed": (
        "het blad noemt geen dag: STARTEX op {start} gezet; geef anders --startex",
        "the sheet names no day: STARTEX was set to {start}; give another by --startex",
    ),
}
