"""How long a backup lasts, as conditions ask it."""

from played import Played, an_inject, cut

from oefening import events


def test_an_empty_backup_has_no_hours_left_until_its_supplier_is_back() -> None:
    low = {"hours-left": "VR09.mobile", "on": "VR09.power", "below": "30m"}
    late, later = (
        an_inject(
            name,
            when={"all": [low, {"since": "first", "at-least": length}]},
            release="automatic",
        )
        for name, length in (("late", "4h"), ("later", "9h"))
    )
    first = an_inject("first", at="T+0h", release="automatic")
    played = Played(injects=[first, late, later], disruptions=[cut("6h")]).start()
    played.to(12)
    due = [(r.body.inject, r.at) for r in played.records if isinstance(r.body, events.InjectDue)]
    assert due == [("first", 0), ("late", 4 * 3600)]
