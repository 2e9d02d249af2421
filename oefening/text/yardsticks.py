"""Texts about yardsticks in the report."""

TEXTS: dict[str, tuple[str, str]] = {
    "report.yardsticks": ("Maatstaven", "Yardsticks"),
    "report.yardsticks.how": (
        "Waaraan de NAVO, de EU, de Inspectie en de wet dit verloop zouden afmeten, met van elk de "
        "bron. Gemeten is in de gebieden in het spel, en voor heel Nederland.",
        "What NATO, the EU, the Inspectorate and the law would measure this by, each with its "
        "source. It was measured in the places in play, and for the whole country.",
    ),
    "report.yardsticks.source": ("Bron: {source}", "Source: {source}"),
    "report.yardsticks.guess": (
        "{meaning}: {value}, met een bandbreedte van {low} tot {high} ({provenance}).",
        "{meaning}: {value}, within a range of {low} to {high} ({provenance}).",
    ),
    "report.yardsticks.own": (
        "{meaning}: {value}, door het scenario zo gekozen.",
        "{meaning}: {value}, chosen so by the scenario.",
    ),
    "report.yardsticks.place": ("Gebied", "Place"),
    "report.yardsticks.after": ("Na {time}", "After {time}"),
    "report.yardsticks.not-come": (
        "De oefening eindigde voordat er sinds STARTEX zoveel tijd om was: {times}.",
        "The exercise ended before so much time had passed since STARTEX: {times}.",
    ),
    # time below a level
    "report.yardsticks.below": (
        "Tijd onder {level}, per basisvereiste; wat hier niet staat, kwam daar niet onder",
        "Time below {level}, by requirement; what does not stand here never came below that",
    ),
    "report.yardsticks.never-below": (
        "Geen enkel basisvereiste kwam onder {level}.",
        "No requirement came below {level}.",
    ),
    # who is provided for
    "report.yardsticks.provided": (
        "Inwoners die na {time} nog voorzien waren; elders ontbrak het niemand aan iets",
        "People still provided for after {time}; elsewhere nobody lacked anything",
    ),
    "report.yardsticks.everything": ("Alles (hooguit)", "Everything (at most)"),
    "report.yardsticks.all-provided": (
        "Na {time} ontbrak het niemand aan iets.",
        "After {time} nobody lacked anything.",
    ),
    # effects
    "report.yardsticks.effect": ("Niveau, of personen zonder", "Level, or people without"),
    "report.yardsticks.effects-nation": (
        "Effecten in heel Nederland; wat hier niet staat, was niet aangetast",
        "Effects in the whole country; what does not stand here was not affected",
    ),
    "report.yardsticks.effects-places": (
        "Effecten per gebied; wat hier niet staat, was niet aangetast",
        "Effects by place; what does not stand here was not affected",
    ),
    "report.yardsticks.no-effects": (
        "Alles stond op 100% en het ontbrak niemand aan iets: na {times}.",
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
        "Elk onderdeel staat met zijn tijden bij de crisisorganisatie.",
        "Each team stands with its times under the crisis organisation.",
    ),
}
