"""By what an inject is typed in the dialogue of lines."""

from io import StringIO
from pathlib import Path

import pytest
from played import Played
from worlds import both

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session

Out = pytest.CaptureFixture[str]


def test_an_inject_is_typed_by_the_number_that_its_msel_gives_it_or_by_its_id(
    tmp_path: Path, capsys: Out
) -> None:
    waits = {"on-call": "yes", "to": ["rot"]}
    header = Played(
        injects=[
            {"id": id, "title": both(title), **waits}
            for id, title in (
                ("opening", "The opening"),
                ("inject-4", "The fourth"),
                ("inject-02", "The second"),
                ("inject-4-b", "The fourth again"),
            )
        ]
    ).header
    with Session.create(tmp_path / "exercise", header) as session:
        Dialogue(session, Desk("en")).hold(
            StringIO("start\nqueue\nrelease 4 2 inject-4-b\ncard 5\nrelease 1\nquit\n")
        )
        lines = capsys.readouterr().out.splitlines()
        assert {line.split()[0] for line in lines if "(waiting, by hand)" in line} == {
            *("5", "4", "02", "4-b"),
        }
        assert [line.split("Released: ")[1] for line in lines if "Released: " in line] == [
            *("4. The fourth", "02. The second", "4-b. The fourth again"),
        ]
        assert "Inject · opening" in lines
        assert any("Not done: the inject '1' does not exist" in line for line in lines)
        assert session.state.injects["opening"].status == "waiting"
