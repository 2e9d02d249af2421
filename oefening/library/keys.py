"""What each key of a scenario means, in both languages."""

from functools import cache

from pydantic import TypeAdapter

from oefening.library.files import DATA, contents
from oefening.scenario.schema import Described
from oefening.source import Bilingual, load, read

FILE = "keys.yaml"


@cache
def described() -> Described:
    """The meanings of parts and of their keys; raise as any file of the program does."""
    adapter = TypeAdapter(dict[str, dict[str, Bilingual]])
    return load(adapter, read(contents(DATA / FILE), FILE))
