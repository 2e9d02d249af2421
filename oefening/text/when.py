"""What conditions say, in words."""

TEXTS = {
    "when.below": ("{node} onder {share} (nu {now})", "{node} below {share} (now {now})"),
    "when.at-least": (
        "{node} op ten minste {share} (nu {now})",
        "{node} at least {share} (now {now})",
    ),
    "when.hours-left": (
        "reservetijd van {node} onder {below} ({now})",
        "less than {below} left for {node} ({now})",
    ),
    "when.without": ("{node} zonder {supplier}", "{node} without {supplier}"),
    "when.now": ("nu {now}", "now {now}"),
    "when.not-draining": ("loopt niet leeg", "not draining"),
    "when.unmet": (
        "meer dan {above} personen zonder {node} (nu {now})",
        "more than {above} people without {node} (now {now})",
    ),
    "when.decision": ("besluit genomen: {question}", "decision taken: {question}"),
    "when.option": (
        "besluit genomen: {question} → {option}",
        "decision taken: {question} → {option}",
    ),
    "when.since": ("{delay} na “{what}” ({now})", "{delay} after “{what}” ({now})"),
    "when.not-yet": ("nog niet gebeurd", "has not happened"),
    "when.all": ("al het volgende", "all of these"),
    "when.any": ("een van deze", "any of these"),
    "when.not": ("niet: {what}", "not: {what}"),
    "listing.and": ("{ahead} en {last}", "{ahead} and {last}"),
    "when.either": ("{one} of {other}", "{one} or {other}"),
    "when.returns": ("weer: {what}", "again: {what}"),
    "when.returns-yet": (
        "weer: {what} (was nog niet anders)",
        "again: {what} (has not been otherwise)",
    ),
    "when.for": ("{what}, {length} lang ({so_far})", "{what}, for {length} ({so_far})"),
    "when.so-far": ("tot nu toe {lasted}", "{lasted} so far"),
    "when.not-now": ("nu niet", "not now"),
    "when.settled": ("{what} (is al zo)", "{what} (is so already)"),
    "when.cannot": ("{what} (wordt niet meer zo)", "{what} (cannot be so any more)"),
    "when.holds": ("✓ ja", "✓ yes"),
    "when.holds-not": ("✗ nee", "✗ no"),
    "when.inject.waiting": (
        "inject “{inject}” is nog niet aan de beurt",
        "inject “{inject}” is waiting",
    ),
    "when.inject.due": (
        "inject “{inject}” is aan de beurt",
        "inject “{inject}” is due",
    ),
    "when.inject.released": (
        "inject “{inject}” is ingespeeld",
        "inject “{inject}” is released",
    ),
    "when.inject.acknowledged": (
        "inject “{inject}” is bevestigd",
        "inject “{inject}” is acknowledged",
    ),
    "when.inject.held": (
        "inject “{inject}” is aangehouden",
        "inject “{inject}” is held",
    ),
    "when.inject.skipped": (
        "inject “{inject}” is overgeslagen",
        "inject “{inject}” is skipped",
    ),
    "when.inject.retracted": (
        "inject “{inject}” is ingetrokken",
        "inject “{inject}” is retracted",
    ),
    "when.inject.closed": (
        "inject “{inject}” is vervallen",
        "inject “{inject}” is closed",
    ),
    # that it is not so
    "when.denied.below": (
        "{node} niet onder {share} (nu {now})",
        "{node} not below {share} (now {now})",
    ),
    "when.denied.at-least": (
        "{node} niet op ten minste {share} (nu {now})",
        "{node} not at least {share} (now {now})",
    ),
    "when.denied.hours-left": (
        "reservetijd van {node} niet onder {below} ({now})",
        "not less than {below} left for {node} ({now})",
    ),
    "when.denied.unmet": (
        "niet meer dan {above} personen zonder {node} (nu {now})",
        "not more than {above} people without {node} (now {now})",
    ),
    "when.denied.decision": ("nog geen besluit: {question}", "no decision yet: {question}"),
    "when.denied.option": (
        "niet besloten: {question} → {option}",
        "not decided: {question} → {option}",
    ),
    "when.denied.since": (
        "nog geen {delay} na “{what}” ({now})",
        "not yet {delay} after “{what}” ({now})",
    ),
    "when.denied.all": ("niet al het volgende", "not all of these"),
    "when.denied.any": ("geen van deze", "none of these"),
    "when.denied.inject.waiting": (
        "inject “{inject}” is niet meer in afwachting",
        "inject “{inject}” is not waiting any more",
    ),
    "when.denied.inject.due": (
        "inject “{inject}” is niet aan de beurt",
        "inject “{inject}” is not due",
    ),
    "when.denied.inject.released": (
        "inject “{inject}” is nog niet ingespeeld",
        "inject “{inject}” is not released yet",
    ),
    "when.denied.inject.acknowledged": (
        "inject “{inject}” is nog niet bevestigd",
        "inject “{inject}” is not acknowledged yet",
    ),
    "when.denied.inject.held": (
        "inject “{inject}” is niet aangehouden",
        "inject “{inject}” is not held",
    ),
    "when.denied.inject.skipped": (
        "inject “{inject}” is niet overgeslagen",
        "inject “{inject}” is not skipped",
    ),
    "when.denied.inject.retracted": (
        "inject “{inject}” is niet ingetrokken",
        "inject “{inject}” is not retracted",
    ),
    "when.denied.inject.closed": (
        "inject “{inject}” is niet vervallen",
        "inject “{inject}” is not closed",
    ),
}
