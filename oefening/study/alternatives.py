"""Alternatives: what is done otherwise in runs that are laid side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oefening.errors import OefeningError
from oefening.record import Header
from oefening.scenario.model import Play, Scenario
from oefening.source import Bilingual
from oefening.text import phrase

NOBODY = "nobody"
"""A script that every scenario has."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A way of playing a scenario."""

    play: str
    """Id of the script of which the steps are taken."""
    prepare: str | None = None
    """That of which is bought what it buys before STARTEX; None: the same."""

    @property
    def id(self) -> str:
        """What tells it from others in a file."""
        return self.play if self.prepare is None else f"{self.play}/{self.prepare}"

    def script(self, header: Header) -> Play:
        """What is played.

        Raise `OefeningError` where the scenario has no such script, or nothing can be bought ahead
        of it that another could buy otherwise.
        """
        play = script_of(header, self.play)
        if self.prepare is None:
            return play
        scenario = header.scenario
        if scenario.preparation is None:
            plays = ", ".join(scripts(scenario))
            raise OefeningError(
                phrase("study.no-preparation", scenario=scenario.id, name=self.prepare, plays=plays)
            )
        return play.model_copy(update={"prepare": script_of(header, self.prepare).prepare})


def alternatives(plays: Sequence[str], prepares: Sequence[str]) -> tuple[Alternative, ...]:
    """Each of `plays`, with each of `prepares` if there are any; none twice."""
    return tuple(dict.fromkeys(_each(plays, prepares)))


def _each(plays: Sequence[str], prepares: Sequence[str]) -> Iterator[Alternative]:
    for play in plays:
        for prepare in prepares or (None,):
            yield Alternative(play, prepare)


def scripts(scenario: Scenario) -> dict[str, Play]:
    """The scripts of a scenario by id; `nobody`, in which nothing is done, is one of every one."""
    return {NOBODY: _nobody(), **scenario.plays}


def script_of(header: Header, name: str) -> Play:
    """The script `name` of the header's scenario.

    Raise `OefeningError` where there is none of that name.
    """
    plays = scripts(header.scenario)
    if name in plays:
        return plays[name]
    raise OefeningError(
        phrase("cli.no-such-play", scenario=header.scenario.id, name=name, plays=", ".join(plays))
    )


def _nobody() -> Play:
    """The script in which nobody does anything, of a scenario without one of its own."""
    told = phrase("cli.play-nobody")
    return Play(name=Bilingual(nl=told.render("nl"), en=told.render("en")))
