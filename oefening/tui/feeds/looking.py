"""What every feed does: it hands out frames and pages of an exercise, as far as that has come."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import ClassVar

from oefening.journal import Journal
from oefening.projections.moments import Moments
from oefening.projections.why import Past as Was
from oefening.record import Record
from oefening.state import State
from oefening.study.forecast.ahead import Past, past_of
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.places import places
from oefening.study.packed import Packed
from oefening.text import Language, Phrase
from oefening.tui.feeds.told import StoryInWords
from oefening.tui.frames.forecast import ForecastPage, Standing
from oefening.tui.frames.frame import Clock, Frame, StoryLine, View
from oefening.tui.frames.page import Page
from oefening.tui.scenes.closing import closing
from oefening.tui.scenes.coverage import coverage_lines
from oefening.tui.scenes.forecast_page import ForecastScene
from oefening.tui.scenes.frame import clock_of, frame_of
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.pages import page_of


class LookingFeed(ABC):
    """The exercise of `journal`; an heir says how far it has come, and what is told of that."""

    OVERTAKEN: ClassVar[str] = "tui.forecast.earlier"
    """The text that says of a forecast that it is no longer of what now is."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._calendar = journal.header.calendar
        self._sight = Sight.of(journal.header, self._before, journal.records)
        self._told = StoryInWords()
        self._commands: list[Record] = []
        """All that was asked of the exercise, in the whole log."""
        self._packed: Packed | None = None
        self._body: Frame | None = None
        self._seen: tuple[object, ...] = ()

    @property
    @abstractmethod
    def _state(self) -> State:
        """How the exercise stands."""

    @property
    @abstractmethod
    def _now(self) -> int:
        """The exercise second that it has come to."""

    @property
    @abstractmethod
    def _stopped(self) -> Phrase | None:
        """The inject that the clock stopped for by itself, until it goes on."""

    @property
    def second(self) -> int:
        """The exercise second that it shows."""
        return self._now

    def _keep(self, record: Record) -> None:
        """Remember what was asked."""
        if record.command:
            self._commands.append(record)

    def _before(self, number: int) -> State:
        """What was behind record `number`."""
        return self._was.behind(number)

    @cached_property
    def _was(self) -> Was:
        """What was, folded when it is first asked for."""
        return Was(self._journal.records, self._moments())

    def _moments(self) -> Moments:
        """The states that the exercise has been in."""
        return Moments.of(self._journal.header, self._journal.records)

    def _told_in(self, language: Language) -> Sequence[StoryLine]:
        """What has been told of it."""
        return self._told.in_(language)

    def _look(self, language: Language) -> Look:
        return Look(self._sight, self._state, self._now, language)

    def frame(self, view: View) -> Frame:
        """What `view` shows now; only the clock is new while nothing happens."""
        look = self._look(view.language)
        clock, seen = self._clock(look), (look.state.records, look.now, view)
        if self._body is None or seen != self._seen:
            self._body, self._seen = self._whole(look, view, clock), seen
            return self._body
        return replace(self._body, clock=clock)

    def _clock(self, look: Look) -> Clock:
        stopped = self._stopped
        return clock_of(look, "" if stopped is None else look.say(stopped))

    def _whole(self, look: Look, view: View, clock: Clock) -> Frame:
        frame = frame_of(look, view, clock, self._told_in(view.language))
        return replace(frame, closing=closing(look, self._journal)) if look.state.ended else frame

    def page(self, key: str, language: Language) -> Page | None:
        """The page of a place or a node as it stands now."""
        return page_of(self._look(language), key)

    def past(self) -> Past:
        """What a forecast begins with; raise `OefeningError` where there can be none."""
        if self._packed is None:
            self._packed = Packed.of(self._journal.header)
        return past_of(self._journal.header, self._commands, self._now, self._packed)

    def forecast(
        self,
        forecast: Forecast,
        *,
        place: str,
        language: Language,
        standing: Standing,
    ) -> ForecastPage:
        """The page of a forecast of a place, as it stands."""
        scene = ForecastScene(self._journal.header, self._sight.names, language)
        return scene.page(forecast, place, standing, self.OVERTAKEN)

    @property
    def places(self) -> Sequence[str]:
        """Of which there are forecasts."""
        return places(self._journal.header)

    def coverage(self, language: Language) -> tuple[str, ...]:
        """How far objectives have been played and what lies with each cell."""
        return coverage_lines(self._look(language))

    def moment(self, written: str, *, ahead: bool = False, onward: bool = False) -> int:
        """The exercise second of `D2 14:30`, `T+26h30m` or, from now, `14:30`, `+45m`, `-20m`."""
        return self._calendar.moment(written, self._now, ahead=ahead, onward=onward)

    def show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`."""
        return self._calendar.show(second)
