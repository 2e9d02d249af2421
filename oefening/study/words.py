"""What all studies say in the same words."""

from oefening.text import Phrase, phrase


def seeds(first: int, count: int) -> Phrase:
    """The seeds that something was run with: `count` of them, 1 or more, from `first` on.

    >>> seeds(1, 4).render("nl"), seeds(7, 1).render("en")
    ('startgetallen 1 tot en met 4', 'seed 7')
    """
    if count == 1:
        return phrase("study.seeds.one", seed=str(first))
    return phrase("study.seeds", first=str(first), last=str(first + count - 1))
