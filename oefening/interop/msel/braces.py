"""Braces in imported texts, where a scenario would read a number of the model, or a parameter.

In the body of an inject those stay that name a place, as the program's own exports have them.
"""

import re

from pydantic import JsonValue

from oefening.source import Path

_OPENS = re.compile(r"\{(?=\{)")
_NUMBER = re.compile(r"(?<!\{)\{\{\s*(?:VR\d\d|NL)\.[^{}]*\}\}")


def tamed(value: JsonValue, path: Path = ()) -> JsonValue:
    """`value` with `{ {` for every `{{` that is not a number of the model, and `$ {` for `${`.

    >>> tamed({"title": "To ${name}: {{ x }}"})
    {'title': 'To $ {name}: { { x }}'}
    """
    match value:
        case str() if "{{" in value or "${" in value:
            text = value.replace("${", "$ {")
            if path[:1] == ("injects",) and path[2:3] == ("body",):
                return _around_numbers(text)
            return _OPENS.sub("{ ", text)
        case dict():
            return {key: tamed(inner, (*path, key)) for key, inner in value.items()}
        case list():
            return [tamed(inner, (*path, at)) for at, inner in enumerate(value)]
        case _:
            return value


def _around_numbers(text: str) -> str:
    """`text` with its numbers of the model as they are.

    >>> _around_numbers("{{ x }} {{ VR09.power }}")
    '{ { x }} {{ VR09.power }}'
    """
    parts, at = [], 0
    for number in _NUMBER.finditer(text):
        parts += [_OPENS.sub("{ ", text[at : number.start()]), number[0]]
        at = number.end()
    return "".join([*parts, _OPENS.sub("{ ", text[at:])])
