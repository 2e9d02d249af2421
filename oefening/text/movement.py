"""Texts of the report about military movement and civil cost."""

TEXTS = {
    "report.military": (
        "Militaire verplaatsing en civiele kosten",
        "Military movement and civil cost",
    ),
    "report.military.how": (
        "Te laat is de laatste aankomst min de aankomst bij volle niveaus en zonder wachten. De "
        "tijd per oorzaak is die van alle pakketten samen; doorgang is langzaam rijden en "
        "stilstaan, met de rusttijd die dat meer kostte. Civiel verkeer verliest wat het bij "
        "dezelfde wegen zonder colonnes meer had gehad, maal de inwoners, in de tijd dat er "
        "colonnes reden. Hoeveel ruimte een colonne vraagt is een aanname.",
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
        "Civiel verkeer verloren aan colonnes",
        "Civil traffic lost to convoys",
    ),
    "report.hindered.node": ("Waar", "Where"),
    "report.hindered.hours": ("Persoonuren", "Person-hours"),
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
