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
    "tui.why.nothing-ahead-play": (
        "Na ENDEX is er niets meer vooruit te zien; van eerder wel: oefening replay",
        "Nothing lies ahead after ENDEX; from an earlier moment: oefening replay",
    ),
    "tui.why.nothing-ahead-replay": (
        "Hier is het ENDEX: een vooruitblik kan alleen vanaf een eerder moment",
        "Here is ENDEX: a forecast can only be made from an earlier moment",
    ),
    "forecast.no-exercise": (
        "{folder} is geen oefening; --from kijkt vooruit vanuit de map van een oefening of haar "
        "logboek",
        "{folder} is no exercise; --from looks ahead from the folder of an exercise, or its log",
    ),
    # ── what it is ────────────────────────────────────────────────────────────────────────────
    "forecast.head": (
        "Vooruitblik van een model, vanaf {since}, {hours} vooruit tot {until}.",
        "Forecast of a model, from {since}, {hours} ahead to {until}.",
    ),
    "forecast.assumes": (
        "Aangenomen: niemand doet iets. Injects die vanzelf worden ingespeeld, komen; wat iemand "
        "moet inspelen, blijft liggen, en zo ook alles wat daarop wacht, een herstel bijvoorbeeld.",
        "Assumed: nobody acts. Injects that release themselves come; those that somebody has to "
        "release stay in the queue, and so does all that waits for them, a repair for instance.",
    ),
    "forecast.band": (
        "Lijn: wat er met dit startgetal gebeurt. Band: daarbinnen liggen negen van de tien "
        "verlopen waarin het toeval vanaf nu anders uitvalt (berekend: {redraws} van {of}); de "
        "lijn is zelf één verloop en kan erbuiten vallen. {without}",
        "Line: what happens with this seed. Band: nine in ten courses in which chance falls "
        "otherwise from now on lie within it (computed: {redraws} of {of}); the line is a single "
        "course and can lie outside it. {without}",
    ),
    "forecast.alike": (
        "Het toeval maakt hier geen verschil: elk verloop is gelijk aan de lijn.",
        "Chance makes no difference here: every course is the same as the line.",
    ),
    "forecast.alike-there": (
        "Staat bij een getal geen band, dan maakt het toeval voor dat getal geen verschil; de "
        "grafiek kan wel verschillen.",
        "Where a number has no band, chance makes no difference to that number; the curve may "
        "still differ.",
    ),
    "forecast.signs": (
        "In de tabel: – gebeurt niet, … later dan deze vooruitblik of helemaal niet; terug is weer "
        "95% of meer, en dat blijft zo.",
        "In the table: – does not happen, … later than this forecast or never; back is 95% or more "
        "again, and staying so.",
    ),
    "forecast.confidence": (
        "Zekerheid: van de {all} getallen van dit model zijn er {low} onzeker ('oefening world "
        "--sources' zegt welke). Die onzekerheid, en wat het model niet kent, zit niet in de band.",
        "Confidence: of the {all} numbers of this model {low} are uncertain ('oefening world "
        "--sources' says which). That uncertainty, and what the model does not know of, is not in "
        "the band.",
    ),
    "forecast.unfounded": (
        "Zekerheid: van de getallen van dit model is de herkomst niet bekend.",
        "Confidence: it is not known where the numbers of this model come from.",
    ),
    # ── the tables ────────────────────────────────────────────────────────────────────────────
    "forecast.until": (
        "over hoeveel uur onder",
        "hours until below",
    ),
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
        "De hele tijd 100%, in elk verloop: {requirements}.",
        "At 100% throughout, in every course: {requirements}.",
    ),
    "forecast.stay-whole-line": (
        "De hele tijd 100%: {requirements}.",
        "At 100% throughout: {requirements}.",
    ),
    # ── who goes without ──────────────────────────────────────────────────────────────────────
    "forecast.without": ("mensen zonder", "people without"),
    "forecast.lacks-nobody": (
        "In die tijd komt niemand iets tekort.",
        "Nobody goes without anything in that time.",
    ),
    "forecast.column-most": (
        "piek",
        "peak",
    ),
    "forecast.column-hours": ("persoonsuren", "person-hours"),
    "forecast.all": ("Alles samen", "All together"),
    "forecast.counts-twice": (
        "Bij Alles samen telt iemand die twee dingen mist dubbel; het kunnen er daardoor meer zijn "
        "dan er wonen.",
        "Under All together somebody who lacks two things counts twice; there can thus be more "
        "than live there.",
    ),
    # ── yardsticks ────────────────────────────────────────────────────────────────────────────
    "forecast.yardsticks": (
        "maatstaven, vanaf STARTEX",
        "yardsticks, from STARTEX",
    ),
    "forecast.below": (
        "uren onder {percent}: {requirement}",
        "hours below {percent}: {requirement}",
    ),
    "forecast.provided": (
        "mist niets op {moment} (hooguit)",
        "lack nothing at {moment} (at most)",
    ),
    "forecast.lacking": (
        "mist iets op {moment} (minstens)",
        "lack something at {moment} (at least)",
    ),
    "forecast.past": ("{moment}, voorbij", "{moment}, past"),
    "forecast.effects": (
        "niveau zoveel uur na STARTEX (band)",
        "level this long after STARTEX (band)",
    ),
    "forecast.after": ("{hours} uur", "{hours} h"),
    "forecast.past-after": ("{hours} uur (voorbij)", "{hours} h (past)"),
    "forecast.none": ("–", "–"),
    "forecast.with-band": ("{line} ({low}–{high})", "{line} ({low}–{high})"),
    "forecast.lacks-all-in": (
        "Iedereen die iets mist, is in {place}: zie de tabel daar.",
        "Everybody who goes without is in {place}: see the table there.",
    ),
    "forecast.clock-met": ("teams op tijd (wet)", "teams on time (law)"),
    "forecast.clock-missed": ("teams te laat (wet)", "teams too late (law)"),
    "forecast.clock-open": (
        "teams waarvan de tijd nog loopt (wet)",
        "teams with time still running (law)",
    ),
    # ── on the screen ─────────────────────────────────────────────────────────────────────────
    "tui.forecast.title": ("Vooruitblik: {place}", "Forecast: {place}"),
    "tui.forecast.title-ranked": (
        "Vooruitblik: {place} · {at} van {of}, slechtste eerst",
        "Forecast: {place} · {at} of {of}, worst first",
    ),
    "tui.forecast.earlier": (
        "Van een eerder moment, {since}; sindsdien is er iets gedaan.",
        "Of an earlier moment, {since}; something has been done since.",
    ),
    "tui.forecast.elsewhere": (
        "Van een ander moment dan waar u nu naar kijkt: {since}.",
        "Of another moment than the one you are looking at: {since}.",
    ),
    "tui.forecast.run-on": (
        "Sindsdien is alleen de tijd verstreken: de lijn geldt nog.",
        "Only time has passed since then: the line still holds.",
    ),
    "tui.forecast.anew": (
        "f maakt een nieuwe, vanaf nu.",
        "f makes a new one, from now.",
    ),
    "tui.forecast.head": (
        "Volgens het model, als niemand iets doet: van {since} tot {until}.",
        "According to the model, if nobody acts: from {since} to {until}.",
    ),
    "tui.forecast.computing": ("De lijn wordt berekend …", "The line is being computed …"),
    "tui.forecast.called-off": (
        "Afgebroken: de lijn was nog niet berekend.",
        "Broken off: the line had not been computed yet.",
    ),
    "tui.forecast.band": (
        "Lijn: dit verloop. Band: 9 van de 10 andere verlopen; {redraws} van {of} berekend.",
        "Line: this course. Band: 9 in 10 other courses; {redraws} of {of} computed.",
    ),
    "tui.forecast.band-called-off": (
        "Afgebroken na {redraws} van {of} andere verlopen. Lijn: dit verloop. Band: 9 van de 10.",
        "Broken off after {redraws} of {of} other courses. Line: this course. Band: 9 in 10.",
    ),
    "tui.forecast.few": (
        "Lijn: dit verloop. Voorlopig: laagste tot hoogste; {redraws} van {of} berekend.",
        "Line: this course. So far: lowest to highest; {redraws} of {of} computed.",
    ),
    "tui.forecast.few-called-off": (
        "Afgebroken na {redraws} van {of}: te weinig voor een band. Lijn: dit verloop.",
        "Broken off after {redraws} of {of}: too few for a band. Line: this course.",
    ),
    "tui.forecast.none": (
        "Lijn: dit verloop. De band volgt; {redraws} van {of} berekend.",
        "Line: this course. The band follows; {redraws} of {of} computed.",
    ),
    "tui.forecast.none-called-off": (
        "Afgebroken voordat er een band was: {redraws} van {of} berekend. Lijn: dit verloop.",
        "Broken off before there was a band: {redraws} of {of} computed. Line: this course.",
    ),
    "tui.forecast.wrong": (
        "De vooruitblik is gestopt: {why}.",
        "The forecast has stopped: {why}.",
    ),
    "tui.forecast.legend": (
        "Grafieken: █ tot hier komen alle verlopen in de band, ░ tot hier komt een deel ervan, ━ "
        "is de lijn. Zonder ░ liggen de verlopen te dicht bij elkaar om te tekenen. {signs}",
        "Curves: █ as high as all courses in the band reach, ░ as high as some of them do, ━ is "
        "the line. Without ░ the courses lie too close together to be drawn. {signs}",
    ),
    "tui.forecast.people": (
        "Mensen die iets missen (wie twee dingen mist, telt dubbel)",
        "People going without (who lacks two things counts twice)",
    ),
    "forecast.making": ("Vooruitblik berekenen", "Computing the forecast"),
}
