"""Effects on how people live through it: whether they can be done so."""

from collections.abc import Callable, Mapping
from typing import Any

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.text import Phrase, phrase
from oefening.world.effects import PreparednessChange, WeatherChange
from oefening.world.preparedness import SHARES


def _check_preparedness(
    check: Check, effect: PreparednessChange, spot: Spot, owner: Phrase
) -> None:
    check.place(effect.preparedness, spot / "preparedness", owner)
    lost = any(check.findings.lost(spot / name) for name in SHARES)
    if not lost and not any(getattr(effect, name) for name in SHARES):
        message = phrase("nothing-changes", keys=", ".join(SHARES))
        check.findings.add("nothing-changes", spot / "preparedness", message, key=True)


def _check_weather(check: Check, effect: WeatherChange, spot: Spot, owner: Phrase) -> None:
    name = effect.weather
    if check.place(name, spot / "weather", owner) and "/" in name:
        message = phrase("weather-of-area", owner=owner, name=name)
        hint = phrase("did-you-mean", name=name.partition("/")[0])
        check.findings.add("weather-of-area", spot / "weather", message, hint)


CHECKS: Mapping[type, Callable[[Check, Any, Spot, Phrase], None]] = {
    PreparednessChange: _check_preparedness,
    WeatherChange: _check_weather,
}
"""How each kind is checked."""
