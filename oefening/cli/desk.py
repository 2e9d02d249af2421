"""The one owner of stdout, stderr and exit codes: data goes out, talk is said."""

import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from typing import TextIO

import click

from oefening.cli.fitting import fitted, squeezed
from oefening.signals import Ended, line_of
from oefening.text import Language, Phrase, columns_of, phrase, visible, visible_lines
from oefening.text.content import remaining

MARK = "OEFENING – EXERCISE"
"""Stands on everything that is shown, in whichever language."""

WIDTH = 80
"""Columns that everything printed keeps to."""

NARROWEST = 30
"""Columns of the narrowest terminal for which lines are broken between words."""

WIDEST = 160
"""Columns of the widest chart: eyes find no row again that is longer."""


ANSWERS = {
    **dict.fromkeys(("", "j", "ja", "y", "yes"), True),
    **dict.fromkeys(("n", "nee", "no"), False),
}
"""To a question of yes or no, in whichever language."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a verb hands out its data and says what it has to say.

    Whatever a scenario, a log or a person put into that, no terminal has anything to obey.
    """

    language: Language = "en"
    paged: bool = False
    """Whether who reads what is long would lose what has scrolled off the terminal."""

    @property
    def columns(self) -> int | None:
        """Columns that a line on stdout may take; None where no terminal shows it."""
        return WIDTH if is_terminal(sys.stdout) else None

    @property
    def width(self) -> int:
        """Columns that a chart on stdout may take: those of its terminal, or `WIDTH`."""
        columns, _ = _size_of(sys.stdout)
        return min(max(columns, WIDTH), WIDEST) if columns else WIDTH

    @property
    def room(self) -> int:
        """Columns that words on stdout may take: `WIDTH`, or those of a terminal with fewer."""
        return _room_of(sys.stdout)

    @property
    def attended(self) -> bool:
        """Whether a person sits at stdin, who can be asked something."""
        return is_terminal(sys.stdin)

    def words(self, said: Phrase) -> str:
        """`said` in the language of this run."""
        return said.render(self.language)

    def told(self, said: Phrase) -> list[str]:
        """The same in as many lines as it takes to be no wider than `room`."""
        return fitted([self.words(said)], self.room)

    def hand_out(self, text: str = "") -> None:
        """A line, or several, of data on stdout."""
        click.echo(visible_lines(text))

    def hand_out_pages(self, lines: Sequence[str]) -> None:
        """Lines of data on stdout; where they are `paged`, no more at a time than are seen at once.

        Enter goes on, Ctrl+C leaves the rest.
        """
        columns, rows = _size_of(sys.stdout)
        room = rows - 1 if self.paged and rows > 1 else None
        taken = 0
        for line in lines:
            height = max(1, -(-columns_of(visible_lines(line)) // (columns or WIDTH)))
            if room is not None and taken and taken + height > room:
                try:
                    self.waits(phrase("cli.more"))
                except Ended:
                    raise
                except KeyboardInterrupt:
                    self.hand_out()
                    return
                taken = 0
            self.hand_out(line)
            taken += height

    def say(self, said: Phrase) -> None:
        """A line of talk on stderr, on a terminal as many as it takes there."""
        room = _room_of(sys.stderr) if is_terminal(sys.stderr) else None
        for line in fitted([self.words(said)], room):
            self.tell(line)

    def tell(self, text: str) -> None:
        """The same, already in words; where stderr has vanished, nobody is left to hear it."""
        with suppress(OSError):
            click.echo(visible_lines(text), err=True)

    def prompt(self, text: str) -> None:
        """What stands ahead of what is typed, on stdout."""
        click.echo(visible(text), nl=False)

    def lines(self, prompt: Callable[[], str]) -> Iterator[str]:
        """What is typed on stdin, a line at a time.

        Where a person sits there, `prompt` stands ahead of each line, arrow keys move in it, and
        the lines before it can be had again.
        """
        if not self.attended:
            yield from sys.stdin or ()
            return
        with suppress(ImportError):  # Windows has an editor of lines of its own
            import_module("readline")
        while True:
            try:
                line = input(visible(prompt()))
            except EOFError:
                self.hand_out()
                return
            yield line

    def agrees(self, asked: Phrase) -> bool:
        """Whether the person at the terminal says yes to what is `asked`, as Enter alone does too.

        What is neither yes nor no is asked again. Raise `click.Abort` if nobody answers any more.
        """
        *above, last = self.told(asked)
        for line in above:
            self.hand_out(line)
        while True:
            self.prompt(f"{last} ")
            answer = line_of(sys.stdin)
            if not answer:
                raise click.Abort
            if (agreed := ANSWERS.get(answer.strip().lower())) is not None:
                return agreed
            last = self.words(phrase("cli.yes-or-no"))

    def waits(self, said: Phrase) -> None:
        """Have the person at the terminal press Enter; what was typed ahead of it is no answer.

        Raise `click.Abort` if nobody does any more.
        """
        with suppress(ImportError):  # Windows has no such terminals
            termios = import_module("termios")
            termios.tcflush(sys.stdin, termios.TCIFLUSH)
        self.prompt(self.words(said))
        if not line_of(sys.stdin):
            raise click.Abort

    def complain(self, said: Phrase) -> None:
        """What went wrong, on stderr, marked as such."""
        self.say(phrase("cli.complaint", what=said))

    def _left(self, seconds: int) -> str:
        return self.words(phrase("cli.time-left", left=remaining(seconds)))

    @contextmanager
    def progress(self, said: Phrase) -> "Iterator[Progress]":
        """A bar on stderr for what may take over a second."""
        bar = Progress(self.words(said), self._left, terminal=is_terminal(sys.stderr))
        try:
            yield bar
        finally:
            bar.clear()


class Progress:
    """A bar that shows itself after a second; without a terminal, a line every tenth.

    How long it will still take it says once it goes on for longer than anybody waits for nothing.
    """

    PATIENCE = 1.0
    """Seconds of the room before it shows."""
    LONG = 5.0
    """Seconds after which it says how long it will still take."""
    RECENT = 30.0
    """Seconds at least by whose pace it says so: what comes later may be slower;"""
    LATELY = 1 / 3
    """and at least that share of all so far: where much is done at once, it comes in leaps."""
    AGAIN = 1.0
    """Seconds after which that is said anew."""
    LENGTH = 40
    """Columns of the bar itself, where there is room."""
    LEAST = 10
    """The same where its label has to give way."""

    def __init__(self, label: str, left: Callable[[int], str] = str, *, terminal: bool) -> None:
        self._label = visible(label)
        self._told_left = left
        self._terminal = terminal
        self._began = time.monotonic()
        self._lately: deque[tuple[float, float]] = deque()
        """When it was told how much is done, and how much that was, from what is recent on."""
        self._drawn = 0.0
        """When it was last drawn."""
        self._shown = -1
        self._taken = 0
        """Columns that it was last shown in."""

    def at(self, share: float) -> None:
        """Show that `share`, 0 to 1, is done."""
        now = time.monotonic()
        self._lately.append((now, share))
        recent = max(self.RECENT, (now - self._began) * self.LATELY)
        while len(self._lately) > 1 and now - self._lately[1][0] >= recent:
            self._lately.popleft()
        if now - self._began < self.PATIENCE:
            return
        step = int(share * (self.LENGTH if self._terminal else 10))
        left = self._left(now, share)
        again = self._terminal and left and now - self._drawn >= self.AGAIN
        if step == self._shown and not again:
            return
        self._shown, self._drawn = step, now
        if self._terminal:
            self._draw(share, left)
        else:
            click.echo(f"{self._label} {step * 10}%{left}", err=True)

    def _left(self, now: float, share: float) -> str:
        """How long it will still take, if it goes on as it did lately and that is long."""
        since, before = self._lately[0]
        if now - since < self.LONG or not before < share < 1:
            return ""
        seconds = (now - since) * (1 - share) / (share - before)
        return f" {self._told_left(int(seconds) + 1)}"

    def _draw(self, share: float, left: str) -> None:
        """Write it over what was there, on one line of the terminal as wide as that now is."""
        room = _columns_of_stderr() - 1
        around = f" [] {int(share * 100):3}%{left}"
        length = min(self.LENGTH, max(self.LEAST, room - columns_of(self._label + around)))
        label = squeezed(self._label, room - length - len(around))
        done = int(share * length)
        line = f"{label} [{'#' * done}{'.' * (length - done)}]{around[3:]}"
        self._write(squeezed(line, room))

    def _write(self, line: str) -> None:
        """Write `line` over the last one, of which nothing stays."""
        taken = columns_of(line)
        rest = " " * min(max(self._taken - taken, 0), _columns_of_stderr() - 1 - taken)
        click.echo(f"\r{line}{rest}", err=True, nl=False)
        self._taken = taken

    def clear(self) -> None:
        """Take the bar off the terminal."""
        if self._terminal and self._shown >= 0:
            self._write("")
            click.echo("\r", err=True, nl=False)
            self._shown = -1


def _room_of(stream: TextIO) -> int:
    columns, _ = _size_of(stream)
    return min(max(columns, NARROWEST), WIDTH) if columns else WIDTH


def _columns_of_stderr() -> int:
    """Columns of the terminal behind stderr; `WIDTH` where it does not tell."""
    columns, _ = _size_of(sys.stderr)
    return columns or WIDTH


def _size_of(stream: TextIO) -> tuple[int, int]:
    """Columns and rows of the terminal behind `stream`; 0 where it does not tell."""
    try:
        size = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        return 0, 0
    return size.columns, size.lines


def on_terminal() -> bool:
    """Whether a person sits at both ends: what is typed and what is shown."""
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether `stream` is there, and is a terminal."""
    return stream is not None and stream.isatty()


def language_of(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    chosen: Callable[[], Language | None] = lambda: None,
) -> Language:
    """The language asked for: `--language`, OEFENING_LANGUAGE, the one `chosen` before, the locale.

    English where none of them says one. It is known before arguments are read, since what is wrong
    with them is said in it.
    """
    for at, argument in enumerate(arguments):
        given = (
            argument.partition("=")[2]
            if argument.startswith("--language=")
            else "".join(arguments[at + 1 : at + 2])
            if argument == "--language"
            else ""
        )
        if given in {"nl", "en"}:
            return "nl" if given == "nl" else "en"
    asked = environment.get("OEFENING_LANGUAGE", "")
    if not asked and (kept := chosen()) is not None:
        return kept
    located = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    given = asked or next(filter(None, located), "")
    return "nl" if given.lower().startswith("nl") else "en"


pass_desk = click.make_pass_decorator(Desk, ensure=True)
"""Hands a verb its desk as the first argument."""
