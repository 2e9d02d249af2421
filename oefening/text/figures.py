"""What stands in the figures of a report around the words of the exercise."""

TEXTS = {
    "figure.phases": ("Fasen", "Phases"),
    "figure.injects": ("Injects", "Injects"),
    "figure.decisions": ("Besluiten", "Decisions"),
    "figure.overrides": ("Ingrepen", "Overrides"),
    "figure.lowest": ("laagste", "lowest"),
    "figure.at-the-end": ("aan het einde", "at the end"),
    "figure.heat-key": ("Niveau in procenten", "Level in percent"),
    # ── the picture of a forecast ─────────────────────────────────────────────────────────────
    "figure.forecast.alt": (
        "Van de zwaarst getroffen gebieden van elk basisvereiste dat zakt het niveau in de tijd "
        "als niemand iets doet, met de band van andere verlopen, en van regio's daaronder hoeveel "
        "mensen iets missen.",
        "For the worst hit places the level over time of each baseline requirement that falls if "
        "nobody acts, with the band of other courses, and of regions below how many people go "
        "without.",
    ),
    "figure.forecast.head": (
        "Vooruitblik van een model: wat er gebeurt als niemand iets doet, van {since} tot {until}.",
        "Forecast of a model: what happens if nobody acts, from {since} to {until}.",
    ),
    "figure.forecast.line": ("lijn: dit startgetal", "line: this seed"),
    "figure.forecast.band": (
        "band: negen van de tien andere verlopen ({redraws} berekend)",
        "band: nine in ten other courses ({redraws} computed)",
    ),
    "figure.forecast.alike": (
        "geen band: alle {redraws} andere verlopen zijn gelijk aan de lijn",
        "no band: all {redraws} other courses are the same as the line",
    ),
    "figure.forecast.no-band": (
        "geen band: negen van de tien van {redraws} andere zijn gelijk aan de lijn",
        "no band: nine in ten of {redraws} other courses are the same as the line",
    ),
    "figure.forecast.thresholds": (
        "drempels: 95, 75, 50, 25, 0%",
        "thresholds: 95, 75, 50, 25, 0%",
    ),
    "figure.forecast.lowest": (
        "laagste (en band)",
        "lowest (and band)",
    ),
    "figure.forecast.lowest-of-line": (
        "laagste",
        "lowest",
    ),
    "figure.forecast.left-out": (
        "{count} gebieden die minder diep zakken, staan er niet bij.",
        "{count} places that fall less far are left out.",
    ),
    "figure.forecast.left-out.one": (
        "1 gebied dat minder diep zakt, staat er niet bij.",
        "1 place that falls less far is left out.",
    ),
    "figure.forecast.people": (
        "Mensen die iets missen (twee dingen: dubbel)",
        "People going without (two needs count twice)",
    ),
    "figure.forecast.confidence": (
        "Van de {all} getallen van het model zijn er {low} onzeker; die onzekerheid zit niet in de "
        "band.",
        "Of the {all} numbers of the model {low} are uncertain; that is not in the band.",
    ),
    "figure.file-kind": (
        "{file}: een plaatje heet op .svg of op .png te eindigen",
        "{file}: the name of a picture has to end in .svg or .png",
    ),
    "figure.file-taken": (
        "{file} is geen plaatje van dit programma en wordt niet overschreven",
        "{file} is no picture of this program and is not overwritten",
    ),
    "figure.ensemble.runs": (
        "{runs} per speelwijze, {seeds}",
        "{runs} of each play, {seeds}",
    ),
    "figure.ensemble.play": ("Speelwijze: {name}", "Play: {name}"),
    "figure.ensemble.so-far": (
        "persoonsuren, opgeteld",
        "person-hours so far",
    ),
    "figure.ensemble.lowest": (
        "niveau, slechtste gebied in het spel",
        "level, worst place in play",
    ),
    "figure.ensemble.end": (
        "Persoonsuren aan het einde; hoogte: aantal verlopen",
        "Person-hours at the end; height: number of runs",
    ),
    "figure.ensemble.difference": (
        "Verschil in persoonsuren, per startgetal, met hetzelfde toeval",
        "Difference in person-hours, seed by seed with the same chance",
    ),
    "figure.ensemble.less": (
        "ten opzichte van: {first}",
        "compared with: {first}",
    ),
    "figure.ensemble.band": (
        "negen van de tien verlopen",
        "nine in ten runs",
    ),
    "figure.ensemble.all": ("laagste tot hoogste", "lowest to highest"),
    "figure.ensemble.half": ("de helft", "half of them"),
    "figure.ensemble.median": ("mediaan", "median"),
    "figure.ensemble.alt": (
        "Per speelwijze de spreiding van persoonsuren en niveaus over de tijd, en van de "
        "persoonsuren aan het einde.",
        "For each play how person-hours and levels spread over time, and person-hours at the end.",
    ),
    "figure.sensitivity.alt": (
        "Staven voor hoe ver elk getal van de wereld de persoonsuren verschuift: eerst elk apart, "
        "dan alles tegelijk.",
        "Bars for how far each number of the world moves person-hours: one at a time, then all "
        "together.",
    ),
    "figure.sensitivity-of-nothing.alt": (
        "Geen enkel getal van de wereld verschuift de persoonsuren: er zijn geen staven.",
        "No number of the world moves person-hours: there are no bars.",
    ),
    "figure.sensitivity.head": (
        "Speelwijze {play}, {seeds}: nu {hours} persoonsuren",
        "Play {play}, {seeds}: {hours} person-hours as things are",
    ),
    "figure.sensitivity.one-at-a-time": (
        "Elk apart: verschil in persoonsuren met nu",
        "One at a time: change in person-hours",
    ),
    "figure.sensitivity.screening": (
        "Alles tegelijk: effect in persoonsuren, vanuit {corners} hoeken",
        "All together: effect in person-hours, from {corners} corners",
    ),
    "figure.sensitivity.certain": ("zekerheid", "confidence"),
    "figure.sensitivity.mean": ("laag naar hoog", "low to high"),
    "figure.sensitivity.low": ("laag", "low"),
    "figure.sensitivity.high": ("hoog", "high"),
    "figure.sensitivity.interval": (
        "95%-interval (n = {seeds})",
        "95% interval (n = {seeds})",
    ),
    "figure.sensitivity.size": ("grootte", "size"),
    "figure.sensitivity.spread": ("spreiding", "spread"),
}
