"""What all studies say in the same words."""

from oefening.projections.names import said
from oefening.text import Phrase, phrase
from oefening.text.content import listing
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
