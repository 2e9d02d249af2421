"""The numbers of injects: what people say and type of them, alike on paper and in play."""

import re
from collections.abc import Iterable, Mapping
from itertools import count

from oefening.scenario.injects import Inject

_OWN = re.compile(r"inject-(\d[\d-]*[a-z]?(?:-[a-z0-9])?)")
"""The id of an inject that has its number from the MSEL that it was taken from."""
_COUNTED = re.compile(r"\d+")


def numbers(script: Iterable[Inject]) -> dict[str, str]:
    """By id the number of each inject of `script`.

    One of an MSEL that was imported has the number that it has there: `inject-12` is `12`, whatever
    stands ahead of it. Others are counted in the order of the script, from the first number on that
    is beyond all of those.
    """
    injects = [inject.id for inject in script]
    found = {id: own[1] for id in injects if (own := _OWN.fullmatch(id))}
    beyond = count(int(following(found)))
    return {id: found.get(id) or str(next(beyond)) for id in injects}


def following(numbers: Mapping[str, str]) -> str:
    """The number behind all of `numbers`."""
    counted = [int(one[0]) for number in numbers.values() if (one := _COUNTED.match(number))]
    return str(max(counted, default=0) + 1)
