"""In every shipped scenario × its plays nothing is made and nothing is lost."""

from pathlib import Path

import pytest
from conservation import check_conservation
from golden.test_stories import PLAYS, header_of, played


@pytest.mark.parametrize(("path", "name"), PLAYS, ids=[f"{p.stem}-{n}" for p, n in PLAYS])
def test_all_is_accounted_for(path: Path, name: str, tmp_path: Path) -> None:
    header = header_of(path)
    _, records = played(header, name, tmp_path)
    check_conservation(header, records, records[-1].at)
