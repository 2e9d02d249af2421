"""`oefening demo`: the shipped scenario at once, on the screen or told in a screenful."""

from oefening.cli.desk import Desk, on_terminal, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.home import HOME, keep_language, known
from oefening.cli.spoken import verb
from oefening.text import phrase

SCENARIO = "kabelbrug-utrecht"
PLAY = "average"


@verb("demo")
@pass_desk
def command(desk: Desk) -> int:
    """Open the screen where there is a terminal, else play `average` and tell of it."""
    return _on_screen(desk) if on_terminal() else _told(desk)


def _on_screen(desk: Desk) -> int:
    """A new exercise, or one that has not ended if that is wanted.

    Where nothing was ever played, it begins with the introduction, unless that was seen already.
    """
    with uncollected():
        from oefening.cli.exercises import header_of, new_exercise, resumed_exercise
        from oefening.session import played_in, unfinished
        from oefening.tui.play import play as play_on_screen

        new_here = not (played_in(HOME) or known().introduced)
        folder = unfinished(HOME, SCENARIO)
        if folder is not None and desk.agrees(phrase("cli.go-on", folder=str(folder))):
            exercise = resumed_exercise(folder, desk)
        else:
            exercise = new_exercise(header_of(SCENARIO, seed=1), None)
    with exercise as session:
        return play_on_screen(session, desk.language, keep_language, introduced=new_here)


def _told(desk: Desk) -> int:
    with uncollected():
        from oefening.cli.exercises import header_of
        from oefening.cli.headless import run_play
        from oefening.cli.summary import summary

        header = header_of(SCENARIO, seed=1)
    told = run_play(header, PLAY, None, desk)
    for line in summary(told, desk.language, desk.columns):
        desk.hand_out(line)
    return 0
