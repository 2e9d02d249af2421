"""How a scenario uses an inject of the library: lines that can be put under its `injects`."""

from collections.abc import Callable, Mapping, Sequence

from pydantic import JsonValue

from oefening.scenario.reuse import InjectParameter, LibraryInject
from oefening.scenario.reuse.filling import TRIGGERS
from oefening.scenario.reuse.model import LISTED
from oefening.source import Bilingual
from oefening.source.writing import write
from oefening.text import LANGUAGES, phrase

AT = "T+1h"
"""When it comes, where the library does not say."""

USUAL: Mapping[str, str] = {
    "place": "VR09",
    "region": "VR09",
    "area": "VR09/zuid",
    "address": "VR09.power",
    "capacity": "power",
    "cell": "rot",
    "cells": "rot",
    "voice": "pers",
    "count": "10",
    "share": "10%",
    "factor": "110%",
    "duration": "1h",
}
"""What is given for a parameter of each kind, where no scenario tells what it has."""


def use_of(library: LibraryInject, known: Mapping[str, Sequence[str]]) -> str:
    """A use of `library` with each of its parameters, as lines of a scenario.

    A parameter has its default, else what the scenario has of its kind, by kind in `known`. A name
    that this does not have is no default.
    """
    use: dict[str, JsonValue] = {"use": library.id, "id": library.id}
    if not TRIGGERS & library.inject.keys():
        use["at"] = AT
    given = {name: _given(one, known) for name, one in library.parameters.items()}
    return write([{**use, "with": given} if given else use])


def _given(parameter: InjectParameter, known: Mapping[str, Sequence[str]]) -> JsonValue:
    default, codes = parameter.default, known.get(parameter.type, ())
    if isinstance(default, Bilingual):
        return {one: said for one in LANGUAGES if (said := getattr(default, one))}
    if parameter.type in _MADE and default is None:
        return _MADE[parameter.type](parameter)
    if parameter.type == LISTED:
        return [default if isinstance(default, str) else next(iter(codes), USUAL[LISTED])]
    if default is None or (codes and default not in codes):
        default = parameter.least or parameter.most or next(iter(codes), USUAL[parameter.type])
    return int(default) if default.isdecimal() and default == str(int(default)) else default


_MADE: Mapping[str, Callable[[InjectParameter], JsonValue]] = {
    "choice": lambda parameter: next(iter(parameter.choices)),
    "text": lambda _: {one: phrase("injects.some-text").render(one) for one in LANGUAGES},
}
