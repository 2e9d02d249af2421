"""A damage in words: by what, what is done about it, and what has come of that since."""

from oefening.projections.losses import loss_of
from oefening.projections.names import Names
from oefening.projections.repairs import Repair, standing
from oefening.projections.why.causes import Damaged, Later
from oefening.text import Phrase, phrase

_LESS = {
    "guards": "why.damaged-guard",
    "reservists": "why.damaged-mobilise",
    "tired": "why.less",
    "lever": "why.less",
}
"""What is said of losses that are no outages."""


def damage_key(cause: Damaged) -> str:
    """The text that says by what damage something is held down."""
    return _LESS.get(loss_of(cause.id), f"why.damaged-{cause.damage.limits}")


def repaired(names: Names, damage: Phrase, then: Repair, later: Later | None) -> Phrase:
    """A damage with what was done about it, and what has come of that since."""
    stood = standing(names, then)
    if later is None:
        return phrase("why.repair", damage=damage, standing=stood)
    if later.repair is None:
        key = "why.over" if then.itself else "why.repair-over"
        return phrase(key, damage=damage, then=stood)
    stands = standing(names, later.repair)
    if stands == stood:
        return phrase("why.repair", damage=damage, standing=stands)
    return phrase("why.repair-later", damage=damage, then=stood, standing=stands)
