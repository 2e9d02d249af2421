"""Why a node has the level it has: the causes, step by step, and who brought them about."""

TEXTS = {
    # ── who or what ───────────────────────────────────────────────────────────────────────────
    "by-whom.disruption": ("verstoring '{title}'", "disruption '{title}'"),
    "by-whom.inject": ("inject '{title}'", "inject '{title}'"),
    "by-whom.decision": ("besluit van {cell}: {answer}", "decision of {cell}: {answer}"),
    "by-whom.decision-lever": (
        "besluit van {cell}: {answer}, met '{lever}'",
        "decision of {cell}: {answer}, by '{lever}'",
    ),
    "by-whom.effect": (
        "gevolg van '{lever}', een besluit van {cell}",
        "effect of '{lever}', a decision of {cell}",
    ),
    "by-whom.decision-unknown": ("besluit {number}", "decision {number}"),
    "by-whom.facilitator": ("ingreep van de oefenleider", "override of the facilitator"),
    "by-whom.organisation": (
        "vermoeidheid van teams die niemand aflost",
        "fatigue of teams that nobody relieves",
    ),
    "by-whom.coupling": ("koppeling '{title}'", "coupling '{title}'"),
    "by-whom.measure": ("investering '{title}'", "measure '{title}'"),
    # ── steps ─────────────────────────────────────────────────────────────────────────────────
    "why.node": ("{node}: {level}", "{node}: {level}"),
    "why.class": ("{node} voor {of_class}: {level}", "{node} for {of_class}: {level}"),
    "why.mean": (
        "{step}, gemiddelde van de regio's naar inwoners",
        "{step}, the mean of the regions by residents",
    ),
    "why.weight": ("{step} (telt voor {weight})", "{step} (counts for {weight})"),
    "why.part": (
        "{step} (kost het {lost} procentpunt)",
        "{step} (costs it {lost} percentage points)",
    ),
    "why.part-one": ("{step} (kost het 1 procentpunt)", "{step} (costs it 1 percentage point)"),
    "why.part-some": (
        "{step} (kost het minder dan 1 procentpunt)",
        "{step} (costs it less than 1 percentage point)",
    ),
    "why.together": (
        "samen {lost} procentpunt: het kan nog {left} van wat het kon",
        "{lost} percentage points together: it can do {left} of what it could",
    ),
    "why.alternative": (
        "{step} (één hiervan zou volstaan, maar ook deze schiet tekort)",
        "{step} (another would do, but falls short as well)",
    ),
    "why.again": ("{step}; zie boven", "{step}; see above"),
    "why.whole": ("Niets houdt het omlaag.", "Nothing holds it down."),
    "why.unhoused": (
        "zonder plek: {persons} mensen. Het niveau is wat de regio in beginsel kan opvangen, niet "
        "of er genoeg locaties open zijn.",
        "without a place: {persons} people. The level is what the region could receive, not "
        "whether enough sites are open.",
    ),
    "why.settling": (
        "midden in de verwerking van deze seconde",
        "this second is still being worked out",
    ),
    "why.others": ("en nog {count} die minder kosten", "and {count} more, which cost less"),
    # ── what happened ─────────────────────────────────────────────────────────────────────────
    "why.damaged-out": (
        "schade sinds {since}, voor {share} uit: {owner}",
        "damage since {since}, {share} out: {owner}",
    ),
    "why.damaged-guard": (
        "{share} weg sinds {since}, voor bewaking of begeleiding: {owner}",
        "{share} away since {since}, to guard or to escort: {owner}",
    ),
    "why.damaged-mobilise": (
        "{share} weg sinds {since}, opgeroepen als reservist: {owner}",
        "{share} away since {since}, called up as reservists: {owner}",
    ),
    "why.damaged-in": (
        "schade sinds {since}, aanvoer voor {share} uit: {owner}",
        "damage since {since}, {share} of supplies out: {owner}",
    ),
    "why.less": (
        "minder capaciteit sinds {since}, {share}: {owner}",
        "less capacity since {since}, {share}: {owner}",
    ),
    "why.since-changed": (
        "{since} (in deze omvang sinds {changed})",
        "{since} (this much since {changed})",
    ),
    "why.repair": ("{damage}; {standing}", "{damage}; {standing}"),
    "why.repair-later": (
        "{damage}; toen: {then}; inmiddels: {standing}",
        "{damage}; then: {then}; by now: {standing}",
    ),
    "why.over": ("{damage}; inmiddels voorbij", "{damage}; over by now"),
    "why.repair-over": (
        "{damage}; toen: {then}; inmiddels voorbij",
        "{damage}; then: {then}; over by now",
    ),
    "why.more-crews": ("extra ploegen door: {owner}", "more crews by: {owner}"),
    "why.crew-speed": (
        "ploegen werken op {speed} van het gewone tempo door: {owner}",
        "crews work at {speed} of their usual speed because of: {owner}",
    ),
    "why.enlarged": ("de voorraad was groter door: {owner}", "its stock was larger by: {owner}"),
    "why.asked": (
        "gevraagd wordt {demand} van normaal, geleverd kan hoogstens {margin}",
        "{demand} of normal is asked, at most {margin} can be supplied",
    ),
    "why.asked-always": (
        "ook in gewone tijden kan het niet meer aan",
        "in normal times it can supply no more either",
    ),
    "why.margin": (
        "over is {left}, geleverd kan hoogstens {margin} van normaal: {left} × {margin} is "
        "{supplied}",
        "{left} is left, at most {margin} of normal can be supplied: {left} × {margin} is "
        "{supplied}",
    ),
    "why.margin-asked": (
        "over is {left}, geleverd kan hoogstens {margin} van normaal: {left} × {margin} is "
        "{supplied}, en gevraagd wordt {demand}",
        "{left} is left, at most {margin} of normal can be supplied: {left} × {margin} is "
        "{supplied}, and {demand} is asked",
    ),
    "why.factor": (
        "vraag op {factor} sinds {since}: {owner}",
        "demand at {factor} since {since}: {owner}",
    ),
    "why.factor-class": (
        "vraag van {of_class} op {factor} sinds {since}: {owner}",
        "demand of {of_class} at {factor} since {since}: {owner}",
    ),
    "why.profile": (
        "op dit uur van de dag is de vraag {factor}",
        "at this hour of the day demand is {factor}",
    ),
    "why.most": (
        "{claim}; meer voegt die er niet aan toe",
        "{claim}; that is the most that it adds",
    ),
    "why.alike": ("{step}, om dezelfde redenen", "{step}, for the same reasons"),
    "why.at": ("{step}, om {when}", "{step}, at {when}"),
    "why.others-short": (
        "en nog {count}, waar minder mensen tekortkomen",
        "and {count} more, where fewer people go short",
    ),
    "why.convoy": (
        "{convoy} rijdt of staat er: {owner}",
        "{convoy} drives or stands there: {owner}",
    ),
    "why.convoy-packets": (
        "{convoy} rijdt of staat er met {packets} pakketten: {owner}",
        "{convoy} drives or stands there with {packets} packets: {owner}",
    ),
    "why.convoy-lost": (
        "vertraging tot nu toe, van alle marspakketten samen: {lost} (van wie nog onderweg is "
        "alleen het wachten en stilstaan)",
        "delay so far, of all packets together: {lost} (of those still under way only what they "
        "waited and stood still)",
    ),
    "why.convoy-none": ("geen", "none"),
    "why.convoy-not-yet": (
        "op dat moment was deze colonne nog niet gepland",
        "at that moment this convoy was not planned yet",
    ),
    "why.packets": ("{packets}", "{packets}"),
    "why.so-long": ("{told} ({time})", "{told} ({time})"),
    "why.rest-full": (
        "op een rustplaats is er plaats voor {room} marspakketten tegelijk",
        "a rest place has room for {room} packets at a time",
    ),
    "why.escorts-out": (
        "begeleidingsteams in het hele land: {teams}, alle bezet",
        "escort teams in the whole country: {teams}, all busy",
    ),
    "why.usual": ("de vraag is er altijd {factor}", "demand there is always {factor}"),
    "why.held": (
        "op {level} gezet sinds {since}: {owner}",
        "set to {level} since {since}: {owner}",
    ),
    "why.frozen": (
        "vastgezet zoals het was sinds {since}: {owner}",
        "frozen as it was since {since}: {owner}",
    ),
    "why.restarts": (
        "buiten bedrijf sinds {fell}; start weer op, klaar {until} (duurt {took})",
        "down since {fell}; restarting, up {until} (takes {took})",
    ),
    "why.restarts-grows": (
        "buiten bedrijf sinds {fell}; start weer op, klaar {until} (duurt {took} en {grows} van "
        "de tijd dat het uit was)",
        "down since {fell}; restarting, up {until} (takes {took} and {grows} of the time that it "
        "was down)",
    ),
    "why.down": (
        "buiten bedrijf sinds {fell}; start pas op zodra het weer minstens {below} zou kunnen "
        "leveren",
        "down since {fell}; restarts as soon as it could supply at least {below} again",
    ),
    "why.by": ("{said}; parameter: {parameter}", "{said}; parameter: {parameter}"),
    "why.lowest": (
        "{down}; blijft zo lang op zijn laagste niveau",
        "{down}; stays at its lowest till then",
    ),
    "why.then": (
        "viel uit ({when}), zoals het er toen voor stond, door:",
        "it went down ({when}), as things stood then, because of:",
    ),
    "why.empty": (
        "voorraad leeg sinds {since}; er komt {comes} van de normale vraag binnen",
        "stock empty since {since}; {comes} of normal demand comes in",
    ),
    "why.comes": (
        "over is {left} van de aanvoer, die hoogstens {margin} van de normale vraag is",
        "{left} is left of the supplies, which are at most {margin} of normal demand",
    ),
    "why.behind": ("{of_class} komt na {ahead} aan de beurt", "{of_class} is served after {ahead}"),
    "why.order": ("volgorde sinds {since}: {owner}", "order since {since}: {owner}"),
    "why.capped": (
        "{of_class} krijgt hoogstens {cap} van de eigen vraag",
        "{of_class} is given at most {cap} of what it asks",
    ),
    "why.cap": ("begrensd sinds {since}: {owner}", "capped since {since}: {owner}"),
    # ── what does not bridge it ───────────────────────────────────────────────────────────────
    "why.of-whom": ("{reserve} ({node})", "{reserve} ({node})"),
    "why.bridge": ("{reserve}: {standing}", "{reserve}: {standing}"),
    "why.lasts": ("nog niet leeg", "not empty yet"),
    "why.dried": ("leeg sinds {since}", "empty since {since}"),
    "why.dry": ("leeg", "empty"),
    "why.refuelled": (
        "{standing}; bijtanken maakt {share} goed",
        "{standing}; refuelling makes up for {share}",
    ),
    "why.failed": (
        "{standing}; {failed} van {sites} niet gestart",
        "{standing}; {failed} of {sites} did not start",
    ),
    "why.brought": ("{standing}; bijgekomen door: {owner}", "{standing}; added by: {owner}"),
    "why.prepared": (
        "{standing}; huishoudens anders voorbereid door: {owner}",
        "{standing}; households prepared otherwise by: {owner}",
    ),
    "why.plan": (
        "eigen stroom volgens het continuïteitsplan ({how})",
        "power of its own by its continuity plan ({how})",
    ),
    "why.no-plan": (
        "geen continuïteitsplan bij stroomuitval ({how})",
        "no continuity plan for a power cut ({how})",
    ),
    "why.outside": (
        "buiten is het {degrees}: hoe kouder, hoe sneller woningen afkoelen",
        "it is {degrees} outside: the colder, the faster homes cool",
    ),
    "why.unbridged": ("{share} heeft geen reserve", "{share} has no reserve"),
    "why.fuel": ("brandstof komt van {step}", "fuel comes from {step}"),
}
