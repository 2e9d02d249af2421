"""The crisis organisation: that regions are there to be scaled up, relieved and asked about."""

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.text import Phrase, phrase
from oefening.world.effects import Grip, Reliefs, TeamSpeed
from oefening.world.model import NATION


def check_grip(check: Check, effect: Grip, spot: Spot, owner: Phrase) -> None:
    """Note a GRIP level of what has none, or that there is not."""
    check_scaled(check, (effect.grip, effect.level), (spot / "grip", spot / "level"), owner)


def check_scaled(
    check: Check, scaled: tuple[str, int], spots: tuple[Spot, Spot], owner: Phrase
) -> None:
    """Note a place that has no GRIP level, and a level that it does not have; each at its spot."""
    (place, level), (where, which) = scaled, spots
    known = check.grounds.world.organisation
    if place == NATION and (known is None or known.national is None):
        check.findings.add("no-national-grip", where, phrase("no-national-grip", owner=owner))
    elif place == NATION and level > 1:
        check.findings.add("national-grip", which, phrase("national-grip"))
    elif place != NATION:
        check_region(check, place, where, owner)


def check_region(check: Check, place: str, spot: Spot, owner: Phrase) -> bool:
    """Whether `place` is a region; noted if not."""
    if not check.place(place, spot, owner):
        return False
    if place not in check.grounds.regions:
        region = place.partition("/")[0]
        hint = phrase("did-you-mean", name=region) if region in check.grounds.regions else None
        message = phrase("not-a-region", owner=owner, name=place)
        check.findings.add("not-a-region", spot, message, hint)
        return False
    return True


def check_reliefs(check: Check, effect: Reliefs, spot: Spot, owner: Phrase) -> None:
    """Note people who go to or come from what is no region."""
    check_region(check, effect.reliefs, spot / "reliefs", owner)
    if effect.from_ is None:
        return
    known = check_region(check, effect.from_, spot / "from", owner)
    if known and effect.from_ == effect.reliefs:
        check.findings.add("from-itself", spot / "from", phrase("from-itself", owner=owner))


def check_team_speed(check: Check, effect: TeamSpeed, spot: Spot, owner: Phrase) -> None:
    """Note teams of what is no region, and that they do not come at all."""
    check_region(check, effect.team_speed, spot / "team-speed", owner)
    check_speed(check, effect.speed, spot)


def check_speed(check: Check, speed: int | None, spot: Spot) -> None:
    """Note a speed of nothing."""
    if speed == 0:
        check.findings.add("no-speed", spot / "speed", phrase("no-speed"))


def check_continuity(check: Check) -> None:
    """Note continuity of what is no region."""
    for region in check.scenario.continuity:
        spot = Spot(("continuity", region))
        if region not in check.grounds.regions:
            owner = phrase("owner.scenario")
            check.missing("region", region, check.grounds.regions, spot, owner, key=True)
