"""Texts about many runs: what may happen from here, how chance spreads, what matters most."""

TEXTS = {
    "study.worker-lost": (
        "een van de rekenprocessen is van buitenaf beëindigd, misschien bij gebrek aan geheugen; "
        "probeer het opnieuw met minder processen",
        "one of the processes that compute was ended from outside, maybe for want of memory; "
        "try again with fewer processes",
    ),
    "study.refused": (
        "speelwijze {play} met startgetal {seed}: {why}",
        "play {play} with seed {seed}: {why}",
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
    "study.cut-short": (
        "{file} is intussen korter geworden; begin dezelfde opdracht opnieuw",
        "{file} has become shorter meanwhile; give the same command again",
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
    "study.value.below": (
        "tijd onder {of} %, {requirement}, op de slechtste plaats",
        "time below {of} %, {requirement}, in the worst place",
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
    "study.table.requirements": (
        "Een rij per verloop, plaats en basisvereiste. Wat er niet is, heeft geen rij; van een "
        "moment na het einde is de cel leeg.",
        "A row for each run, place and requirement. What there is not has no row; of a moment "
        "after the end the cell is empty.",
    ),
    "study.table.needs": (
        "Een rij per verloop, plaats en behoefte. Van een moment na het einde is de cel leeg.",
        "A row for each run, place and need. Of a moment after the end the cell is empty.",
    ),
    "study.table.over-time": (
        "Per speelwijze, grootheid en tijdstap: kwantielen over alle verlopen. Van een "
        "basisvereiste is het laagste niveau in de stap geteld, op de slechtste plaats die "
        "meedoet; van een behoefte de meeste personen zonder in de stap, in het hele land; "
        "all zijn de persoonsuren van alle behoeften samen, van STARTEX tot het einde van de stap.",
        "By alternative, measure and step of time: quantiles over all runs. Of a requirement the "
        "lowest level in the step counts, in the worst place in play; of a need the most people "
        "without in the step, in the whole country; all is the person-hours of all needs "
        "together, from STARTEX to the end of the step.",
    ),
    "study.table.summary": (
        "Per speelwijze en uitkomst: kwantielen en gemiddelde, elk met een interval van 95 %. "
        "Kwantiel p van n verlopen is de waarde van rang (n + 1) p; het interval loopt van een "
        "rangwaarde tot een andere (binomiaal, zonder aanname over de verdeling); dat van het "
        "gemiddelde is dat van Student. Bij minder dan 19 verlopen zijn q05 en q95 de laagste "
        "en de hoogste. Leeg: te weinig verlopen, of alle verlopen gelijk.",
        "By alternative and outcome: quantiles and mean, each with an interval of 95 %. Quantile p "
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
        "ondergrens van het interval van 95 %",
        "lower end of the interval of 95 %",
    ),
    "study.column.interval-high": (
        "bovengrens van het interval van 95 %",
        "upper end of the interval of 95 %",
    ),
    "study.column.place": ("gebied, of NL voor het hele land", "place, or NL for the country"),
    "study.column.place-over-time": (
        "NL: het hele land; in-play: de slechtste plaats die meedoet",
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
    "cli.study.goes-on": (
        "Wat in {folder} nog niet klaar was, gaat verder.",
        "Going on with what was not finished in {folder}.",
    ),
    # sensitivity
    "study.table.numbers": (
        "Een rij per getal van de wereld: wat het met de persoonsuren doet aan de uiteinden van "
        "zijn bandbreedte, al het andere gelijk en met hetzelfde toeval.",
        "A row for each number of the world: what it does to person-hours at the ends of its "
        "range, all else equal and with the same chance.",
    ),
    "study.table.screening": (
        "Een rij per factor: elementaire effecten (Morris) vanuit willekeurige hoeken van de "
        "ruimte van alle bandbreedtes.",
        "A row for each factor: elementary effects (Morris) from random corners of the space of "
        "all ranges.",
    ),
    "study.column.number": ("naam van het getal", "name of the number"),
    "study.column.state": (
        "moves: het verschuift de persoonsuren; no-difference: het maakt niets uit; does-not-fit: "
        "de wereld klopt aan geen van beide uiteinden; no-range: niemand noemt een bandbreedte; "
        "cannot-matter: dit verloop leest het niet",
        "moves: it moves person-hours; no-difference: it does not; does-not-fit: at neither end "
        "does the world hold together; no-range: nobody states one; cannot-matter: this play does "
        "not read it",
    ),
    "study.column.low": ("onderkant van de bandbreedte", "lower end of the range"),
    "study.column.high": ("bovenkant van de bandbreedte", "upper end of the range"),
    "study.column.provenance": ("herkomst", "provenance"),
    "study.column.confidence": ("zekerheid", "confidence"),
    "study.column.source": ("sleutel van de bron", "key of the source"),
    "study.column.reach": (
        "verschil tussen de meeste en de minste persoonsuren over de bandbreedte",
        "difference between most and fewest person-hours over the range",
    ),
    "study.column.low-effect": (
        "persoonsuren meer dan nu, aan de onderkant; gemiddeld",
        "person-hours more than as it is, at the lower end; mean",
    ),
    "study.column.low-effect-from": (
        "ondergrens van het interval van 95 % daarvan",
        "lower end of the interval of 95 % of that",
    ),
    "study.column.low-effect-to": (
        "bovengrens van het interval van 95 % daarvan",
        "upper end of the interval of 95 % of that",
    ),
    "study.column.high-effect": (
        "persoonsuren meer dan nu, aan de bovenkant; gemiddeld",
        "person-hours more than as it is, at the upper end; mean",
    ),
    "study.column.high-effect-from": (
        "ondergrens van het interval van 95 % daarvan",
        "lower end of the interval of 95 % of that",
    ),
    "study.column.high-effect-to": (
        "bovengrens van het interval van 95 % daarvan",
        "upper end of the interval of 95 % of that",
    ),
    "study.column.low-why-nl": (
        "waarom het niet aan de onderkant kan zijn, in het Nederlands",
        "why it cannot be at the lower end, in Dutch",
    ),
    "study.column.low-why-en": (
        "waarom het niet aan de onderkant kan zijn, in het Engels",
        "why it cannot be at the lower end, in English",
    ),
    "study.column.high-why-nl": (
        "waarom het niet aan de bovenkant kan zijn, in het Nederlands",
        "why it cannot be at the upper end, in Dutch",
    ),
    "study.column.high-why-en": (
        "waarom het niet aan de bovenkant kan zijn, in het Engels",
        "why it cannot be at the upper end, in English",
    ),
    "study.column.factor": ("getal of, tussen haakjes, groep", "number or, in brackets, group"),
    "study.column.members": ("getallen die samen gaan", "numbers that go together"),
    "study.column.blocks": ("aantal hoeken", "number of corners"),
    "study.column.size": (
        "gemiddelde grootte van het effect, welke kant het ook op gaat",
        "mean size of the effect, whichever way it goes",
    ),
    "study.column.mean": (
        "gemiddeld effect van laag naar hoog; van een groep van gunstig naar ongunstig",
        "mean effect from low to high; of a group from good to bad",
    ),
    "study.column.mean-from": (
        "ondergrens van het interval van 95 % daarvan",
        "lower end of the interval of 95 % of that",
    ),
    "study.column.mean-to": (
        "bovengrens van het interval van 95 % daarvan",
        "upper end of the interval of 95 % of that",
    ),
    "study.column.apart": (
        "standaardafwijking van het effect over de hoeken: hoe sterk het van de rest afhangt",
        "standard deviation of the effect over the corners: how much it hangs on the rest",
    ),
    "cli.option.sensitivity": (
        "Zoek uit welke getallen van de wereld de persoonsuren van dit scenario het meest "
        "verschuiven, met hun zekerheid: daar lonen betere gegevens. Met TEKST: van die getallen.",
        "Find out which numbers of the world move the person-hours of this scenario most, with how "
        "certain they are: there better data pays. With TEXT: of those numbers.",
    ),
    "cli.option.play-of-study": (
        "Speelwijze waarmee dat gebeurt. Zonder: average.",
        "Script that it is played by. Without it: average.",
    ),
    "cli.option.seeds-of-study": (
        "Aantal startgetallen waarmee elk getal wordt bekeken. Zonder: 4.",
        "How many seeds each number is looked at with. Without it: 4.",
    ),
    "cli.option.folder-of-study": (
        "Map voor de uitkomsten, ook om ermee verder te gaan; anders een onder ./sensitivities.",
        "Folder for what comes of it, also to go on with it; else one under ./sensitivities.",
    ),
    "cli.sensitivity.running": ("{title}: gevoeligheid", "{title}: sensitivity"),
    "cli.sensitivity.kept": (
        "{share} % staat in {folder}. Dezelfde opdracht met --folder {folder} gaat daarmee verder.",
        "{share} % is in {folder}. The same command with --folder {folder} goes on with it.",
    ),
    "cli.sensitivity.head": (
        "Welke getallen van de wereld verschuiven de persoonsuren het meest? Speelwijze {play}, "
        "startgetallen {first} tot en met {last}: nu {hours} persoonsuren.",
        "Which numbers of the world move person-hours most? Play {play}, seeds {first} to {last}: "
        "{hours} person-hours as it is.",
    ),
    "cli.sensitivity.one-at-a-time": (
        "Elk voor zich: persoonsuren meer dan nu, aan beide uiteinden van de bandbreedte",
        "One at a time: person-hours more than as it is, at either end of the range",
    ),
    "cli.sensitivity.certain": ("zekerheid", "confidence"),
    "cli.sensitivity.at-low": ("laag", "low"),
    "cli.sensitivity.at-high": ("hoog", "high"),
    "cli.sensitivity.number": (
        "{provenance}, {value} [{low} – {high}]: {meaning}",
        "{provenance}, {value} [{low} – {high}]: {meaning}",
    ),
    "cli.sensitivity.better-data": (
        "Betere gegevens lonen hier het meest (van deze {most} weinig zeker): {names}.",
        "Here better data pays most (little certain of these {most}): {names}.",
    ),
    "cli.sensitivity.screening": (
        "Alles tegelijk: effect van laag naar hoog, gemiddeld over {blocks} hoeken van de "
        "bandbreedten",
        "All together: effect from low to high, over {blocks} corners of the ranges",
    ),
    "cli.sensitivity.size": ("grootte", "size"),
    "cli.sensitivity.mean": ("gemiddeld", "mean"),
    "cli.sensitivity.apart": ("spreiding", "apart"),
    "cli.sensitivity.group": ("{name}, {count} samen", "{name}, {count} together"),
    "cli.sensitivity.no-difference": (
        "Over hun hele bandbreedte zonder verschil: {count} getallen.",
        "Without any difference over their whole range: {count} numbers.",
    ),
    "cli.sensitivity.cannot-matter": (
        "Niet bekeken, want bij deze speelwijze leest geen verloop ze: {count} getallen.",
        "Not looked at, since no run of this play reads them: {count} numbers.",
    ),
    "cli.sensitivity.no-range": (
        "Niet bekeken, want zonder bandbreedte: {count} getallen ({names}).",
        "Not looked at, as nobody states a range: {count} numbers ({names}).",
    ),
    "cli.sensitivity.does-not-fit": (
        "× Kan niet aan een uiteinde zijn, vaak doordat delen dan meer of minder dan 100 % zijn; "
        "waarom staat in het bestand: {count} getallen ({names}).",
        "× Cannot be at an end, often since parts are then more or less than 100 %; why is in the "
        "file: {count} numbers ({names}).",
    ),
    "cli.sensitivity.method": (
        "Bandbreedten zijn die van de getallen zelf (oefening world --sources), en niet zekerder "
        "dan daar staat. Grootte is het gemiddelde van wat een getal doet, welke kant het ook op "
        "gaat; spreiding zegt hoe sterk dat van de andere afhangt (Morris, straalsgewijs). Een "
        "groep gaat van gunstig naar ongunstig; (rest) is wat elk voor zich niets uitmaakt. "
        "Intervallen staan in de bestanden.",
        "Ranges are those of the numbers themselves (oefening world --sources), and no more "
        "certain than is said there. Size is the mean of what a number does, whichever way it "
        "goes; apart says how much that hangs on the others (Morris, radial). A group goes from "
        "good to bad; (rest) is what by itself makes no difference. Intervals are in the files.",
    ),
    "cli.sensitivity.checksum": ("Controlegetal: {sum}", "Checksum: {sum}"),
    "cli.sensitivity.files": ("In {folder}:", "In {folder}:"),
}
