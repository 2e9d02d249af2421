"""Texts about many runs: what may happen from here, how chance spreads, what matters most."""

TEXTS = {
    "study.worker-lost": (
        "een van de rekenprocessen is van buitenaf beëindigd, misschien bij gebrek aan geheugen; "
        "probeer het opnieuw met minder processen",
        "one of the processes that compute was ended from outside, maybe for want of memory; "
        "try again with fewer processes",
    ),
}
