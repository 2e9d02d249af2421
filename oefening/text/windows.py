"""Texts of which decisions mattered, and until when they would have prevented something."""

TEXTS = {
    # ── what is prevented ─────────────────────────────────────────────────────────────────────
    "window.below": ("{what} onder {level}", "{what} below {level}"),
    "window.nothing": ("{what} valt weg (0%)", "{what} gone (0%)"),
    "window.without": (
        "{without} ({place}): meer dan {count}",
        "{without} ({place}): more than {count}",
    ),
    "window.late-patients": (
        "patiënten niet op tijd behandeld ({place}): meer dan {count}",
        "patients not treated in time ({place}): more than {count}",
    ),
    "window.delay": (
        "vertraging van {convoy}: meer dan {length}",
        "delay of {convoy}: more than {length}",
    ),
    "window.delays": (
        "vertraging van alle colonnes samen: meer dan {length}",
        "delay of all convoys together: more than {length}",
    ),
    "window.halfway": (
        "Deze drempel ligt ertussen: zonder dit besluit wordt het ten hoogste {most}, meteen "
        "genomen {at_once}.",
        "This threshold lies between: without this decision it comes to {most} at most, taken "
        "at once to {at_once}.",
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
        "Ook meteen genomen, op {put}, had dit besluit dat niet voorkomen: het komt zover op "
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
        "Het was al zover toen dit besluit genomen kon worden, op {put}.",
        "It had come to that already when this decision could be taken, at {put}.",
    ),
    "window.no-breach": (
        "Ook zonder dit besluit komt het niet zover: er valt niets te voorkomen.",
        "It does not come to that without this decision either: there is nothing to prevent.",
    ),
    "window.brings": (
        "Zonder dit besluit komt het niet zover; met dit besluit, zoals het is genomen op {taken}, "
        "wel: op {breach}.",
        "Without this decision it does not come to that; with it, as it was taken at {taken}, it "
        "does: at {breach}.",
    ),
    # ── how it was taken ──────────────────────────────────────────────────────────────────────
    "window.put": ("Voorgelegd op {put}. {taken}", "Put at {put}. {taken}"),
    "window.in-time": (
        "Genomen op {taken}: op tijd, met nog {spare} over.",
        "Taken at {taken}: in time, with {spare} to spare.",
    ),
    "window.just-in-time": (
        "Genomen op {taken}: op de laatste minuut.",
        "Taken at {taken}: in the last minute.",
    ),
    "window.too-late": (
        "Genomen op {taken}: {late} te laat.",
        "Taken at {taken}: too late by {late}.",
    ),
    "window.prevented": (
        "Genomen op {taken}: zo voorkwam het dat.",
        "Taken at {taken}: so it did prevent that.",
    ),
    "window.not-prevented": (
        "Genomen op {taken}: zo voorkwam het dat niet.",
        "Taken at {taken}: so it did not prevent that.",
    ),
    # ── how it would have been, as in "With this option at D1 12:00" ────────────────────────────
    "window.with-option": ("deze optie", "this option"),
    "window.with-lever": ("wat hier is ingezet", "what is pulled here"),
    "window.otherwise.in-time": (
        "Met {other} op {taken} was het op tijd geweest, met nog {spare} over.",
        "With {other} at {taken} it would have been in time, with {spare} to spare.",
    ),
    "window.otherwise.just-in-time": (
        "Met {other} op {taken} was het op de laatste minuut geweest.",
        "With {other} at {taken} it would have been in the last minute.",
    ),
    "window.otherwise.too-late": (
        "Met {other} op {taken} was het {late} te laat geweest.",
        "With {other} at {taken} it would have been too late by {late}.",
    ),
    "window.otherwise.prevented": (
        "Met {other} op {taken} was het voorkomen.",
        "With {other} at {taken} it would have been prevented.",
    ),
    "window.otherwise.not-prevented": (
        "Met {other} op {taken} was het niet voorkomen.",
        "With {other} at {taken} it would not have been prevented.",
    ),
    "window.otherwise.brings": (
        "Zonder dit besluit komt het niet zover; met {other} op {taken} was het wel zover gekomen: "
        "op {breach}.",
        "Without this decision it does not come to that; with {other} at {taken} it would have: at "
        "{breach}.",
    ),
    "window.not-taken": (
        "Niemand nam dit besluit; gezocht is vanaf {put}.",
        "Nobody took this decision; it was looked for from {put} on.",
    ),
    "window.without-it": (
        "Zonder dit besluit komt het zover op {breach}.",
        "Without this decision it comes to that at {breach}.",
    ),
    "window.confirmed": (
        "Nagerekend aan beide kanten: genomen op {until} komt het niet zover; op {beyond} wel, op "
        "{breach}.",
        "Confirmed by a run on either side: taken at {until} it does not come to that; at {beyond} "
        "it does, at {breach}.",
    ),
    "window.confirmed-refused": (
        "Nagerekend aan beide kanten: genomen op {until} komt het niet zover; op {beyond} kan dit "
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
    "window.head": (
        "Tot wanneer kon besluit {ordinal} nog iets voorkomen? Vastgelegd op {when}: {answer}",
        "Until when could decision {ordinal} still prevent anything? Recorded at {when}: {answer}",
    ),
    "window.startex": (
        "Geen inject legde dit besluit voor; gerekend is vanaf STARTEX.",
        "No inject put this decision; it is reckoned from STARTEX.",
    ),
    "window.before-put": (
        "Genomen voordat een inject het voorlegde; gerekend is vanaf STARTEX.",
        "Taken before an inject put it; it is reckoned from STARTEX.",
    ),
    "window.none": (
        "Er is in de gebieden in het spel niets wat dit besluit, meteen genomen, voorkomt en wat "
        "er zonder dit besluit van komt: geen vereiste of voorziening zakt weg, niet meer mensen "
        "missen iets, niet meer patiënten worden te laat behandeld en geen colonne komt later. "
        "Wat u anders wilt weten, toetst u met --window: 'WAT < 50%', 'BEHOEFTE in GEBIED > "
        "10000', 'REGIO.late-patients > 12' of 'COLONNE > 2u'.",
        "There is nothing in the places in play that this decision, taken at once, prevents and "
        "that comes about without it: no requirement or capacity falls, no more people go "
        "without, no more patients are treated too late, and no convoy is later. What else you "
        "wish to know you test with --window: 'WHAT < 50%', 'NEED in PLACE > 10000', "
        "'REGION.late-patients > 12' or 'CONVOY > 2h'.",
    ),
    # ── in the shell ──────────────────────────────────────────────────────────────────────────
    "cli.option.whatif-window": (
        "Tot wanneer had dit besluit voorkomen dat het zover kwam? DREMPEL is bijvoorbeeld "
        "'Rivierzone.food < 75%', of 'VR09.warmth > 10000' voor mensen die iets missen, "
        "'VR09.late-patients > 12' voor patiënten niet op tijd behandeld, 'convoys > 2u' voor de "
        "vertraging van een colonne of van alle. Zonder: de drempels waarvoor dit besluit ertoe "
        "doet.",
        "Until when would this decision have prevented that it came to this? THRESHOLD is such as "
        "'Rivierzone.food < 75%', or 'VR09.warmth > 10000' for people who go without, "
        "'VR09.late-patients > 12' for patients not treated in time, 'convoys > 2h' for the delay "
        "of a convoy or of all. Without it: the thresholds for which this decision matters.",
    ),
    "window.of-which": (
        "--window hoort bij één besluit: geef --decision",
        "--window is about one decision: give --decision",
    ),
    "cli.metavar.threshold": ("DREMPEL", "THRESHOLD"),
    "cli.window.making": ("Beslisvensters zoeken", "Looking for decision windows"),
    "window.unclear": (
        "'{written}' is geen drempel; schrijf een voorziening of vereiste met een niveau, zoals "
        "'Rivierzone.food < 75%', een behoefte of patiënten met een aantal, zoals 'VR09.warmth > "
        "10000', of een colonne met een vertraging, zoals 'convoys > 2u'",
        "'{written}' is no threshold; write a capacity or a requirement with a level, as in "
        "'Rivierzone.food < 75%', a need or patients with a number, as in 'VR09.warmth > 10000', "
        "or a convoy with a delay, as in 'convoys > 2h'",
    ),
    "window.level-in-percent": (
        "een niveau staat in procenten, boven 0% tot en met 100%: '{what} < 50%'",
        "a level is in percents, above 0% and up to 100%: '{what} < 50%'",
    ),
    "window.level-falls": (
        "een niveau zakt onder iets: '{what} < {level}'; met > hoort een aantal mensen, zoals "
        "'VR09.warmth > 10000'",
        "a level falls below something: '{what} < {level}'; with > goes a number of people, as in "
        "'VR09.warmth > 10000'",
    ),
    "window.count-whole": (
        "een aantal mensen is een geheel getal: '{what} > 10000'",
        "a number of people is a whole number: '{what} > 10000'",
    ),
    "plain.what.measured": ("de voorziening of het vereiste", "the capacity or the requirement"),
    "window.delay-lasts": (
        "de vertraging van een colonne is een duur boven 0: '{what} > 2u'",
        "the delay of a convoy is a length of time above 0: '{what} > 2h'",
    ),
    "window.no-convoys": (
        "in deze oefening waren er geen colonnes",
        "there were no convoys in this exercise",
    ),
    "plain.what.lacked": ("de behoefte", "the need"),
    "plain.what.delayed": ("de colonne", "the convoy"),
    # ── which decisions mattered ──────────────────────────────────────────────────────────────
    "cli.option.whatif-each": (
        "Welke besluiten deden ertoe? Elk besluit weggelaten, in een tabel.",
        "Which decisions mattered? Each of them left out, in a table.",
    ),
    "cli.each.making": ("Elk besluit wegen", "Weighing each decision"),
    "each.head": (
        "Wat er anders was geweest zonder elk van de besluiten apart. Gesorteerd op het "
        "grootste aandeel dat het verschil op één van de maten uitmaakt van het meeste dat "
        "daarvan was, in het logboek of zonder een van de besluiten.",
        "What would have been otherwise without each of the decisions by itself. Sorted by the "
        "largest share that the difference in any one measure is of the most that there was of "
        "it, in the log or without one of the decisions.",
    ),
    "each.sign": (
        "Met + was er zonder dit besluit meer van geweest: zoveel voorkwam het. Met - juist "
        "minder.",
        "With + there would have been more of it without this decision: so much it prevented. With "
        "- there would have been less.",
    ),
    "each.column.number": ("", ""),
    "each.column.decision": ("besluit", "decision"),
    "each.column.moment": ("vastgelegd", "recorded"),
    "each.column.without": ("persoonsuren", "person-hours"),
    "each.column.below": ("tijd onder {level}", "time below {level}"),
    "each.column.late-patients": ("niet op tijd", "not in time"),
    "each.column.delay": ("vertraging", "delay"),
    "each.column.band": ("band", "band"),
    "each.column.flags": ("let op", "flags"),
    "each.decision": ("{ordinal} ({id})", "{ordinal} ({id})"),
    "each.nothing": (
        "Zonder verschil in wat wordt geteld: {decisions}.",
        "No difference in what is counted: {decisions}.",
    ),
    "each.nothing-yet": (
        "Nog zonder verschil, want wat ermee in gang is gezet, werkt pas na het einde van het "
        "logboek: {decisions}.",
        "No difference yet, since what was set going with it works only after the end of the log: "
        "{decisions}.",
    ),
    "each.flags": (
        "Let op: zoveel latere besluiten hadden dan niet zo genomen kunnen worden; '--decision N "
        "--remove' zegt welke en waarom.",
        "Flags: so many later decisions could not have been taken so then; '--decision N --remove' "
        "says which and why.",
    ),
    "each.together": (
        "Tijd onder {level}: van alle basisvereisten en gebieden in het spel samen opgeteld. Waar "
        "dat het meest scheelt: {most}.",
        "Time below {level}: all requirements and places in play added up. Where that differs "
        "most: {most}.",
    ),
    "each.most": ("{ordinal} ({where}: {difference})", "{ordinal} ({where}: {difference})"),
    "each.redrawn": (
        "De banden: tussen die getallen liggen negen van de tien verschillen als het toeval na het "
        "besluit {redraws} keer opnieuw wordt getrokken, in beide verlopen hetzelfde; zonder band "
        "maakt het toeval voor dat verschil niets uit.",
        "The bands: nine in ten differences lie between those numbers when chance after the "
        "decision is drawn anew {redraws} times, the same in both courses; where there is no band "
        "chance does not matter to that difference.",
    ),
    "each.redrawn-few": (
        "De banden: het kleinste en het grootste verschil als het toeval na het besluit {redraws} "
        "keer opnieuw wordt getrokken, in beide verlopen hetzelfde; zonder band maakt het toeval "
        "voor dat verschil niets uit.",
        "The bands: the least and the greatest difference when chance after the decision is drawn "
        "anew {redraws} times, the same in both courses; where there is no band chance does not "
        "matter to that difference.",
    ),
    "each.redrawn-one": (
        "De banden: het verschil als het toeval na het besluit eenmaal opnieuw wordt getrokken, in "
        "beide verlopen hetzelfde; zonder band is dat hetzelfde.",
        "The bands: the difference when chance after the decision is drawn anew once, the same in "
        "both courses; where there is no band it is the same.",
    ),
    # ── as a table ────────────────────────────────────────────────────────────────────────────
    "cli.option.csv-of-each": (
        "Bewaar de tabel van --each ook als CSV in deze map.",
        "Keep the table of --each as CSV in this folder, too.",
    ),
    "study.tables.weighed": (
        "Wat er meer was geweest zonder elk van de besluiten van een oefening apart: met hetzelfde "
        "toeval en de latere besluiten zoals vastgelegd. De getallen zijn precies, niet afgerond "
        "zoals op het scherm en in een verslag. Het is een model, geen voorspelling.",
        "How much more there would have been without each of the decisions of an exercise by "
        "itself: with the same chance, and later decisions as recorded. The numbers are exact, not "
        "rounded as on the screen and in a report. It is a model, no prediction.",
    ),
    "study.table.weighed": ("Een rij per besluit.", "A row for each decision."),
    "study.column.ordinal": ("nummer van het besluit", "number of the decision"),
    "study.column.decision": ("code van het besluit", "id of the decision"),
    "study.column.record-of-decision": (
        "regel van het logboek waarin het staat",
        "record of the log in which it stands",
    ),
    "study.column.taken": (
        "tijd in het verhaal waarop het is vastgelegd",
        "exercise time at which it was recorded",
    ),
    "study.column.more.without": (
        "zoveel meer persoonsuren zonder het besluit",
        "so many more person-hours without the decision",
    ),
    "study.column.more.below": (
        "zoveel langer waren zonder het besluit de vereisten in de gebieden in het spel tekort, "
        "bij elkaar opgeteld",
        "so much longer the requirements in the places in play fell short without the decision, "
        "all added up",
    ),
    "study.column.more.late-patients": (
        "zoveel meer patiënten niet op tijd behandeld zonder het besluit",
        "so many more patients not treated in time without the decision",
    ),
    "study.column.more.delay": (
        "zoveel later de colonnes zonder het besluit",
        "so much later the convoys without the decision",
    ),
    "study.column.more-low": (
        "{what}: 5% van de trekkingen ligt eronder",
        "{what}: 5% of the draws lie below it",
    ),
    "study.column.more-low-few": ("{what}: de laagste trekking", "{what}: the lowest of the draws"),
    "study.column.more-high-few": (
        "{what}: de hoogste trekking",
        "{what}: the highest of the draws",
    ),
    "study.column.more-high": (
        "{what}: 5% van de trekkingen ligt erboven",
        "{what}: 5% of the draws lie above it",
    ),
    "study.column.flags": (
        "aantal latere besluiten dat zo niet genomen had kunnen worden",
        "number of later decisions that could not have been taken so",
    ),
}
