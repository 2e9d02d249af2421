"""What an inject asks of whoever leads the exercise."""

import pytest

from oefening.scenario.injects import Inject
from oefening.tui.frames.bids import bids


@pytest.mark.parametrize(
    ("kind", "body", "bidding"),
    [
        ("inject", True, "read-out"),
        ("contingency", True, "read-out"),
        ("information", True, "read-out"),
        ("controller-action", True, "carry-out"),
        ("controller-action", False, "carry-out"),
        ("administrative", True, "see-to"),
        ("expected-action", False, "watch-for"),
    ],
)
def test_only_what_goes_to_cells_is_read_out(kind: str, body: bool, bidding: str) -> None:
    inject = Inject.model_validate(
        {"id": "one", "kind": kind, "at": "D1 07:00", "title": {"nl": "een", "en": "one"}}
        | ({"body": {"nl": "zeg", "en": "say"}} if body else {})
        | {"to": ["rot"]}
    )
    assert bids(inject) == bidding
