"""What the screen says of levels: the table, the map of tiles, the pages of a region and a node."""

TEXTS = {
    # ── marks ─────────────────────────────────────────────────────────────────────────────────
    "levels.trend.rises": ("stijgt", "rising"),
    "levels.trend.falls": ("daalt", "falling"),
    "levels.trend.stays": ("gelijk", "steady"),
    # ── the table ─────────────────────────────────────────────────────────────────────────────
    "levels.title": ("{pane} · {what} · {scope} · {sort}", "{pane} · {what} · {scope} · {sort}"),
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
    "levels.none": ("Geen regio's in het spel.", "No regions in play."),
}
