"""A folder to stand at the door of."""

from pathlib import Path

import pytest
from tui.door.doorway import SMALL

from oefening.library import Shown
from oefening.tui.door import reading


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder; one small scenario comes with the program."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "shipped" / "kabelbrug-utrecht.yaml"
    path.parent.mkdir()
    title, id = "Cable bridge", "kabelbrug-utrecht"
    path.write_text(SMALL.format(id=id, title=title, table="3h30m", node="feed"))
    monkeypatch.setattr(reading, "supplied", lambda: (Shown(id, path, shipped=True),))
    return tmp_path
