"""Households put into a world: backups at home with the shares that follow from preparedness."""

from oefening.world.nodes import Dependency, Node, Tier
from oefening.world.preparedness import Preparedness, follows, tier_shares


def settled(node: Node, preparedness: Preparedness) -> Node:
    """`node` with the share of each backup that depends on how its households are prepared."""
    if not any(follows(tier) for link in node.depends for tier in link.tiers):
        return node
    depends = tuple(_dependency(link, node.place, preparedness) for link in node.depends)
    return node.model_copy(update={"depends": depends})


def _dependency(link: Dependency, place: str, preparedness: Preparedness) -> Dependency:
    tiers = tuple(_kept(tier) for tier in link.tiers)
    shares = tier_shares(tiers, preparedness.of(place), preparedness.works)
    served = tuple(
        tier.model_copy(update={"share": share}) for tier, share in zip(tiers, shares, strict=True)
    )
    return link.model_copy(update={"tiers": served})


def _kept(tier: Tier) -> Tier:
    """The backup with what was written of it kept beside the share that comes of it."""
    return tier.model_copy(update={"written": tier.share}) if follows(tier) else tier
