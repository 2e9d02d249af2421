"""Texts of the verb that compares exercises, and of the tables that it keeps."""

TEXTS = {
    # ── the verb ──────────────────────────────────────────────────────────────────────────────
    "cli.compare.short": (
        "Leg oefeningen naast elkaar: teams, of dezelfde doelen door de jaren.",
        "Lay exercises side by side: teams, or the same objectives over years.",
    ),
    "cli.compare.help": (
        "Leg de oefeningen in elke MAP naast elkaar. Speelden zij hetzelfde scenario in dezelfde "
        "wereld, dan staan naast elkaar: wat van de spelers verwacht en gezien is, hoe lang "
        "besluiten duurden, wie wat besloot, wat er is gekocht, de gevolgen en de "
        "oefentechnische ingrepen. "
        "Zijn scenario of wereld anders, dan alleen wat de oefendoelen met hetzelfde id en "
        "dezelfde kritieke taken gemeen hebben. Wat niet te vergelijken is, wordt geweigerd of "
        "weggelaten, met de reden. Teams op één scenario worden vergeleken tot het vroegste "
        "einde.",
        "Lay the exercises in each FOLDER side by side. Where they played the same scenario in the "
        "same world, these stand side by side: what was expected of the players and seen, how "
        "long decisions took, who decided what, what was bought, outcomes, and artificialities. "
        "Where scenario or world differ, only what objectives with the same id and the same "
        "critical tasks have in common. What cannot be compared is refused or left out, with the "
        "reason. Teams on one scenario are compared up to the earliest end.",
    ),
    "cli.option.called": (
        "Hoe een oefening heet, één keer per map en in dezelfde volgorde; anders naar haar map.",
        "What an exercise is called, once for each folder and in the same order; else by its "
        "folder.",
    ),
    "cli.option.at-compare": (
        "Vergelijk tot en met dit tijdstip: 'D2 14:30' of 'T+26h30m'.",
        "Compare up to and including this moment: 'D2 14:30' or 'T+26h30m'.",
    ),
    "cli.option.csv-of-comparison": (
        "Bewaar de getallen ook als CSV-tabellen in deze map.",
        "Keep the numbers as CSV tables in this folder, too.",
    ),
    "cli.comparing": ("Oefeningen vergelijken", "Comparing exercises"),
    "compare.title": (
        "{count} oefeningen naast elkaar",
        "{count} exercises side by side",
    ),
    # ── in files ──────────────────────────────────────────────────────────────────────────────
    "study.tables.compared": (
        "Oefeningen naast elkaar, zoals hun logboeken ze vertellen. Geen werkelijke gebeurtenis "
        "en geen oordeel over wie er oefende.",
        "Exercises side by side, as their logs tell them. No real event, and no verdict on who "
        "exercised.",
    ),
    "study.table.exercises": ("Een rij per oefening.", "A row for each exercise."),
    "study.table.values": (
        "Een rij per oefening en getal, precies en niet afgerond zoals op het scherm en in een "
        "verslag. Wat een oefening niet heeft, heeft geen rij.",
        "A row for each exercise and number, exact and not rounded as on the screen and in a "
        "report. What an exercise has not has no row.",
    ),
    "study.table.person-hours": (
        "Persoonsuren zonder in alle behoeften samen, per oefening en tijdstap, van STARTEX tot "
        "het einde van de stap.",
        "Person-hours without in all needs together, by exercise and step of time, from STARTEX "
        "to the end of the step.",
    ),
    "study.column.exercise": ("naam van de oefening", "name of the exercise"),
    "study.column.fingerprint": (
        "vingerafdruk van het logboek",
        "fingerprint of the log",
    ),
    "study.column.played": (
        "dag aan tafel waarop zij begon; leeg waar niemand aan tafel zat",
        "day in the room on which it began; empty where nothing is known of a room",
    ),
    "study.column.engine": ("nummer van de rekenkern", "number of the engine"),
    "study.column.until": (
        "oefentijd tot en met wanneer vergeleken is",
        "exercise time up to and including which it is compared",
    ),
    "study.column.endex": ("of ENDEX er toen was", "whether ENDEX had come by then"),
    "study.column.part": ("deel van de vergelijking", "part of the comparison"),
    "study.column.of": ("waarvan het getal is", "what the number is of"),
    "study.column.unit-of-value": ("eenheid van de waarde", "unit of the value"),
    "cli.option.compare-in-report": (
        "Vergelijk ook met de oefening in deze map; mag vaker.",
        "Compare with the exercise in this folder, too; may be given more than once.",
    ),
    # ── on the screen ─────────────────────────────────────────────────────────────────────────
    "tui.action.compare": ("vergelijken", "compare"),
    "tui.help.compare": (
        "deze oefening naast andere leggen: andere teams, of dezelfde doelen in een andere "
        "oefening",
        "lay this exercise beside others: other teams, or the same objectives in another exercise",
    ),
    "tui.also.compare": (
        "naast elkaar, teams, vorige keer, trend",
        "side by side, teams, last time, trend",
    ),
    "tui.line.compare": ("V andere", "V others"),
    "tui.compare.with": ("Vergelijken met welke oefening?", "Compare with which exercise?"),
    "tui.compare.all": (
        "Deze {count} samen, tot waar alle zijn gespeeld",
        "These {count} together, as far as all were played",
    ),
    "tui.compare.first": (
        "De eerste {count} van deze {all} samen, tot waar die alle zijn gespeeld",
        "The first {count} of these {all} together, as far as all of those were played",
    ),
    "tui.compare.typed": ("Een andere map", "Another folder"),
    "tui.compare.none-beside": (
        "Naast deze oefening liggen geen andere van hetzelfde scenario.",
        "There are no others of the same scenario beside this exercise.",
    ),
    "tui.compare.folder": ("In welke map staat die?", "In which folder is that?"),
    "tui.compare.several": (
        "Van meer oefeningen: mappen met een puntkomma ertussen.",
        "Of several exercises: folders with a semicolon between them.",
    ),
    "tui.compare.until": ("Tot wanneer?", "Up to when?"),
    "tui.compare.until-whole": ("Helemaal", "Whole"),
    "tui.compare.until-here": ("Tot en met {moment}", "Up to and including {moment}"),
    "tui.compare.stands-under-way": ("tot {at}", "up to {at}"),
    "tui.compare.stands-ended": ("afgelopen {at}", "ended {at}"),
    "tui.compared.title": ("Oefeningen naast elkaar", "Exercises side by side"),
    "tui.compared.making": (
        "De logboeken worden gelezen en vergeleken …",
        "The logs are being read and compared …",
    ),
    "tui.compared.wrong": ("Niet te vergelijken: {why}", "Cannot be compared: {why}"),
    "help.compared": (
        "Deze oefening en de gekozen andere, naast elkaar: wat vooraf te weten is, gevolgen, "
        "verwachte acties, reactietijden, besluiten en oefentechnische ingrepen.",
        "This exercise and the others that were chosen, side by side: what to know first, "
        "outcomes, expected actions, latencies, decisions and artificialities.",
    ),
}
