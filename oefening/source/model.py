"""The base of every model that is read from a file or from a log's header."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    JsonValue,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails, InitErrorDetails

from oefening.errors import closest
from oefening.source.words import in_words
from oefening.text import BadValue, Phrase, phrase

Data = dict[str, JsonValue]
"""Fields as written, for what is given a meaning later."""


def kebab(name: str) -> str:
    """A field's key in YAML: `at_least` is `at-least`, `from_` is `from`."""
    return name.rstrip("_").replace("_", "-")


class Model(BaseModel):
    """A frozen record whose keys are kebab-case and which knows no others."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=kebab,
        populate_by_name=True,
        defer_build=True,
    )

    noun: ClassVar[str] = "noun.part"
    """Key of the text that says what one of these is called: "an inject"."""

    implied: ClassVar[frozenset[str]] = frozenset()
    """Keys that nobody writes, since they follow from where one stands."""

    ahead: ClassVar[tuple[str, ...]] = ()
    """Keys that may be written beside its own, and are worked out before one is made."""

    def dump(self) -> Data:
        """The fields that differ from their defaults, as JSON has them; validates to an equal."""
        dumped = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return cast("Data", dumped)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The same but for `update`, which is not checked.

        As pydantic has it, in a third of the time: a world is put together of thousands of copies.
        """
        if deep:
            return super().model_copy(update=update, deep=True)
        given = self.__pydantic_fields_set__
        if update and not update.keys() <= given:
            given = _told_once(given | update.keys())
        copied = type(self).__new__(type(self))
        object.__setattr__(copied, "__dict__", {**self.__dict__, **(update or {})})
        object.__setattr__(copied, "__pydantic_fields_set__", given)
        object.__setattr__(copied, "__pydantic_extra__", None)
        object.__setattr__(copied, "__pydantic_private__", None)
        return copied

    @model_validator(mode="wrap")
    @classmethod
    def _tell(cls, data: object, validate: ModelWrapValidatorHandler[Self]) -> Self:
        """Say what is wrong in the model's own words instead of pydantic's."""
        try:
            made = validate(data)
        except ValidationError as error:
            errors = error.errors(include_url=False)
            raise ValidationError.from_exception_data(error.title, _told(cls, errors)) from None
        given = _told_once(made.__pydantic_fields_set__)
        object.__setattr__(made, "__pydantic_fields_set__", given)
        return made


_GIVEN: dict[frozenset[str], set[str]] = {}


def _told_once(given: set[str]) -> set[str]:
    """Which fields were `given`, once for all models of which the same were.

    None is changed any more. A world has thousands of parts; a set for each would be a third of
    what they weigh.
    """
    return _GIVEN.setdefault(frozenset(given), given)


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of `model` as YAML has them, in order."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _told(model: type[Model], errors: list[ErrorDetails]) -> list[InitErrorDetails]:
    """`errors` in words; a key that is missing and one like it that is unknown are one error."""
    missing = {error["loc"][0]: error for error in errors if _is(error, "missing")}
    told = []
    for error in errors:
        if _is(error, "missing"):
            continue
        wrong = in_words(error, model.noun)
        if _is(error, "extra_forbidden"):
            key = str(error["loc"][0])
            known = [one for one in keys_of(model) if one not in model.implied]
            known += model.ahead
            meant = closest(key, map(str, missing)) or closest(key, known)
            missing.pop(meant or "", None)
            names = ", ".join(known)
            hint = (
                phrase("did-you-mean", name=meant) if meant else phrase("choose-from", names=names)
            )
            unknown = phrase("unknown-key", noun=Phrase(model.noun), key=key)
            wrong = BadValue(unknown, hint, of_key=True)
            if key in model.ahead:  # it is known, and means nothing here
                wrong = BadValue(phrase(f"alone-{key}"), of_key=True)
        told.append(_details(wrong, error["loc"], error["input"]))
    for error in missing.values():
        lacking = phrase("missing-key", noun=Phrase(model.noun), key=str(error["loc"][0]))
        told.append(_details(BadValue(lacking), (), error["input"]))
    return told


def _is(error: ErrorDetails, kind: str) -> bool:
    return error["type"] == kind and len(error["loc"]) == 1


def _details(wrong: BadValue, loc: tuple[str | int, ...], given: object) -> InitErrorDetails:
    return InitErrorDetails(type="value_error", loc=loc, input=given, ctx={"error": wrong})
