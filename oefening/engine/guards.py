"""Whether effects that somebody asks for in play can be done in this world."""

from oefening.engine.run import Run
from oefening.errors import Refused
from oefening.scenario.check import check_asked
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse


def check_effects(
    run: Run, effects: tuple[Effect, ...] = (), uses: tuple[LeverUse, ...] = ()
) -> None:
    """Raise `Refused` with the first thing that is wrong with the effects or levers, if any."""
    for problem in check_asked(effects, uses, run.scenario, run.world, run.calendar):
        raise Refused(problem.message)


def describe(effect: Effect) -> str:
    """The effect by its first key: `set-level VR09.power`."""
    key = next(iter(type(effect).model_fields))
    return f"{key.replace('_', '-')} {getattr(effect, key)}"
