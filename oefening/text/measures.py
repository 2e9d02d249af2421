"""Texts of the preparation round: money, measures, and why something cannot be bought."""

TEXTS = {
    "spending.no-round": (
        "dit scenario heeft geen voorbereidingsronde",
        "this scenario has no preparation round",
    ),
    "spending.closed": (
        "de voorbereidingsronde is met STARTEX gesloten",
        "the preparation round was closed by STARTEX",
    ),
    "spending.no-units": (
        "een aankoop is van minstens één eenheid",
        "a purchase is of at least one unit",
    ),
    "spending.year": (
        "in {year} wordt niets besteed; deze ronde gaat over {years}",
        "nothing is spent in {year}; this round is about {years}",
    ),
    "spending.measure": (
        "investering '{measure}' staat in deze ronde niet ter keuze",
        "measure '{measure}' cannot be chosen in this round",
    ),
    "spending.place": (
        "'{name}' doet niet mee; kies uit {places}",
        "'{name}' is not in play; choose from {places}",
    ),
    "spending.most": (
        "in {region} hebben er hoogstens {most} zin; er zijn er al {has}",
        "at most {most} of it make sense in {region}, which has {has} already",
    ),
    "spending.overspent": (
        "dit kost € {price} in {year}, en van dat jaar is nog € {left} over",
        "this costs € {price} in {year}, and of that year € {left} is left",
    ),
    "spending.earmark.campaign": (
        "dit kost € {price} in {year}, en van het campagnegeld van dat jaar is nog € {left} over",
        "this costs € {price} in {year}, and of that year's campaign money € {left} is left",
    ),
    "spending.earmark.regional": (
        "dit kost € {price} in {year}, en van het regionale en lokale geld van dat jaar is nog "
        "€ {left} over",
        "this costs € {price} in {year}, and of that year's regional and local money € {left} is "
        "left",
    ),
    "spending.not-bought": (
        "in dat jaar zijn hiervan {units} eenheden gekocht die terug kunnen",
        "of this {units} units were bought in that year that can be taken back",
    ),
    "purse.campaign": ("campagnegeld", "campaign money"),
    "purse.regional": ("regionaal en lokaal geld", "regional and local money"),
    # the verb `world`
    "world-budgets": ("Rijksgeld voor weerbaarheid", "National money for resilience"),
    "world-budget-rules": (
        "Wat in zijn jaar niet is uitgegeven, is weg; het laatste jaar geldt ook voor elk later "
        "jaar. Regio's hebben hun deel naar inwonertal: een keuze van dit model.",
        "What is not spent in its year is gone; the last year holds for every later one too. "
        "Regions have their part by population: a choice of this model.",
    ),
    "world-budget": ("{year}", "{year}"),
    "world-pillars": ("Pijlers van de landelijke aanpak", "Pillars of the national approach"),
    "world-pillar-names": (
        "De brieven die ze noemen zijn maar deels gelezen: geen naam is officieel.",
        "The letters that name them were read in part only: no name is official.",
    ),
    "world-pillar": ("{name} (te verifiëren; {provenance})", "{name} (to verify; {provenance})"),
    "world-measure": (
        "een eenheid is {unit}, € {price} eenmalig; één op elke {people} inwoners heeft zin; "
        "van {purse}",
        "a unit is {unit}, € {price} once; one for every {people} inhabitants makes sense; of "
        "{purse}",
    ),
    "world-measure-runs": (
        "een eenheid is {unit}, € {price} per jaar; één op elke {people} inwoners heeft zin; "
        "van {purse}",
        "a unit is {unit}, € {price} a year; one for every {people} inhabitants makes sense; of "
        "{purse}",
    ),
    "world-measure-pillar": (
        "pijler: {name} (te verifiëren)",
        "pillar: {name} (to verify)",
    ),
    # what happened
    "story.bought": (
        "Gekocht voor {place} ({year}): {units}× {measure}, € {cost}",
        "Bought for {place} ({year}): {units}× {measure}, € {cost}",
    ),
    "story.returned": (
        "Teruggenomen voor {place} ({year}): {units}× {measure}, € {cost}",
        "Taken back for {place} ({year}): {units}× {measure}, € {cost}",
    ),
    "story.applied": (
        "Bij STARTEX aanwezig in {place}: {units}× {measure}",
        "There at STARTEX in {place}: {units}× {measure}",
    ),
    # checks of a scenario
    "preparation-no-years": (
        "een voorbereidingsronde gaat over minstens één jaar",
        "a preparation round is about at least one year",
    ),
    "preparation-no-budget": (
        "voor {year} kent de wereld '{world}' geen budget",
        "the world '{world}' has no budget for {year}",
    ),
    "unknown-measure": (
        "{owner} noemt '{name}', een investering die de wereld '{world}' niet kent",
        "{owner} names '{name}', which no measure in the world '{world}' is called",
    ),
    "prepare-without-round": (
        "{owner} koopt iets, maar het scenario heeft geen voorbereidingsronde; geef preparation",
        "{owner} buys something, but the scenario has no preparation round; give preparation",
    ),
    "preparation-purchase": (
        "deze aankoop kan niet: {why}",
        "this purchase cannot be made: {why}",
    ),
    "measure-effect": (
        "investering '{id}' heeft een effect dat zo niet kan: {why}",
        "measure '{id}' has an effect that cannot be: {why}",
    ),
    "measure-hole": (
        "investering '{id}' gebruikt een '{parameter}' die zij niet heeft",
        "measure '{id}' uses a '{parameter}' that it does not have",
    ),
    "world-lists-measures": (
        "'oefening world --measures' noemt ze allemaal",
        "'oefening world --measures' lists them",
    ),
    "owner.preparation": ("de voorbereidingsronde", "the preparation round"),
    "owner.play": ("het draaiboek '{id}'", "play '{id}'"),
}
