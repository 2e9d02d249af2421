"""What is said of the crisis organisation: GRIP levels, teams, clocks, shifts, assistance."""

TEXTS: dict[str, tuple[str, str]] = {
    "grip.level": ("GRIP {level}", "GRIP {level}"),
    "grip.none": ("geen sturing door het Rijk", "no steering by the state"),
    "story.grip-up": ("{place} schaalt op naar {level}", "{place} scales up to {level}"),
    "story.grip-down": ("{place} schaalt af naar {level}", "{place} scales down to {level}"),
    "story.team-late": (
        "Te laat in {region}: {team} komt om {works_at}, wettelijk uiterlijk {due} ({law})",
        "Too late in {region}: {team} comes at {works_at}, by law due {due} ({law})",
    ),
    "story.team-works": (
        "Aan het werk in {region}: {team}, {clock}",
        "At work in {region}: {team}, {clock}",
    ),
    "clock.none": ("zonder wettelijke tijd", "no statutory time"),
    "clock.in-time": ("op tijd", "in time"),
    "clock.met": ("binnen de wettelijke tijd ({law})", "within the statutory time ({law})"),
    "clock.missed": ("{time} te laat ({law})", "{time} too late ({law})"),
    "clock.at-work": ("sinds {at} aan het werk, {clock}", "at work since {at}, {clock}"),
    "clock.teams": ("{count} teams", "{count} teams"),
    "clock.all-in-time": (
        "aan het werk, elk binnen de wettelijke tijd",
        "at work, each within the statutory time",
    ),
    "clock.all-at-work": (
        "aan het werk; daarvoor geldt geen wettelijke tijd",
        "at work; no statutory time holds for these",
    ),
    "clock.coming": (
        "komt om {at}, uiterlijk {due} ({law})",
        "comes at {at}, due {due} ({law})",
    ),
    "clock.on-its-way": ("komt om {at}", "comes at {at}"),
    "story.team-down": ("Afgeschaald in {region}: {team}", "Stood down in {region}: {team}"),
    "story.shift": (
        "Teams in {region} afgelost; aflossingen over: {reliefs}",
        "Teams in {region} relieved; reliefs left: {reliefs}",
    ),
    "story.reliefs-came": (
        "Uitgeruste mensen voor de teams in {region}, aflossingen erbij: {count}; over: {reliefs}",
        "Rested people for the teams in {region}, reliefs added: {count}; left: {reliefs}",
    ),
    "story.reliefs-left": (
        "Uitgeruste mensen uit {region} weg, aflossingen eraf: {count}; over: {reliefs}",
        "Rested people gone from {region}, reliefs taken: {count}; left: {reliefs}",
    ),
    "story.shift-tired": (
        "Crisisteams in {region} niet afgelost: vermoeidheid van de crisisorganisatie kost het "
        "openbaar bestuur {fatigue}",
        "Crisis teams in {region} not relieved: fatigue of the crisis organisation takes {fatigue} "
        "out of public administration",
    ),
    "organisation.points": ("{count} procentpunt", "{count} percentage points"),
    "organisation.points.one": ("1 procentpunt", "1 percentage point"),
    "story.team-speed": (
        "Crisisteams in {region} komen op {speed} van het gewone tempo",
        "Crisis teams in {region} come at {speed} of the usual speed",
    ),
    "story.team-speed-normal": (
        "Crisisteams in {region} komen weer op het gewone tempo",
        "Crisis teams in {region} come at the usual speed again",
    ),
    "continuity.drawn": ("geloot", "drawn by lot"),
    "continuity.chosen": ("gekozen door de auteur", "chosen by the author"),
    "story.continuity": (
        "Crisisorganisatie van {region} kan zonder stroom doorwerken ({how})",
        "The crisis organisation of {region} can go on without power ({how})",
    ),
    "story.no-continuity": (
        "Crisisorganisatie van {region} heeft geen plan voor uitval van stroom ({how})",
        "The crisis organisation of {region} has no plan for loss of power ({how})",
    ),
    "story.request": ("Aanvraag {use}: {step}", "Request for {use}: {step}"),
    "story.lever-below": (
        "{told}; {low}",
        "{told}; {low}",
    ),
    "story.taken-low": (
        "genomen {stands}; {needs}",
        "taken {stands}; {needs}",
    ),
    "story.at-grip": ("bij GRIP {level}", "at GRIP {level}"),
    "story.without-grip": ("zonder GRIP", "without GRIP"),
    # pages
    "levels.page.organisation": ("Crisisorganisatie", "Crisis organisation"),
    "levels.page.grip": ("{level}, sinds {since}", "{level}, since {since}"),
    "levels.page.shifts": (
        "aflossingen over: {reliefs}; vermoeidheid kost {fatigue}",
        "reliefs left: {reliefs}; fatigue takes {fatigue}",
    ),
    "levels.page.team-speed": (
        "teams komen op {speed} van het gewone tempo",
        "teams come at {speed} of the usual speed",
    ),
    "levels.page.plan": (
        "eigen continuïteit bij stroomuitval: plan",
        "own continuity without power: plan",
    ),
    "levels.page.no-plan": (
        "eigen continuïteit bij stroomuitval: geen plan",
        "own continuity without power: no plan",
    ),
    "plain.grip": ("{place}: {what}", "{place}: {what}"),
    "plain.team": ("  {team}: {stands}", "  {team}: {stands}"),
    # checks
    "world-unknown-route": (
        "maatregel '{lever}' gaat langs '{route}', maar die weg is er niet",
        "lever '{lever}' goes by '{route}', which there is not",
    ),
    "continuity-beyond": (
        "hoogstens zoveel regio's als onderzocht zijn ('among'), hebben geen plan",
        "no more regions can lack a plan than were inspected ('among')",
    ),
    "not-a-region": (
        "{owner} noemt '{name}', maar dat is geen veiligheidsregio",
        "{owner} names '{name}', which is no safety region",
    ),
    "no-national-grip": (
        "{owner} schaalt het Rijk op, maar in deze wereld is er geen GRIP Rijk",
        "{owner} scales up the state, but this world has no GRIP Rijk",
    ),
    "national-grip": (
        "GRIP Rijk is er of is er niet: level 1 of 0",
        "GRIP Rijk is there or not: level 1 or 0",
    ),
    "moved-to-itself": (
        "{owner} brengt een voorraad van {name} naar {name} zelf",
        "{owner} moves a stock from {name} to {name} itself",
    ),
    "name-given-twice": (
        "'{name}' heet al zo op regel {line}; alleen in verschillende opties van één vraag mag dat",
        "'{name}' is what line {line} is called already; only options of one question may share it",
    ),
    "from-itself": (
        "{owner} geeft een regio mensen van haarzelf",
        "{owner} gives a region people of its own",
    ),
    "lever-same-region": (
        "dit moet een andere regio zijn dan {region}",
        "this must be another region than {region}",
    ),
    "lever-not-neighbour": (
        "{giver} grenst niet aan {taker}; rechtstreekse bijstand kan alleen van een buurregio",
        "{giver} does not adjoin {taker}; direct assistance comes from a neighbouring region only",
    ),
    "from-trade-of-nobody": (
        "'from-trade' zegt iets van wie ze geeft: geef ook 'from'",
        "'from-trade' is about whoever gives them: give 'from' too",
    ),
    "story.crews-none": (
        "{place}: geen vrije {trade} om te geven of te krijgen",
        "{place}: no free {trade} to give or to get",
    ),
    # conditions
    "when.grip": (
        "{place} op GRIP {level} of hoger (nu GRIP {now})",
        "{place} at GRIP {level} or above (now GRIP {now})",
    ),
    "when.denied.grip": (
        "{place} nog niet op GRIP {level} (nu GRIP {now})",
        "{place} not at GRIP {level} yet (now GRIP {now})",
    ),
    # parts
    "noun.alerting": ("de alarmering", "the alerting"),
    "noun.continuity": ("de eigen continuïteit", "continuity of one's own"),
    "noun.grip": ("een GRIP-niveau", "a GRIP level"),
    "noun.organisation": ("een crisisorganisatie", "a crisis organisation"),
    "noun.reliefs": ("aflossing van teams", "relief of teams"),
    "noun.route-step": ("een stap van een aanvraag", "a step of a request"),
    "noun.shifts": ("de diensten", "the shifts"),
    "noun.team-speed": ("een tempo van crisisteams", "a speed of crisis teams"),
    "noun.team": ("een team", "a team"),
}
