"""Texts about convoys and what they cost civil traffic."""

TEXTS = {
    "too-many-teams": (
        "{place} heeft {teams} politieteams in dienst; meer kunnen er niet weg",
        "{place} has {teams} police teams on duty; no more can leave",
    ),
    "too-many-reservists": (
        "in {place} wonen {persons} reservisten; meer zijn er niet op te roepen",
        "{persons} reservists live in {place}; no more can be called up",
    ),
    "convoy.by.road": ("over de weg", "by road"),
    "convoy.by.rail": ("per spoor", "by rail"),
    "convoy.by.barge": ("per binnenschip", "by barge"),
    "convoy.number": ("colonne {number}", "convoy {number}"),
    "convoy.numbered": ("colonne {number} {start}–{end}", "convoy {number} {start}–{end}"),
    "convoy.unnumbered": ("colonne {start}–{end}", "convoy {start}–{end}"),
    "convoy.again": ("{convoy} ({number})", "{convoy} ({number})"),
    "convoy.packet": ("{convoy}, marspakket {packet}", "{convoy}, packet {packet}"),
    # the story
    "story.convoy-formed": (
        "Vertrek gepland: {convoy}, {by} van {start} naar {end}; voertuigen: {vehicles}, "
        "marspakketten: {packets}; vertrek {departs}, verwachte aankomst {planned}",
        "Departure planned: {convoy}, {by} from {start} to {end}; vehicles: {vehicles}, "
        "packets: {packets}; departure {departs}, arrival expected {planned}",
    ),
    "story.packet.waits-for-port": (
        "{packet} wacht op de haven in {place}",
        "{packet} waits for the port in {place}",
    ),
    "story.packet.waits-for-way": (
        "{packet} kan niet weg uit {place}: er is geen doorgang",
        "{packet} cannot leave {place}: there is no way through",
    ),
    "story.packet.waits-for-escort": (
        "{packet} wacht in {place} op begeleiding",
        "{packet} waits in {place} for an escort",
    ),
    "story.packet.departs": ("{packet} vertrekt uit {place}", "{packet} leaves {place}"),
    "story.packet.enters": ("{packet} rijdt {place} binnen", "{packet} enters {place}"),
    "story.packet.goes-on": ("{packet} gaat verder in {place}", "{packet} goes on in {place}"),
    "story.packet.moves-again": (
        "{packet} komt weer in beweging in {place}",
        "{packet} moves again in {place}",
    ),
    "story.packet.stands": (
        "{packet} staat stil in {place}: er is geen doorgang",
        "{packet} stands still in {place}: there is no way through",
    ),
    "story.packet.waits-for-fuel": (
        "{packet} wacht in {place} op brandstof",
        "{packet} waits in {place} for fuel",
    ),
    "story.packet.refuels": (
        "{packet} tankt in {place}, tot {until}",
        "{packet} refuels in {place}, until {until}",
    ),
    "story.packet.waits-for-rest": (
        "{packet} wacht in {place} op een rustplaats",
        "{packet} waits in {place} for a rest place",
    ),
    "story.packet.rests": (
        "{packet} rust in {place}, tot {until}",
        "{packet} rests in {place}, until {until}",
    ),
    "story.packet-arrived": (
        "{packet} is op tijd in {place} aangekomen",
        "{packet} has arrived in {place} on time",
    ),
    "story.packet-late": (
        "{packet} is in {place} aangekomen, {late} te laat ({lost})",
        "{packet} has arrived in {place}, {late} late ({lost})",
    ),
    "story.convoy-arrived": (
        "{convoy} is op tijd in {place} aangekomen: {vehicles} voertuigen",
        "{convoy} has arrived in {place} on time: {vehicles} vehicles",
    ),
    "story.convoy-late": (
        "{convoy} is in {place} aangekomen, {late} te laat: {vehicles} voertuigen; "
        "marspakketten liepen samen vertraging op: {lost}",
        "{convoy} has arrived in {place}, {late} late: {vehicles} vehicles; "
        "packets were delayed in all: {lost}",
    ),
    "story.convoy-stands": (
        "{convoy} staat stil in {place}: er is geen doorgang",
        "{convoy} stands still in {place}: there is no way through",
    ),
    "story.convoy-held": (
        "{convoy} is in {place} stilgezet door {owner}",
        "{convoy} is held up in {place} by {owner}",
    ),
    "story.convoy-packets": ("{packets} in {place}: {stands}", "{packets} in {place}: {stands}"),
    "story.convoy-left": ("{course}; {stands}", "{course}; {stands}"),
    "story.convoy-still": ("Bij ENDEX nog niet aangekomen: {left}", "Not there at ENDEX: {left}"),
    "story.convoy-by-now": (
        "Aan het eind van dit logboek nog niet aangekomen: {left}",
        "Not there at the end of this log: {left}",
    ),
    "story.convoy-called-off": (
        "{convoy}: wat er nog stond, gaat niet meer (marspakketten: {packets}, voertuigen: "
        "{vehicles})",
        "{convoy}: what had not left will not go (packets: {packets}, vehicles: {vehicles})",
    ),
    "story.traffic": (
        "{node}: civiel verkeer heeft geen hinder meer van colonnes; tot nu toe {hours} "
        "persoonsuren",
        "{node}: civil traffic loses nothing to convoys any more; {hours} person-hours so far",
    ),
    # posts that are left
    "story.guard": (
        "{place}: politieteams weg voor bewaking: {teams} van {of}",
        "{place}: police teams away to guard: {teams} of {of}",
    ),
    "story.guard-escort": (
        "{place}: politieteams vrijgemaakt om colonnes te begeleiden: {teams} van {of}",
        "{place}: police teams set aside to escort convoys: {teams} of {of}",
    ),
    "story.guard-until": ("{told}, tot {until}", "{told}, until {until}"),
    "story.guard-none": (
        "{place}: geen politieteam meer over voor bewaking of begeleiding",
        "{place}: no police team left to guard or escort",
    ),
    "story.guard-ended": (
        "{place}: politieteams terug in hun gewone dienst: {teams}",
        "{place}: police teams back at their ordinary work: {teams}",
    ),
    "story.called-up": (
        "{persons} reservisten opgeroepen uit hun burgerfunctie ({place})",
        "{persons} reservists called up from their civil posts ({place})",
    ),
    "story.posts-left": (
        "{called}; minder door verlaten posten: {posts}",
        "{called}; less as posts are left: {posts}",
    ),
    "story.post-left": ("{capacity} {most}", "{capacity} {most}"),
    "story.post-left-range": ("{capacity} {least} tot {most}", "{capacity} {least} to {most}"),
    "story.called-none": (
        "{place}: geen reservisten meer over om op te roepen",
        "{place}: no reservists left to call up",
    ),
    "story.released-reservists": (
        "{place}: {persons} reservisten terug in hun burgerfunctie",
        "{place}: {persons} reservists back at their civil posts",
    ),
    "convoy.lost.port": ("{time} door wachten op de haven", "{time} waiting for the port"),
    "convoy.lost.escort": ("{time} door wachten op begeleiding", "{time} waiting for an escort"),
    "convoy.lost.fuel": ("{time} door wachten op brandstof", "{time} waiting for fuel"),
    "convoy.lost.rest": (
        "{time} door wachten op een rustplaats",
        "{time} waiting for a rest place",
    ),
    "convoy.lost.way": (
        "{time} door stilstand of traag rijden",
        "{time} standing still or going slowly",
    ),
    # conditions
    "when.convoy.departed": ("{convoy} is vertrokken", "{convoy} has left"),
    "when.convoy.held-up": (
        "{convoy} staat stil of wacht ergens op",
        "{convoy} stands still or waits for something",
    ),
    "when.convoy.arrived": ("{convoy} is aangekomen", "{convoy} has arrived"),
    "when.denied.convoy.departed": ("{convoy} is nog niet vertrokken", "{convoy} has not left yet"),
    "when.denied.convoy.held-up": (
        "{convoy} staat niet stil en wacht nergens op",
        "{convoy} neither stands still nor waits",
    ),
    "when.denied.convoy.arrived": (
        "{convoy} is nog niet aangekomen",
        "{convoy} has not arrived yet",
    ),
    # on pages and in lists
    "convoy.heading": ("Colonnes en militaire inzet", "Convoys and military need"),
    "convoy.group": (
        "{convoy}: {packets}, {vehicles}",
        "{convoy}: {packets}, {vehicles}",
    ),
    "convoy.packets": ("{count} marspakketten", "{count} packets"),
    "convoy.packets.one": ("1 marspakket", "1 packet"),
    "convoy.vehicles": ("{count} voertuigen", "{count} vehicles"),
    "convoy.vehicles.one": ("1 voertuig", "1 vehicle"),
    "convoy.in-place": ("{group}; in {place}: {stands}", "{group}; in {place}: {stands}"),
    "convoy.where": ("in {place}: {stands}", "in {place}: {stands}"),
    "convoy.held": ("{stands} door {owner}", "{stands} by {owner}"),
    "convoy.since": ("{doing} sinds {when}", "{doing} since {when}"),
    "convoy.until": ("{doing} tot {when}", "{doing} until {when}"),
    "convoy.doing.formed": ("staat klaar", "ready to go"),
    "convoy.doing.waits-for-port": ("wacht op de haven", "waits for the port"),
    "convoy.doing.waits-for-way": ("kan niet weg, geen doorgang", "cannot leave, no way through"),
    "convoy.doing.waits-for-escort": ("wacht op begeleiding", "waits for an escort"),
    "convoy.doing.drives": ("rijdt", "on the move"),
    "convoy.doing.waits-for-way-held": ("mag niet weg", "not let go"),
    "convoy.doing.stands-held": ("stilgezet", "held up"),
    "convoy.doing.stands": ("staat stil, geen doorgang", "stands still, no way through"),
    "convoy.doing.waits-for-fuel": ("wacht op brandstof", "waits for fuel"),
    "convoy.doing.refuels": ("tankt", "refuels"),
    "convoy.doing.waits-for-rest": ("wacht op een rustplaats", "waits for a rest place"),
    "convoy.doing.rests": ("rust", "rests"),
    "convoy.route": (
        "{convoy}, {by} van {start} naar {end}",
        "{convoy}, {by} from {start} to {end}",
    ),
    "convoy.course": ("{route}: {stands}", "{route}: {stands}"),
    "convoy.there": ("op tijd aangekomen, {when}", "arrived on time, {when}"),
    "convoy.there-late": (
        "aangekomen {when}, {late} te laat; marspakketten liepen samen vertraging op: {lost}",
        "arrived {when}, {late} late; packets were delayed in all: {lost}",
    ),
    "convoy.under-way": (
        "{there} van {vehicles} voertuigen aangekomen, gepland {planned}",
        "{there} of {vehicles} vehicles arrived, planned {planned}",
    ),
    "convoy.guarding": (
        "Politieteams weg voor bewaking in {place}: {teams}, sinds {since}",
        "Police teams away to guard in {place}: {teams}, since {since}",
    ),
    "convoy.escorting": (
        "Politieteams uit {place} vrijgemaakt voor colonnes: {teams}, sinds {since}",
        "Police teams of {place} set aside for convoys: {teams}, since {since}",
    ),
    "convoy.called-up": (
        "Reservisten opgeroepen, {place}: {persons}, sinds {since}",
        "Reservists called up, {place}: {persons}, since {since}",
    ),
    "convoy.cost": (
        "Hinder voor civiel verkeer door colonnes, {node}: {hours} persoonsuren",
        "Civil traffic lost to convoys, {node}: {hours} person-hours",
    ),
    "convoy.none": (
        "Er is geen colonne gevormd, en niemand heeft een post verlaten.",
        "No convoy was formed, and nobody has left a post.",
    ),
    # what is wrong in a scenario
    "unknown-convoy": (
        "{owner} noemt colonne '{name}', maar geen effect laat er een gaan die zo heet (as)",
        "{owner} names convoy '{name}', but no effect sends one called so (as)",
    ),
    "no-convoys": (
        "{owner} laat een colonne gaan ({by}), maar wereld {world} zegt niet hoe dat gaat",
        "{owner} sends a convoy ({by}), but world {world} does not say how that goes",
    ),
    "convoy-too-large": (
        "een colonne telt hoogstens {most} voertuigen",
        "a convoy has at most {most} vehicles",
    ),
    "convoy-of-nation": (
        "{owner} laat een colonne gaan langs {place}; geef een regio",
        "{owner} sends a convoy by {place}; give a region",
    ),
    "no-route": (
        "{owner} laat een colonne gaan van {start} naar {end}, maar daartussen is geen weg",
        "{owner} sends a convoy from {start} to {end}, between which no route leads",
    ),
    "no-police": (
        "{owner} haalt politieteams weg, maar {place} heeft die in wereld {world} niet",
        "{owner} draws teams of the police, which {place} does not have in world {world}",
    ),
    "no-reservists": (
        "{owner} roept reservisten op, maar wereld {world} kent die niet",
        "{owner} calls up reservists, whom world {world} does not know",
    ),
    "share-or-persons": (
        "een oproep zegt óf share óf persons",
        "a call-up says either share or persons",
    ),
    "convoy-stays": (
        "{owner} laat een colonne gaan van {start} naar {end}; dat is dezelfde regio",
        "{owner} sends a convoy from {start} to {end}, which is the same region",
    ),
}
