"""Texts of the what-if: one decision of an exercise otherwise, and what would have differed."""

TEXTS = {
    "whatif.other-engine": (
        "van deze oefening is niet na te gaan wat een ander besluit had gedaan: zij is gespeeld "
        "met rekenkern {made} en dit programma heeft {here}",
        "what another decision would have done in this exercise cannot be told: it was played with "
        "engine {made}, and this program has {here}",
    ),
    "whatif.drawn-anew": (
        "van deze oefening is niet na te gaan wat een ander besluit had gedaan: haar eigen toeval "
        "is al opnieuw getrokken",
        "what another decision would have done in this exercise cannot be told: its own chance has "
        "already been drawn anew",
    ),
    "whatif.refused": (
        "zo kon het besluit niet worden genomen: {why}",
        "the decision could not be taken like that: {why}",
    ),
}
