"""Effects on how people live through it: whether they can be done so."""

from collections.abc import Callable, Mapping
from typing import Any

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.text import Phrase, phrase
from oefening.world.effects import PreparednessChange
from oefening.world.preparedness import SHARES


def _check_preparedness(
    check: Check, effect: PreparednessChange, spot: Spot, owner: Phrase
) -> None:
    check.place(effect.preparedness, spot / "preparedness", owner)
    lost = any(check.findings.lost(spot / name) for name in SHARES)
    if not lost and not any(getattr(effect, name) for name in SHARES):
        message = phrase("nothing-changes", keys=", ".join(SHARES))
        check.findings.add("nothing-changes", spot / "preparedness", message, key=True)


CHECKS: Mapping[type, Callable[[Check, Any, Spot, Phrase], None]] = {
    PreparednessChange: _check_preparedness,
}
"""How each kind is checked."""
