"""The feed of an exercise that is looked back at: its whole log, and a place in it."""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from oefening.clock import MINUTE, whole_minute
from oefening.errors import Refused
from oefening.journal import Journal, free
from oefening.projections.acts import last_act
from oefening.projections.knowledge import Falls, Knowledge, cells_of
from oefening.projections.latencies import Followed
from oefening.projections.moments import Moments
from oefening.projections.past import Past
from oefening.projections.reviews import Spot
from oefening.projections.trace import Trace
from oefening.seats import Reviewer
from oefening.session import fork_at, fork_name, kept
from oefening.session.wall import Wall
from oefening.share import Hears, nobody
from oefening.state import State
from oefening.study.comparing.compared import Asked
from oefening.tables.export import export
from oefening.tables.source import Source
from oefening.text import LANGUAGES, Language, Phrase, phrase
from oefening.tui.feeds.looking import LookingFeed
from oefening.tui.feeds.noted import Noted
from oefening.tui.feeds.others import others_beside
from oefening.tui.feeds.playhead import Playhead
from oefening.tui.feeds.search import Hit, Search, Sought
from oefening.tui.feeds.sentences import Sentences
from oefening.tui.feeds.wondering import JournalWondering
from oefening.tui.frames import moves
from oefening.tui.frames.feed import Fork
from oefening.tui.frames.frame import Choice, Frame, Replay, StoryLine, View
from oefening.tui.frames.moves import Move
from oefening.tui.frames.page import KNOWN, LATENCIES, Page
from oefening.tui.scenes.known_page import KnownScene
from oefening.tui.scenes.latency_page import latency_page
from oefening.tui.scenes.look import Look

FOLDED = 400
"""Lines that are made ready to be searched at one go: some hundredths of a second."""

HITS = {
    0: "tui.replay.hit",
    1: "tui.replay.hit-past-end",
    -1: "tui.replay.hit-past-beginning",
}
"""What is told of a hit, by the end of the log that the search came round."""


