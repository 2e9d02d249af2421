"""Unions of models that are told apart by which key is there."""

from collections.abc import Hashable
from inspect import get_annotations

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from oefening.errors import did_you_mean
from oefening.source.model import Model
from oefening.text import BadValue, Phrase, phrase


class ByKey:
    """Tells the members of a union apart by their name-key, the first field of their own.

    It stands in an `Annotated` behind the union itself.
    """

    def __init__(self, noun: str, *members: type[Model]) -> None:
        self._noun = noun
        self._members = members

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        names = {name_key(member): member for member in self._members}
        if len(names) < len(self._members):
            raise TypeError(f"two members of {self._noun} have the same name-key")
        choices: dict[Hashable, CoreSchema] = {
            _tag(name): handler.generate_schema(member) for name, member in names.items()
        }
        union = core_schema.tagged_union_schema(choices, self._tag_of)
        return core_schema.no_info_before_validator_function(self._check, union)

    def _tag_of(self, value: object) -> str | None:
        """Which member `value` is, or is to become."""
        if isinstance(value, Model):
            return _tag(name_key(type(value)))
        return next(map(_tag, self._given(value)), None)

    def _given(self, value: object) -> list[str]:
        """The name-keys that are there, but for those that are a further key of another member."""
        if not isinstance(value, dict):
            return []
        named = {name_key(member): member for member in self._members}
        given = [key for key in value if key in named]
        return [
            key
            for key in given
            if not any(other != key and key in _keys(named[other]) for other in given)
        ]

    def _check(self, value: object) -> object:
        if isinstance(value, self._members):
            return value
        noun, choices = Phrase(self._noun), [name_key(member) for member in self._members]
        if value == "":
            raise BadValue(phrase("empty"))
        match self._given(value):
            case [_]:
                return value
            case []:
                written = list(value) if isinstance(value, dict) else []
                near = [(key, hint) for key in written if (hint := did_you_mean(key, choices))]
                at, hint = ((near[0][0],), near[0][1]) if near else ((), None)
                none = phrase("no-member", noun=noun, choices=", ".join(choices))
                raise BadValue(none, hint, at, of_key=bool(near))
            case [one, other, *_]:
                both = phrase("two-members", noun=noun, one=one, other=other)
                raise BadValue(both, at=(other,), of_key=True)
        raise AssertionError


def by_key(noun: str, *members: type[Model]) -> ByKey:
    """Tell `members` apart by which of their name-keys is there; `noun` is a text's key.

    >>> Effect = Annotated[Damage | Repair, by_key("noun.effect", Damage, Repair)]
    """
    return ByKey(noun, *members)


def _keys(model: type[Model]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


def _tag(name: str) -> str:
    """What stands for the member called `name` in an error's location: no key of a file."""
    return f"<{name}>"


def name_key(model: type[Model]) -> str:
    """The key of the first field that `model` itself declares."""
    own = [name for name in get_annotations(model) if name in model.model_fields]
    name = next(iter(own or model.model_fields))
    return model.model_fields[name].alias or name
