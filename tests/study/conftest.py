"""What tests of studies have in common."""

from pathlib import Path

import pytest
from beside import Team


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """A team that raised the alarm in time and decided after half an hour."""
    return Team().called().sees(2.25).decides(0.5).ends(6).kept(tmp_path / "quick")


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """One that did both late, and otherwise."""
    return Team().called().sees(3).decides(2, "stay").ends(6).kept(tmp_path / "slow")
