"""Every text is there in both languages, and every phrase of the package has a text."""

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import oefening
from oefening.report.model.drafted import AHEAD
from oefening.text.tables import THEMES, Texts, all_texts, merged, table_of

PACKAGE = Path(oefening.__file__).parent
TEXTS = all_texts()

SAYS = re.compile(r"\b[pP]hrase\(|\bnoun = ")
"""What a module has in it that names a text."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@cache
def nodes() -> list[tuple[Path, ast.AST]]:
    """What is called and what is set in modules that have any of it, each with its module."""
    modules = {path: path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
    return [
        (path, node)
        for path, text in modules.items()
        if SAYS.search(text)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call | ast.Assign)
    ]


def calls() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where, key and placeholders of every `phrase("...")` and `Phrase("...")` in the package."""
    for path, node in nodes():
        match node:
            case ast.Call(
                func=ast.Name(id="phrase" | "Phrase" as name),
                args=[ast.Constant(value=str(key)), *_],
                keywords=keywords,
            ):
                named = {keyword.arg or "**" for keyword in keywords}
                known = named if name == "phrase" and "**" not in named else None
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", key, known


def nouns() -> Iterator[tuple[str, str]]:
    """Where and which, for every `noun = "..."` in a class."""
    for path, node in nodes():
        match node:
            case ast.Assign(targets=[ast.Name(id="noun")], value=ast.Constant(value=str(key))) if (
                key.startswith("noun.")
            ):
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", key


def test_both_languages_have_the_same_placeholders() -> None:
    assert [key for key, (nl, en) in TEXTS.items() if placeholders(nl) != placeholders(en)] == []


def test_no_text_is_there_in_one_language_only() -> None:
    assert [key for key, (nl, en) in TEXTS.items() if bool(nl.strip()) != bool(en.strip())] == []


def test_every_phrase_in_the_package_has_a_text() -> None:
    assert [(where, key) for where, key, _ in calls() if key not in TEXTS] == []


def test_every_phrase_fills_exactly_the_placeholders_of_its_text() -> None:
    wrong = [
        (where, key, params, placeholders(TEXTS[key][0]))
        for where, key, params in calls()
        if params is not None and key in TEXTS and params != placeholders(TEXTS[key][0])
    ]
    assert wrong == []


def test_every_noun_of_a_model_has_a_text() -> None:
    assert [found for found in nouns() if found[1] not in TEXTS] == []


def test_one_key_in_two_tables_is_refused() -> None:
    with pytest.raises(ValueError, match="more than one text is called a"):
        merged({"a": ("x", "x")}, {"a": ("y", "y")})


def test_every_table_is_a_theme() -> None:
    modules = (PACKAGE / "text").glob("*.py")
    tables = {path.stem for path in modules if "\nTEXTS" in path.read_text("utf-8")}
    assert tables - {"tables"} == set(THEMES)


def test_a_draft_says_otherwise_only_what_a_report_says_and_of_the_same() -> None:
    otherwise = table_of("draft")
    assert [
        key
        for key, (nl, _) in otherwise.items()
        if not key.startswith(AHEAD)
        or (key.removeprefix(AHEAD) not in TEXTS)
        or placeholders(TEXTS[key.removeprefix(AHEAD)][0]) != placeholders(nl)
    ] == []


def test_tables_are_read_only_as_far_as_a_text_is_looked_for() -> None:
    texts = Texts(("cli", "clock", "when"))
    assert texts["cli.usage"] == TEXTS["cli.usage"]
    assert "when.not" not in texts
    assert texts["when.not"] == TEXTS["when.not"]
    with pytest.raises(KeyError):
        texts["no-such-text"]


@pytest.mark.parametrize(
    "word", ["script", "keuzemogelijkheid", "hefboom", "werkwoord", "spelleider"]
)
def test_a_thing_has_one_dutch_name(word: str) -> None:
    """These have others: speelwijze, optie, maatregel, opdracht, oefenleider."""
    found = re.compile(rf"\b{word}(en|s)?\b", re.IGNORECASE)
    assert [key for key, (nl, _) in TEXTS.items() if found.search(nl)] == []


def test_no_dutch_verb_has_to_agree_with_a_capacity_that_may_be_several_things() -> None:
    """`medicijnen en eerstelijnszorg` are two; of slips of authors an address is told, not a name.

    So no text says that a node is or was something in so many words.
    """
    verb = "(is|was|staat|stond|heeft|had|komt|kwam|valt|viel|wordt|werd)"
    agrees = re.compile(rf"\b{verb} \{{node\}}|\{{node\}} {verb}\b")
    slips = {*table_of("checks"), *table_of("world")}
    assert [key for key in TEXTS.keys() - slips if agrees.search(TEXTS[key][0])] == []
