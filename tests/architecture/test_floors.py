"""The floors of the design, kept by contracts on imports."""

import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import oefening

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PACKAGE = Path(oefening.__file__).parent


def test_every_import_keeps_to_the_contracts() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_an_import_from_a_floor_above_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(HERE / "tower"))
    config = str(HERE / "tower" / "contracts.toml")
    assert lint_imports(config_filename=config, no_cache=True) == 1


def test_the_contracts_that_name_all_but_one_name_all_but_one() -> None:
    floors = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - {"__init__", "__main__"}
    owners = {"jinja2": "report", "simpy": "engine", "textual": "tui", "yaml": "source"}
    for name, owner in owners.items():
        named = _forbidden(name)
        assert named == floors - {owner}


def test_the_core_is_every_floor_that_does_no_io() -> None:
    core = "errors clock text source world scenario events commands record state engine projections"
    assert _forbidden("pathlib") == {*core.split(), "report.model"}


def _forbidden(module: str) -> set[str]:
    """The floors that may not import `module`."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [
        contract
        for contract in config["tool"]["importlinter"]["contracts"]
        if module in contract.get("forbidden_modules", []) and _is_about(module, contract)
    ]
    [contract] = contracts
    return {source.removeprefix("oefening.") for source in contract["source_modules"]}


def _is_about(module: str, contract: dict[str, object]) -> bool:
    """Whether it is the contract for `module` itself, and not the one for all of the core."""
    return module == "pathlib" or "allow_indirect_imports" in contract
