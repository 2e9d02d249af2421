"""Texts about casualties and their care, in Dutch and English."""

TEXTS = {
    # what is wrong in a scenario
    "no-care": (
        "{owner} gaat over gewonden, maar de wereld '{world}' kent geen gewondenzorg",
        "{owner} is about casualties, but the world '{world}' has no care for them",
    ),
    "care-of-nation": (
        "{owner} noemt NL, maar ambulances en ziekenhuizen zijn van een regio; geef een regio",
        "{owner} names NL, but ambulances and hospitals are a region's; give a region",
    ),
    "count-and-classes": (
        "geef een aantal in totaal (count) of aantallen per klasse, niet allebei",
        "give a number in all (count) or numbers by class, not both",
    ),
    "no-patients": (
        "hoeveel patiënten zijn het? geef count, of t1, t2 en t3",
        "how many patients are there? give count, or t1, t2 and t3",
    ),
    "shares-without-count": (
        "aandelen verdelen een totaal; geef count in plaats van aantallen per klasse",
        "shares divide a total; give count instead of numbers by class",
    ),
    "shares-of-classes": (
        "de aandelen van de klassen zijn samen geen 100%",
        "the shares of the classes do not add up to 100%",
    ),
}
