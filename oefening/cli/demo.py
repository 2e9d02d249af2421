"""`oefening demo`: the shipped scenario at once, on the screen or told in a screenful."""

from oefening.cli.desk import Desk, on_terminal, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.spoken import verb

SCENARIO = "kabelbrug-utrecht"
PLAY = "average"


@verb("demo")
@pass_desk
def command(desk: Desk) -> int:
    """Open the screen where there is a terminal, else play `average` and tell of it."""
    with uncollected():
        from oefening.cli.exercises import header_of, new_exercise

        header = header_of(SCENARIO, seed=1)
    if on_terminal():
        from oefening.tui.play import play as play_on_screen

        with new_exercise(header, None) as session:
            return play_on_screen(session, desk.language)
    from oefening.cli.headless import run_play
    from oefening.cli.summary import summary

    told = run_play(header, PLAY, None, desk)
    for line in summary(told, desk.language, desk.columns):
        desk.hand_out(line)
    return 0
