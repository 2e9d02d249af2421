"""How people are prepared, and how they live through it."""

TEXTS = {
    "noun.preparedness": ("de voorbereiding van huishoudens", "the preparedness of households"),
    "noun.preparedness-change": (
        "een andere voorbereiding van huishoudens",
        "a change of preparedness",
    ),
    "bad-points": (
        "'{written}' zegt niet hoeveel erbij komt of eraf gaat; schrijf een plus of een min, zoals "
        "+10% of -5%",
        "'{written}' does not say by how much; write a plus or a minus, such as +10% or -5%",
    ),
    "prepared-nation": (
        "NL is geen regio of gebied; voor het hele land geldt 'overrides'",
        "NL is no region or area; for the whole country there is 'overrides'",
    ),
    # the four shares, with what they are shares of
    "prepared.kit": ("noodpakket in huis", "emergency kit at home"),
    "prepared.plan": ("noodplan", "emergency plan"),
    "prepared.knows": (
        "weet zonder telefoon of internet waarheen",
        "know where to go without telephone or internet",
    ),
    "prepared.helps": ("helpt anderen", "help others"),
    # a change
    "story.prepared": (
        "Huishoudens in {place} anders voorbereid: {changes}",
        "Households in {place} prepared otherwise: {changes}",
    ),
    "story.prepared-more": ("{what} {points} erbij", "{what} up by {points}"),
    "story.prepared-less": ("{what} {points} eraf", "{what} down by {points}"),
}
