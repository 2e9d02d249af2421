"""Texts of decision windows: until when a decision would still have prevented something."""

TEXTS = {
    # ── what is prevented ─────────────────────────────────────────────────────────────────────
    "window.below": ("{what} onder {level}", "{what} below {level}"),
    "window.nothing": ("{what} weg", "{what} gone"),
    "window.without": (
        "meer dan {count} {without} ({place})",
        "more than {count} {without} ({place})",
    ),
    "window.late-patients": (
        "meer dan {count} patiënten niet op tijd behandeld ({place})",
        "more than {count} patients not treated in time ({place})",
    ),
    # ── until when ────────────────────────────────────────────────────────────────────────────
    "window.until": ("U had tot {until}.", "You had until {until}."),
    "window.always": (
        "Het was nooit te laat voordat het zover kwam: nog op {until} voorkomt dit besluit dat.",
        "It was never too late before it came to that: even at {until} this decision prevents it.",
    ),
    "window.stretches": (
        "Eerder is hier niet steeds beter: dit besluit voorkomt dat {stretches}, en daarbuiten "
        "niet.",
        "Sooner is not always better here: this decision prevents that {stretches}, and not "
        "outside of that.",
    ),
    "window.stretch": ("van {since} tot {until}", "from {since} to {until}"),
    "window.moment": ("op {since}", "at {since}"),
    "window.never": (
        "Ook meteen genomen, op {put}, had dit besluit dat niet voorkomen: het komt ertoe op "
        "{breach}.",
        "Not even at once: taken at {put} this decision would not have prevented that; it comes "
        "about at {breach}.",
    ),
    "window.never-refused": (
        "Meteen, op {put}, kon dit besluit niet worden genomen ({why}), en later voorkomt het dat "
        "niet.",
        "At once, at {put}, this decision could not be taken ({why}), and later it does not "
        "prevent that.",
    ),
    "window.already": (
        "Het was al zover toen dit besluit voorlag, op {put}.",
        "It had come to that already as this decision was put, at {put}.",
    ),
    "window.no-breach": (
        "Ook zonder dit besluit komt het daar niet toe: er valt niets te voorkomen.",
        "It does not come to that without this decision either: there is nothing to prevent.",
    ),
    "window.brings": (
        "Zonder dit besluit komt het daar niet toe; met dit besluit, zoals het is genomen op "
        "{taken}, wel: op {breach}.",
        "Without this decision it does not come to that; with it, as it was taken at {taken}, it "
        "does: at {breach}.",
    ),
    # ── how it was taken ──────────────────────────────────────────────────────────────────────
    "window.in-time": (
        "Voorgelegd op {put}, genomen op {taken}: op tijd, met nog {spare} over.",
        "Put at {put}, taken at {taken}: in time, with {spare} to spare.",
    ),
    "window.just-in-time": (
        "Voorgelegd op {put}, genomen op {taken}: op de laatste minuut.",
        "Put at {put}, taken at {taken}: in the last minute.",
    ),
    "window.too-late": (
        "Voorgelegd op {put}, genomen op {taken}: {late} te laat.",
        "Put at {put}, taken at {taken}: too late by {late}.",
    ),
    "window.prevented": (
        "Voorgelegd op {put}, genomen op {taken}: zo voorkwam het dat.",
        "Put at {put}, taken at {taken}: so it did prevent that.",
    ),
    "window.not-prevented": (
        "Voorgelegd op {put}, genomen op {taken}: zo voorkwam het dat niet.",
        "Put at {put}, taken at {taken}: so it did not prevent that.",
    ),
    "window.not-taken": (
        "Niemand nam dit besluit; gezocht is vanaf {put}.",
        "Nobody took this decision; it was looked for from {put} on.",
    ),
    "window.without-it": (
        "Zonder dit besluit komt het ertoe op {breach}.",
        "Without this decision it comes to that at {breach}.",
    ),
    "window.confirmed": (
        "Nagerekend aan beide kanten: genomen op {until} komt het er niet toe, op {beyond} wel, op "
        "{breach}.",
        "Confirmed by a run on either side: taken at {until} it does not come to that; at {beyond} "
        "it does, at {breach}.",
    ),
    "window.confirmed-refused": (
        "Nagerekend aan beide kanten: genomen op {until} komt het er niet toe; op {beyond} kan dit "
        "besluit niet meer worden genomen.",
        "Confirmed by a run on either side: taken at {until} it does not come to that; at {beyond} "
        "this decision can no longer be taken.",
    ),
    # ── what it rests on ──────────────────────────────────────────────────────────────────────
    "window.assumes": (
        "Gerekend met het toeval van deze oefening, tot het einde van het logboek ({end}), met de "
        "latere besluiten zoals zij zijn vastgelegd. Een moment is op de minuut nauwkeurig; wat "
        "korter dan de afstand tussen de beproefde momenten open of dicht is, kan gemist zijn.",
        "Computed with the chance of this exercise, up to the end of the log ({end}), with the "
        "later decisions as they were recorded. A moment is right to the minute; what is open or "
        "shut for less than lies between the moments that were tried may have been missed.",
    ),
    "window.startex": (
        "Geen inject legde dit besluit voor; gerekend is vanaf STARTEX.",
        "No inject put this decision; it is reckoned from STARTEX.",
    ),
    "window.none": (
        "Er is geen vereiste of voorziening in de gebieden in het spel die dit besluit, meteen "
        "genomen, op peil houdt en die zonder dit besluit wegzakt. Met --window 'WAT < 50%' toetst "
        "u iets anders.",
        "There is no requirement or capacity in the places in play that this decision, taken at "
        "once, keeps up and that falls without it. With --window 'WHAT < 50%' you test something "
        "else.",
    ),
    # ── in the shell ──────────────────────────────────────────────────────────────────────────
    "cli.option.whatif-window": (
        "Tot wanneer had dit besluit voorkomen dat het zover kwam? DREMPEL is bijvoorbeeld "
        "'VR09.hospital < 50%' of 'zuiderkwartier.energy < 75%', of 'VR09.warmth > 10000' voor "
        "mensen die iets missen. Zonder: de drempels waarvoor dit besluit ertoe doet.",
        "Until when would this decision have prevented that it came to this? THRESHOLD is such as "
        "'VR09.hospital < 50%' or 'zuiderkwartier.energy < 75%', or 'VR09.warmth > 10000' for "
        "people who go without. Without it: the thresholds for which this decision matters.",
    ),
    "cli.metavar.threshold": ("DREMPEL", "THRESHOLD"),
    "cli.window.making": ("Beslisvensters zoeken", "Looking for decision windows"),
    "window.unclear": (
        "'{written}' is geen drempel; schrijf een voorziening of vereiste met een niveau, zoals "
        "'VR09.hospital < 50%', of een behoefte met een aantal, zoals 'VR09.warmth > 10000'",
        "'{written}' is no threshold; write a capacity or a requirement with a level, as in "
        "'VR09.hospital < 50%', or a need with a number, as in 'VR09.warmth > 10000'",
    ),
    "window.level-in-percent": (
        "een niveau staat in procenten, van 1% tot en met 100%: '{what} < 50%'",
        "a level is in percents, from 1% to 100%: '{what} < 50%'",
    ),
    "window.count-whole": (
        "een aantal mensen is een geheel getal: '{what} > 10000'",
        "a number of people is a whole number: '{what} > 10000'",
    ),
    "plain.what.measured": ("de voorziening of het vereiste", "the capacity or the requirement"),
    "plain.what.lacked": ("de behoefte", "the need"),
}
