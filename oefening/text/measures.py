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
        "{name} doet niet mee; kies uit {places}",
        "{name} is not in play; choose from {places}",
    ),
    "spending.most": (
        "in {region} zijn er hoogstens {most} zinvol",
        "at most {most} of it make sense in {region}",
    ),
    "spending.most-has": ("{told}; er zijn er al {has}", "{told}, which has {has} already"),
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
        "van wat hiervan in dat jaar is gekocht, kan hoogstens {units} terug",
        "of what was bought of this in that year at most {units} can be taken back",
    ),
    "spending.none-bought": (
        "in dat jaar is hiervan niets gekocht dat terug kan",
        "nothing of this was bought in that year that can be taken back",
    ),
    "spending.units": ("{count} eenheden", "{count} units"),
    "spending.units.one": ("1 eenheid", "1 unit"),
    "spending.year-left": (
        "{year}: € {left} over van € {money}",
        "{year}: € {left} left of € {money}",
    ),
    "spending.purse-left": ("{told}; {purse}: € {left}", "{told}; {purse}: € {left}"),
    "spending.offer": (
        "€ {price} eenmalig ({low}–{high}) voor {unit}; {has} van {most}",
        "€ {price} once ({low}–{high}) for {unit}; {has} of {most}",
    ),
    "spending.offer-runs": (
        "€ {price} per jaar ({low}–{high}) voor {unit}; {has} van {most}",
        "€ {price} a year ({low}–{high}) for {unit}; {has} of {most}",
    ),
    # on the screen
    "tui.action.prepare": ("investeren", "spend"),
    "tui.help.prepare": (
        "geld besteden vóór STARTEX, of iets terugnemen",
        "spend money ahead of STARTEX, or take something back",
    ),
    "tui.why.no-round": (
        "Dit scenario heeft geen voorbereidingsronde",
        "This scenario has no preparation round",
    ),
    "tui.prepare.year": (
        "Voorbereidingsronde: geld van welk jaar?",
        "Preparation round: money of which year?",
    ),
    "tui.prepare.rules": (
        "Wat in zijn jaar niet is uitgegeven, is weg. Bij STARTEX gaat alles werken.",
        "What is not spent in its year is gone. From STARTEX on all of it works.",
    ),
    "tui.prepare.start": ("STARTEX: de oefening begint", "STARTEX: the exercise begins"),
    "tui.prepare.sure": ("Toch beginnen?", "Begin all the same?"),
    "tui.prepare.open": ("nee, de ronde blijft open", "no, leave the round open"),
    "tui.prepare.begin": ("ja, STARTEX", "yes, STARTEX"),
    "start-unspent": (
        "Hiermee sluit de voorbereidingsronde, en er is nog iets te kopen.",
        "This closes the preparation round, and there is still something to buy.",
    ),
    "tui.prepare.place": ("Voor welke regio?", "For which region?"),
    "tui.prepare.measure": (
        "Waarin investeren in {year}, {place}?",
        "Which measure in {year}, {place}?",
    ),
    "tui.prepare.units": (
        "{year}, {place}: hoeveel eenheden? Een minteken neemt terug.",
        "{year}, {place}: how many units? A minus sign takes back.",
    ),
    "tui.prepare.total": (
        "Samen € {price}, over alle jaren van de ronde",
        "€ {price} in all, over all years of the round",
    ),
    "tui.prepare.no-number": (
        "geef een heel getal, zoals 3 of -1",
        "give a whole number, such as 3 or -1",
    ),
    # in a report
    "report.prepared": ("Voorbereiding", "Preparation"),
    "report.prepared.how": (
        "Wat vóór STARTEX is gekocht, met het geld van welk jaar; wat doorloopt is geteld voor "
        "alle jaren van de ronde. Prijzen en effecten zijn aannames waar geen bron staat.",
        "What was bought ahead of STARTEX, with the money of which year; what runs is counted for "
        "all years of the round. Prices and effects are assumed where no source is given.",
    ),
    "report.prepared.caption": ("Wat is gekocht", "What was bought"),
    "report.prepared.year": ("Jaar", "Year"),
    "report.prepared.place": ("Regio", "Region"),
    "report.prepared.measure": ("Investering", "Measure"),
    "report.prepared.units": ("Eenheden", "Units"),
    "report.prepared.cost": ("Euro", "Euro"),
    # in lines
    "plain.money.usage": ("[REGIO]", "[REGION]"),
    "plain.money.help": (
        "wat er van elk jaar over is, en wat er voor een regio te kopen is en wat dat doet",
        "what is left of each year, and what can be bought for a region and what that does",
    ),
    "plain.release-sure": (
        "Typ 'ja' om toch in te spelen; iets anders laat het zo.",
        "Type 'yes' to release all the same; anything else lets it be.",
    ),
    "plain.start-sure": (
        "Typ 'ja' om te beginnen; iets anders laat de ronde open.",
        "Type 'yes' to begin; anything else leaves the round open.",
    ),
    "plain.money.where": (
        "Noem een regio om te zien wat er te kopen is: {places}.",
        "Name a region to see what can be bought: {places}.",
    ),
    "plain.buy.usage": ("JAAR INVESTERING [REGIO] [AANTAL]", "YEAR MEASURE [REGION] [UNITS]"),
    "plain.buy.help": (
        "koop eenheden vóór STARTEX; investering en regio bij hun naam of code, zoals 'geld' en "
        "'geld REGIO' ze noemen; de regio mag weg waar er maar één meedoet, het aantal waar het "
        "er één is",
        "buy units ahead of STARTEX; measure and region by their name or code, as 'money' and "
        "'money REGION' list them; the region may be left out where only one is in play, the "
        "number where it is one",
    ),
    "plain.giveback.usage": ("JAAR INVESTERING [REGIO] [AANTAL]", "YEAR MEASURE [REGION] [UNITS]"),
    "plain.giveback.help": ("neem eenheden terug vóór STARTEX", "take units back ahead of STARTEX"),
    "plain.what.year": ("een jaar", "a year"),
    "plain.what.measure": ("een investering", "a measure"),
    "plain.what.units": ("een aantal", "a number of units"),
    "plain.offer": ("{id}: {name}: {told}", "{id}: {name}: {told}"),
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
        "een eenheid is {unit}, € {price} eenmalig; zinvol tot één per {people} inwoners; uit "
        "{purse}",
        "a unit is {unit}, € {price} once; one for every {people} inhabitants makes sense; of "
        "{purse}",
    ),
    "world-measure-runs": (
        "een eenheid is {unit}, € {price} per jaar; zinvol tot één per {people} inwoners; uit "
        "{purse}",
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
    "owner.play": ("speelwijze '{id}'", "play '{id}'"),
}
