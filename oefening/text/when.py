"""What conditions say, in words."""

TEXTS = {
    "when.below": ("{node} onder {share} (nu {now})", "{node} below {share} (now {now})"),
    "when.at-least": (
        "{node} op ten minste {share} (nu {now})",
        "{node} at least {share} (now {now})",
    ),
    "when.hours-left": (
        "reservetijd van {node} onder {below}",
        "less than {below} left for {node}",
    ),
    "when.unmet": (
        "meer dan {above} personen zonder {node} (nu {now})",
        "more than {above} people without {node} (now {now})",
    ),
    "when.decision": ("besluit genomen: {question}", "decision taken: {question}"),
    "when.option": (
        "besluit genomen: {question} → {option}",
        "decision taken: {question} → {option}",
    ),
    "when.inject": ("inject '{inject}' is {status}", "inject '{inject}' is {status}"),
    "when.since": ("{delay} na '{what}'", "{delay} after '{what}'"),
    "when.all": ("{first} en {second}", "{first} and {second}"),
    "when.any": ("{first} of {second}", "{first} or {second}"),
    "when.not": ("niet ({what})", "not ({what})"),
    "when.for": ("{what}, {length} lang", "{what}, for {length}"),
    "when.status.waiting": ("wachtend", "waiting"),
    "when.status.due": ("aan de beurt", "due"),
    "when.status.released": ("ingespeeld", "released"),
    "when.status.acknowledged": ("bevestigd", "acknowledged"),
    "when.status.held": ("aangehouden", "held"),
    "when.status.skipped": ("overgeslagen", "skipped"),
    "when.status.retracted": ("ingetrokken", "retracted"),
    "when.status.closed": ("gesloten", "closed"),
}
