from typing import Any

import pytest
from pydantic import ValidationError
from worlds import both

from oefening.scenario.model import Cell

CELL: dict[str, Any] = {"id": "comm", "name": both("Communication")}
HEAD = {"nl": "Hoofd communicatie", "en": "Head of communication"}


def test_a_function_is_written_plainly_or_in_both_languages() -> None:
    cell = Cell.model_validate(CELL | {"functions": ["OvD-G", HEAD]})
    assert [one.in_("en") for one in cell.functions] == ["OvD-G", "Head of communication"]
    assert [one.in_("nl") for one in cell.functions] == ["OvD-G", "Hoofd communicatie"]
    assert cell.dump()["functions"] == ["OvD-G", HEAD]


def test_a_function_without_a_text_is_refused() -> None:
    with pytest.raises(ValidationError):
        Cell.model_validate(CELL | {"functions": [" "]})
