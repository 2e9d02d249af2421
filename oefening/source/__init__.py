"""Files of people: bytes made into values with their places, and every error told at its place."""

from oefening.source.bilingual import Bilingual, Label, Title, Words, blank
from oefening.source.document import Document, Path
from oefening.source.loading import load, problems_of
from oefening.source.model import Data, Model, keys_of
from oefening.source.reading import LARGEST, read
from oefening.source.unions import by_key
from oefening.source.values import (
    Address,
    Count,
    Factor,
    Flag,
    Id,
    Seconds,
    Share,
    parse_count,
    parse_factor,
    parse_id,
    parse_share,
    show_share,
    with_percent,
)
from oefening.source.words import in_words
from oefening.source.writing import write
from oefening.text import BadValue

__all__ = [
    "LARGEST",
    "Address",
    "BadValue",
    "Bilingual",
    "Count",
    "Data",
    "Document",
    "Factor",
    "Flag",
    "Id",
    "Label",
    "Model",
    "Path",
    "Seconds",
    "Share",
    "Title",
    "Words",
    "blank",
    "by_key",
    "in_words",
    "keys_of",
    "load",
    "parse_count",
    "parse_factor",
    "parse_id",
    "parse_share",
    "problems_of",
    "read",
    "show_share",
    "with_percent",
    "write",
]
