"""What the page of a place says of demand that was raised, and of what is asked in vain."""

TEXTS = {
    "demand.page": (
        "Veranderde vraag, en wat onbeantwoord blijft",
        "Changed demand, and what goes unanswered",
    ),
    "demand.raised": (
        "vraag naar {node} {factor} van normaal, door {causes}",
        "demand for {node} {factor} of normal, by {causes}",
    ),
    "demand.raised-class": (
        "vraag naar {node} ({for_class}) {factor} van normaal, door {causes}",
        "demand for {node} ({for_class}) {factor} of normal, by {causes}",
    ),
    "demand.unanswered": (
        "{unmet}: ongeveer {lost} van {asked} per uur, {so_far} sinds STARTEX",
        "{unmet}: about {lost} of {asked} an hour, {so_far} since STARTEX",
    ),
    "demand.unanswered-now": (
        "{unmet}: ongeveer {lost} van {asked} per uur",
        "{unmet}: about {lost} of {asked} an hour",
    ),
    "demand.lookup": ("Anders dan normaal: {changes}", "Other than normal: {changes}"),
}
