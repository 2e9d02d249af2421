"""What is kept in an exercise in which everything happens: people, patients, vehicles, goods.

Whatever a facilitator does, at every record.
"""

from conservation import check_conservation
from hypothesis import given, settings
from laws.acts import ACTS, HEADER, Act, played

law = settings(max_examples=150)


@law
@given(acts=ACTS)
def test_nothing_is_made_or_lost(acts: list[Act]) -> None:
    records = played(acts)
    check_conservation(HEADER, records, records[-1].at)
