"""Texts about an ensemble, as it is told on the command line."""

TEXTS = {
    "cli.ensemble.running": ("{title}: {runs}", "{title}: {runs}"),
    "study.runs": ("{count} verlopen", "{count} runs"),
    "study.runs.one": ("1 verloop", "1 run"),
    "cli.ensemble.telling": ("uitkomsten op een rij zetten", "putting outcomes in a row"),
    "cli.ensemble.kept": (
        "Van {all} is klaar: {done}, in {folder}. Dezelfde opdracht met --folder {folder} gaat "
        "daarmee verder.",
        "Of {all}, done: {done}, in {folder}. The same command with --folder {folder} goes on "
        "with them.",
    ),
    "cli.ensemble.head": (
        "Doorgerekend met niemand in de zaal: {seeds}.",
        "Run with nobody in the room: {seeds}.",
    ),
    "study.alternative": (
        "{play}; voorbereiding: {prepare}",
        "{play}; preparation: {prepare}",
    ),
    "cli.ensemble.alternative": ("Speelwijze: {name} ({id})", "Play: {name} ({id})"),
    "cli.ensemble.low": ("5 %", "5 %"),
    "cli.ensemble.lowest": ("laagste", "lowest"),
    "cli.ensemble.middle": ("mediaan", "median"),
    "cli.ensemble.high": ("95 %", "95 %"),
    "cli.ensemble.highest": ("hoogste", "highest"),
    "cli.ensemble.mean": ("gemiddeld", "mean"),
    "cli.ensemble.reach": ("±", "±"),
    "cli.ensemble.median": (
        "Mediaan van alle persoonsuren {value}, met 95 % zekerheid tussen {low} en {high}.",
        "Median of all person-hours {value}, between {low} and {high} with 95 % confidence.",
    ),
    "cli.ensemble.median-of-few": (
        "Mediaan van alle persoonsuren {value}; voor een interval zijn er te weinig verlopen "
        "(minstens {least}).",
        "Median of all person-hours {value}; for an interval there are too few runs (at least "
        "{least}).",
    ),
    "cli.ensemble.all-alike": (
        "Alle verlopen komen op {value} persoonsuren uit.",
        "All runs come to {value} person-hours.",
    ),
    "cli.ensemble.alike": ("In alle verlopen gelijk: {told}.", "Alike in all runs: {told}."),
    "cli.ensemble.nothing": ("In alle verlopen nul: {told}.", "None in any run: {told}."),
    "cli.ensemble.same": ("{what}: {value}", "{what}: {value}"),
    "cli.ensemble.hours": ("{value} uur", "{value} h"),
    "cli.ensemble.percent": ("{value} %", "{value} %"),
    "cli.ensemble.further": ("Verder:", "Further:"),
    "cli.ensemble.below": (
        "Uren onder {of} %, van elk verloop op de plaats waar dat het langst duurde:",
        "Hours below {of} %, of each run in the place where that was longest:",
    ),
    "cli.ensemble.difference": (
        'Verschil: "{other}" min "{first}", startgetal voor startgetal met hetzelfde toeval',
        'Difference: "{other}" less "{first}", seed by seed with the same chance',
    ),
    "cli.ensemble.no-difference": (
        "Met geen enkel startgetal is er verschil.",
        "There is no difference with any seed.",
    ),
    "cli.ensemble.no-other-difference": (
        "Verder is alles met elk startgetal gelijk.",
        "All else is the same with every seed.",
    ),
    "cli.ensemble.seeds": (
        'Van de {all} startgetallen komt "{other}" met {lower} op minder persoonsuren uit, met '
        "{equal} op evenveel, met {higher} op meer.",
        'Of {all} seeds "{other}" comes to fewer person-hours with {lower}, to as many with '
        "{equal}, to more with {higher}.",
    ),
    "cli.ensemble.method": (
        "Tussen 5 % en 95 % liggen negen van de tien verlopen (rang (n + 1) p); ± is het 95 %-"
        "interval van het gemiddelde (Student). De intervallen van alle getallen staan in de "
        "samenvatting.",
        "Nine of ten runs lie between 5 % and 95 % (rank (n + 1) p); ± is the 95 % interval of "
        "the mean (Student). The intervals of all numbers are in the summary file.",
    ),
    "cli.ensemble.method-of-few": (
        "Laagste en hoogste zijn die van deze verlopen; wat nog kan gebeuren, reikt verder. ± is "
        "het 95 %-interval van het gemiddelde (Student). De intervallen van alle getallen staan "
        "in de samenvatting.",
        "Lowest and highest are those of these runs; what may yet happen reaches further. ± is "
        "the 95 % interval of the mean (Student). The intervals of all numbers are in the summary "
        "file.",
    ),
    "cli.ensemble.model": (
        "Dit komt uit een model, met de aannames die bij elk getal ervan staan (oefening world). "
        "Het zegt hoe ver het toeval van het model reikt, niet wat er zal gebeuren.",
        "This comes out of a model, with the assumptions that stand with each of its numbers "
        "(oefening world). It says how far the model's chance reaches, not what will happen.",
    ),
    "cli.ensemble.person-hours": ("Persoonsuren zonder:", "Person-hours without:"),
    "cli.ensemble.person-thousands": (
        "Duizenden persoonsuren zonder:",
        "Thousands of person-hours without:",
    ),
    "cli.ensemble.checksum": ("Controlegetal: {sum}", "Checksum: {sum}"),
}
