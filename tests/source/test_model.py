"""What every model that is read from a file has in common."""

from oefening.source import Bilingual


def test_alike_ones_share_what_was_given_of_them() -> None:
    one, other = Bilingual(nl="stroom"), Bilingual(nl="gas")
    assert one.model_fields_set == {"nl"}
    assert one.model_fields_set is other.model_fields_set


def test_a_changed_copy_shares_nothing_with_what_it_is_a_copy_of() -> None:
    one = Bilingual(nl="stroom")
    assert one.model_copy(update={"en": "power"}).model_fields_set == {"nl", "en"}
    assert one.model_fields_set == {"nl"}
    assert Bilingual(nl="gas").model_fields_set == {"nl"}
