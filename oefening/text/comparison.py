"""Texts of the comparison with other exercises in a report."""

TEXTS = {
    "report.comparison": (
        "Vergelijking met andere oefeningen",
        "Comparison with other exercises",
    ),
    "report.comparison.how": (
        "De eerste oefening is die van dit verslag. Wat over een andere staat, noemt de "
        "vingerafdruk van het logboek waarop het rust, met de regels daarin.",
        "The first exercise is that of this report. What is told of another names the fingerprint "
        "of the log that it rests on, with the records in that.",
    ),
    "report.comparison.exercises": ("Oefeningen", "Exercises"),
    "report.comparison.head.exercise": ("Oefening", "Exercise"),
    "report.comparison.head.scenario": ("Scenario", "Scenario"),
    "report.comparison.head.played": ("Gespeeld op", "Played on"),
    "report.comparison.head.seed": ("Startgetal", "Seed"),
    "report.comparison.head.until": ("Vergeleken tot", "Compared up to"),
    "report.comparison.head.endex": ("Einde", "End"),
    "report.comparison.head.fingerprint": ("Vingerafdruk", "Fingerprint"),
    "report.comparison.ended": ("ENDEX", "ENDEX"),
    "report.comparison.not-ended": ("geen ENDEX", "no ENDEX"),
    "report.comparison.broken-down": ("{part}, uitgesplitst", "{part}, broken down"),
    "report.comparison.what": ("Wat", "What"),
    "report.comparison.figure": (
        "Persoonsuren zonder, alle behoeften, hele land, per oefening",
        "Person-hours unmet, all needs, whole country, by exercise",
    ),
    "report.comparison.axis": (
        "persoonsuren; alle oefeningen op dezelfde schaal",
        "person-hours; all exercises on the same scale",
    ),
    "report.comparison.alt": (
        "Hoe de persoonsuren zonder voorziening in elke oefening opliepen.",
        "How the person-hours unmet grew in each exercise.",
    ),
}
