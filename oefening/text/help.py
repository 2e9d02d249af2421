"""What each pane and page of the screen shows, told to who asks for help there.

A text is called `help.` and then as its pane is; `help.region` and `help.node` are of the pages.
"""

TEXTS = {
    "help.queue": (
        "Alle injects, naar wat ermee moet. Wat op een voorwaarde wacht, heeft nog geen tijdstip; "
        "op de kaart staat welke.",
        "All injects, by what is to be done with them. What waits for a condition has no time yet; "
        "its card says which.",
    ),
    "help.card": (
        "Wat u voorleest en aan wie; wat u van de deelnemers verwacht; de opties, als er een "
        "besluit gevraagd wordt. Wacht de inject op een voorwaarde, dan staat hier wat daarvan "
        "al geldt en wat nog niet.",
        "What you read out and to whom; what you expect of participants; the options, if a "
        "decision is asked for. If the inject waits for a condition, this says which parts of "
        "it hold and which do not yet.",
    ),
    "help.levels": (
        "Hoeveel elk gebied nog heeft van elk basisvereiste, of van elke voorziening. 'Leeg na' is "
        "de reservetijd tot de eerste voorraad of reserve op is van wat nog niet op 0% staat.",
        "How much each place still has of each baseline requirement, or of each capacity. "
        "'Dry in' is how long until the first stock or reserve of what is not at 0% yet is empty.",
    ),
    "help.map": (
        "De 25 veiligheidsregio's, elk een tegel, ongeveer zoals zij op de kaart liggen. "
        "Een tegel toont het niveau van het slechtste basisvereiste daar, of van het "
        "vereiste dat in de titel staat.",
        "The 25 safety regions, a tile each, about as they lie on the map. A tile shows the "
        "level of the worst baseline requirement there, or of the one that the title names.",
    ),
    "help.open": (
        "Wat op iemand wacht: besluiten die aan de orde zijn, vragen van cellen, en acties die "
        "u van de deelnemers verwacht. Wat nog op tijd kan, staat boven wat te laat is, en wat "
        "net te laat is boven wat dat al langer is.",
        "What waits for somebody: decisions before participants, questions of cells, and "
        "actions that you expect of participants. What can still be in time stands above what "
        "is late, and what has just become late above what has been so for longer.",
    ),
    "help.story": (
        "Wat er gebeurd is, het laatste onderaan: wat u deed, wat de deelnemers besloten, en "
        "wat er in de wereld uitviel en terugkwam.",
        "What has happened, the latest at the bottom: what you did, what participants decided, "
        "and what failed and came back in the world.",
    ),
    "help.trace": (
        "Het logboek zelf, regel na regel met het nummer ervan: alles wat is vastgelegd, ook wat "
        "aan tafel niemand zag. Elke uitspraak in het verslag verwijst naar zo'n nummer.",
        "The log itself, line by line with its number: all that was recorded, also what nobody "
        "at the table saw. Every statement of the report refers to such a number.",
    ),
    "help.page.title": ("Deze pagina", "This page"),
    "help.page.choose": ("↑ ↓: een plek of voorziening kiezen", "↑ ↓: choose a place or capacity"),
    "help.page.back": ("esc: terug", "esc: back"),
    "help.region": (
        "Eén regio of gebied: elke voorziening met haar niveau, de reservetijd van wat leegloopt, "
        "voorraden, herstel dat loopt of wacht op een ploeg, en de gemelde hersteltijd "
        "naast wat het model weet.",
        "One region or area: each capacity with its level, how long what drains will last, stocks, "
        "repairs under way or waiting for a crew, and the restoration time that was announced "
        "beside what the model knows.",
    ),
    "help.why": (
        "Waarom het niveau is wat het is: wat het omlaag houdt, waarom reserves dat niet opvangen, "
        "en waarom dat zo is, tot aan de verstoring, het besluit of de hand die het deed. Elke "
        "regel over een voorziening leidt naar haar pagina.",
        "Why the level is what it is: what holds it down, why its reserves do not make up for it, "
        "and why that is so, down to the disruption, the decision or the hand that did it. Each "
        "line about a capacity leads to its page.",
    ),
    "help.forecast": (
        "Wat er in een gebied gebeurt als niemand iets doet, drie dagen vooruit: over hoeveel uur "
        "elk vereiste onder een drempel zakt, de grafieken, en wie wat mist. De lijn is dit "
        "verloop; binnen de band liggen negen van de tien andere verlopen, waarin het toeval vanaf "
        "nu anders uitvalt. De lijn is zelf één verloop en kan buiten de band vallen, zoals een op "
        "de tien andere. Alleen voor de oefenleiding: niets hiervan komt in het logboek. Gaat de "
        "klok lopen of doet u iets dat het model verandert, dan stopt het rekenen; wat er is "
        "blijft staan, met zijn moment, en een band van minder dan 19 verlopen vervalt. Zolang "
        "alleen de tijd verstrijkt, blijft de lijn gelden. Pauze, tempo, notities, vragen en "
        "bevestigingen veranderen niets.",
        "What happens in a place if nobody acts, three days ahead: in how many hours each "
        "requirement falls below a threshold, the curves, and who goes without what. The line is "
        "this course; within the band lie nine in ten other courses, in which chance falls "
        "otherwise from now on. The line is itself a single course and can lie outside the band, "
        "as one in ten of the others does. For exercise control only: nothing of it is put in the "
        "log. When the clock is set going, or you do anything that changes the model, computing "
        "stops; what there is stays, with its moment, and a band of fewer than 19 courses is "
        "dropped. As long as only time passes, the line still holds. Pause, speed, notes, "
        "questions and acknowledgements change nothing.",
    ),
    "help.forecast.places": (
        "← →: een ander gebied, het slechtste eerst",
        "← →: another place, the worst first",
    ),
    "help.node": (
        "Eén voorziening op één plek: waarvan zij afhangt en wat haar nu beperkt, haar "
        "reserves en voorraad met hun reservetijd, haar herstel, en het niveau in de "
        "tijd.",
        "One capacity in one place: what it depends on and what limits it now, its reserves and "
        "stock with how long they will last, its repair, and its level over time.",
    ),
}
