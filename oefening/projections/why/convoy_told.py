"""The delay of a convoy in words: how it stands, what it lost time by, and what holds it now."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from oefening.events.military import Cause
from oefening.projections.convoys import Group, course, standing
from oefening.projections.lookup import lasting
from oefening.projections.names import Names
from oefening.projections.why.chain import Before, Moment, Why
from oefening.projections.why.marched import WAITS, Halted, halted
from oefening.projections.why.told import Tell, Told
from oefening.projections.words.military import lost as told_lost
from oefening.state import State
from oefening.text import Phrase, phrase
from oefening.text.content import counted, number
from oefening.world.model import NATION


class TellConvoy:
    """Says why convoys of one exercise are late."""

    def __init__(self, why: Why, names: Names, before: Before | None) -> None:
        self._why, self._names, self._before = why, names, before

    def tell(self, moment: Moment, id: str, lost: Mapping[Cause, int]) -> Iterator[Told]:
        """How the convoy stands at a moment, what it has `lost` till then, and by what, in lines.

        `lost` is as of the function of that name.
        """
        state = moment[0]
        if id not in state.convoys:
            yield Told(0, phrase("why.title", node=self._names.convoys.of(id)))
            yield Told(1, phrase("why.convoy-not-yet"))
            return
        yield Told(0, course(id, state, self._names))
        if state.convoys[id].arrived is None:
            what = told_lost(lost) if lost else phrase("why.convoy-none")
            yield Told(1, phrase("why.convoy-lost", lost=what))
        for one in halted(self._why, moment, id, self._before):
            yield from self._halted(one, moment)

    def _halted(self, one: Halted, moment: Moment) -> Iterator[Told]:
        """What packets do in a region, for how long, and what is behind that."""
        state, now = moment
        group = one.group
        told = phrase(
            "convoy.in-place",
            group=counted("convoy.packets", group.packets),
            place=self._names.place(group.place),
            stands=standing(group, self._names),
        )
        if group.doing in WAITS and now > group.since:
            told = phrase("why.so-long", told=told, time=lasting(now - group.since))
        yield Told(1, told, root=True)
        if one.step is not None:
            for line in Tell(self._why.world, self._names, state).tell(one.step):
                yield replace(line, depth=line.depth + 2)
        for why in self._wants(group, state):
            yield Told(2, why)

    def _wants(self, group: Group, state: State) -> Iterator[Phrase]:
        """What packets wait for that is no node."""
        rules = self._why.world.military
        if rules is None:
            return
        rest = rules.modes[state.convoys[group.convoy].by].rest
        if group.doing == "waits-for-rest" and rest is not None:
            yield phrase("why.rest-full", room=number(rest.room))
        if group.doing == "waits-for-escort":
            teams = state.crews.get((NATION, rules.escort), 0)
            yield phrase("why.escorts-out", teams=number(teams))
