"""What is loaded when: heavy packages only by the verbs that need them."""

import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "openpyxl", "docx", "jinja2", "matplotlib", "dask")


def loaded_by(statement: str) -> set[str]:
    """Top-level packages that a fresh interpreter has loaded after `statement`."""
    code = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_a_session_loads_no_screen_and_no_report() -> None:
    assert not loaded_by("import oefening.session") & set(HEAVY)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_loads_nothing_heavy(language: str) -> None:
    statement = f"from oefening.cli import main; main(['--language', '{language}', '--help'])"
    assert not loaded_by(statement) & {*HEAVY, "pydantic", "yaml", "simpy", "numpy", "asyncio"}


def test_no_verb_loads_the_report_before_it_is_asked_for() -> None:
    assert not loaded_by("import oefening.cli, oefening.cli.program") & {"jinja2", "matplotlib"}
