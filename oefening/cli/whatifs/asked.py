"""What is to be otherwise about a decision, as it is asked for in the shell."""

from dataclasses import dataclass
from pathlib import Path

from oefening.cli.options import alone, given
from oefening.cli.plain.cells import cell_of
from oefening.cli.plain.decisions import levers_of
from oefening.cli.plain.names import forms_of, meant, small
from oefening.cli.plain.words import known
from oefening.cli.spoken import Misuse
from oefening.cli.unclear import Unclear
from oefening.cli.whatifs.which import Which, listed
from oefening.clock import parse_duration, read_typed, shorten
from oefening.commands import RecordDecision, RetractDecision
from oefening.record import Header
from oefening.scenario.injects import Decision
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.told import ordinals
from oefening.text import BadValue, phrase
from oefening.text.content import listing, literal
from oefening.world.levers import LeverUse


@dataclass(frozen=True, slots=True)
class Asked:
    """What was given on the command line, as it was typed."""

    decision: str | None = None
    remove: bool = False
    earlier: str | None = None
    later: str | None = None
    option: str | None = None
    levers: tuple[str, ...] = ()
    add: bool = False
    at: str | None = None
    cell: str | None = None

    @property
    def nothing(self) -> bool:
        """Whether no decision is asked about."""
        return self.decision is None and not self.add


def check_together(asked: Asked) -> None:
    """Raise `Misuse` if options were given that do not go together."""
    if asked.add:
        alone("--add", "remove", "earlier", "later")
        if asked.at is None:
            raise Misuse(phrase("whatif.add-when"))
        return
    for other in ("at", "cell"):
        if given(other):
            raise Misuse(phrase("cli.only-with", option="--add", other=f"--{other}"))
    if asked.decision is None:
        for other in ("remove", "earlier", "later", "option", "lever"):
            if given(other):
                raise Misuse(phrase("cli.only-with", option="--decision", other=f"--{other}"))
        return
    if asked.remove:
        alone("--remove", "earlier", "later", "option", "lever")
    if asked.earlier is not None:
        alone("--earlier", "later")


def check_window(asked: Asked) -> None:
    """Raise `Misuse` if options were given that do not go with looking for windows."""
    alone("--window", "remove", "earlier", "later", "redraws")
    if asked.nothing:
        raise Misuse(phrase("window.of-which"))
    check_together(asked)


