"""Texts about yardsticks in the report."""

TEXTS: dict[str, tuple[str, str]] = {
    "report.yardsticks": ("Maatstaven", "Yardsticks"),
    "report.yardsticks.how": (
        "Maatstaven ontleend aan de NAVO, de EU, de Inspectie en de wet, elk met de bron. Gemeten "
        "is in de gebieden in het spel en voor heel Nederland.",
        "Yardsticks taken from NATO, the EU, the Inspectorate and the law, each with its source. "
        "Measured in the places in play and for the whole country.",
    ),
    "report.yardsticks.source": ("Bron: {source}", "Source: {source}"),
    "report.yardsticks.guess": (
        "{meaning}: {value}, met een bandbreedte van {low} tot {high} ({provenance}).",
        "{meaning}: {value}, within a range of {low} to {high} ({provenance}).",
    ),
    "report.yardsticks.own": (
        "{meaning}: {value}, door het scenario gekozen.",
        "{meaning}: {value}, chosen by the scenario.",
    ),
    "report.yardsticks.place": ("Gebied", "Place"),
    "report.yardsticks.after": ("Na {time}", "After {time}"),
    "report.yardsticks.not-come": (
        "Niet bereikt voordat de oefening eindigde, gerekend vanaf STARTEX: {times}.",
        "Not reached before the exercise ended, counted from STARTEX: {times}.",
    ),
    # time below a level
    "report.yardsticks.below": (
        "Tijd onder {level} per basisvereiste; wat niet in de tabel staat, kwam er niet onder",
        "Time below {level} by requirement; what is not listed never came below it",
    ),
    "report.yardsticks.never-below": (
        "Geen enkel basisvereiste kwam onder {level}.",
        "No requirement came below {level}.",
    ),
    # who is provided for
    "report.yardsticks.provided": (
        "Inwoners die na {time} nog voorzien waren; elders miste niemand iets",
        "People still provided for after {time}; elsewhere nobody lacked anything",
    ),
    "report.yardsticks.everything": ("Alles (hooguit)", "Everything (at most)"),
    "report.yardsticks.all-provided": (
        "Na {time} miste niemand iets (onderdak niet meegeteld).",
        "After {time} nobody lacked anything (shelter not counted).",
    ),
    # effects
    "report.yardsticks.effect": ("Niveau, of personen zonder", "Level, or people without"),
    "report.yardsticks.effects-nation": (
        "Effecten in heel Nederland; wat niet in de tabel staat, was niet aangetast",
        "Effects in the whole country; what is not listed was not affected",
    ),
    "report.yardsticks.effects-places": (
        "Effecten per gebied; wat niet in de tabel staat, was niet aangetast",
        "Effects by place; what is not listed was not affected",
    ),
    "report.yardsticks.no-effects": (
        "Alles stond op 100% en niemand miste iets: na {times}.",
        "Everything stood at 100% and nobody lacked anything: after {times}.",
    ),
    # clocks
    "report.yardsticks.clocks": (
        "Onderdelen van de crisisorganisatie met een wettelijke tijd",
        "Teams of the crisis organisation with a statutory time",
    ),
    "report.yardsticks.met": ("Gehaald", "Met"),
    "report.yardsticks.missed": ("Niet gehaald", "Missed"),
    "report.yardsticks.open": ("Loopt nog", "Still running"),
    "report.yardsticks.no-clocks": (
        "Er is geen onderdeel met een wettelijke tijd gealarmeerd.",
        "No team with a statutory time was called.",
    ),
    "report.yardsticks.each-team": (
        "De tijden van elk onderdeel staan bij de crisisorganisatie.",
        "The times of each team are given under the crisis organisation.",
    ),
}
