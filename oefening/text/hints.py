"""What the screen says of what was done last, and of what to do next."""

TEXTS = {
    # ── what came of an act ───────────────────────────────────────────────────────────────────
    "tui.done": ("{when} {what}", "{when} {what}"),
    "tui.done.more": ("{last} (en nog {count})", "{last} (and {count} more)"),
    "tui.done.levers": ("Gaat werken: {levers}", "Takes effect: {levers}"),
    "tui.done.from": ("{when} {levers}", "{when} {levers}"),
    "tui.done.times": ("{lever} ({count}×)", "{lever} ({count}×)"),
    "tui.alone.scenario": (
        "{when} Vanzelf ingespeeld, {bids}: {inject}",
        "{when} Released by itself, {bids}: {inject}",
    ),
    "tui.alone.jump": (
        "{when} Tijdens de sprong ingespeeld, {bids}: {inject}",
        "{when} Released in the jump, {bids}: {inject}",
    ),
    # ── what an inject asks of whoever leads ──────────────────────────────────────────────────
    "tui.bids.read-out": ("lees voor", "read out"),
    "tui.bids.watch-for": ("let op", "watch for"),
    "tui.bids.carry-out": ("voer uit", "carry out"),
    "tui.bids.see-to": ("regel", "see to it"),
    # ── the obvious next thing ────────────────────────────────────────────────────────────────
    "tui.hint.start": (
        "{key} laat de oefening beginnen; tot dan staat de klok stil",
        "{key} begins the exercise; until then the clock stands still",
    ),
    "tui.hint.resume": (
        "De klok staat stil: {key} laat hem lopen, + springt vooruit",
        "The clock stands still: {key} lets it run, + jumps ahead",
    ),
    "tui.hint.resume-end": (
        "Niets meer gepland: {key} laat de klok lopen, + springt, e geeft ENDEX",
        "Nothing more planned: {key} lets the clock run, + jumps, e is ENDEX",
    ),
    "tui.hint.jump-end": (
        "Niets meer gepland: {key} springt naar het einde van het verhaal, e geeft ENDEX",
        "Nothing more planned: {key} jumps to the end of the story, e is ENDEX",
    ),
    "tui.hint.jump-awaits": (
        "Injects die op een voorwaarde wachten: {count}; {key} gaat door, zo nodig tot het einde",
        "Injects that wait for a condition: {count}; {key} goes on, if need be to the end",
    ),
    "tui.hint.question": (
        "Een vraag wacht op antwoord: {key} beantwoordt",
        "A question waits for an answer: {key} answers",
    ),
    "tui.hint.release": (
        "{key} speelt in: {title}",
        "{key} releases: {title}",
    ),
    "tui.hint.go": (
        "Er is een inject aan de beurt: {key} gaat erheen",
        "An inject is due: {key} goes to it",
    ),
    "tui.hint.go-unread": (
        "Ingespeeld en nog niet bekeken: {count}; {key} gaat erheen",
        "Released and not looked at yet: {count}; {key} goes there",
    ),
    "tui.hint.decide": (
        "Besluiten aan de orde: {count}; {key} legt er een vast",
        "Decisions open: {count}; {key} records one",
    ),
    "tui.hint.jump": (
        "Nu is er niets aan de beurt: {key} gaat vooruit zodra deelnemers klaar zijn",
        "Nothing is due now: {key} moves ahead as soon as participants are done",
    ),
    "tui.hint.late": (
        "Verwachte acties te laat: {count} (paneel 5); {key} gaat verder",
        "Expected actions late: {count} (pane 5); {key} goes on",
    ),
    "tui.hint.unmarked": (
        "Nog niet gemarkeerd (x, daarna {key}): {action}",
        "Not marked yet (x, then {key}): {action}",
    ),
    "tui.hint.unmarked-more": (
        "Nog niet gemarkeerd, met nog {count} (x, daarna {key}): {action}",
        "Not marked yet, with {count} more (x, then {key}): {action}",
    ),
    "tui.hint.endex": (
        "Er staat niets meer te gebeuren: {key} beëindigt de oefening",
        "Nothing more is to come: {key} ends the exercise",
    ),
    "tui.hint.quit": (
        "De oefening is beëindigd: {key} sluit af; terugkijken en verslag: zie de kaart",
        "The exercise has ended: {key} leaves; replay and report: see the card",
    ),
}