class Changes:
    """Reads what is asked about one exercise."""

    def __init__(self, folder: Path, header: Header, logged: Logged) -> None:
        self._header, self._logged = header, logged
        self._decisions = {one.id: one for one in header.scenario.decisions}
        taken = {number: self._body(number).decision for number in logged.decisions}
        self._which = Which(folder, self._decisions, taken)

    def change(self, asked: Asked) -> Change:
        """The change that is asked for.

        Raise `Unclear` for what does not exist, `Misuse` for what makes no change or cannot be.
        """
        return self._added(asked) if asked.add else self._changed(asked, self.number(asked))

    def moved(self, asked: Asked) -> Change:
        """The decision that is asked about, as a window is looked for of: whenever it is taken.

        Raise as `change` does.
        """
        same = asked.option is None and not asked.levers
        return Change(self.number(asked)) if same and not asked.add else self.change(asked)

    def number(self, asked: Asked) -> int:
        """Of the record of the decision that is asked about."""
        return self._which.number(asked.decision or "")

    def _body(self, number: int) -> RecordDecision:
        body = self._logged.decisions[number].given.body
        assert isinstance(body, RecordDecision), "nothing else leads to a decision"
        return body

    def _changed(self, asked: Asked, number: int) -> Change:
        body, logged = self._body(number), self._logged
        ordinal = ordinals(logged)[number]
        if asked.remove:
            return Change(number, removed=True)
        option = None
        if asked.option is not None:
            if body.decision is None:
                raise Misuse(phrase("whatif.no-options", ordinal=ordinal))
            option = self._option(self._decisions[body.decision], asked.option)
        levers = self._levers(asked)
        shift = self._length(asked.later) - self._length(asked.earlier)
        if all(one is None for one in (asked.earlier, asked.later, option, levers)):
            raise Misuse(phrase("whatif.no-change"))
        change = Change(number, shift=shift, option=option, levers=levers)
        self._check_start(logged.decisions[number].at + shift)
        same = option in (None, body.option) and levers in (None, body.levers)
        if same and change.second(logged) == logged.decisions[number].at:
            raise Misuse(phrase("whatif.same", ordinal=ordinal))
        self._check_end(change)
        self._check_retracted(change, ordinal)
        return change

    def _check_start(self, second: int) -> None:
        """Raise `Misuse` if it would be taken before STARTEX."""
        if second < 0:
            start = self._header.calendar.show(0)
            raise Misuse(phrase("whatif.before-startex", start=start))

    def _check_end(self, change: Change) -> None:
        then, end = change.second(self._logged), self._logged.end
        if then > end:
            show = self._header.calendar.show
            raise Misuse(phrase("whatif.beyond", then=show(then), end=show(end)))

    def _check_retracted(self, change: Change, ordinal: int) -> None:
        """Raise `Misuse` if it would be taken after the moment at which it was retracted."""
        for one in self._logged.commands:
            retracts = isinstance(one.body, RetractDecision) and one.body.number == change.number
            if retracts and change.second(self._logged) >= one.at:
                when = self._header.calendar.show(one.at)
                raise Misuse(phrase("whatif.retracted-before", ordinal=ordinal, when=when))

    def _added(self, asked: Asked) -> Change:
        decision = None
        if asked.decision is not None:
            decision = self._decisions[self._which.decision(asked.decision)]
        levers, option = self._levers(asked) or (), None
        if asked.option is not None:
            if decision is None:
                raise Misuse(phrase("cli.only-with", option="--decision", other="--option"))
            option = self._option(decision, asked.option)
        elif decision is not None and not levers:
            options = listing(literal(one.id) for one in decision.options)
            raise Misuse(phrase("whatif.add-option", decision=decision.id, options=options))
        if option is None and not levers:
            raise Misuse(phrase("whatif.add-what"))
        named = None if decision is None else decision.id
        body = RecordDecision(self._cell(asked, decision), "", named, option, levers)
        change = Change(ADDED, added=body, at=self._moment(asked.at or ""))
        self._check_end(change)
        self._check_not_taken(change, named)
        return change

    def _check_not_taken(self, change: Change, decision: str | None) -> None:
        """Raise `Misuse` if the scenario's decision that is added stands at that moment."""
        retracted = {
            one.body.number: one.at
            for one in self._logged.commands
            if isinstance(one.body, RetractDecision)
        }
        then = change.second(self._logged)
        for number, decided in self._logged.decisions.items():
            mine = decision is not None and self._body(number).decision == decision
            if mine and decided.at <= then < retracted.get(number, then + 1):
                raise Misuse(phrase("whatif.taken-then", decision=decision or ""))

    def _cell(self, asked: Asked, decision: Decision | None) -> str:
        scenario = self._header.scenario
        if asked.cell is not None:
            with listed(one.id for one in scenario.cells):
                return cell_of(asked.cell, scenario)
        if decision is not None:
            return decision.cell
        if len(scenario.cells) != 1:
            cells = listing(literal(one.id) for one in scenario.cells)
            raise Misuse(phrase("whatif.add-cell", cells=cells))
        return scenario.cells[0].id

    def _moment(self, written: str) -> int:
        """Exercise second; raise `Misuse` where it is no moment, or one before STARTEX."""
        try:
            second = self._header.calendar.moment(written, 0)
        except BadValue as bad:
            raise Misuse(bad.phrase) from bad
        self._check_start(second)
        return second

    def _option(self, decision: Decision, written: str) -> str:
        options = [one.id for one in decision.options]
        with listed(options):
            return known(written, options, "option")

    def _levers(self, asked: Asked) -> tuple[LeverUse, ...] | None:
        """Those that are asked for; None: nothing is said of them."""
        if not asked.levers:
            return None
        return tuple(use for written in asked.levers for use in self._uses(written))

    def _uses(self, written: str) -> tuple[LeverUse, ...]:
        world = self._header.world
        try:
            return levers_of(written, world)
        except Unclear as unclear:
            why, [word, *_] = unclear.phrase, [*written.split(), ""]
            forms = {id: forms_of(id, one.name) for id, one in world.levers.items()}
            found = meant(word, forms)
            if len(found) == 1 and small(word) not in forms[found[0]]:
                why = phrase("whatif.taken-for", written=shorten(word), lever=found[0], why=why)
            raise Unclear(phrase("whatif.levers-listed", why=why)) from unclear

    def _length(self, written: str | None) -> int:
        try:
            return 0 if written is None else read_typed(written, parse_duration)
        except BadValue as bad:
            raise Misuse(bad.phrase) from bad
