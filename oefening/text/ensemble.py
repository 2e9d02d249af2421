"""Texts about an ensemble, as it is told on the command line."""

TEXTS = {
    "cli.ensemble.running": ("{title}: {runs}", "{title}: {runs}"),
    "study.runs": ("{count} verlopen", "{count} runs"),
    "study.runs.one": ("1 verloop", "1 run"),
    "cli.ensemble.telling": (
        "uitkomsten op een rij zetten",
        "tabulating what comes of them",
    ),
    "cli.ensemble.kept": (
        "Klaar: {done} van {all}, in {folder}. Dezelfde opdracht met --folder {folder} gaat "
        "daarmee verder.",
        "Done: {done} of {all}, in {folder}. The same command with --folder {folder} goes on with "
        "them.",
    ),
    "cli.ensemble.head": (
        "Doorgerekend zonder deelnemers: {seeds}.",
        "Run with nobody at the table: {seeds}.",
    ),
    "study.alternative": (
        "{play}; voorbereiding: {prepare}",
        "{play}; preparation: {prepare}",
    ),
    "cli.ensemble.alternative": ("Speelwijze: {name} ({id})", "Play: {name} ({id})"),
    "cli.ensemble.low": (
        "5%",
        "5%",
    ),
    "cli.ensemble.lowest": ("laagste", "lowest"),
    "cli.ensemble.middle": ("mediaan", "median"),
    "cli.ensemble.high": (
        "95%",
        "95%",
    ),
    "cli.ensemble.highest": ("hoogste", "highest"),
    "cli.ensemble.mean": ("gemiddeld", "mean"),
    "cli.ensemble.reach": ("±", "±"),
    "cli.ensemble.median": (
        "Alle persoonsuren samen: mediaan {value}, met 95% zekerheid tussen {low} en {high}.",
        "All person-hours together: median {value}, between {low} and {high} with 95% confidence.",
    ),
    "cli.ensemble.median-of-few": (
        "Alle persoonsuren samen: mediaan {value}; voor een interval zijn er te weinig verlopen "
        "(minstens {least} nodig).",
        "All person-hours together: median {value}; too few runs for an interval (at least "
        "{least}).",
    ),
    "cli.ensemble.all-alike": (
        "Alle verlopen komen op {value} persoonsuren uit.",
        "All runs come to {value} person-hours.",
    ),
    "cli.ensemble.alike": (
        "In alle verlopen gelijk: {told}.",
        "The same in all runs: {told}.",
    ),
    "cli.ensemble.alike-differ": (
        "Met elk startgetal hetzelfde verschil: {told}.",
        "The same difference with every seed: {told}.",
    ),
    "cli.ensemble.nothing": (
        "In alle verlopen nul: {told}.",
        "Zero in all runs: {told}.",
    ),
    "cli.ensemble.same": ("{what}: {value}", "{what}: {value}"),
    "cli.ensemble.hours": ("{value} uur", "{value} h"),
    "cli.ensemble.percent": (
        "{value}%",
        "{value}%",
    ),
    "cli.ensemble.points": ("{value} procentpunt", "{value} percentage points"),
    "cli.ensemble.shares": ("In procenten:", "In percent:"),
    "cli.ensemble.shares-differ": ("In procentpunten:", "In percentage points:"),
    "cli.ensemble.further": (
        "Verder:",
        "Also:",
    ),
    "cli.ensemble.below": (
        "Uren onder {of}%, per verloop in het gebied waar dat het langst duurde (een basisvereiste "
        "staat zo laag als de slechtste voorziening ervan; duur zegt niets over diepte):",
        "Hours below {of}%, for each run in the place where that lasted longest (a requirement "
        "stands as low as the worst of its capacities; duration says nothing of depth):",
    ),
    "cli.ensemble.difference": (
        'Verschil: "{other}" min "{first}", per startgetal, met hetzelfde toeval',
        'Difference: "{other}" minus "{first}", seed by seed with the same chance',
    ),
    "cli.ensemble.no-difference": (
        "Er is met geen enkel startgetal verschil.",
        "There is no difference with any seed.",
    ),
    "cli.ensemble.no-other-difference": (
        "Wat verder bij de speelwijzen staat, verschilt met geen enkel startgetal.",
        "What else is told of the plays differs with no seed.",
    ),
    "cli.ensemble.seeds": (
        'Bij {lower} van de {all} startgetallen komt "{other}" op minder persoonsuren uit, bij '
        "{equal} op evenveel, bij {higher} op meer.",
        'With {lower} of {all} seeds "{other}" comes to fewer person-hours, with {equal} to as '
        "many, with {higher} to more.",
    ),
    "cli.ensemble.method": (
        "Tussen 5% en 95% liggen negen van de tien verlopen (rang (n + 1) p); ± is het "
        "95%-interval van het gemiddelde (Student). De intervallen van alle getallen staan in de "
        "tabel 'summary'.",
        "Nine in ten runs lie between 5% and 95% (rank (n + 1) p); ± is the 95% interval of the "
        "mean (Student). The intervals of all numbers are in the table 'summary'.",
    ),
    "cli.ensemble.method-of-few": (
        "Laagste en hoogste zijn die van deze verlopen; er kan meer gebeuren dan daartussen ligt. "
        "± is het 95%-interval van het gemiddelde (Student). De intervallen van alle getallen "
        "staan in de tabel 'summary'.",
        "Lowest and highest are those of these runs; more may happen than lies between them. ± is "
        "the 95% interval of the mean (Student). The intervals of all numbers are in the table "
        "'summary'.",
    ),
    "cli.ensemble.model": (
        "Dit komt uit een model; de aannames staan bij elk getal ervan (oefening world). Het zegt "
        "hoe ver het toeval van het model reikt, niet wat er zal gebeuren.",
        "This comes from a model; the assumptions stand with each of its numbers (oefening world). "
        "It says how far the model's chance reaches, not what will happen.",
    ),
    "cli.ensemble.person-hours": ("Persoonsuren zonder:", "Person-hours without:"),
    "cli.ensemble.person-thousands": (
        "Duizenden persoonsuren zonder:",
        "Thousands of person-hours without:",
    ),
    # ── effects ─────────────────────────────────────────────────────────────────────────────────
    "cli.effects.levels": (
        "Niveau in procenten in het slechtste gebied: het laagste, en dat zoveel uur na STARTEX; "
        "{band}:",
        "Level in percent in the worst place: the lowest, and that so long after STARTEX; {band}:",
    ),
    "cli.effects.levels-differ": (
        "Verschil in niveau in het slechtste gebied, in procentpunten: het laagste, en dat zoveel "
        "uur na STARTEX; {band}:",
        "Difference in level in the worst place, in percentage points: the lowest, and that so "
        "long after STARTEX; {band}:",
    ),
    "cli.effects.band": ("mediaan (5%–95%)", "median (5%–95%)"),
    "cli.effects.band-of-few": ("mediaan (laagste–hoogste)", "median (lowest–highest)"),
    "cli.effects.lowest": ("laagst", "lowest"),
    "cli.effects.after": ("{hours} uur", "{hours} h"),
    "cli.effects.people": (
        "Mensen zonder, alle behoeften samen in het hele land (wie twee dingen mist, telt dubbel), "
        "{band}: {told}.",
        "People without, all needs together in the whole country (who lacks two things counts "
        "twice), {band}: {told}.",
    ),
    "cli.effects.people-differ": (
        "Mensen zonder, alle behoeften samen in het hele land, verschil, {band}: {told}.",
        "People without, all needs together in the whole country, difference, {band}: {told}.",
    ),
    "cli.summary.without": (
        "mensen zonder, alle behoeften samen in het hele land (wie twee dingen mist, telt "
        "dubbel): {moments}",
        "people without, all needs together in the whole country (who lacks two things counts "
        "twice): {moments}",
    ),
    "cli.effects.people-at": ("na {hours} uur {people}", "after {hours} h {people}"),
    "cli.effects.between": ("{middle} ({low}–{high})", "{middle} ({low}–{high})"),
    "cli.effects.between-differ": (
        "{middle} ({low} tot {high})",
        "{middle} ({low} to {high})",
    ),
    "cli.ensemble.checksum": ("Controlegetal: {sum}", "Checksum: {sum}"),
}
