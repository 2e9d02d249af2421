"""Households put into a world: backups at home with the shares that follow from preparedness."""

from oefening.world.nodes import Dependency, Node, Tier
from oefening.world.preparedness import Preparedness, follows, tier_shares
from oefening.world.weather import Weather, stays_warm


def settled(node: Node, preparedness: Preparedness, weather: Weather) -> Node:
    """`node` with what follows from how its households are prepared, and from how homes cool.

    The one is the share of a backup, the other how long it lasts.
    """
    tiers = [tier for link in node.depends for tier in link.tiers]
    if not any(follows(tier) or tier.cools for tier in tiers):
        return node
    depends = tuple(_dependency(link, node.place, preparedness, weather) for link in node.depends)
    return node.model_copy(update={"depends": depends})


def _dependency(
    link: Dependency, place: str, preparedness: Preparedness, weather: Weather
) -> Dependency:
    tiers = tuple(_cooling(_kept(tier), weather) for tier in link.tiers)
    shares = tier_shares(tiers, preparedness.of(place), preparedness.works)
    served = tuple(
        tier.model_copy(update={"share": share}) for tier, share in zip(tiers, shares, strict=True)
    )
    return link.model_copy(update={"tiers": served})


def _cooling(tier: Tier, weather: Weather) -> Tier:
    """The backup; of a home that cools with how long that takes in place of its time constant."""
    if not tier.cools:
        return tier
    return tier.model_copy(update={"lasts": stays_warm(weather, tier.lasts)})


def _kept(tier: Tier) -> Tier:
    """The backup with what was written of it kept beside the share that comes of it."""
    return tier.model_copy(update={"written": tier.share}) if follows(tier) else tier
