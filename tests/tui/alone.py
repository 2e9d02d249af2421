"""Plays a small exercise on the screen, in the folder that is named: a program of its own."""

import sys
from pathlib import Path

from exercises import rich_header

from oefening.session.session import Session
from oefening.tui import play


def main(folder: Path) -> int:
    """Play in a new `folder`; return the exit code."""
    with Session.create(folder, rich_header()) as session:
        return play(session, "nl")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
