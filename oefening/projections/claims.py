"""Changes of demand on one node, or on one class of it, taken together."""

from collections.abc import Iterable

from oefening.state.parts import Claim
from oefening.world.nodes import WHOLE


def together(claims: Iterable[Claim]) -> int:
    """The product of their factors, in ppm, rounded down once."""
    product, scale = WHOLE, 1
    for claim in claims:
        product, scale = product * claim.factor, scale * WHOLE
    return product // scale
