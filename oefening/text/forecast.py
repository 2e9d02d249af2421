"""Texts of the forecast: what a model expects if nobody acts, and how sure it is of that."""

TEXTS = {
    "forecast.other-engine": (
        "van deze oefening is geen vooruitblik te maken: zij is gespeeld met rekenkern {made} en "
        "dit programma heeft {here}",
        "no forecast can be made of this exercise: it was played with engine {made}, and this "
        "program has {here}",
    ),
    "forecast.drawn-anew": (
        "van deze oefening is geen vooruitblik te maken: haar eigen toeval is al opnieuw getrokken",
        "no forecast can be made of this exercise: its own chance has already been drawn anew",
    ),
    "forecast.ended": (
        "op dat moment is de oefening afgelopen (ENDEX); een vooruitblik kan vanaf een eerder "
        "moment",
        "the exercise has ended by then (ENDEX); a forecast can be made from an earlier moment",
    ),
    "forecast.no-exercise": (
        "{folder} is geen oefening; --from kijkt vooruit vanuit de map van een oefening of haar "
        "logboek",
        "{folder} is no exercise; --from looks ahead from the folder of an exercise, or its log",
    ),
    "forecast.beyond": (
        "het logboek eindigt op {end}; van een later tijdstip is er nog geen verleden",
        "the log ends at {end}; of a later moment there is no past yet",
    ),
    # ── what it is ────────────────────────────────────────────────────────────────────────────
    "forecast.for-control": ("Alleen voor de oefenleiding", "For exercise control only"),
    "forecast.head": (
        "Vooruitblik van een model, vanaf {since}, {hours} vooruit tot {until}.",
        "Forecast of a model, from {since}, {hours} ahead to {until}.",
    ),
    "forecast.assumes": (
        "Aangenomen: niemand doet iets. Injects die vanzelf komen, komen; wat iemand moet "
        "inbrengen, blijft liggen.",
        "Assumed: nobody acts. Injects that come by themselves come; what somebody would have to "
        "release is left.",
    ),
    "forecast.band": (
        "Lijn: wat er met dit startgetal gebeurt. Band: daarbinnen liggen negen van de tien "
        "verlopen waarin het toeval van nu af anders valt (berekend: {redraws} van {of}); de lijn "
        "is zelf één verloop en kan erbuiten vallen. "
        "{without} Terug: weer 95% of meer, en dat blijft zo.",
        "Line: what happens with this seed. Band: within it lie nine of ten courses in which "
        "chance falls otherwise from now on (computed: {redraws} of {of}); the line itself is one "
        "course and can lie outside it. {without} Back: 95% or "
        "more again, and staying so.",
    ),
    "forecast.alike": (
        "Het toeval verandert hier niets: elk verloop is dat van de lijn.",
        "Chance changes nothing here: every course is that of the line.",
    ),
    "forecast.alike-there": (
        "Waar bij een getal geen band staat, verandert het toeval dat getal niet; de kromme kan "
        "wel verschillen.",
        "Where a number has no band, chance does not change that number; the curve may differ.",
    ),
    "forecast.confidence": (
        "Zekerheid: van de {all} getallen van dit model zijn er {low} onzeker ('oefening world' "
        "zegt welke). Die onzekerheid, en wat het model niet kent, zit niet in de band.",
        "Confidence: of the {all} numbers of this model {low} are uncertain ('oefening world' says "
        "which). That, and what the model does not know of, is not in the band.",
    ),
    "forecast.unfounded": (
        "Zekerheid: van de getallen van dit model is niet bekend waar zij vandaan komen.",
        "Confidence: where the numbers of this model come from is not known.",
    ),
    # ── the tables ────────────────────────────────────────────────────────────────────────────
    "forecast.until": ("uren tot onder", "hours until below"),
    "forecast.column-now": ("nu", "now"),
    "forecast.column-nothing": ("op 0%", "at 0%"),
    "forecast.column-back": ("terug", "back"),
    "forecast.column-lowest": ("laagst", "lowest"),
    "forecast.line": ("lijn", "line"),
    "forecast.of-band": ("band", "band"),
    "forecast.runs": ("keer", "runs"),
    "forecast.now": ("nu", "now"),
    "forecast.tenths": ("{whole},{tenth}", "{whole}.{tenth}"),
    "forecast.later": ("…", "…"),
    "forecast.from-to": ("{low}–{high}", "{low}–{high}"),
    "forecast.percents": ("{low}–{high}%", "{low}–{high}%"),
    "forecast.times": ("{times}/{redraws}", "{times}/{redraws}"),
    "forecast.stay-whole": (
        "Al die tijd 100%, in elk verloop: {requirements}.",
        "At 100% all that time, in every course: {requirements}.",
    ),
    "forecast.stay-whole-line": (
        "Al die tijd 100%: {requirements}.",
        "At 100% all that time: {requirements}.",
    ),
    # ── who goes without ──────────────────────────────────────────────────────────────────────
    "forecast.without": ("mensen zonder", "people without"),
    "forecast.lacks-nobody": (
        "Al die tijd hoeft niemand iets te missen.",
        "All that time nobody goes without anything.",
    ),
    "forecast.column-most": ("meest", "most"),
    "forecast.column-hours": ("persoonsuren", "person-hours"),
    "forecast.all": ("Alles samen", "All together"),
    "forecast.counts-twice": (
        "In Alles samen telt wie twee dingen mist dubbel: er kunnen meer zijn dan er wonen.",
        "In All together whoever lacks two things counts twice: it can be more than live there.",
    ),
    # ── yardsticks ────────────────────────────────────────────────────────────────────────────
    "forecast.yardsticks": ("maatstaven, vanaf STARTEX", "yardsticks, from STARTEX on"),
    "forecast.below": (
        "uren onder {percent}: {requirement}",
        "hours below {percent}: {requirement}",
    ),
    "forecast.provided": (
        "mist niets op {moment} (ten hoogste)",
        "lack nothing at {moment} (at most)",
    ),
    "forecast.effects": (
        "niveau, zo lang na STARTEX (en band)",
        "level, so long after STARTEX (band)",
    ),
    "forecast.after": ("{hours} uur", "{hours} h"),
    "forecast.none": ("–", "–"),
    "forecast.with-band": ("{line} ({low}–{high})", "{line} ({low}–{high})"),
    "forecast.lacks-all-in": (
        "Wie iets mist, is in {place}: zie de tabel daar.",
        "Whoever goes without is in {place}: see the table there.",
    ),
    "forecast.clock-met": ("teams op tijd (wet)", "teams on time (law)"),
    "forecast.clock-missed": ("teams te laat (wet)", "teams too late (law)"),
    "forecast.clock-open": (
        "teams van wie de tijd nog loopt (wet)",
        "teams whose time still runs (law)",
    ),
    # ── on the screen ─────────────────────────────────────────────────────────────────────────
    "tui.forecast.title": ("Vooruitblik: {place}", "Forecast: {place}"),
    "tui.forecast.title-ranked": (
        "Vooruitblik: {place} · {at} van {of}, slechtste eerst",
        "Forecast: {place} · {at} of {of}, worst first",
    ),
    "tui.forecast.earlier": (
        "Van een eerder moment, {since}: er is sindsdien iets gedaan.",
        "Of an earlier moment, {since}: something has been done since.",
    ),
    "tui.forecast.elsewhere": (
        "Van een ander moment, {since}, dan waar u nu naar kijkt.",
        "Of another moment, {since}, than the one you are looking at.",
    ),
    "tui.forecast.run-on": (
        "Sindsdien is alleen de tijd verstreken: de lijn geldt nog.",
        "Since then only time has passed: the line still holds.",
    ),
    "tui.forecast.anew": ("f maakt hem opnieuw, vanaf nu.", "f makes it anew, from now."),
    "tui.forecast.head": (
        "Als niemand iets doet, volgens het model: van {since} tot {until}.",
        "If nobody acts, says the model: from {since} to {until}.",
    ),
    "tui.forecast.computing": ("De lijn wordt berekend …", "The line is being computed …"),
    "tui.forecast.called-off": (
        "Afgebroken: de lijn was nog niet berekend.",
        "Called off: the line had not been computed yet.",
    ),
    "tui.forecast.band": (
        "Lijn: dit verloop. Band: negen van de tien andere; {redraws} van {of} berekend.",
        "Line: this course. Band: nine of ten others; {redraws} of {of} computed.",
    ),
    "tui.forecast.band-called-off": (
        "Afgebroken. Lijn: dit verloop. Band: negen van de tien van {redraws} (van {of}) andere.",
        "Called off. Line: this course. Band: nine of ten of {redraws} (of {of}) others.",
    ),
    "tui.forecast.few": (
        "Lijn: dit verloop. Voorlopig: laagste tot hoogste; {redraws} van {of} berekend.",
        "Line: this course. So far: lowest to highest; {redraws} of {of} computed.",
    ),
    "tui.forecast.few-called-off": (
        "Afgebroken na {redraws} van {of}: te weinig voor een band. Lijn: dit verloop.",
        "Called off after {redraws} of {of}: too few for a band. Line: this course.",
    ),
    "tui.forecast.none": (
        "Lijn: dit verloop. De band volgt; {redraws} van {of} berekend.",
        "Line: this course. The band follows; {redraws} of {of} computed.",
    ),
    "tui.forecast.none-called-off": (
        "Afgebroken voor de band: {redraws} van {of} berekend. Lijn: dit verloop.",
        "Called off before the band: {redraws} of {of} computed. Line: this course.",
    ),
    "tui.forecast.wrong": ("Verder komt het niet: {why}.", "It gets no further: {why}."),
    "tui.forecast.legend": (
        "Krommen: █ haalt de hele band, ░ alleen een deel ervan, ━ de lijn daarin. Waar geen ░ "
        "staat, schelen de verlopen te weinig om te tekenen. In de tabel: terug is weer 95% of "
        "meer, en dat blijft zo; … is later dan drie dagen, of niet.",
        "Curves: █ all of the band reaches, ░ only part of it does, ━ the line within. Where there "
        "is no ░, the courses differ too little to be drawn. In the table: back is 95% or more "
        "again, and staying so; … is later than three days, or never.",
    ),
    "tui.forecast.people": (
        "Mensen zonder iets (wie twee dingen mist, telt dubbel)",
        "People without something (who lacks two counts twice)",
    ),
    "forecast.making": ("Vooruitblik berekenen", "Computing the forecast"),
}
