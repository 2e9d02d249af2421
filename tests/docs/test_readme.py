"""The README and the notes say what is so."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest

from oefening.cli.program import VERBS, Program
from oefening.errors import Exit
from oefening.library import load_world

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
NOTES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])
PROGRAM = Program()
CONTEXT = click.Context(PROGRAM)


def blocks(language: str) -> list[str]:
    """The fenced blocks of the README in `language`."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def test_there_are_two_commands_to_start_with_and_their_windows_forms() -> None:
    ends = [last_step(block) for block in blocks("sh")]
    assert ends == [last_step(block) for block in blocks("bat")] == ["oefening demo", "pytest"]


def last_step(block: str) -> str:
    """What a block runs last, without the environment that it is run from."""
    return re.split(r".*(?:&& \.venv/bin/|\.venv\\Scripts\\)", block.splitlines()[-1])[-1]


def test_the_test_command_is_what_ci_runs() -> None:
    [tests] = [block for block in blocks("sh") if "pytest" in block]
    assert "'.[dev]'" in tests
    extracts = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in extracts
    assert "block ~ /pytest/" in extracts


def used() -> list[tuple[str, list[str]]]:
    """Every verb that the README uses, with what stands behind it."""
    found = re.findall(r"oefening ([a-z]+)([^`\n|&]*)", README)
    return [(verb, rest.split()) for verb, rest in found if verb in verbs()]


def verbs() -> list[str]:
    return [verb for names in VERBS.values() for verb in names]


def test_every_verb_is_in_the_readme_and_in_the_changelog() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for verb in verbs():
        assert f"oefening {verb}" in README
        assert f"oefening {verb}" in changes


@pytest.mark.parametrize(("verb", "rest"), used())
def test_every_option_that_the_readme_uses_exists(verb: str, rest: list[str]) -> None:
    command = PROGRAM.get_command(CONTEXT, verb)
    if isinstance(command, click.Group) and rest:
        command = command.get_command(CONTEXT, rest[0])
    assert command is not None
    known = {name for parameter in command.params for name in parameter.opts}
    options = re.findall(r"--[a-z]+", " ".join(rest))
    assert set(options) <= {*known, "--help"}


def test_every_verb_has_an_entry_in_the_help_and_a_module() -> None:
    for verb in verbs():
        command = PROGRAM.get_command(CONTEXT, verb)
        assert command is not None
        assert command.name == verb


@pytest.mark.parametrize("note", NOTES, ids=lambda path: path.name)
def test_links_lead_somewhere(note: Path) -> None:
    for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", note.read_text(encoding="utf-8")):
        assert (note.parent / link).exists(), link


@pytest.mark.parametrize(
    ("container", "first"), [("oefening", "\n__main__"), ("oefening.tui", "\nplay  ")]
)
def test_the_floors_of_the_notes_are_those_of_the_contract(container: str, first: str) -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [layers] = [
        contract["layers"]
        for contract in config["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers" and contract["containers"] == [container]
    ]
    notes = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    told = notes[notes.index(first) :].strip().partition("\n```")[0].splitlines()
    assert [re.split(r"\s{2,}", line)[0] for line in told] == layers


def test_the_exit_codes_of_the_notes_are_those_of_the_program() -> None:
    notes = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    told = notes[notes.index("The exit code is") :].partition(".")[0]
    assert [int(code) for code in re.findall(r"\d+", told)] == [int(code) for code in Exit]


def test_close_to_nine_in_ten_numbers_are_uncertain() -> None:
    assert "close to nine in ten are assumptions or of low\nconfidence" in README
    numbers = load_world("nl").parameters.values()
    guessed = [one for one in numbers if one.provenance == "assumed" or one.confidence == "low"]
    assert 0.87 < len(guessed) / len(numbers) < 0.93


def test_the_program_can_be_run_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "oefening", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("oefening ")
