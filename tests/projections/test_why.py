"""The chain of causes: it ends in what happened, explains levels exactly, and is true."""

from dataclasses import replace
from random import Random

import pytest
from explained import Explained
from hypothesis import given, settings
from hypothesis import strategies as st
from random_worlds import random_world
from worlds import ONE, header

from oefening.projections.why import Step, roots
from oefening.projections.why.accounts import Accounts
from oefening.projections.why.causes import (
    Area,
    Asked,
    Behind,
    ByHand,
    Capped,
    Damaged,
    Down,
    Emptied,
    Short,
    bare,
    walk,
)


def steps(step: Step) -> list[Step]:
    """All steps of a chain that are gone into."""
    return list({id(one): one for one, _ in walk(step)}.values())


# ── any world ────────────────────────────────────────────────────────────────────────────────────


def sampled(run: Explained, seed: int, count: int = 4) -> list[tuple[int, str]]:
    """Some moments of a run, with a node that was not whole then."""
    random, found = Random(seed), []
    for _ in range(count):
        at = random.choice(run.records).at
        state = run.state(at)
        low = [one.address for one in run.header.world.nodes if state.level(one.address) < ONE]
        if state.started and low:
            found.append((at, random.choice(low)))
    return found


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_every_chain_ends_in_what_happened(seed: int) -> None:
    tiny, troubles = random_world(seed)
    run = Explained(header(tiny, troubles))
    for at, address in sampled(run, seed):
        step = run.step(address, at)
        assert roots(step)
        assert all(one.causes for one in steps(step))
        ends = [c.step for _, c in walk(step) if isinstance(c, Short | Area)]
        assert all(one.causes or one.again for one in ends)
        damages = run.state(at).damages
        for of, root in walk(step):
            if isinstance(root, Damaged) and of.at == at:
                assert damages[root.id] == root.damage


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_what_is_named_gives_the_level_without_anything_that_is_not(seed: int) -> None:
    tiny, troubles = random_world(seed)
    run, accounts = Explained(header(tiny, troubles)), Accounts(tiny, header(tiny).calendar)
    for at, address in sampled(run, seed):
        state = run.state(at)
        for step in steps(bare(run.step(address, at))):
            mine = [cause for one, cause in walk(step) if one is step]
            if any(isinstance(one, Down | ByHand | Area) for one in mine):
                continue
            account = accounts.of(state, at, step.address)
            named = {one.supply.link.on for one in mine if isinstance(one, Short)}
            hits = {one.id for one in mine if isinstance(one, Damaged)}
            alone = replace(
                account,
                damages={id: one for id, one in account.damages.items() if id in hits},
                out=tuple(replace(o, waived=o.link.on not in named) for o in account.out),
                into=tuple(replace(o, waived=o.link.on not in named) for o in account.into),
                empty=any(isinstance(one, Emptied) for one in mine),
            )
            level, classes = alone.levels()
            assert (level if step.index < 0 else classes[step.index]) == step.level


def blamed(step: Step) -> set[str]:
    """Ids of the disruptions at the roots."""
    owners = set()
    for root in roots(step):
        match root:
            case Damaged(damage=hit):
                owners.add(hit.owner)
            case Asked(claims=claims):
                owners.update(one.claim.owner for one in claims if one.claim.factor > ONE)
            case Behind(services=services) | Capped(services=services):
                owners.update(one.owner for one in services.values())
    return {owner.partition("/")[2] for owner in owners}


@pytest.mark.parametrize("seed", range(25))
def test_without_the_disruptions_that_are_named_the_level_is_higher(seed: int) -> None:
    tiny, troubles = random_world(seed, tiers_only=True, calm=True)
    run = Explained(header(tiny, troubles))
    for at, address in sampled(run, seed):
        names = blamed(run.step(address, at))
        assert names
        kept = [one for one in troubles if one.id not in names]
        spared = Explained(header(tiny, kept)).state(at)
        assert spared.level(address) > run.state(at).level(address)
