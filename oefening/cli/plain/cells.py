"""How cells are called in the dialogue: by their code, their name, or the letters they go by."""

from oefening.cli.plain.names import forms_of, meant, one_of, small
from oefening.cli.plain.words import CLAUSES, first_word
from oefening.cli.unclear import Unclear
from oefening.scenario.model import Scenario
from oefening.text import phrase


def cells_of(scenario: Scenario) -> dict[str, tuple[str, ...]]:
    """What every cell may be called."""
    return {cell.id: forms_of(cell.id, cell.name) for cell in scenario.cells}


def cell_of(written: str, scenario: Scenario) -> str:
    """The cell that is called `written`; raise `Unclear` where none is, or several may be."""
    return one_of(written, cells_of(scenario), "cell")


def cells_in(written: str, scenario: Scenario) -> list[str]:
    """The cells in `rot, GBT` or `rot GBT`; raise `Unclear` where one is none."""
    parts = [part.strip() for part in written.split(",") if part.strip()]
    cells: list[str] = []
    for part in parts:
        whole = meant(part, cells_of(scenario))
        words = [part] if len(whole) == 1 else part.split()
        cells += [cell_of(word, scenario) for word in words]
    return cells


def cell_and_text(rest: str, scenario: Scenario) -> tuple[str, str]:
    """The cell of `rot: text`, or none, and the text; raise `Unclear` where there is no text."""
    head, colon, tail = rest.partition(":")
    called = [id for id, names in cells_of(scenario).items() if small(head) in names]
    if colon and called:
        return called[0], tail.strip()
    if not rest:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
    return "", rest


def asking(rest: str, scenario: Scenario) -> tuple[str, str]:
    """The cell of `rot: text` or `rot text`, and the text; raise `Unclear` where one is missing."""
    cell, text = cell_and_text(rest, scenario)
    if not cell:
        head, colon, tail = rest.partition(":")
        if not (colon and meant(head, cells_of(scenario))):
            head, tail = first_word(rest, "cell")
        cell, text = cell_of(head.strip().removesuffix(":"), scenario), tail.strip()
    if not text:
        raise Unclear(phrase("plain.missing", what=phrase("plain.what.text")))
    return cell, text


def by_and_at(rest: str) -> tuple[str, str]:
    """What `[by rot] [at 07:05]` says of who and of when, in either order; empty: nothing.

    Semicolons may stand between them, as between the clauses of a decision.
    """
    said = {"by": "", "at": ""}
    clause = "by"
    for word in rest.replace(";", " ").split():
        begun = CLAUSES.get(word.lower(), "")
        if begun in said:
            clause = begun
        else:
            said[clause] = f"{said[clause]} {word}".strip()
    return said["by"], said["at"]


def by_cell(rest: str, scenario: Scenario) -> str:
    """The cell of `by rot`, or none; raise `Unclear` where there is no such cell."""
    word, _, tail = rest.partition(" ")
    cell = tail.strip() if CLAUSES.get(word.lower()) == "by" else rest
    return cell_of(cell, scenario) if cell else ""
