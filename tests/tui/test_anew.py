"""Whatever was done and looked at before, a feed shows what one would that was made just now."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act
from tui.looked import Room

from oefening.clock import MINUTE
from oefening.commands import StartExercise
from oefening.errors import Refused
from oefening.journal import Journal
from oefening.scenario.model import Scenario
from oefening.session.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames import moves
from oefening.tui.frames.frame import View
from oefening.tui.frames.level_table import turned_map, turned_scope, turned_sort, turned_what


def apart(part: object) -> object:
    """`part` of a scenario, with every text another in Dutch than in English."""
    if isinstance(part, dict):
        if set(part) == {"nl", "en"}:
            return {"nl": f"{part['nl']} [nl]", "en": part["en"]}
        return {key: apart(value) for key, value in part.items()}
    return [apart(one) for one in part] if isinstance(part, list | tuple) else part


BILINGUAL = HEADER.model_copy(
    update={"scenario": Scenario.model_validate(apart(HEADER.scenario.dump()))}
)
INJECTS = (*(inject.id for inject in HEADER.scenario.injects), "ad-hoc-1")
PAGES = ("NL", "VR01", "VR02", "VR01.power", "VR01.heat", "VR01.water", "VR02.thirst", "VR99")
LOOKS = 3
"""How often it is looked at otherwise at one moment."""


def turned(view: View, chance: Random) -> View:
    """The same view but for one thing."""
    match chance.randrange(6):
        case 0:
            return replace(view, language="en" if view.language == "nl" else "nl")
        case 1:
            return replace(view, inject=chance.choice((None, *INJECTS)))
        case 2:
            return replace(view, unread=frozenset(chance.sample(INJECTS, chance.randrange(3))))
        case 3:
            return replace(view, sought=chance.choice(("", "call", "press cot", "HALL")))
        case 4:
            return replace(view, in_hand=chance.choice((None, *INJECTS)))
        case _:
            turn = chance.choice((turned_map, turned_map, turned_scope, turned_sort, turned_what))
            return replace(view, levels=turn(view.levels))


def moments(session: Session, acts: list[Act]) -> Iterator[None]:
    """Play; each time something has happened, or a whole minute has come, there is a moment."""
    session.send(StartExercise())
    for act in acts:
        session.advance((session.now + act.gap) // MINUTE * MINUTE)
        yield
        with suppress(Refused):
            session.send(act.at(session._engine))
            yield
        if session.state.jump is not None:
            session.advance(session.state.jump.to)


@settings(max_examples=12, phases=set(Phase) - {Phase.shrink})
@given(acts=ACTS, chance=st.randoms(use_true_random=False))
def test_law_a_feed_that_was_looked_at_before_shows_what_a_new_one_does(
    acts: list[Act], chance: Random
) -> None:
    view = View("nl")
    with (
        TemporaryDirectory() as folder,
        Session.create(Path(folder, "exercise"), BILINGUAL, Room()) as session,
    ):
        feed = LiveFeed(session, Room())
        for _ in moments(session, acts):
            for _ in range(LOOKS):
                view, key = turned(view, chance), chance.choice(PAGES)
                new = LiveFeed(session, Room())
                assert replace(feed.frame(view), acted=()) == replace(new.frame(view), acted=())
                assert feed.page(key, view.language) == new.page(key, view.language)
                session._followers.remove(new._tell)  # or it would hear all that follows


@settings(max_examples=6, phases=set(Phase) - {Phase.shrink})
@given(acts=ACTS, chance=st.randoms(use_true_random=False))
def test_law_so_does_one_that_looks_back(acts: list[Act], chance: Random) -> None:
    view = View("nl")
    with TemporaryDirectory() as folder:
        with Session.create(Path(folder, "exercise"), BILINGUAL, Room()) as session:
            for _ in moments(session, acts):
                pass
        journal = Journal.read(session.journal.path.parent)
    feed = ReplayFeed(journal, Room())
    for _ in range(8):
        there = moves.ToRecord(chance.randrange(len(journal.records) + 1))
        feed.seek(there)
        for _ in range(LOOKS):
            view, key, new = turned(view, chance), chance.choice(PAGES), ReplayFeed(journal, Room())
            new.seek(there)
            ours, theirs = (replace(one.frame(view), replay=None) for one in (feed, new))
            assert ours == theirs
            assert feed.page(key, view.language) == new.page(key, view.language)
