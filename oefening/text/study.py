"""Texts about many runs: how chance spreads, and what all studies have."""

TEXTS = {
    "study.for-control": ("Alleen voor de oefenleiding", "For exercise control only"),
    "study.yardsticks": (
        "Maatstaven: {names}. Wat ze meten en hun bronnen: 'oefening world --yardsticks'.",
        "Yardsticks: {names}. What they measure and their sources: 'oefening world --yardsticks'.",
    ),
    "study.worker-lost": (
        "een van de rekenprocessen is van buitenaf beëindigd, misschien bij gebrek aan geheugen; "
        "probeer het opnieuw met minder processen",
        "one of the processes that compute was ended from outside, maybe for want of memory; "
        "try again with fewer processes",
    ),
    "study.other-world": (
        "een van de rekenprocessen heeft een andere versie van de wereld {world} of van het "
        "programma; overal hoort dezelfde te staan",
        "one of the processes that compute has another version of the world {world} or of the "
        "program; it has to be the same everywhere",
    ),
    "study.refused": (
        "speelwijze {play} met startgetal {seed}: {why}",
        "play {play} with seed {seed}: {why}",
    ),
    "study.no-preparation": (
        "scenario '{scenario}' heeft geen voorbereidingsronde, dus met --prepare {name} wordt voor "
        "STARTEX niets gekocht; laat --prepare weg. Wel zijn er speelwijzen voor --play: {plays}",
        "scenario '{scenario}' has no preparation round, so that nothing is bought before STARTEX "
        "with --prepare {name}; leave out --prepare. There are plays for --play: {plays}",
    ),
    "study.locked": (
        "in {folder} wordt al gerekend, in een ander venster",
        "something is running in {folder} already, in another window",
    ),
    "study.folder-taken": (
        "in {folder} staat iets anders; kies een nieuwe map",
        "there is something else in {folder}; choose a new folder",
    ),
    "study.folder-of-exercise": (
        "in {folder} staat een oefening, daar komt geen doorrekening bij; kies een nieuwe map",
        "{folder} holds an exercise, and no study is put beside it; choose a new folder",
    ),
    "study.no-manifest": (
        "{file} is niet te lezen, dus wat in die map staat is niet te vervolgen; kies een nieuwe "
        "map",
        "{file} cannot be read, so that what is in that folder cannot be gone on with; choose a "
        "new folder",
    ),
    "study.cut-short": (
        "{file} is intussen korter geworden; begin dezelfde opdracht opnieuw",
        "{file} has become shorter meanwhile; give the same command again",
    ),
    "study.other-kind": (
        "in {folder} staat een ander soort doorrekening dan deze ({kind}); kies een nieuwe map",
        "{folder} holds a study of another kind than this one ({kind}); choose a new folder",
    ),
    "study.kind.ensemble": ("vele verlopen", "many runs"),
    "study.kind.sensitivity": ("gevoeligheid", "sensitivity"),
    "study.other-shape": (
        "wat in {folder} staat, is bewaard door een andere versie van het programma, die het "
        "anders opschrijft (opzet {there}, hier {here}); daarmee is niet verder te gaan. Kies een "
        "nieuwe map",
        "what is in {folder} was kept by another version of the program, which writes it down "
        "otherwise (shape {there}, here {here}), and cannot be gone on with. Choose a new folder",
    ),
    "study.differs": (
        "wat in {folder} staat, hoort bij iets anders; daarmee is niet verder te gaan. Het "
        "verschil: {what}. Kies een nieuwe map",
        "what is in {folder} is of something else and cannot be gone on with. It differs in: "
        "{what}. Choose a new folder",
    ),
    "study.differs-in": ("{what} (daar {there}, nu {here})", "{what} (there {there}, now {here})"),
    "study.about.kind": ("soort doorrekening", "kind of study"),
    "study.about.engine": ("nummer van de rekenkern", "number of the engine"),
    "study.about.scenario": ("scenario", "scenario"),
    "study.about.scenario-digest": ("inhoud van het scenario", "contents of the scenario"),
    "study.about.world-digest": (
        "getallen en voorzieningen van de wereld",
        "numbers and capacities of the world",
    ),
    "study.about.calendar-digest": ("kalender", "calendar"),
    "study.about.alternatives": ("speelwijzen", "plays"),
    "study.about.counted": ("wat er wordt geteld", "what is counted"),
    "study.about.first-seed": ("eerste startgetal", "first seed"),
    "study.about.seeds": ("aantal startgetallen", "number of seeds"),
    # what is counted
    "study.value.all": (
        "persoonsuren van alle behoeften samen",
        "person-hours of all needs together",
    ),
    "study.value.unhoused": (
        "persoonsuren van mensen die onderdak zochten en het niet hadden",
        "person-hours of people who sought shelter and had none",
    ),
    "study.value.arrived": ("patiënten", "patients"),
    "study.value.not-treated-in-time": (
        "patiënten die niet op tijd zijn behandeld",
        "patients not treated in time",
    ),
    "study.value.need": ("persoonsuren: {without}", "person-hours: {without}"),
    "study.value.clocks-met": (
        "teams binnen hun wettelijke tijd",
        "teams that met their statutory time",
    ),
    "study.value.clocks-missed": (
        "teams buiten hun wettelijke tijd",
        "teams that missed their statutory time",
    ),
    "study.value.provided": (
        "deel dat na {hours} uur niets mist ({place}, hooguit)",
        "share that lacks nothing after {hours} hours ({place}, at most)",
    ),
    "study.value.provided-worst": (
        "deel dat na {hours} uur niets mist (slechtste gebied, hooguit)",
        "share that lacks nothing after {hours} hours (worst place, at most)",
    ),
    "study.value.lacking": (
        "mensen die na {hours} uur iets missen (minstens)",
        "people who lack something after {hours} hours (at least)",
    ),
    "study.value.lowest": (
        "laagste niveau, {requirement}, in het slechtste gebied",
        "lowest level, {requirement}, in the worst place",
    ),
    "study.value.at": (
        "niveau na {hours} uur, {requirement}, in het slechtste gebied",
        "level after {hours} hours, {requirement}, in the worst place",
    ),
    "study.value.without-at": (
        "mensen zonder na {hours} uur, alle behoeften samen (wie twee dingen mist, telt dubbel)",
        "people without after {hours} hours, all needs together (who lacks two counts twice)",
    ),
    "study.value.below": (
        "tijd onder {of}%, {requirement}, in het slechtste gebied",
        "time below {of}%, {requirement}, in the worst place",
    ),
    "study.lacked.all": ("alles samen", "all together"),
    "study.lacked.unhoused": ("onderdak", "shelter"),
    "study.curve": ("{place}: {what}", "{place}: {what}"),
    "study.nothing-alone": (
        "Geen van de bekeken getallen verschuift de persoonsuren, aan geen van beide uiteinden. "
        "Misschien duurt het scenario te kort, of raakt het niets wat van deze getallen afhangt.",
        "None of the numbers looked at moves person-hours, at either end of its range. Maybe the "
        "scenario is too short, or nothing in it touches what hangs on these numbers.",
    ),
    "study.nothing-looked-at": (
        "Er is geen getal om te bekijken.",
        "There is no number to look at.",
    ),
    "study.nothing-together": (
        "Uit geen enkele hoek is een verschil gevonden.",
        "No difference was found from any corner.",
    ),
    "study.share-of-little": ("<0,01%", "<0.01%"),
    "study.seeds": ("startgetallen {first} tot en met {last}", "seeds {first} to {last}"),
    "study.seeds.one": ("startgetal {seed}", "seed {seed}"),
    # tables
    "study.tables": (
        "Uitkomsten van doorgerekende verlopen van een oefening. Geen werkelijke gebeurtenis en "
        "geen voorspelling: een model, met de aannames die bij elk getal staan.",
        "What simulated runs of an exercise come to. No real event and no prediction: a model, "
        "with the assumptions that stand with each of its numbers.",
    ),
    "study.table.runs": ("Een rij per verloop.", "A row for each run."),
    "study.table.requirements": (
        "Een rij per verloop, gebied en basisvereiste. Wat er niet is, heeft geen rij; van een "
        "moment na het einde is de cel leeg.",
        "A row for each run, place and requirement. What there is not has no row; of a moment "
        "after the end the cell is empty.",
    ),
    "study.table.needs": (
        "Een rij per verloop, gebied en behoefte. Van een moment na het einde is de cel leeg.",
        "A row for each run, place and need. Of a moment after the end the cell is empty.",
    ),
    "study.table.over-time": (
        "Per speelwijze, grootheid en tijdstap: kwantielen over alle verlopen. Van een "
        "basisvereiste is het laagste niveau in de stap geteld, in het slechtste gebied in het "
        "spel; van een behoefte de meeste personen zonder in de stap, in het hele land; all zijn "
        "de persoonsuren van alle behoeften samen, van STARTEX tot het einde van de stap.",
        "By alternative, measure and step of time: quantiles over all runs. Of a requirement the "
        "lowest level in the step counts, in the worst place in play; of a need the most people "
        "without in the step, in the whole country; all is the person-hours of all needs together, "
        "from STARTEX to the end of the step.",
    ),
    "study.table.summary": (
        "Per speelwijze en uitkomst: kwantielen en gemiddelde, elk met een 95%-interval. "
        "Kwantiel p van n verlopen is de waarde van rang (n + 1) p; het interval loopt van een "
        "rangwaarde tot een andere (binomiaal, zonder aanname over de verdeling); dat van het "
        "gemiddelde is dat van Student. Bij minder dan 19 verlopen zijn q05 en q95 de laagste "
        "en de hoogste. Leeg: te weinig verlopen, of alle verlopen gelijk.",
        "By alternative and outcome: quantiles and mean, each with a 95% interval. Quantile p "
        "of n runs is the value of rank (n + 1) p; its interval is from one order statistic to "
        "another (binomial, whatever the distribution); that of the mean is Student's. Of fewer "
        "than 19 runs q05 and q95 are the lowest and the highest. Empty: too few runs, or all of "
        "them alike.",
    ),
    "study.table.differences": (
        "Per uitkomst het verschil tussen twee speelwijzen, startgetal voor startgetal met "
        "hetzelfde toeval; verder als de samenvatting.",
        "By outcome the difference between two alternatives, seed by seed with the same chance; "
        "otherwise as the summary.",
    ),
    "study.column.alternative": (
        "speelwijze, met achter / die waarvan de voorbereiding is genomen",
        "play, behind / that of which the preparation was taken",
    ),
    "study.column.less": (
        "speelwijze waarvan de uitkomst is afgetrokken",
        "alternative of which the outcome was taken off",
    ),
    "study.column.play": ("speelwijze", "play of which the steps were taken"),
    "study.column.prepare": (
        "speelwijze waarvan is gekocht wat die voor STARTEX koopt",
        "play of which was bought what it buys before STARTEX",
    ),
    "study.column.seed": ("startgetal van het toeval", "what chance began with"),
    "study.column.seeds": ("aantal startgetallen", "number of seeds"),
    "study.column.lower": (
        "startgetallen waarmee de uitkomst lager is",
        "seeds with which the outcome is lower",
    ),
    "study.column.equal": (
        "startgetallen waarmee de uitkomst gelijk is",
        "seeds with which the outcome is equal",
    ),
    "study.column.higher": (
        "startgetallen waarmee de uitkomst hoger is",
        "seeds with which the outcome is higher",
    ),
    "study.column.runs": ("aantal verlopen", "number of runs"),
    "study.column.outcome": (
        "uitkomst, zoals de kolom in de tabel van de verlopen heet",
        "outcome, by the name of its column in the table of runs",
    ),
    "study.column.statistic": (
        "q05, q50 en q95: kwantielen; mean: gemiddelde",
        "q05, q50 and q95: quantiles; mean",
    ),
    "study.column.unit": ("eenheid van waarde en interval", "unit of value and interval"),
    "study.column.value": ("waarde", "value"),
    "study.column.interval-low": (
        "ondergrens van het 95%-interval",
        "lower end of the 95% interval",
    ),
    "study.column.interval-high": (
        "bovengrens van het 95%-interval",
        "upper end of the 95% interval",
    ),
    "study.column.place": ("gebied, of NL voor het hele land", "place, or NL for the country"),
    "study.column.place-over-time": (
        "NL: het hele land; in-play: het slechtste gebied in het spel",
        "NL: the country; in-play: the worst place in play",
    ),
    "study.column.requirement": ("basisvereiste", "requirement"),
    "study.column.need": ("behoefte", "need"),
    "study.column.measure-over-time": (
        "basisvereiste of behoefte; all: alle behoeften samen",
        "requirement or need; all: all needs together",
    ),
    "study.column.hours": (
        "uren van STARTEX tot het einde van de stap",
        "hours from STARTEX to the end of the step",
    ),
    "study.column.unit-of-quantiles": ("eenheid van de kwantielen", "unit of the quantiles"),
    "study.column.quantile": (
        "waarde waar {of} procent van de verlopen onder ligt",
        "value below which {of} percent of the runs lie",
    ),
    "study.column.lowest": (
        "laagste niveau van de slechtste voorziening",
        "lowest level, by its worst capacity",
    ),
    "study.column.below": ("tijd onder {of} procent", "time below {of} percent"),
    "study.column.at": (
        "niveau {hours} uur na STARTEX",
        "level {hours} hours after STARTEX",
    ),
    "study.column.most": ("de meeste personen zonder", "most people without"),
    "study.column.persons-at": (
        "personen zonder, {hours} uur na STARTEX",
        "people without, {hours} hours after STARTEX",
    ),
    "study.column.person-hours": ("persoonsuren zonder", "person-hours without"),
    # told on the command line
    "cli.study.files": ("In {folder}:", "In {folder}:"),
    "cli.study.text": ("Deze tekst staat ook in {file}", "This text is also in {file}"),
    "cli.study.left": (
        "Niet opnieuw gemaakt, en misschien van andere verlopen: {files}",
        "Not made anew, and maybe of other runs: {files}",
    ),
    "cli.study.spreadsheet": (
        "In een spreadsheet: inlezen als tekst (Excel: tabblad Gegevens), UTF-8, komma tussen de "
        "kolommen, landinstelling Engels voor de decimale punt. Dubbelklikken gaat mis waar de "
        "decimale komma geldt.",
        "In a spreadsheet: import as text (Excel: Data tab), UTF-8, a comma between columns, "
        "English as the locale for the decimal point. A double click goes wrong where numbers "
        "have a decimal comma.",
    ),
    "cli.study.goes-on": (
        "Wat in {folder} nog niet klaar was, gaat verder.",
        "Going on with what was not finished in {folder}.",
    ),
}
