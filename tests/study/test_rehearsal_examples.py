"""The examples of what only a rehearsal finds are found by one, and by nothing else."""

import pytest
from linted import codes
from rehearsed import findings

from oefening.scenario.codes import BY_CHECK, BY_REHEARSAL
from oefening.scenario.lint.examples import REHEARSED, whole


def test_every_code_of_a_rehearsal_alone_has_an_example() -> None:
    assert tuple(REHEARSED) == tuple(code for code in BY_REHEARSAL if code not in BY_CHECK)


@pytest.mark.parametrize("code", REHEARSED)
def test_an_example_gives_its_finding_when_wrong_and_none_when_right(code: str) -> None:
    example = REHEARSED[code]
    assert [one for one, _ in findings(whole(example.wrong))] == [code]
    assert findings(whole(example.right)) == []
    assert codes(whole(example.wrong)) == codes(whole(example.right)) == []
