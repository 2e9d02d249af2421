"""The JSON Schema of uses of library injects: their names, and what each has to be given."""

from collections.abc import Callable, Mapping

from pydantic import JsonValue

from oefening.scenario.reuse import InjectParameter, LibraryInject
from oefening.scenario.reuse.model import Kind
from oefening.scenario.schema.forms import Form
from oefening.source import Bilingual
from oefening.text import Language

Refer = Callable[[str], Form]
"""Refers to a form of values, or to names of the world, by what it is called."""

WRITTEN_AS: Mapping[Kind, str] = {
    "place": "place",
    "region": "region",
    "area": "area",
    "address": "node",
    "capacity": "capacity-or-need",
    "cell": "id",
    "cells": "ids",
    "voice": "text",
    "count": "count",
    "share": "share",
    "factor": "factor",
    "duration": "duration",
}
"""Of each kind of parameter the form of what is given; of the others it is made here."""


def named_in(library: Mapping[str, LibraryInject], language: Language) -> Form:
    """The name of one of `library`, each with what it is for; or any, which a scenario may have."""
    told: list[JsonValue] = [
        f"{one.title.in_(language)}. {one.summary.in_(language)}" for one in library.values()
    ]
    names: list[JsonValue] = [*library]
    known: Form = {"type": "string", "enum": names, "enumDescriptions": told}
    return {"anyOf": [known, {"$ref": "#/definitions/id"}]}


def used(id: str, one: LibraryInject, refer: Refer, text: Form, language: Language) -> Form:
    """What an inject that uses the one called `id` gives it; `text` is how a text is written."""
    keys: Form = {
        name: _given(parameter, refer, text, language) for name, parameter in one.parameters.items()
    }
    needed: list[JsonValue] = [
        name for name, parameter in one.parameters.items() if parameter.default is None
    ]
    given: Form = {"type": "object", "properties": keys, "additionalProperties": False}
    given["title"] = id
    given["description"] = one.summary.in_(language)
    then: Form = {"properties": {"with": given}}
    if needed:
        given["required"] = needed
        then["required"] = ["with"]
    return {"if": {"properties": {"use": {"const": id}}, "required": ["use"]}, "then": then}


def _given(parameter: InjectParameter, refer: Refer, text: Form, language: Language) -> Form:
    form: Form = {"description": parameter.meaning.in_(language)}
    default = parameter.default
    if default is not None:
        form["default"] = default.in_(language) if isinstance(default, Bilingual) else default
    match parameter.type:
        case "choice":
            choices: list[JsonValue] = [*parameter.choices]
            told: list[JsonValue] = [one.in_(language) for one in parameter.choices.values()]
            return {**form, "type": "string", "enum": choices, "enumDescriptions": told}
        case "text":
            return {**form, "anyOf": [refer("text"), text]}
        case kind:
            return {**form, "allOf": [refer(WRITTEN_AS[kind])]}
