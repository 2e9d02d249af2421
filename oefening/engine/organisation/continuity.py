"""Whether a crisis organisation has power of its own: as the scenario says, or as drawn."""

from oefening import events
from oefening.engine.run import Run
from oefening.engine.supplies import links_to
from oefening.world.nodes import WHOLE


def settle_continuity(run: Run) -> None:
    """Give the crisis organisation of regions the power of its own that the scenario says.

    Those of which nothing is known keep what the world gives them all: the mean of the regions.
    """
    organisation = run.world.organisation
    if organisation is None:
        return
    known = organisation.continuity
    for region, said in run.scenario.continuity.items():
        if said == "unknown":
            continue
        plan = said == "plan"
        if said == "drawn":
            without = known.without * WHOLE // known.among
            plan = not run.chance.hits(f"continuity/{region}", run.now, without, 1)
        shares: dict[str, int] = {}
        for unit in run.units(f"{region}.{known.of}"):
            for link in links_to(unit, f"{region}.{known.on}"):
                others = sum(one.share for one in link.backups[1:])
                for backup in link.backups[:1]:
                    backup.serve(WHOLE - others if plan else 0)
                    shares[backup.key] = backup.share
                    run.kernel.touch_backup(backup, rises=plan)
        run.emit(events.ContinuityFound(region, plan, said == "drawn", shares))
