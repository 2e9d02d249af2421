"""Examples that are sought, by Hypothesis: none fails because the machine was busy."""

from pathlib import Path

from hypothesis import settings

TESTS = Path(__file__).parents[1]


def test_no_example_is_judged_by_a_clock() -> None:
    assert settings().deadline is None
    own = {
        path.name
        for path in TESTS.rglob("*.py")
        if path != Path(__file__) and "deadline=" in path.read_text(encoding="utf-8")
    }
    assert own == {"conftest.py"}
