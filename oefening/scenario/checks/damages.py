"""Damages: that they end in one way, and that somebody can do the work."""

from oefening.scenario.checks.context import STORY, Check
from oefening.scenario.checks.findings import Spot
from oefening.text import Phrase, phrase
from oefening.world.effects import Damage, Step, Work
from oefening.world.model import NATION
from oefening.world.shares import EVEN_FIFTH


def check_damage(check: Check, effect: Damage, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with a damage that `owner` does."""
    check.node(effect.damage, spot / "damage", owner)
    given = {"lasts": effect.lasts, "work": effect.work, "curve": effect.curve}
    endings = [key for key, ending in given.items() if ending]
    if len(endings) > 1:
        message = phrase("two-endings", keys=", ".join(endings))
        check.findings.add("two-endings", spot / endings[1], message, key=True)
    if effect.work is not None:
        _check_work(check, effect.work, effect.damage, spot / "work", owner)
    _check_curve(check, effect.curve, spot / "curve")
    if effect.parts > 1 and effect.curve:
        check.findings.add("curve-parts", spot / "parts", phrase("curve-parts"), key=True)
    if effect.parts == 1 and effect.largest_fifth != EVEN_FIFTH:
        message = phrase("fifth-of-one")
        check.findings.add("fifth-of-one", spot / "largest-fifth", message, key=True)
    if effect.told is not None:
        _check_told(check, effect, bool(endings), spot / "told")


def _check_told(check: Check, effect: Damage, ends: bool, spot: Spot) -> None:
    """Note that the public is told of what has no end."""
    if not ends or (effect.curve and effect.curve[-1].share):
        check.findings.add("told-no-end", spot, phrase("told-no-end"), key=True)


def check_repairs(check: Check) -> None:
    """Note the repairs, met so far, of what no damage is called.

    Where what repairs it misses an inject too, that is what would have done it.
    """
    known, injects = check.names.damages, check.names.of("inject")
    lost: dict[str, str] = {}
    for name, spot, _ in check.repairs:
        inject = check.findings.missed_by(spot, STORY)
        if name not in known and inject and not check.findings.meant(inject, injects):
            lost.setdefault(name, inject)
    for name, spot, owner in check.repairs:
        if name in lost:
            check.findings.beside((STORY, lost[name]), spot, "damage-on-line")
        else:
            check.called("damage", name, known, spot, owner)


def _check_curve(check: Check, curve: tuple[Step, ...], spot: Spot) -> None:
    before = -1
    for index, step in enumerate(curve):
        if step.after <= before:
            check.findings.add("curve-order", spot / index / "after", phrase("curve-order"))
        before = step.after


def _check_work(check: Check, work: Work, damaged: str, spot: Spot, owner: Phrase) -> None:
    for index, needed in enumerate(work.requires):
        check.node(needed.on, spot / "requires" / index / "on", owner)
    known = check.trade(work.trade, spot / "trade", owner)
    region = damaged.partition(".")[0].partition("/")[0]
    if work.pool is not None:
        if check.place(work.pool, spot / "pool", owner) and known:
            _check_crews(check, (work.pool,), work.trade, spot / "pool", owner)
    elif known and region in check.grounds.places:
        _check_crews(check, (region, NATION), work.trade, spot / "trade", owner)


def _check_crews(
    check: Check, pools: tuple[str, ...], trade: str, spot: Spot, owner: Phrase
) -> None:
    """Note work that would wait for ever, since none of `pools` has a crew that does it."""
    staffed = any((pool, trade) in check.grounds.crews for pool in pools)
    if not staffed and trade not in check.sent:
        message = phrase("no-crews", owner=owner, trade=trade, place=pools[0])
        check.findings.add("no-crews", spot, message)
