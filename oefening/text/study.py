"""Texts about many runs: what may happen from here, how chance spreads, what matters most."""

TEXTS = {
    "study.worker-lost": (
        "een van de rekenprocessen is van buitenaf beëindigd, misschien bij gebrek aan geheugen; "
        "probeer het opnieuw met minder processen",
        "one of the processes that compute was ended from outside, maybe for want of memory; "
        "try again with fewer processes",
    ),
    "study.locked": (
        "in {folder} wordt al gerekend, in een ander venster",
        "something is running in {folder} already, in another window",
    ),
    "study.folder-taken": (
        "in {folder} staat iets anders; kies een nieuwe map",
        "there is something else in {folder}; choose a new folder",
    ),
    "study.no-manifest": (
        "{file} is niet te lezen, dus wat in die map staat is niet te vervolgen; kies een nieuwe "
        "map",
        "{file} cannot be read, so that what is in that folder cannot be gone on with; choose a "
        "new folder",
    ),
    "study.differs": (
        "wat in {folder} staat, hoort bij iets anders; daarmee is niet verder te gaan. Het "
        "verschil: {what}. Kies een nieuwe map",
        "what is in {folder} is of something else and cannot be gone on with. It differs in: "
        "{what}. Choose a new folder",
    ),
    "study.differs-in": ("{what} (daar {there}, nu {here})", "{what} (there {there}, now {here})"),
    "study.about.format": ("opzet van het bestand", "shape of the file"),
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
        "persoonsuren van wie onderdak zocht en het niet had",
        "person-hours of who sought shelter and had none",
    ),
    "study.value.arrived": ("patiënten", "patients"),
    "study.value.not-treated-in-time": (
        "patiënten die niet op tijd zijn behandeld",
        "patients not treated in time",
    ),
    "study.value.need": ("persoonsuren: {without}", "person-hours: {without}"),
    "study.value.clocks-met": (
        "onderdelen die hun wettelijke tijd haalden",
        "teams that met their statutory time",
    ),
    "study.value.clocks-missed": (
        "onderdelen die hun wettelijke tijd niet haalden",
        "teams that missed their statutory time",
    ),
    "study.value.provided": (
        "wie na {hours} uur niets ontbreekt, {place}, ten hoogste",
        "who lacks nothing after {hours} hours, {place}, at most",
    ),
    "study.lacked.all": ("alles samen", "all together"),
    "study.lacked.unhoused": ("onderdak", "shelter"),
    "study.curve": ("{place}: {what}", "{place}: {what}"),
    # tables
    "study.tables": (
        "Uitkomsten van doorgerekende verlopen van een oefening. Geen werkelijke gebeurtenis en "
        "geen voorspelling: een model, met de aannames die bij elk getal staan.",
        "What simulated runs of an exercise come to. No real event and no prediction: a model, "
        "with the assumptions that stand with each of its numbers.",
    ),
    "study.table.runs": ("Een rij per verloop.", "A row for each run."),
    "study.table.curves": (
        "Een rij per verloop en per kromme: een basisvereiste of een behoefte op een plaats. Wat "
        "er niet is, heeft geen rij; van een moment na het einde is de cel leeg.",
        "A row for each run and curve: a requirement or a need in a place. What there is not has "
        "no row; of a moment after the end the cell is empty.",
    ),
    "study.table.summary": (
        "Per speelwijze en uitkomst: kwantielen en gemiddelde, elk met een interval van 95 %. "
        "Kwantiel p van n verlopen is de waarde van rang (n + 1) p; het interval loopt van een "
        "rangwaarde tot een andere (binomiaal, zonder aanname over de verdeling); dat van het "
        "gemiddelde is dat van Student. Leeg: te weinig verlopen.",
        "By alternative and outcome: quantiles and mean, each with an interval of 95 %. Quantile p "
        "of n runs is the value of rank (n + 1) p; its interval is from one order statistic to "
        "another (binomial, whatever the distribution); that of the mean is Student's. Empty: too "
        "few runs.",
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
    "study.column.outcome": ("uitkomst", "outcome"),
    "study.column.statistic": (
        "q05, q50 en q95: kwantielen; mean: gemiddelde",
        "q05, q50 and q95: quantiles; mean",
    ),
    "study.column.unit": ("eenheid van waarde en interval", "unit of value and interval"),
    "study.column.value": ("waarde", "value"),
    "study.column.interval-low": (
        "ondergrens van het interval van 95 %",
        "lower end of the interval of 95 %",
    ),
    "study.column.interval-high": (
        "bovengrens van het interval van 95 %",
        "upper end of the interval of 95 %",
    ),
    "study.column.place": ("gebied, of NL voor het hele land", "place, or NL for the country"),
    "study.column.kind": (
        "requirement: basisvereiste; need: behoefte",
        "requirement or need",
    ),
    "study.column.measure": ("welk basisvereiste, of welke behoefte", "which one"),
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
    "cli.ensemble.running": ("{title}: {runs} verlopen", "{title}: {runs} runs"),
    "cli.ensemble.telling": ("uitkomsten op een rij zetten", "putting outcomes in a row"),
    "cli.ensemble.goes-on": (
        "Wat in {folder} nog niet klaar was, gaat verder.",
        "Going on with what was not finished in {folder}.",
    ),
    "cli.ensemble.kept": (
        "{done} van de {all} verlopen staan in {folder}. Dezelfde opdracht met --folder "
        "{folder} gaat daarmee verder.",
        "{done} of {all} runs are in {folder}. The same command with --folder {folder} goes on "
        "with them.",
    ),
    "cli.ensemble.head": (
        "Doorgerekend met niemand in de zaal, met de startgetallen {first} tot en met {last}.",
        "Run with nobody in the room, with the seeds {first} to {last}.",
    ),
    "cli.ensemble.alternative": ("Speelwijze {name}", "Play {name}"),
    "cli.ensemble.low": ("5 %", "5 %"),
    "cli.ensemble.middle": ("mediaan", "median"),
    "cli.ensemble.high": ("95 %", "95 %"),
    "cli.ensemble.mean": ("gemiddeld", "mean"),
    "cli.ensemble.reach": ("±", "±"),
    "cli.ensemble.median": (
        "Mediaan persoonsuren {value}, met 95 % zekerheid tussen {low} en {high}.",
        "Median person-hours {value}, between {low} and {high} with 95 % confidence.",
    ),
    "cli.ensemble.below": ("Uren onder {of} %:", "Hours below {of} %:"),
    "cli.ensemble.difference": (
        "Verschil: {other} min {first}, startgetal voor startgetal met hetzelfde toeval",
        "Difference: {other} less {first}, seed by seed with the same chance",
    ),
    "cli.ensemble.seeds": (
        "Van de {all} startgetallen komt {other} met {lower} op minder persoonsuren uit, met "
        "{equal} op evenveel, met {higher} op meer.",
        "Of {all} seeds {other} comes to fewer person-hours with {lower}, to as many with "
        "{equal}, to more with {higher}.",
    ),
    "cli.ensemble.method": (
        "Tussen 5 % en 95 % liggen negen van de tien verlopen (rang (n + 1) p); ± is het 95 %-"
        "interval van het gemiddelde (Student). De intervallen van alle getallen staan in de "
        "samenvatting.",
        "Nine of ten runs lie between 5 % and 95 % (rank (n + 1) p); ± is the 95 % interval of "
        "the mean (Student). The intervals of all numbers are in the summary file.",
    ),
    "cli.ensemble.model": (
        "Dit komt uit een model, met de aannames die bij elk getal ervan staan (oefening world). "
        "Het zegt hoe ver het toeval van het model reikt, niet wat er zal gebeuren.",
        "This comes out of a model, with the assumptions that stand with each of its numbers "
        "(oefening world). It says how far the model's chance reaches, not what will happen.",
    ),
    "cli.ensemble.person-hours": ("Persoonsuren zonder:", "Person-hours without:"),
    "cli.ensemble.files": ("In {folder}:", "In {folder}:"),
    "cli.ensemble.checksum": ("Controlegetal: {sum}", "Checksum: {sum}"),
}
