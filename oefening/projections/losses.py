"""What a damage stands for: an outage that is repaired, or people or things that are elsewhere."""

from typing import Literal

from oefening.events.military import DRAWN
from oefening.events.organisation import FATIGUE

Loss = Literal["outage", "guards", "reservists", "tired", "lever"]
"""`guards`: police teams that guard or escort; `tired`: teams that nobody relieves; `lever`: what a
lever takes from one place for another."""

_PREFIXES: dict[str, Loss] = {
    **dict(zip(DRAWN, ("guards", "reservists"), strict=True)),
    FATIGUE: "tired",
    "lever/": "lever",
}
"""What damages are called by that are no outages. Names that authors give have no slash."""


def loss_of(damage: str) -> Loss:
    """What the damage of that name stands for."""
    found = (loss for prefix, loss in _PREFIXES.items() if damage.startswith(prefix))
    return next(found, "outage")
