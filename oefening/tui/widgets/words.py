"""Words of the screen in one language."""

from oefening.text import Language, Phrase, phrase


def say(language: Language, key: str, /, **params: str | int | Phrase) -> str:
    """The text `key` in `language`."""
    return phrase(key, **params).render(language)
