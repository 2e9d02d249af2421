"""What a facilitator alone is told of an inject."""

import pytest

from oefening.projections.control import for_control
from oefening.scenario.injects import Inject
from oefening.text import Language


@pytest.mark.parametrize(
    ("notes", "language", "told"),
    [
        ({"nl": "Let op: pas na opkomst"}, "nl", "Let op: pas na opkomst"),
        ({"nl": "Pas na opkomst"}, "nl", "Let op: Pas na opkomst"),
        ({"nl": "Pas na opkomst", "en": "mind: only then"}, "en", "Mind: only then"),
        ({"nl": "LET OP: pas na opkomst"}, "en", "Mind: pas na opkomst"),
    ],
)
def test_what_is_to_be_minded_is_said_once(
    notes: dict[str, str], language: Language, told: str
) -> None:
    inject = Inject.model_validate(
        {"id": "een", "title": {"nl": "Een"}, "at": "T+1m", "notes": notes}
    )
    assert [one.render(language) for one in for_control(inject)] == [told]
