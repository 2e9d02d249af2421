"""What is written reads back as it was, and as an author would have written it."""

import doctest
import pathlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from oefening.source import Path, read, write, writing
from oefening.source.characters import hidden

PARTS = [
    "a",
    "b ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    ": ",
    " #",
    "#",
    "-",
    "- ",
    "'",
    '"',
    "\\",
    "{",
    "]",
]
PARTS += [
    ",",
    "é",
    "€",
    "\xa0",
    "😀",
    "12:30",
    "no",
    "null",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "~",
]
PARTS += ["een heel gewoon woord " * 4, "x" * 120, "?", "...", "---", "<<", "=", "0x1f", "D2 14:30"]

unseen = st.text(max_size=12).filter(lambda text: hidden(text) is None)
texts = st.lists(st.sampled_from(PARTS), max_size=12).map("".join) | unseen
keys = texts.filter(lambda key: bool(key.strip()) and key != "<<" and "\n" not in key)
values: st.SearchStrategy[JsonValue] = st.recursive(
    texts,
    lambda part: (
        st.lists(part, max_size=4)
        | st.dictionaries(keys, part, max_size=4)
        | st.fixed_dictionaries({"nl": texts, "en": texts})
    ),
    max_leaves=12,
)


@settings(max_examples=100)
@given(value=values, said=unseen)
@example(value={"a": "x\n y"}, said="")
@example(value={"a": ["  x\n\n\ny z" * 40, {"b": "y\n"}]}, said="")
@example(value=[[["a"], {"b": [{"c": "d"}]}]], said="")
def test_what_is_written_reads_back_as_it_was(value: JsonValue, said: str) -> None:
    everywhere = dict.fromkeys([(), *_paths(value)], said)
    for comments in ({}, everywhere):
        text = write({"top": value}, comments)
        for pure in (True, False):
            assert read(text.encode(), "x", pure=pure).value == {"top": value}, text


def test_any_value_can_stand_at_the_top() -> None:
    some: list[JsonValue] = ["a", ["a", ["b"]], {}, [], "x " * 200]
    for value in some:
        assert read(write(value).encode(), "x").value == value


def _paths(value: JsonValue, path: Path = ("top",)) -> list[Path]:
    """The paths of `value`, which stands at `path`, and of all in it."""
    if isinstance(value, dict):
        below = [_paths(part, (*path, key)) for key, part in value.items()]
    elif isinstance(value, list):
        below = [_paths(part, (*path, at)) for at, part in enumerate(value)]
    else:
        below = []
    return [path, *(one for paths in below for one in paths)]


def test_numbers_and_flags_are_written_as_authors_do() -> None:
    value: JsonValue = {"format": 1, "on-call": True, "off": False, "id": "7", "word": "no"}
    assert write(value) == 'format: 1\non-call: yes\n"off": no\nid: "7"\nword: "no"\n'


def test_it_reads_as_a_person_writes() -> None:
    value: JsonValue = {
        "format": 1,
        "id": "x",
        "title": {"nl": "Stroom: weg", "en": "Power gone"},
        "summary": {"nl": "woord " * 30 + "einde", "en": "Short."},
        "injects": [{"id": "a", "to": ["rot", "ghor"], "body": {"nl": "Regel 1\nRegel 2"}}],
        "sources": ["A", "B"],
    }
    folded = " ".join(["woord"] * 16)
    assert write(value, {("injects", 0): "Kies.", (): "Boven."}) == (
        "# Boven.\n"
        "format: 1\n"
        "id: x\n"
        'title: {nl: "Stroom: weg", en: Power gone}\n'
        "summary:\n"
        "  nl: >-\n"
        f"    {folded}\n"
        f"    {' '.join(['woord'] * 14)} einde\n"
        "  en: Short.\n"
        "\n"
        "injects:\n"
        "  # Kies.\n"
        "  - id: a\n"
        "    to: [rot, ghor]\n"
        "    body:\n"
        "      nl: |-\n"
        "        Regel 1\n"
        "        Regel 2\n"
        "\n"
        "sources: [A, B]\n"
    )


def test_what_no_file_can_say_is_refused() -> None:
    for value in ("\x00", "a\x1b[0m", {" ": "x"}, {"<<": "x"}, {"a": None}, [1.5], "\u2028"):
        with pytest.raises(ValueError, match=r"(?s).*"):
            write(value)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="\x07"):
        write({"a": "b"}, {(): "\x07"})


def test_shipped_scenarios_can_be_written_anew() -> None:
    for path in sorted((pathlib.Path(__file__).parents[2] / "scenarios").glob("*.yaml")):
        value = read(path.read_bytes(), path.name).value
        text = write(value)
        assert read(text.encode(), path.name).value == value
        long = [line for line in text.splitlines() if len(line) > writing.WIDTH]
        assert not [line for line in long if " " in line.strip()], path.name


def test_its_example_holds() -> None:
    assert doctest.testmod(writing).failed == 0