class ReplayFeed(LookingFeed):
    """Goes about in a journal, and writes nothing."""

    OVERTAKEN = "tui.forecast.elsewhere"

    def __init__(
        self,
        journal: Journal,
        wall: Wall = time.monotonic,
        hears: Hears = nobody,
        reviewer: Reviewer | None = None,
    ) -> None:
        """Read all of it once; `hears` is told which share has been.

        The `reviewer` is who writes beside it, by default nobody in particular.
        """
        super().__init__(journal)
        header, records = journal.header, journal.records
        sight = self._sight
        self._past = past = Past(
            header, records, sight.names, hears, sight.history.hear, self._keep
        )
        self._told.add(past.lines)
        self._latencies = Followed(header, records)
        self._trace = Trace(records, header.calendar)
        self._sentences = {one: Sentences(records, self._sight.names, one) for one in LANGUAGES}
        self._sought = Sought(self._trace)
        self._sought_story: dict[Language, Sought] = {}
        self._sought_at = -1
        """What had been written beside the log when a search last knew of it."""
        self._head = Playhead(past.moments, past.last, wall)
        self.noting = Noted(reviewer or Reviewer(journal), records, sight.names, lambda: self._spot)
        self._language: Language = "nl"
        self._search: Search | None = None
        self._hit: Hit | None = None
        """What the search came to last."""
        self._reached = (-1, 0, 0)
        """Where a key last led to a landmark, the record of that itself, and what was written."""

    @property
    def _state(self) -> State:
        return self._past.moments.at(self._head.number)

    @property
    def _now(self) -> int:
        return self._head.second

    @cached_property
    def wondering(self) -> JournalWondering:
        """Its decisions, and what would have come of others."""
        return JournalWondering(self._journal, self._sight.names, self._commands, self._look)

    @property
    def _spot(self) -> Spot:
        return Spot(self._head.second, self._head.number)

    @property
    def mark(self) -> int:
        """The moment itself: elsewhere in the log another forecast is to be made."""
        return self._head.second

    @property
    def going(self) -> int:
        """Always the same: nobody sets a clock going that has gone."""
        return 0

    def _moments(self) -> Moments:
        """Those that the moment is looked up in."""
        return self._past.moments

    @cached_property
    def _known(self) -> KnownScene:
        """What cells knew, put together when it is first asked for."""
        header, sight = self._journal.header, self._sight
        knowledge = Knowledge(header, sight.names, sight.history)
        falls = Falls(header.scenario, header.world)
        for record in self._journal.records:
            knowledge.hear(record)
            falls.hear(record)
        return KnownScene(knowledge, falls)

    @property
    def cells(self) -> Sequence[str]:
        """Ids of the cells of which there are pages of what they knew."""
        return cells_of(self._known.knowledge)

    def page(self, key: str, language: Language) -> Page | None:
        """The page of a place, a node or a cell as it stood at the moment that is looked at."""
        if key.startswith(KNOWN):
            return self._known.page(self._look(language), key)
        if key == LATENCIES:
            look = self._look(language)
            return look.kept("page", key, make=lambda: self._latencies_of(look))
        return super().page(key, language)

    def _latencies_of(self, look: Look) -> Page:
        return latency_page(look, self._latencies.until(look.state.records))

    @property
    def _stopped(self) -> Phrase | None:
        stopped = self._past.stopped(self._head.number)
        return self._sight.names.inject(stopped) if stopped else None

    def _told_in(self, language: Language) -> Sequence[StoryLine]:
        return self._told.in_(language, self._head.number)

    def frame(self, view: View) -> Frame:
        """What `view` showed at the moment that is looked back at."""
        self._language = view.language
        return replace(super().frame(view), replay=self._replay(view.language))

    def _replay(self, language: Language) -> Replay:
        head, past, search = self._head, self._past, self._search
        hit = search.at(head.number) if search else None
        noting, earlier = self.noting, self.noting.by(self._spot)
        return Replay(
            number=head.number,
            last=past.last,
            rolling=head.rolling,
            backwards=head.backwards,
            speed=head.speed,
            about=past.about(head.number),
            story=self._story(language),
            told=past.told(head.number) + earlier,
            trace=noting.among(self._trace, lambda number: number, language),
            traced=head.number + earlier,
            sentences=self._sentences[language],
            sought=search.words if search else "",
            hit=self._told_hit(hit, language) if hit else "",
            struck=search.line(head.number, language) if search and hit else None,
            noted=noting.written,
            reached=self._landmark(language),
        )

    def _landmark(self, language: Language) -> StoryLine | None:
        """The line of the landmark that a key led to, where one still stands behind all of it."""
        number, mark, written = self._reached
        if (number, written) != (self._head.number, self.noting.written):
            return None
        line = self._told.whole(language)[self._past.told(mark) - 1]
        return line if line.number == mark else None

    def end(self) -> int:
        """The exercise second of the last record."""
        return self._head.end

    def others(self, language: Language) -> Sequence[Choice]:
        """Those whose logs lie beside this one's folder."""
        return others_beside(self._journal, language)

    def comparison(self, folders: Sequence[str], *, here: bool, leave: bool = False) -> Asked:
        """Of this log and those, by the path of each."""
        paths = (self._journal.path, *(_place(one) for one in folders))
        return Asked(paths, self._head.second if here else None, leave)

    @property
    def tables(self) -> str:
        """The folder in which its tables would stand beside the log."""
        return str(self._journal.path.with_name("tables"))

    def export(self, folder: str, language: Language) -> Sequence[str]:
        """Put its tables in `folder`, told in `language`."""
        source = Source.of_past(
            self._journal, self._past, self._sight.names, self.noting.reviews, language
        )
        return [path.name for path in export(_place(folder), self._journal, source)]

    def fork_here(self) -> Fork:
        """A fork from the record and the second at which one stands."""
        head, path = self._head, self._journal.path
        folder = str(free(fork_name(path)))
        last = last_act(self._journal.records, head.number, self._sight.names, at_hand=True)
        return Fork(head.second, head.number, self.show(head.second), folder, last)

    def fork(self, there: Fork) -> tuple[Phrase, ...]:
        """Make it, and say how to go on with it."""
        with fork_at(self._journal, there.second, _place(there.folder), last=there.number) as fork:
            made = phrase("fork-made", moment=there.moment, number=there.number)
            return (made, *kept(fork))

    def seek(self, move: Move) -> None:
        """Go where `move` says; raise `Refused` where there is nothing of the kind."""
        head = self._head
        match move:
            case moves.ToRecord(number=number):
                head.to_record(number)
            case moves.ToSecond(second=second):
                head.to_second(second)
            case moves.By(seconds=seconds):
                there = head.second + seconds
                head.to_second(whole_minute(there if seconds > 0 else there + MINUTE - 1))
            case moves.ToLandmark(landmark=landmark, step=step):
                go = self._past.next if step > 0 else self._past.previous
                self._to(go(landmark, head.number), f"tui.why.no-{landmark}", step)
                mark = self._past.mark(landmark, head.number)
                self._reached = head.number, mark, self.noting.written
            case moves.ToSpot(second=second, number=number):
                head.to_spot(second, number)
            case moves.ToNote(step=step):
                self._to_note(step)
            case moves.ToEdge(step=step):
                head.to_record(self._past.last if step > 0 else 0)
            case moves.Find(text=text, step=step):
                self._find(text.strip() or (self._search.words if self._search else ""), step)
            case moves.Roll() | moves.Turn() | moves.Pace():
                self._go_on(move)

    def _go_on(self, move: moves.Roll | moves.Turn | moves.Pace) -> None:
        """Let time go by otherwise."""
        match move:
            case moves.Roll(rolling=rolling):
                self._head.roll(rolling=rolling)
            case moves.Turn(backwards=backwards):
                self._head.turn(backwards=backwards)
            case moves.Pace(speed=speed):
                self._head.pace(speed)

    def _to_note(self, step: int) -> None:
        """Go to the next moment that a reviewer wrote about, or the previous."""
        self._reached = (-1, 0, 0)
        spot = self.noting.next(step)
        if spot is None:
            raise Refused(phrase("tui.why.no-note", way=_way(step)))
        self._head.to_spot(spot.at, spot.record)

    def _story(self, language: Language) -> Sequence[StoryLine]:
        """Every line of the story, and what reviewers wrote among them."""
        return self.noting.among(self._told.whole(language), self._past.told, language)

    def _seek_anew(self) -> None:
        """Have a search know of what was written beside the log meanwhile."""
        if self._sought_at != self.noting.written:
            self._sought_at = self.noting.written
            self._sought_story = {one: Sought(self._story(one)) for one in LANGUAGES}
            self._search = None

    def _find(self, words: str, step: int) -> None:
        self._seek_anew()
        search, language = self._search, self._language
        if search is None or (search.words, search.language) != (words, language):
            search = Search(words, self._sought, self._sought_story, language)
        hit = search.from_(self._head.number, step)
        if hit is None:
            raise Refused(phrase("tui.why.no-hit", words=words))
        self._search, self._hit = search, hit
        self._head.to_record(hit.number)
        found = search.line(hit.number, language)
        if isinstance(found, StoryLine) and found.spot is not None:
            self._head.to_spot(found.spot.at, found.spot.record)

    def _told_hit(self, hit: Hit, language: Language) -> str:
        """Which of how many it is, and that the search went round if it was come to so."""
        wrapped = self._hit.wrapped if self._hit and hit.number == self._hit.number else 0
        return phrase(HITS[wrapped], place=hit.place, count=hit.count).render(language)

    def _to(self, number: int | None, else_: str, step: int) -> None:
        """Go to record `number`; without one refuse, with the text `else_` for that direction."""
        if number is None:
            raise Refused(phrase(else_, way=_way(step)))
        self._head.to_record(number)

    def advance(self) -> bool:
        """Go on with the room's clock, and get on with what a search will need; nothing waits."""
        self._head.move()
        left = FOLDED
        self._seek_anew()
        for sought in (self._sought, *self._sought_story.values()):
            left = sought.fold(left)
        return False


def _way(step: int) -> Phrase:
    """On, or with `step` -1 back."""
    return phrase("tui.further" if step > 0 else "tui.back")


def _place(typed: str) -> Path:
    """The folder that was typed."""
    place = Path(typed.strip())
    with suppress(RuntimeError):  # a name that begins with ~ and is nobody's home
        place = place.expanduser()
    return place
