"""What is said of where people are: sites, who looks for shelter, who finds it."""

TEXTS = {
    "too-many-sites": (
        "in {place} wonen {persons} mensen; met {places} plaatsen per locatie zijn dat hoogstens "
        "{most} locaties",
        "{persons} people live in {place}; at {places} places a site that is at most {most} sites",
    ),
    "too-many-displaced": (
        "er komen hoogstens zoveel mensen als er in {place} wonen: {persons}",
        "at most as many people come as live in {place}: {persons}",
    ),
    "too-many-evacuated": (
        "in {place} wonen {persons} mensen; meer kunnen er niet weg",
        "{persons} people live in {place}; no more can leave",
    ),
    "reception.page": ("Opvang", "Reception"),
    "reception.seeking": ("zoeken onderdak", "look for shelter"),
    "reception.housed": ("hebben onderdak", "have shelter"),
    "reception.not-housed": ("zonder plek", "without a place"),
    "reception.region": (
        "{place}: {seeking} zoeken onderdak, {housed} hebben het, {short} zonder plek",
        "{place}: {seeking} look for shelter, {housed} have it, {short} without a place",
    ),
    "reception.none": (
        "Niemand zoekt onderdak, er zijn geen locaties en niemand is onderweg.",
        "Nobody looks for shelter, there are no sites, and nobody is on the move.",
    ),
    "moving.displaced": (
        "ontheemden naar {region}: {persons}",
        "displaced people to {region}: {persons}",
    ),
    "moving.evacuated": (
        "evacués uit {place} naar {region}: {persons}",
        "evacuees from {place} to {region}: {persons}",
    ),
    "moving.stranded": (
        "gestrande reizigers in {region}: {persons}",
        "stranded travellers in {region}: {persons}",
    ),
    "moving.group": ("{group}; {stands}", "{group}; {stands}"),
    "moving.waiting": ("{count} wachten nog", "{count} still waiting"),
    "moving.travelling": ("{count} onderweg", "{count} on the way"),
    "moving.there": ("{count} daar", "{count} there"),
    "moving.returning": ("{count} op weg naar huis", "{count} on the way home"),
    "moving.home": ("{count} thuis", "{count} at home"),
    "noun.displaced": ("een komst van ontheemden", "an arrival of displaced people"),
    "noun.evacuate": ("een evacuatie", "an evacuation"),
    "noun.call-home": ("een terugkeer", "a return home"),
    "noun.movement": ("het verkeer van mensen", "the movement of people"),
    "noun.lookers": ("wie opvang zoekt", "who looks for reception"),
    "noun.travellers": ("gestrande reizigers", "stranded travellers"),
    "evacuated-how-many": (
        "een evacuatie is van een deel (share) of van een aantal (persons), één van beide",
        "an evacuation is of a share or of a number of persons, one of the two",
    ),
    "evacuated-nowhere": (
        "wie '{place}' verlaat, kan daar niet worden opgevangen",
        "who leaves '{place}' cannot be received there",
    ),
    "ready-and-lead": (
        "geef lead of ready: met ready is de aanlooptijd al voorbij",
        "give lead or ready: with ready the lead time is over already",
    ),
    "sites-serve-nothing": (
        "deze locaties voorzien nergens in; 'once-lacking' zegt dan niets",
        "these sites serve no need, so that 'once-lacking' says nothing",
    ),
    "no-movement": (
        "de wereld '{world}' zegt niet hoe mensen zich verplaatsen",
        "the world '{world}' does not say how people move",
    ),
    "reception.evacuated": (
        "Evacuatie: {persons} uit {place} naar {region}",
        "Evacuation: {persons} from {place} to {region}",
    ),
    "reception.displaced": (
        "Ontheemden: {persons} onderweg naar {region}",
        "Displaced people: {persons} on their way to {region}",
    ),
    "reception.stranded": (
        "Gestrande reizigers in {region}: {persons}",
        "Travellers stranded in {region}: {persons}",
    ),
    "unknown-site-kind": (
        "{owner} noemt '{name}', maar zulke locaties kent de wereld '{world}' niet",
        "{owner} names '{name}', which no kind of site in the world '{world}' is called",
    ),
    "not-in-a-region": (
        "{owner} noemt '{name}'; geef een regio of een gebied van een regio",
        "{owner} names '{name}'; give a region or an area of one",
    ),
    "reception.sites-planned": (
        "Opdracht in {place}: {kind}, {sites} {ready}",
        "Ordered in {place}: {kind}, {sites} {ready}",
    ),
    "reception.sites-fewer": (
        "Opdracht in {place}: {kind}, {sites} van de gevraagde {asked} {ready}; "
        "voor meer is er geen ruimte",
        "Ordered in {place}: {kind}, {sites} of the {asked} asked for {ready}; "
        "there is no room for more",
    ),
    "reception.ready": ("gereed vanaf {moment}", "ready from {moment} on"),
    "reception.ready-by-and-by": (
        "één voor één gereed, de eerste op {first} en de laatste op {last}",
        "ready one by one, the first at {first} and the last at {last}",
    ),
    "reception.sites-none": (
        "Niet te openen in {place}: {kind}, gevraagd {asked}; er is geen ruimte voor meer",
        "Cannot be opened in {place}: {kind}, {asked} asked for; there is no room for more",
    ),
    "reception.sites-closed": ("Gesloten in {place}: {kind}", "Closed in {place}: {kind}"),
    "reception.sites": (
        "Locaties in {place}: {kind}, {counted}",
        "Sites in {place}: {kind}, {counted}",
    ),
    "reception.open": ("{count} open", "{count} open"),
    "reception.preparing": ("{count} in voorbereiding", "{count} being made ready"),
    "reception.unstaffed": ("{count} zonder personeel", "{count} short of staff"),
    # what opened of the sites that a lever was to open
    "opened.in": ("{place} {opened}", "{place} {opened}"),
    "opened.none": ("0 van {asked} open", "0 of {asked} open"),
    "opened.some": ("{most} van {asked} open vanaf {since}", "{most} of {asked} open from {since}"),
    "opened.one-by-one": (
        "{most} van {asked} open, de eerste vanaf {first} en de laatste vanaf {last}",
        "{most} of {asked} open, the first from {first} and the last from {last}",
    ),
    "opened.others": ("{opened} ({others})", "{opened} ({others})"),
    "opened.unstaffed": ("{count} klaar, zonder personeel", "{count} ready, short of staff"),
    "opened.preparing": ("{count} nog in voorbereiding", "{count} still being made ready"),
    "opened.effect": ("Locaties, het meeste tegelijk: {opened}.", "Sites, at most: {opened}."),
    "reception.short": (
        "Te weinig opvang in {place}: {persons} zoeken onderdak en vinden het niet",
        "Too little reception in {place}: {persons} look for shelter and do not find it",
    ),
    "reception.persons": ("{persons} mensen", "{persons} people"),
    "reception.enough": (
        "Genoeg opvang in {place}: wie onderdak zoekt, heeft het",
        "Enough reception in {place}: whoever looks for shelter has it",
    ),
}
