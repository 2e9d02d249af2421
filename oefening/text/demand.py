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
        "{unmet}: {rate}, {so_far} sinds STARTEX",
        "{unmet}: {rate}, {so_far} since STARTEX",
    ),
    "demand.unanswered-now": ("{unmet}: {rate}", "{unmet}: {rate}"),
    "demand.part": (
        "ongeveer {lost} van {asked} per uur",
        "about {lost} of {asked} an hour",
    ),
    "demand.part-few": (
        "{lost} per uur, van ongeveer {asked}",
        "{lost} an hour, of about {asked}",
    ),
    "demand.part-few-asked": ("{lost} per uur", "{lost} an hour"),
    "demand.all": ("alle, ongeveer {asked} per uur", "all of them, about {asked} an hour"),
    "demand.all-few": ("alle, {asked} per uur", "all of them, {asked} an hour"),
    "demand.hardly": ("nu vrijwel geen", "hardly any now"),
    "demand.lookup": ("Anders dan normaal: {changes}", "Other than normal: {changes}"),
}
