"""How many people the model says something of, told no more exactly than it can know."""

from oefening.text import Phrase, phrase
from oefening.text.content import number

THOUSAND, TEN = 1_000, 10


def rounded(persons: int, most: int | None = None) -> int:
    """`persons` to the nearest hundred, below a thousand to ten: what they come of is assumed.

    Rounded down where that would be more than `most`, of whom they are a part.
    """
    step = 100 if persons >= THOUSAND else TEN
    nearest = (persons + step // 2) // step * step
    return nearest if most is None or nearest <= most else persons // step * step


def crowd(persons: int) -> Phrase:
    """The same in words; of fewer than ten that there are so few."""
    return phrase("story.few", count=TEN) if 0 < persons < TEN else number(rounded(persons))
