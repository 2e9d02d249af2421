"""Texts that people read: in Dutch, in English, or in both."""

from typing import Annotated, Self

from pydantic import (
    BeforeValidator,
    SerializerFunctionWrapHandler,
    WrapSerializer,
    model_validator,
)

from oefening.source.model import Model
from oefening.text import BadValue, Language, phrase

LONGEST_TEXT = 4_000
"""Characters of a text that people read."""


class Bilingual(Model):
    """A text of the scenario in Dutch, in English, or in both."""

    noun = "noun.bilingual"

    nl: str | None = None
    en: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _by_language(cls, data: object) -> object:
        if isinstance(data, str) and data.strip():
            raise BadValue(phrase("no-language"))
        return data

    @model_validator(mode="after")
    def _some_text(self) -> Self:
        if self.nl is None and self.en is None:
            raise BadValue(phrase("no-language"))
        for language, text in (("nl", self.nl), ("en", self.en)):
            if text is not None and not text.strip():
                raise BadValue(phrase("empty"), at=(language,))
            if text is not None and len(text) > LONGEST_TEXT:
                long = phrase("text-too-long", length=len(text), limit=LONGEST_TEXT)
                raise BadValue(long, at=(language,))
        return self

    def in_(self, language: Language) -> str:
        """The text in `language`, or in the other one if it has not been translated."""
        first, second = (self.nl, self.en) if language == "nl" else (self.en, self.nl)
        return first or second or ""


Words = str | Bilingual
"""What somebody typed, in whatever language, or what an author wrote in both."""


def blank(words: Words) -> bool:
    """Whether `words` say nothing."""
    return isinstance(words, str) and not words.strip()


def in_both(value: object) -> object:
    """`value`, or, if it is written plainly, the same text in both languages."""
    return {"nl": value, "en": value} if isinstance(value, str) else value


def in_both_or_none(value: object) -> object:
    """As `in_both`; none if blank."""
    return None if isinstance(value, str) and not value.strip() else in_both(value)


def _plainly(value: Bilingual | None, write: SerializerFunctionWrapHandler) -> object:
    """The text alone where it is the same in both languages, as logs have always had it."""
    if value is not None and value.nl == value.en:
        return value.nl
    return write(value)


Label = Annotated[
    Bilingual | None, BeforeValidator(in_both_or_none), WrapSerializer(_plainly, when_used="json")
]
"""A text that may be written plainly, such as `LCMS`, and is then the same in both languages."""
Title = Annotated[Bilingual, BeforeValidator(in_both), WrapSerializer(_plainly, when_used="json")]
"""As `Label`, where there has to be one, such as `OvD-G`."""
