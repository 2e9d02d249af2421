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
    "when.inject": ("inject “{inject}” is {status}", "inject “{inject}” is {status}"),
    "when.since": ("{delay} na “{what}” ({now})", "{delay} after “{what}” ({now})"),
    "when.not-yet": ("nog niet gebeurd", "has not happened"),
    "when.all": ("al het volgende", "all of these"),
    "when.any": ("een van deze", "any of these"),
    "when.not": ("niet", "not"),
    "when.for": ("{what}, {length} lang ({so_far})", "{what}, for {length} ({so_far})"),
    "when.so-far": ("tot nu toe {lasted}", "{lasted} so far"),
    "when.not-now": ("nu niet", "not now"),
    "when.holds": ("✓ ja", "✓ yes"),
    "when.holds-not": ("✗ nee", "✗ no"),
    "when.status.waiting": ("nog niet aan de beurt", "waiting"),
    "when.status.due": ("aan de beurt", "due"),
    "when.status.released": ("ingespeeld", "released"),
    "when.status.acknowledged": ("bevestigd", "acknowledged"),
    "when.status.held": ("aangehouden", "held"),
    "when.status.skipped": ("overgeslagen", "skipped"),
    "when.status.retracted": ("ingetrokken", "retracted"),
    "when.status.closed": ("gesloten", "closed"),
}
