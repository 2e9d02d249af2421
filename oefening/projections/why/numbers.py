"""Which parameter of a world stands behind a number of a node, for who would argue with it."""

from collections.abc import Iterator
from functools import cache

from pydantic import TypeAdapter, ValidationError

from oefening.source import Factor, Seconds
from oefening.world.model import NATION, World
from oefening.world.nodes import Node
from oefening.world.raw import HERE

_FACTOR: TypeAdapter[int] = TypeAdapter(Factor)
_SECONDS: TypeAdapter[int] = TypeAdapter(Seconds)


class Numbers:
    """The parameters of a world, by the node and the value.

    A world says in which node each parameter stands, not behind which field. So it is the one of
    the node that has the field's value; of several that have it none is named.
    """

    def __init__(self, world: World) -> None:
        self._parameters = world.parameters
        self._at: dict[str, list[str]] = {}
        for name, places in world.uses.items():
            for place in places:
                self._at.setdefault(place, []).append(name)

    def margin(self, node: Node) -> str | None:
        """The parameter that is the margin of a node; None if none is, or nobody can say which."""
        return self._only(node, _FACTOR, node.margin)

    def below(self, node: Node) -> str | None:
        """That of the level under which it falls, and from which it may start again."""
        return self._only(node, _FACTOR, node.restart.below) if node.restart else None

    def after(self, node: Node) -> str | None:
        """That of how long it takes to start again."""
        return self._only(node, _SECONDS, node.restart.after) if node.restart else None

    def _only(self, node: Node, kind: TypeAdapter[int], value: int) -> str | None:
        found = [name for name in self._of(node) if self._value(name, kind) == value]
        return found[0] if len(found) == 1 else None

    def _of(self, node: Node) -> Iterator[str]:
        shared = NATION if node.place == NATION else HERE
        for place in dict.fromkeys((f"{shared}.{node.capacity}", node.address)):
            yield from self._at.get(place, ())

    def _value(self, name: str, kind: TypeAdapter[int]) -> int | None:
        parameter = self._parameters.get(name)
        return None if parameter is None else _read(kind is _SECONDS, parameter.value)


@cache
def _read(seconds: bool, written: str) -> int | None:
    """`written` as a number of seconds, or as a factor in ppm; None if it is no such thing."""
    try:
        return (_SECONDS if seconds else _FACTOR).validate_python(written)
    except ValidationError:
        return None
