"""What the screen says of levels: the table, the map of tiles, the pages of a region and a node."""

TEXTS = {
    # ── marks ─────────────────────────────────────────────────────────────────────────────────
    "levels.trend.rises": ("stijgt", "rising"),
    "levels.trend.falls": ("daalt", "falling"),
    "levels.trend.stays": ("gelijk", "steady"),
    # ── the table ─────────────────────────────────────────────────────────────────────────────
    "levels.what.requirements": ("vereisten", "requirements"),
    "levels.what.capacities": ("voorzieningen", "capacities"),
    "levels.scope.play": ("in het spel", "in play"),
    "levels.scope.all": ("alle regio's", "all regions"),
    "levels.sort.worst": ("slechtste eerst", "worst first"),
    "levels.sort.soonest": ("eerst leeg eerst", "soonest empty first"),
    "levels.sort.name": ("op naam", "by name"),
    "levels.place": ("Gebied", "Place"),
    "levels.capacity": ("Voorziening", "Capacity"),
    "levels.buffer": ("Leeg na", "Dry in"),
    "levels.energy": ("Energ.", "Energy"),
    "levels.communications": ("Telec.", "Comms"),
    "levels.food-and-water": ("Voeds.", "Food"),
    "levels.mass-casualties": ("Gewond", "Wound."),
    "levels.people": ("Opvang", "People"),
    "levels.transport": ("Transp", "Transp"),
    "levels.government": ("Bestur", "Govt"),
    "levels.because": ("door {worst}", "because of {worst}"),
    "levels.lowest-in": ("laagst in {worst}", "lowest in {worst}"),
    "levels.cell": ("{place} · {what}: {level}", "{place} · {what}: {level}"),
    "levels.first-empty": ("leeg na {left}: {buffer}", "dry in {left}: {buffer}"),
    "levels.stock": ("voorraad van {node}", "stock of {node}"),
    # ── keys ──────────────────────────────────────────────────────────────────────────────────
    "tui.key.enter": ("enter", "enter"),
    "tui.keys.cell": ("↑ ↓ ← →  vakje kiezen", "↑ ↓ ← →  choose a cell"),
    "tui.keys.tile": ("↑ ↓ ← →  regio kiezen", "↑ ↓ ← →  choose a region"),
    "tui.keys.page": ("enter  de pagina ervan openen", "enter  open its page"),
    "tui.action.page": ("pagina", "page"),
    "tui.action.what": ("weergave", "view"),
    "tui.action.mapped": ("ander vereiste", "other requirement"),
    "tui.action.scope": ("regio's", "regions"),
    "tui.action.sort": ("volgorde", "order"),
    "tui.why.elsewhere": (
        "{key} doet iets in {pane}; daarheen met {number}",
        "{key} does something in {pane}; go there with {number}",
    ),
    "tui.help.page": (
        "open de pagina van de gekozen regio of het gebied",
        "open the page of the chosen region or area",
    ),
    "tui.help.what": (
        "niveaus per vereiste of per voorziening",
        "levels by requirement or by capacity",
    ),
    "tui.help.mapped": (
        "het volgende vereiste op de landkaart, of het slechtste",
        "the next requirement on the map, or the worst",
    ),
    "tui.help.scope": (
        "alle regio's, of alleen die in het spel met hun gebieden",
        "all regions, or only those in play with their areas",
    ),
    "tui.help.sort": (
        "slechtste eerst, eerst leeg eerst, of op naam",
        "worst first, soonest empty first, or by name",
    ),
    # ── the map ───────────────────────────────────────────────────────────────────────────────
    "levels.map.worst": ("slechtste vereiste", "worst requirement"),
    "levels.map.in-play": ("◆ in het spel", "◆ in play"),
    "levels.map.areas": ("Gebieden van {region}:", "Areas of {region}:"),
    "levels.map.whole": ("{region} is niet opgedeeld.", "{region} is not split into areas."),
    "levels.map.bands": ("vanaf {least}%", "from {least}%"),
    "levels.map.none": ("Deze wereld heeft geen regio's.", "This world has no regions."),
    "levels.none": ("Geen regio's in het spel.", "No regions in play."),
}
