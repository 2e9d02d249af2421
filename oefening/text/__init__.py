"""Every text a person sees, in Dutch and English side by side, and the phrases that name them."""

from oefening.text.characters import columns_of, visible, visible_lines
from oefening.text.phrases import LANGUAGES, BadValue, Language, Phrase, pattern, phrase, say

__all__ = [
    "LANGUAGES",
    "BadValue",
    "Language",
    "Phrase",
    "columns_of",
    "pattern",
    "phrase",
    "say",
    "visible",
    "visible_lines",
]
