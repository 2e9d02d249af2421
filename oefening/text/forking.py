"""Texts about forks: living the past of an exercise differently from a moment on."""

TEXTS = {
    "cli.fork.short": (
        "Tak een oefening af en speel vanaf dan anders verder.",
        "Fork an exercise, to play on from then differently.",
    ),
    "cli.fork.help": (
        "Maak in de nieuwe map NIEUW een oefening met hetzelfde verleden als die in MAP, tot en "
        "met een tijdstip (--at) of tot vlak voor een besluit (--before). "
        "Daarna staat de klok stil en gaat u verder met 'oefening play --resume "
        "NIEUW'. De oefening in MAP blijft zoals zij is. Zonder NIEUW komt de aftakking ernaast, "
        "in een map met '-fork' achter de naam.",
        "Make an exercise in the new folder NEW that has the same past as the one in FOLDER, up to "
        "and including a moment (--at) or to just before a decision (--before). "
        "Then its clock stands still, and you go on by 'oefening play "
        "--resume NEW'. The exercise in FOLDER stays as it is. Without NEW the fork goes beside "
        "it, in a folder with '-fork' behind its name.",
    ),
    "cli.option.at-fork": (
        "Tot en met dit tijdstip is het verleden hetzelfde: 'D2 14:30' of 'T+26h30m'.",
        "Up to and including this moment the past is the same: 'D2 14:30' or 'T+26h30m'.",
    ),
    "cli.option.before-fork": (
        "Of tot vlak voordat dit besluit werd vastgelegd: zijn code in het scenario, of zijn "
        "nummer in het verslag.",
        "Or up to just before this decision was recorded: its id in the scenario, or its number in "
        "the report.",
    ),
    "fork-when": (
        "vanaf wanneer? Geef --at TIJDSTIP of --before BESLUIT",
        "from when? Give --at MOMENT or --before DECISION",
    ),
    "fork-never": (
        "besluit '{decision}' is niet genomen; kies zelf een tijdstip: --at TIJDSTIP",
        "decision '{decision}' was not taken; choose a moment yourself: --at MOMENT",
    ),
    "fork-last": (
        "Het laatste daarin, op {when}: {what}.",
        "The last in it, at {when}: {what}.",
    ),
    "fork-last-decided": (
        "{told} Valt dit besluit anders? Tak dan af op zijn laatst {ahead}, of met --before "
        "{ordinal}.",
        "{told} To take that decision otherwise, fork at {ahead} at the latest, or with --before "
        "{ordinal}.",
    ),
    "fork-last-decided-at-once": (
        "{told} Valt dit besluit anders? Tak dan af met --before {ordinal}.",
        "{told} To take that decision otherwise, fork with --before {ordinal}.",
    ),
    "fork-last-looked-at": (
        "{told} Valt dit besluit anders? Ga dan eerst terug tot ervoor.",
        "{told} To take that decision otherwise, go back to before it first.",
    ),
    "fork-decided": ("{cell}: {answer}", "{cell}: {answer}"),
    "fork-before": (
        "Besluit {ordinal} staat er niet in: {what}.",
        "Decision {ordinal} is not in it: {what}.",
    ),
    "cli.forking": (
        "{folder} opnieuw berekenen",
        "Running {folder} again",
    ),
    "fork-made": (
        "Afgetakt op {moment}, na regel {number}; daar staat de klok nu stil.",
        "Forked at {moment}, after record {number}; there the clock stands still.",
    ),
    "fork-taken": (
        "{folder} is er al; een aftakking komt in een nieuwe map",
        "{folder} is there already; a fork goes in a new folder",
    ),
    "fork-within": (
        "{folder} ligt in de map van de oefening zelf; een aftakking komt ernaast en niet in "
        "{parent}",
        "{folder} lies in the folder of the exercise itself; a fork goes beside it, not in "
        "{parent}",
    ),
    "fork-ended": (
        "op {moment} valt niets meer te spelen: ENDEX was op {ended}; kies een tijdstip daarvoor",
        "at {moment} there is nothing left to play: ENDEX was at {ended}; choose a moment before "
        "that",
    ),
    # ── looking back ──────────────────────────────────────────────────────────────────────────
    "tui.action.fork": ("aftakken", "fork"),
    "tui.help.fork": (
        "vanaf hier anders verder: een nieuwe oefening met hetzelfde verleden",
        "go on from here differently: a new exercise with the same past",
    ),
    "tui.also.fork": (
        "anders opnieuw verder spelen splitsen kopie",
        "otherwise again play on branch split copy",
    ),
    "tui.why.nothing-to-fork": (
        "Hier is het ENDEX: een aftakking kan alleen vanaf een eerder moment",
        "Here is ENDEX: a fork can only be made from an earlier moment",
    ),
    "tui.fork.where": ("In welke nieuwe map?", "In which new folder?"),
    "tui.fork.what": (
        "Een nieuwe oefening met hetzelfde verleden tot en met {moment}, regel {number}; daarna "
        "speelt u anders verder. Deze blijft zoals zij is.",
        "A new exercise with the same past up to and including {moment}, record {number}; then you "
        "play on differently. This one stays as it is.",
    ),
    "tui.fork.made": ("Aftakking gemaakt", "Fork made"),
    "fork-of": (
        "Aftakking vanaf {since}: tot dan gelijk aan de oefening waarvan die regel vingerafdruk "
        "{digest} heeft",
        "A fork from {since}: up to then the same as the exercise of which that record has the "
        "fingerprint {digest}",
    ),
    "fork-from": ("{moment}, regel {number}", "{moment}, record {number}"),
    "fork-from-record": ("regel {number}", "record {number}"),
    # ── the report ────────────────────────────────────────────────────────────────────────────
    "report.overview.fork": ("Aftakking", "Fork"),
    "report.dates.scripted-past": (
        "Het verleden van deze aftakking is gespeeld zonder deelnemers; tijden aan tafel zijn er "
        "pas daarna.",
        "The past of this fork was played with nobody at the table; there is time at the table "
        "only after that.",
    ),
    "report.stood-by.fork": (
        "{count} door het programma bij de aftakking",
        "{count} by the program at the fork",
    ),
    "report.artificial.forks": (
        "Klok stilgezet bij de aftakking van deze oefening: {count}",
        "Clock paused as this exercise was forked: {count}",
    ),
    "report.artificial.one.forks": ("pauze bij de aftakking", "pause at the fork"),
    "report.artificial.forked": (
        "Van wat uit de andere oefening is meegenomen tot de aftakking",
        "From what was taken of the other exercise to the fork",
    ),
}
