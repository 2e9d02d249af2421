"""Putting the screen up and taking it down again, whatever happens meanwhile."""

import sys
from collections.abc import Callable, Iterable, Sequence

from oefening.errors import Exit, FileTrouble
from oefening.journal import ANEW
from oefening.session import Session, kept
from oefening.text import Language, Phrase, phrase, visible_lines
from oefening.tui import terminal
from oefening.tui.app import ExerciseApp
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.feed import PastFeed, PlayFeed
from oefening.tui.frames.frame import View
from oefening.tui.keyed import Keep
from oefening.tui.playing import PlayApp
from oefening.tui.replaying import ReplayApp


def play(
    session: Session,
    language: Language,
    keep: Keep | None = None,
    *,
    introduced: bool = False,
) -> int:
    """Play `session` on this terminal, `introduced` to who is new to it; return the exit code.

    Another language that is chosen is told to `keep` at once.
    The exercise is paused and on disk when it returns, and stderr says how to go on with it, or
    where it is and how to test its log if it has ended.
    """
    return run(LiveFeed(session), language, lambda: kept(session), keep, introduced=introduced)


def look_back(
    feed: PastFeed,
    language: Language,
    notice: Phrase | None,
    keep: Keep,
) -> int:
    """Show `feed` until somebody or something ends the screen; return the exit code.

    `notice` says what was wrong with the log, on the screen and once that has ended. Another
    language that is chosen is told to `keep` at once.
    """
    reason = terminal.unfit()
    if reason is not None:
        _say([reason], language)
        return Exit.MISUSED
    app = ReplayApp(feed, language, notice, keep)
    code = _shown(app)
    if not app.return_code and notice is not None:
        _say([notice], app.language)
    return app.return_code or code or 0


def run(
    feed: PlayFeed,
    language: Language,
    farewell: Callable[[], Iterable[Phrase]] = tuple,
    keep: Keep | None = None,
    *,
    introduced: bool = False,
) -> int:
    """Show `feed` until somebody or something ends the screen; return the exit code.

    `farewell` says, once that has ended, what has to be known of the exercise; another language
    that is chosen is told to `keep` at once.
    """
    reason = terminal.unfit()
    if reason is not None:
        _say([reason], language)
        return Exit.MISUSED
    app = PlayApp(feed, language, keep, introduced=introduced)
    beside = list[Phrase]()

    def hear(told: Phrase) -> None:
        """Say it on the screen, and once that has ended again."""
        beside.append(told)
        app.refuse(told)

    feed.follow_beside(hear)
    code = _shown(app)
    if app.return_code:
        return app.return_code
    stands = _how_it_stands(app, feed, interrupted=code == Exit.INTERRUPTED)
    _say([*beside, *stands, *farewell()], app.language)
    return code or 0


def _shown(app: ExerciseApp) -> int | None:
    """Show `app`, and let no process of it outlive that; return what it ended with."""
    try:
        return terminal.show(app)
    finally:
        app.computing.close()


def _how_it_stands(app: PlayApp, feed: PlayFeed, *, interrupted: bool) -> list[Phrase]:
    lost = _lost(feed)
    clock = feed.frame(View(app.language)).clock
    told = [phrase("tui.interrupted")] if interrupted else []
    match clock.state:
        case "ended":
            told.append(phrase("tui.left-ended", when=clock.label))
        case "ready":
            told.append(phrase("tui.left-ready"))
        case _:
            told.append(phrase("tui.left-paused", when=clock.label))
    return [*told, *(phrase("tui.left-unsaved", what=one) for one in lost)]


def _lost(feed: PlayFeed) -> tuple[Phrase, ...]:
    """What was asked for and could not be kept, at a last try either.

    Why that is so comes out where the exercise is closed.
    """
    try:
        feed.retry()
    except FileTrouble as trouble:
        # A log that was not in its place is there by now, and takes all of it when it is closed.
        return () if trouble.phrase.key in ANEW else feed.unkept()
    return ()


def _say(phrases: Sequence[Phrase], language: Language) -> None:
    """Talk goes to stderr; where that has vanished, nobody is left to hear it."""
    try:
        for told in phrases:
            sys.stderr.write(visible_lines(told.render(language)) + "\n")
        sys.stderr.flush()
    except OSError:
        return
