"""Shipped scenarios name their schemas, and these are as the program makes them."""

from pathlib import Path

import pytest

from oefening.cli import main
from oefening.errors import Exit
from oefening.scenario.schema import KINDS

ROOT = Path(__file__).parents[2] / "scenarios"


def test_every_shipped_file_names_its_schema_on_its_first_line() -> None:
    wanted, found = {}, {}
    for file in sorted(ROOT.rglob("*.yaml")):
        name = file.relative_to(ROOT)
        kind = "scenario" if file.parent == ROOT or file.name == "scenario.yaml" else "part"
        up = "../" * (len(name.parts) - 1)
        wanted[str(name)] = f"# yaml-language-server: $schema={up}schema/{kind}.json"
        found[str(name)] = file.read_text(encoding="utf-8").partition("\n")[0]
    assert found == wanted


def test_every_shipped_inject_names_its_schema_on_its_first_line() -> None:
    wanted = "# yaml-language-server: $schema=../scenarios/schema/inject.json"
    files = sorted((ROOT.parent / "injects").glob("*.yaml"))
    firsts = {file.name: file.read_text(encoding="utf-8").partition("\n")[0] for file in files}
    assert firsts == {file.name: wanted for file in files}
    assert firsts


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_schemas_are_as_the_program_makes_them(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", kind, "--language", "nl"]) == Exit.DONE
    kept = (ROOT / "schema" / f"{kind}.json").read_text(encoding="utf-8")
    assert capsys.readouterr().out == kept, "run 'oefening schema --write scenarios --language nl'"
