"""Unions of models that are told apart by which key is there."""

from collections.abc import Hashable
from functools import cache, cached_property
from inspect import get_annotations

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from oefening.errors import did_you_mean
from oefening.source.model import Model, keys_of
from oefening.text import BadValue, Phrase, phrase


class ByKey:
    """Tells the members of a union apart by their name-key, the first field of their own.

    It stands in an `Annotated` behind the union itself. A name-key that is also a further key of
    another member which is named counts as that.
    """

    def __init__(self, noun: str, *members: type[Model]) -> None:
        self.noun = noun
        self.members = members

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if len(self._keys) < len(self.members):
            raise TypeError(f"two members of {self.noun} have the same name-key")
        choices: dict[Hashable, CoreSchema] = {
            _tag(name_key(member)): handler.generate_schema(member) for member in self.members
        }
        union = core_schema.tagged_union_schema(choices, self._tag_of)
        return core_schema.no_info_before_validator_function(self._check, union)

    @cached_property
    def _keys(self) -> dict[str, frozenset[str]]:
        """The other keys of each member, by its name-key."""
        names = {name_key(member): member for member in self.members}
        return {name: frozenset(keys_of(member)) - {name} for name, member in names.items()}

    def _tag_of(self, value: object) -> str | None:
        """Which member `value` is, or is to become."""
        if isinstance(value, Model):
            return _tag(name_key(type(value)))
        return next(map(_tag, self._given(value)), None)

    def _given(self, value: object) -> list[str]:
        """The name-keys that are there."""
        if not isinstance(value, dict):
            return []
        keys = self._keys
        given = [key for key in value if key in keys]
        return [key for key in given if not any(key in keys[other] for other in given)]

    def _check(self, value: object) -> object:
        if isinstance(value, self.members) or len(given := self._given(value)) == 1:
            return value
        if value == "":
            raise BadValue(phrase("empty"))
        noun = Phrase(self.noun)
        if given:
            both = phrase("two-members", noun=noun, one=given[0], other=given[1])
            raise BadValue(both, at=(given[1],), of_key=True)
        none = phrase("no-member", noun=noun, choices=", ".join(self._keys))
        for key in value if isinstance(value, dict) else ():
            if hint := did_you_mean(str(key), self._keys):
                raise BadValue(none, hint, (key,), of_key=True)
        raise BadValue(none)


def by_key(noun: str, *members: type[Model]) -> ByKey:
    """What tells `members` apart by which of their name-keys is there; `noun` is a text's key.

    Written `Annotated[Damage | Repair, by_key("noun.effect", Damage, Repair)]`. None of the
    name-keys, or two of them, is a `BadValue` that says what there is to choose from.
    """
    return ByKey(noun, *members)


def _tag(name: str) -> str:
    """What stands for the member called `name` in an error's location: no key of a file."""
    return f"<{name}>"


@cache
def name_key(model: type[Model]) -> str:
    """The key of the first field that `model` itself declares."""
    own = [name for name in get_annotations(model) if name in model.model_fields]
    name = next(iter(own or model.model_fields))
    return model.model_fields[name].alias or name
