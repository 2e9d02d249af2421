"""Texts about damages that do not hold together."""

TEXTS = {
    "two-endings": (
        "deze schade eindigt op meer dan één manier ({keys}); kies er één",
        "this damage ends in more than one way ({keys}); choose one",
    ),
    "curve-order": (
        "de stappen van een curve volgen op elkaar; deze komt niet na de vorige",
        "the steps of a curve follow each other; this one does not come after the one before it",
    ),
    "curve-parts": (
        "een schade met een curve kan niet in delen worden gesplitst",
        "a damage with a curve cannot be split into parts",
    ),
    "fifth-of-one": (
        "largest-fifth zegt hoe ongelijk delen zijn; geef ook parts",
        "largest-fifth says how unequal parts are; give parts too",
    ),
    "told-no-end": (
        "van schade zonder einde is niet te melden wanneer die hersteld is; geef lasts, work of "
        "een curve die op 0% eindigt",
        "of damage without an end nobody can be told when it is over; give lasts, work or a curve "
        "that ends at 0%",
    ),
}
