"""What the marks on the screen stand for; each text begins with the mark, and panes draw that."""

TEXTS = {
    # ── lines of the help ─────────────────────────────────────────────────────────────────────
    "legend.marks": ("Tekens: {marks}.", "Marks: {marks}."),
    "legend.statuses": (
        "Tekens van injects: {marks}.",
        "Marks of injects: {marks}.",
    ),
    "legend.behind": ("Achter een inject: {marks}.", "Behind an inject: {marks}."),
    "legend.unread": (
        "Vanzelf ingespeeld en nog niet bekeken: {marks} zegt wat u ermee moet.",
        "Released by itself and not looked at yet: {marks} says what to do with it.",
    ),
    "legend.conditions": (
        "Onder 'Wacht op': {marks}; wat inspringt, hoort bij de regel erboven.",
        "Below 'Waits for': {marks}; what is indented belongs to the line above it.",
    ),
    "legend.clock": (
        "Bovenaan: {marks}; ×60 is een klok die 60 keer zo snel loopt als die aan tafel.",
        "At the top: {marks}; ×60 is a clock that goes 60 times as fast as the one at the table.",
    ),
    "legend.tabs": (
        "In een smal venster staat achter de namen van de panelen: 2● zoveel injects aan de beurt, "
        "62%▼ het laagste niveau, 1? zoveel besluiten en vragen open, ! iets is te laat.",
        "In a narrow window stands behind the names of panes: 2● so many injects due, 62%▼ the "
        "lowest level, 1? so many decisions and questions open, ! something is late.",
    ),
    "legend.bands": (
        "Niveaus, in procenten, ook waar geen % staat: {marks}.",
        "Levels, in per cent, also where no % stands: {marks}.",
    ),
    "legend.trends": (
        "Daarachter, over het laatste uur: {marks}.",
        "Behind it, over the past hour: {marks}.",
    ),
    "legend.columns": ("Kolommen: {marks}.", "Columns: {marks}."),
    "legend.column": ("{code} = {name}", "{code} = {name}"),
    "legend.since": (
        "Het getal daarachter is hoe lang het al openstaat.",
        "The number behind it is how long it has been open.",
    ),
    "legend.ahead": (
        "Wat vager staat, moet op dat moment nog gebeuren.",
        "What is fainter has yet to happen at that moment.",
    ),
    # ── marks ─────────────────────────────────────────────────────────────────────────────────
    "legend.chosen": ("▸ gekozen", "▸ chosen"),
    "legend.automatic": ("'auto' speelt vanzelf in", "'auto' releases itself"),
    "legend.asks": (
        "? wacht op een besluit van deelnemers",
        "? waits for a decision of participants",
    ),
    "legend.broken": ("✗ de tekst klopt nu niet", "✗ the text is not right now"),
    "legend.overtaken": (
        "'kan niet meer' komt niet meer vanzelf aan de beurt",
        "'cannot come' no longer comes due by itself",
    ),
    "legend.decision": ("? besluit aan deelnemers", "? decision for participants"),
    "legend.question": ("¿ vraag van een cel", "¿ question of a cell"),
    "legend.expected": (
        "□ verwachte actie die nog niet gezien is",
        "□ expected action that was not seen yet",
    ),
    "legend.seen": ("✓ gezien of besloten", "✓ seen or decided"),
    "legend.late": ("! te laat", "! late"),
    "legend.absent": ("— is daar niet", "— is not there"),
    "legend.cell": ("[ ] waar u staat", "[ ] where you stand"),
    "legend.more": ("< > er staan nog kolommen naast", "< > there are more columns that way"),
    "legend.here": ("● waar u staat", "● where you stand"),
    "legend.passed": ("│ al gebeurd", "│ has happened"),
    "legend.beside": (
        "✎ van een beoordelaar, geen deel van het logboek",
        "✎ by a reviewer, no part of the log",
    ),
    "legend.still": ("‖ staat stil", "‖ stands still"),
    "legend.onward": ("▶ loopt", "▶ plays"),
    "legend.backward": ("◀ loopt terug", "◀ plays backwards"),
}
