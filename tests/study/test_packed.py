"""A header goes to workers for little, and each unpacks it once."""

import gc
import pickle

import pytest
from ran import header_of

from oefening.record import encode_header
from oefening.study.packed import Packed


def test_a_header_comes_out_as_it_went_in_and_is_unpacked_once() -> None:
    header = header_of("kabelbrug-utrecht")
    packed = Packed.of(header)
    there = pickle.loads(pickle.dumps(packed))
    assert encode_header(there.header) == encode_header(header)
    assert pickle.loads(pickle.dumps(packed)).header is there.header
    assert len(packed.data) < 200_000


def test_headers_are_told_apart_by_what_is_in_them() -> None:
    one, other = (Packed.of(header_of("kabelbrug-utrecht", seed)) for seed in (1, 2))
    assert one != other
    assert one == pickle.loads(pickle.dumps(one))
    assert (one.header.seed, other.header.seed) == (1, 2)


def test_who_unpacks_has_garbage_looked_for_among_all_that_it_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left_alone = list[str]()
    monkeypatch.setattr(gc, "freeze", lambda: left_alone.append("all"))
    assert Packed.of(header_of("kabelbrug-utrecht", 3)).header.seed == 3
    assert left_alone == []
