"""What all studies say in the same words."""

from oefening.projections.names import said
from oefening.record import Header
from oefening.text import Phrase, phrase
from oefening.text.content import listing, number
from oefening.world.model import World


def seeds(first: int, count: int) -> Phrase:
    """The seeds that something was run with: `count` of them, 1 or more, from `first` on.

    >>> seeds(1, 4).render("nl"), seeds(7, 1).render("en")
    ('startgetallen 1 tot en met 4', 'seed 7')
    """
    if count == 1:
        return phrase("study.seeds.one", seed=str(first))
    return phrase("study.seeds", first=str(first), last=str(first + count - 1))


def yardsticks(world: World) -> Phrase | None:
    """What is measured by, in short with whose it is, and where to read on; None: by nothing."""
    names = [said(one.name) for one in world.yardsticks.values()]
    return phrase("study.yardsticks", names=listing(names)) if names else None


def confidence(header: Header, told: str = "forecast.confidence") -> Phrase:
    """How well founded the numbers are that it rests on, as the text `told` says it."""
    found = [one.confidence for one in header.world.parameters.values()]
    low = sum(one == "low" for one in found)
    if not found:
        return phrase("forecast.unfounded")
    return phrase(told, low=number(low), all=number(len(found)))


TENTH = 1_000
"""Of hundredths of a percent: from there on they do not matter."""


def share(part: float, whole: float) -> Phrase:
    """What share `part` is of `whole`, both 0 or more, the latter more than 0.

    >>> [share(one, 30_000).render("nl") for one in (0, 1, 8.6, 600, 4_000)]
    ['0%', '<0,01%', '0,03%', '2,00%', '13%']
    """
    hundredths = round(10_000 * part / whole)
    if part and not hundredths:
        return phrase("study.share-of-little")
    percent, rest = divmod(hundredths, 100)
    if 0 < hundredths < TENTH:
        return phrase("story.percent-decimals", percent=percent, part=f"{rest:02}")
    return phrase("story.percent", percent=number(round(hundredths / 100)))
