"""Texts of the report about movement: people and their reception, convoys and civil cost."""

TEXTS = {
    "report.reception": ("Opvang en verplaatsing", "Reception and movement"),
    "report.reception.how": (
        "Het ergste moment is dat waarop de meeste mensen zonder plek zaten; had iedereen een "
        "plek, dan dat waarop de meesten onderdak zochten. Persoonsuren zonder plek: het aantal "
        "mensen dat onderdak zocht en niet vond, maal de tijd dat dit duurde. Wie zelf elders "
        "terechtkan, telt niet mee. Een locatie die klaar is maar op personeel wacht, is niet "
        "open. Welk deel van de mensen onderdak zoekt en welk deel onderweg is, is een aanname. "
        "Bij “weer thuis” hoort ook wie niet meer hoefde te vertrekken.",
        "The worst moment is that at which most people were without a place, or else that at which "
        "most looked for shelter. Person-hours without a place are who looked for shelter and had "
        "none, times the time. Whoever finds a place of their own elsewhere does not look for "
        "shelter. What is ready and waits for staff is not open. What share of people "
        "looks for shelter, and what share is on the way, is an assumption. Home again is also who "
        "did not have to go any more.",
    ),
    "report.reception.caption": ("Wie onderdak zocht", "Who looked for shelter"),
    "report.reception.region": ("Regio", "Region"),
    "report.reception.worst": ("Ergste moment", "Worst moment"),
    "report.reception.seeking": ("Zochten onderdak", "Looked for shelter"),
    "report.reception.housed": ("Hadden onderdak", "Had shelter"),
    "report.reception.short": ("Zonder plek", "Without a place"),
    "report.reception.hours": ("Persoonsuren zonder plek", "Person-hours without a place"),
    "report.reception.end": ("Zonder plek aan het einde", "Without a place at the end"),
    "report.sites.caption": ("Opvanglocaties en andere punten", "Shelters and other sites"),
    "report.sites.region": ("Regio", "Region"),
    "report.sites.kind": ("Soort", "Kind"),
    "report.sites.asked": ("Gevraagd", "Asked for"),
    "report.sites.room": ("Ruimte voor", "Room for"),
    "report.sites.first": ("Eerste open", "First open"),
    "report.sites.most": ("Meeste open", "Most open"),
    "report.sites.unstaffed": ("Meeste zonder personeel", "Most short of staff"),
    "report.sites.end": ("Open aan het einde", "Open at the end"),
    "report.sites.preparing": (
        "Nog in voorbereiding aan het einde",
        "Still being made ready at the end",
    ),
    "report.groups.caption": ("Mensen onderweg", "People on the move"),
    "report.groups.who": ("Wie", "Who"),
    "report.groups.start": ("Uit", "From"),
    "report.groups.region": ("Opvang in", "Received in"),
    "report.groups.persons": ("Mensen", "People"),
    "report.groups.since": ("Vanaf", "Since"),
    "report.groups.there": ("Allen daar", "All there"),
    "report.groups.home": ("Allen weer thuis", "All home again"),
    "report.groups.displaced": ("Ontheemden", "Displaced people"),
    "report.groups.evacuated": ("Evacués", "Evacuees"),
    "report.groups.stranded": ("Gestrande reizigers", "Stranded travellers"),
    "report.groups.of": ("{count} van {persons}", "{count} of {persons}"),
    "report.military": (
        "Militaire verplaatsing en civiele kosten",
        "Military movement and civil cost",
    ),
    "report.military.how": (
        "Hoeveel een transport te laat kwam, is gerekend vanaf de aankomst die mogelijk was als "
        "alles op 100% stond en niemand hoefde te wachten. De tijd per oorzaak is die van alle "
        "marspakketten samen; bij doorgang gaat het om langzaam rijden en stilstaan, en om de "
        "extra rust die daardoor nodig was. Wat civiel verkeer verloor, is wat er zonder "
        "colonnes meer over dezelfde wegen had gekund, maal het aantal inwoners, zolang er "
        "colonnes reden. Hoeveel ruimte een colonne inneemt, is een aanname.",
        "Late is the last arrival less that at full levels and without waiting. Time by cause is "
        "that of all packets together; way is going slowly and standing still, with the rests more "
        "that this took. Civil traffic loses what it would have had more of the same roads without "
        "convoys, times the inhabitants, while convoys were there. How much room a convoy asks is "
        "an assumption.",
    ),
    "report.convoys.caption": ("Colonnes", "Convoys"),
    "report.convoys.convoy": ("Colonne", "Convoy"),
    "report.convoys.vehicles": ("Voertuigen", "Vehicles"),
    "report.convoys.planned": ("Gepland", "Planned"),
    "report.convoys.arrived": ("Aangekomen", "Arrived"),
    "report.convoys.late": ("Te laat", "Late"),
    "report.convoys.port": ("Haven", "Port"),
    "report.convoys.escort": ("Begeleiding", "Escort"),
    "report.convoys.fuel": ("Brandstof", "Fuel"),
    "report.convoys.rest": ("Rustplaats", "Rest place"),
    "report.convoys.way": ("Doorgang", "Way"),
    "report.convoys.not-yet": ("{there} van {vehicles}", "{there} of {vehicles}"),
    "report.hindered.caption": (
        "Hinder voor civiel verkeer door colonnes",
        "Civil traffic lost to convoys",
    ),
    "report.hindered.node": ("Waar", "Where"),
    "report.hindered.hours": ("Persoonsuren", "Person-hours"),
    "report.hindered.all": ("Samen", "Together"),
    "report.away.caption": ("Uit civiele posten weggehaald", "Taken from civil posts"),
    "report.away.place": ("Gebied", "Place"),
    "report.away.who": ("Wie", "Who"),
    "report.away.count": ("Aantal", "Number"),
    "report.away.since": ("Vanaf", "From"),
    "report.away.until": ("Tot", "Until"),
    "report.away.guard": ("politieteams, bewaking", "police teams, guarding"),
    "report.away.escort": ("politieteams, begeleiding", "police teams, escorts"),
    "report.away.reservists": ("reservisten", "reservists"),
}
