"""What a facilitator might do to the small exercise, at random, and how time may be cut."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import repeat

from exercises import END
from hypothesis import strategies as st
from laws.whole import MORE, whole_header
from pydantic import TypeAdapter
from worlds import both

from oefening import commands
from oefening.commands import Command
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Record, Seat
from oefening.session import Session
from oefening.world.effects import Damage, Effect, Freeze, SetLevel, Unfreeze
from oefening.world.levers import LeverUse

HEADER = whole_header()
SEAT = Seat()
INJECTS = st.sampled_from(
    [*(inject.id for inject in HEADER.scenario.injects), "ad-hoc-1", "ad-hoc-2"]
)
NODES = st.sampled_from(["VR01.power", "VR01.heat", "VR02.power", "NL.transmission"])
WORDS = st.sampled_from(["", "ijzel", "brug dicht"])
AHEAD = st.integers(0, 4 * 3600)
PULL = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01"}})
NAMED: tuple[Effect, ...] = TypeAdapter(tuple[Effect, ...]).validate_python(
    [
        {"damage": "VR01.power", "work": {"trade": "electricity", "takes": "1h"}},
        {
            "damage": "VR01.mobile",
            "curve": [{"after": "1h", "share": "30%"}, {"after": "2h", "share": "0%"}],
        },
        {"repair": "cut", "finish": "yes"},
        {"priority": "VR02.power", "order": ["others"], "lasts": "2h"},
        {"priority": "VR02.power", "cap": {"others": "40%"}},
        {"demand": "VR02.power", "factor": "180%", "for-class": "others"},
        {"stock": "VR01.water", "add": "30m"},
        {"stock": "VR01.water", "remove": "50m"},
        {"tier": "VR01.heat", "on": "VR01.power", "share": "20%", "lasts": "3h"},
        {"crews": "VR01", "trade": "electricity", "add": "1", "lasts": "3h"},
        {"crews": "VR02", "trade": "electricity", "add": "1", "from": "VR01", "lasts": "2h"},
        {"inform": "VR01", "by": "mobile", "message": both("Boil the water")},
        {"estimate": "VR01.power", "restored-in": "3h"},
        {"patients": "VR01", "count": "9", "over": "2h", "come": "drawn"},
        {"patients": "VR02", "t1": "3", "t3": "2"},
        {"hospital-train": "VR01", "wounded": "5", "trains": "2", "every": "1h"},
        {"spread": "balanced", "lasts": "1h"},
        {"open-calamity-hospital": "VR01", "lasts": "2h"},
        {"care": "VR01", "ambulances": "1", "slots": "2", "from": "VR02", "lasts": "1h"},
        *MORE,
    ]
)
EFFECTS = st.one_of(
    st.builds(lambda node: Freeze(freeze=node), NODES),
    st.builds(lambda node: Unfreeze(unfreeze=node), NODES),
    st.builds(
        lambda node, at: SetLevel.model_validate({"set-level": node, "at": at, "lasts": "1h"}),
        NODES,
        st.integers(0, 1_000_000),
    ),
    st.builds(
        lambda node, share: Damage.model_validate(
            {"damage": node, "share": share, "lasts": "weibull(2h, 0.8)"}
        ),
        NODES,
        st.integers(1, 1_000_000),
    ),
)
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(commands.ReleaseInject, INJECTS),
    st.builds(commands.HoldInject, INJECTS, WORDS),
    st.builds(commands.SkipInject, INJECTS, WORDS),
    st.builds(commands.RetimeInject, INJECTS, AHEAD),
    st.builds(commands.AcknowledgeInject, INJECTS, st.sampled_from(["", "rot"])),
    st.builds(commands.CorrectInject, INJECTS, WORDS),
    st.builds(commands.RetractInject, INJECTS, WORDS),
    st.builds(
        lambda title, cells, due: commands.AddInject(title, "meer", cells, "pers", due=due),
        WORDS,
        st.sampled_from([(), ("rot",), ("rot", "cot"), ("nobody",)]),
        st.none() | AHEAD,
    ),
    st.just(commands.RecordDecision("rot", decision="shelter", option="open")),
    st.just(commands.RecordDecision("cot", decision="grid", option="fast")),
    st.just(commands.RecordDecision("cot", "more", levers=(PULL,))),
    st.builds(commands.RetractDecision, st.integers(1, 3)),
    st.builds(commands.AskQuestion, st.sampled_from(["rot", "cot", ""]), WORDS),
    st.builds(
        commands.AnswerQuestion,
        st.integers(1, 3),
        WORDS,
        st.sampled_from([(), ("VR01.power", "VR01"), ("VR99",)]),
    ),
    st.builds(commands.AddNote, WORDS),
    st.builds(commands.RetractNote, st.integers(1, 12), WORDS),
    st.just(commands.SeeExpectation("alarm")),
    st.builds(commands.SeeExpectation, st.just("alarm"), st.just("cot"), st.integers(-60, 7_200)),
    st.just(commands.RetractExpectation("alarm", "vergissing")),
    st.builds(lambda effect: commands.Intervene((effect,)), EFFECTS),
    st.lists(st.sampled_from(NAMED), min_size=1, max_size=3).map(
        lambda effects: commands.Intervene(tuple(effects))
    ),
    st.builds(commands.BuyMeasure, st.just(2025), st.just("crews"), st.just("VR01"), st.just(1)),
    st.just(commands.PauseClock()),
    st.just(commands.ResumeClock()),
    st.builds(commands.SetSpeed, st.sampled_from([1, 60, 61, 3600])),
    st.builds(commands.JumpClock, AHEAD, st.sampled_from(["stop", "release", "leave"])),
    st.just(commands.AnchorClock("sleep")),
)


@dataclass(frozen=True)
class Act:
    """A command some time after the one before; times in it count from when it is given."""

    gap: int
    command: Command

    def at(self, engine: Engine) -> Command:
        """The command with its times and numbers as the engine wants them."""
        match self.command:
            case commands.JumpClock(to=ahead):
                return replace(self.command, to=engine.now + ahead)
            case commands.RetimeInject(due=ahead) | commands.AddInject(due=int(ahead)):
                return replace(self.command, due=engine.now + ahead)
            case commands.RetractDecision(number=which):
                taken = engine.state.taken[which - 1 : which]
                return replace(self.command, number=taken[0].number if taken else 0)
            case commands.AnswerQuestion(number=which):
                asked = engine.state.questions[which - 1 : which]
                return replace(self.command, number=asked[0].number if asked else 0)
            case _:
                return self.command


ACTS = st.lists(st.builds(Act, st.integers(0, 3600), COMMANDS), min_size=3, max_size=30)
"""What is done in an exercise, from STARTEX on."""

BEGINNING: tuple[Command, ...] = (
    commands.BuyMeasure(2025, "batteries", "VR02", 2),
    commands.BuyMeasure(2025, "crews", "VR01", 1),
    commands.ReturnMeasure(2025, "batteries", "VR02", 1),
    commands.StartExercise(),
)
"""What is done ahead of all that."""

Cut = tuple[int, int | None]
"""How far to advance at most, and after how many events to stop."""

CUTS = st.lists(
    st.tuples(st.integers(1, 5000), st.none() | st.integers(1, 20)), min_size=1, max_size=8
)

WHOLE: Cut = (10**9, None)


def played(acts: Iterable[Act], cuts: Iterable[Cut] = (WHOLE,)) -> list[Record]:
    """The log of the small exercise with these acts; the clock is set going at their end."""
    engine = Engine(HEADER)
    made = [record for one in BEGINNING for record in engine.apply(one, SEAT, "w0")]
    slices = endless(tuple(cuts))
    for number, act in enumerate(acts, 1):
        made += passed(engine, engine.now + act.gap, slices)
        made += obeyed(engine, act.at(engine), f"w{number}")
    made += obeyed(engine, commands.ResumeClock(), "w")
    made += passed(engine, END, slices)
    return made + obeyed(engine, commands.EndExercise(), "w")


def obeyed(engine: Engine, command: Command, wall: str) -> list[Record]:
    """What follows from a command; nothing if it is not allowed."""
    try:
        return engine.apply(command, SEAT, wall)
    except Refused:
        return []


def passed(engine: Engine, to: int, slices: Iterator[Cut]) -> list[Record]:
    """What happens up to and including second `to`, or until the clock stands still."""
    made: list[Record] = []
    while engine.now < to and (engine.state.running or engine.state.jump is not None):
        ahead, budget = next(slices)
        made += engine.advance(min(to, engine.now + ahead), budget)
    return made


def endless(cuts: tuple[Cut, ...]) -> Iterator[Cut]:
    """The cuts over and over; at last whole, since seconds one by one take their time."""
    for again in repeat(cuts, 200):
        yield from again
    yield from repeat(WHOLE)


def send(session: Session, command: Command) -> None:
    """Send it if it is allowed, and make a jump at once."""
    with suppress(Refused):
        session.send(command)
    if session.state.jump is not None:
        session.advance(session.state.jump.to)


def redo(fork: Session, records: Sequence[Record]) -> None:
    """Give the commands among `records` again, at the same moments of room and exercise."""
    for record in records:
        if record.seat is not None:
            fork.advance(record.at)
            assert isinstance(record.body, Command)
            made = fork._engine.apply(record.body, record.seat, record.wall)
            fork._keep(made, sync=True)
