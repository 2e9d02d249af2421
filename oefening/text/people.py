"""How people are prepared, and how they live through it."""

TEXTS = {
    "prepared-nothing": (
        "hier staat niets over huishoudens in {place}; geef {keys}, een of meer daarvan",
        "this says nothing of households in {place}; give {keys}, one or more of them",
    ),
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
    "noun.weather": ("het weer", "the weather"),
    "unmet-of-too-many": (
        "in {place} wonen {persons} personen; deze voorwaarde wordt nooit vervuld",
        "{persons} persons live in {place}; this condition never comes true",
    ),
    "weather-months": (
        "geef bij months twaalf temperaturen, van januari tot en met december",
        "give twelve temperatures under months, from January to December",
    ),
    "noun.weather-change": ("een andere buitentemperatuur", "a change of weather"),
    "bad-degrees": (
        "'{written}' is geen temperatuur; schrijf graden Celsius, zoals -5°C of 21°C",
        "'{written}' is no temperature; write degrees Celsius, such as -5°C or 21°C",
    ),
    "degrees-out-of-range": (
        "{written} ligt buiten -60°C tot en met 60°C",
        "{written} is outside -60°C to 60°C",
    ),
    "weather-order": (
        "een woning koelt alleen af tot 'limit' als 'reference' daaronder ligt en 'inside' erboven",
        "a home only cools to 'limit' if 'reference' is below that and 'inside' above it",
    ),
    "weather-of-area": (
        "{owner} geeft '{name}' een eigen temperatuur; die heeft een hele regio, of NL",
        "{owner} gives '{name}' a temperature of its own; a whole region has one, or NL",
    ),
    "degrees": ("{whole} °C", "{whole} °C"),
    "degrees-tenths": ("{whole},{tenth} °C", "{whole}.{tenth} °C"),
    "outside": ("buiten {degrees}", "{degrees} outside"),
    "story.weather": ("Buiten is het {degrees}: {place}", "It is {degrees} outside: {place}"),
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
    # in the report
    "report.households": ("Huishoudens en weer", "Households and weather"),
    "report.households.how": (
        "Aandelen van huishoudens, en de buitentemperatuur, bij STARTEX; waar dat anders is ook "
        "aan het eind.",
        "Shares of households, and the temperature outside, at STARTEX; where that differs at the "
        "end as well.",
    ),
    "report.households.caption": (
        "Hoe huishoudens waren voorbereid, en hoe koud het was",
        "How households were prepared, and how cold it was",
    ),
    "report.households.place": ("Gebied", "Place"),
    "report.households.outside": ("Buiten", "Outside"),
    "report.households.turned": ("{before}, later {after}", "{before}, later {after}"),
    # in the dialogue
    "plain.outside": ("  Buiten {degrees}", "  {degrees} outside"),
    "plain.prepared": ("  Huishoudens: {shares}", "  Households: {shares}"),
    "plain.prepared-share": ("{what} {share}", "{what} {share}"),
}
