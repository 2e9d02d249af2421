"""What is said and asked while an exercise stands still for a real emergency."""

TEXTS = {
    "tui.marking-real": ("GEEN OEFENING", "NO DUFF"),
    "tui.action.stop": ("GEEN OEFENING", "NO DUFF"),
    "tui.help.stop": (
        "GEEN OEFENING: een echt noodgeval legt alles stil",
        "NO DUFF: a real emergency stops everything",
    ),
    "tui.action.over": ("noodgeval voorbij?", "emergency over?"),
    "tui.help.over": (
        "vastleggen dat het echte noodgeval voorbij is",
        "record that the real emergency is over",
    ),
    "tui.hint.over": (
        "Stilgelegd voor een echt noodgeval: {key} vraagt of het voorbij is",
        "Stopped for a real emergency: {key} asks whether it is over",
    ),
    "tui.why.emergency": (
        "De oefening ligt stil voor een echt noodgeval; de spatiebalk vraagt of het voorbij is",
        "The exercise stands still for a real emergency; the space bar asks whether it is over",
    ),
    "tui.why.no-emergency": (
        "De oefening ligt niet stil voor een echt noodgeval",
        "The exercise does not stand still for a real emergency",
    ),
    "tui.greeting.emergency": (
        "GEEN OEFENING: zij ligt stil voor een echt noodgeval; dat het voorbij is, is nog niet "
        "vastgelegd.",
        "NO DUFF: it stands still for a real emergency; that this is over is not recorded yet.",
    ),
    "tui.dialog.real": (
        "GEEN OEFENING: is er een echt noodgeval?",
        "NO DUFF: is there a real emergency?",
    ),
    "tui.dialog.real-hint": (
        "De klok wordt stilgezet en dit komt in het logboek. Zeg het hardop: GEEN OEFENING.",
        "The clock stops and the log says so. Say it aloud: NO DUFF.",
    ),
    "tui.dialog.real-yes": ("ja, alles stilleggen", "yes, stop everything"),
    "tui.dialog.real-no": ("nee, verder oefenen", "no, go on with the exercise"),
    "tui.dialog.real-note": (
        "GEEN OEFENING: de oefening is stilgelegd voor een echt noodgeval",
        "NO DUFF: the exercise was stopped for a real emergency",
    ),
    "tui.dialog.real-stands": ("GEEN OEFENING – ECHT NOODGEVAL", "NO DUFF – REAL EMERGENCY"),
    "tui.dialog.real-rest": (
        "De oefening ligt stil. Bel 112 of volg het bedrijfsnoodplan.",
        "The exercise stands still. Call 112 or follow the emergency plan of the building.",
    ),
    "tui.dialog.real-lasts": ("het noodgeval duurt voort", "the emergency goes on"),
    "tui.dialog.real-over": (
        "het noodgeval is voorbij (de klok blijft staan tot u hem start)",
        "the emergency is over (the clock waits until you start it)",
    ),
    "tui.dialog.real-over-note": (
        "Het echte noodgeval is voorbij",
        "The real emergency is over",
    ),
    "plain.real-what": ("{note}: {what}", "{note}: {what}"),
    "plain.real-until": (
        "Typ 'voorbij' zodra het voorbij is; noteren kan intussen wel.",
        "Type 'over' once it is over; notes can be taken meanwhile.",
    ),
    "plain.real-stands": (
        "de oefening ligt stil voor een echt noodgeval; typ 'voorbij' zodra het voorbij is",
        "the exercise stands still for a real emergency; type 'over' once it is over",
    ),
}
