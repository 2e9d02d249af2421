"""How a grid that collapsed is built up again: from its live ties, from neighbour to neighbour."""

from collections.abc import Mapping, Sequence

from pydantic import JsonValue

BACKBONE = "backbone"
SUPPLY: dict[str, JsonValue] = {"on": "NL.transmission", "weight": "$grid-needs-supply"}


def hops(neighbours: Mapping[str, Sequence[str]], live: Sequence[str]) -> dict[str, int]:
    """Of each part of the grid how many it is away from a live tie; 1 where there is one."""
    found = dict.fromkeys(live, 1)
    front = list(live)
    for part in front:
        for other in neighbours[part]:
            if other not in found:
                found[other] = found[part] + 1
                front.append(other)
    return found


def corridors(neighbours: Mapping[str, Sequence[str]], live: Sequence[str]) -> dict[str, JsonValue]:
    """Changes to the nodes of the grid: each part is energised by any neighbour nearer to a tie.

    Which neighbour can start which is said so beforehand, since a world may not have rounds in
    which parts start one another.
    """
    away = hops(neighbours, live)
    changes = dict[str, JsonValue]()
    for part in neighbours:
        nearer = (other for other in neighbours[part] if away[other] < away[part])
        depends: list[JsonValue] = [{**SUPPLY, "needed": "yes"}]
        depends += [{"on": f"{other}.{BACKBONE}", "weight": SUPPLY["weight"]} for other in nearer]
        if part not in live:
            changes[f"{part}.{BACKBONE}"] = {"combination": "any", "depends": depends}
    return changes
