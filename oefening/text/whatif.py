"""Texts of the what-if: one decision of an exercise otherwise, and what would have differed."""

TEXTS = {
    "cli.whatif.short": (
        "Ga na wat een ander besluit had uitgemaakt.",
        "Find out what another decision would have changed.",
    ),
    "cli.whatif.help": (
        "Bereken de oefening in MAP opnieuw met één besluit anders: niet genomen (--remove), "
        "eerder of later (--earlier, --later), met een andere optie (--option) of andere "
        "maatregelen (--lever); of met een besluit dat niemand nam (--add). Met hetzelfde toeval "
        "en met de latere besluiten zoals ze zijn vastgelegd. Getoond wordt wat er verschilt, en "
        "welke latere besluiten zo niet meer genomen konden worden. Of zoek tot wanneer een "
        "besluit iets had voorkomen (--window), of welke ertoe deden (--each). Zonder dat alles: "
        "de besluiten, en hoe u ernaar vraagt. Een oefening die nog loopt kan ook. Alleen voor de "
        "oefenleiding.",
        "Compute the exercise in FOLDER again with one decision otherwise: not taken (--remove), "
        "earlier or later (--earlier, --later), with another option (--option) or other levers "
        "(--lever); or with a decision that nobody took (--add). With the same chance, and with "
        "the later decisions as they were recorded. What differs is shown, and which later "
        "decisions could not have been taken so. Or look until when a decision would have "
        "prevented something (--window), or which mattered (--each). Without any of it: the "
        "decisions, and how to ask about them. An exercise that is still under way will do. For "
        "exercise control only.",
    ),
    "cli.option.report-whatif": (
        "Ook banden bij wat elk besluit uitmaakte (20 keer ander toeval), en tot wanneer de "
        "belangrijkste besluiten nog iets hadden voorkomen. Duurt langer.",
        "Also bands to what each decision mattered (20 times other chance), and until when the "
        "most important decisions would still have prevented something. Takes longer.",
    ),
    "cli.option.whatif-decision": (
        "Welk besluit: zijn code in het scenario, of zijn nummer in het verslag.",
        "Which decision: its id in the scenario, or its number in the report.",
    ),
    "cli.option.whatif-remove": ("Het is niet genomen.", "It is not taken."),
    "cli.option.whatif-earlier": (
        "Zo veel eerder genomen: '4u', '30m'.",
        "Taken so much earlier: '4h', '30m'.",
    ),
    "cli.option.whatif-later": ("Zo veel later genomen.", "Taken so much later."),
    "cli.option.whatif-option": ("Met deze optie.", "With this option."),
    "cli.option.whatif-lever": (
        "Met deze maatregel in plaats van die erbij zijn ingezet: 'MAATREGEL waarde=…'; '' is "
        "geen. Die van de optie zelf blijven. Mag vaker.",
        "With this lever instead of those pulled with it: 'LEVER key=value …'; '' is none. Those "
        "of the option itself stay. May be repeated.",
    ),
    "cli.option.whatif-add": (
        "Een besluit erbij: met --at, en met --decision en --option of met --lever.",
        "One more decision: with --at, and with --decision and --option or with --lever.",
    ),
    "cli.option.whatif-at": (
        "Tijdstip daarvan: 'D2 14:30' of 'T+26u30m'.",
        "Its moment: 'D2 14:30' or 'T+26h30m'.",
    ),
    "cli.option.whatif-cell": (
        "De cel die het neemt; anders die waaraan het scenario het voorlegt.",
        "The cell that takes it; else the one before which the scenario puts it.",
    ),
    "cli.option.whatif-redraws": (
        "Hoe vaak het toeval opnieuw wordt getrokken voor de band; 0: geen band (standaard 20).",
        "How often chance is drawn anew for the band; 0: no band (20 unless given).",
    ),
    "cli.metavar.lever": ("MAATREGEL", "LEVER"),
    "cli.metavar.decision": ("BESLUIT", "DECISION"),
    "cli.metavar.option": ("OPTIE", "OPTION"),
    "plain.what.one-decision": ("het besluit", "the decision"),
    # ── what will not do ──────────────────────────────────────────────────────────────────────
    "whatif.other-engine": (
        "van deze oefening is niet na te gaan wat een ander besluit had uitgemaakt: zij is "
        "gespeeld met rekenkern {made} en dit programma heeft {here}",
        "what another decision would have changed in this exercise cannot be told: it was played "
        "with engine {made}, and this program has {here}",
    ),
    "whatif.drawn-anew": (
        "van deze oefening is niet na te gaan wat een ander besluit had uitgemaakt: haar eigen "
        "toeval is al opnieuw getrokken",
        "what another decision would have changed in this exercise cannot be told: its own chance "
        "has already been drawn anew",
    ),
    "whatif.does-not-follow": (
        "regel {number} van dit logboek volgt niet uit wat ervoor staat; 'oefening verify' zegt "
        "waarom niet",
        "record {number} of this log does not follow from what stands before it; 'oefening verify' "
        "says why not",
    ),
    "whatif.no-exercise": (
        "{folder} is geen oefening; whatif vraagt de map van een oefening of haar logboek",
        "{folder} is no exercise; whatif asks for the folder of an exercise, or its log",
    ),
    "whatif.not-started": (
        "deze oefening is nog niet begonnen (geen STARTEX): er is nog niets besloten",
        "this exercise has not begun (no STARTEX): nothing has been decided yet",
    ),
    "whatif.refused": (
        "zo kon het besluit niet worden genomen: {why}",
        "the decision could not be taken like that: {why}",
    ),
    "whatif.no-change": (
        "wat moet er anders aan dit besluit? Geef --remove, --earlier, --later, --option of "
        "--lever",
        "what is to be otherwise about this decision? Give --remove, --earlier, --later, --option "
        "or --lever",
    ),
    "whatif.same": (
        "zo is besluit {ordinal} ook vastgelegd: dat verandert niets",
        "decision {ordinal} was recorded just like that: it changes nothing",
    ),
    "whatif.no-ordinal": (
        "besluit {ordinal} is er niet; er zijn er {count}: 'oefening whatif {folder}' toont ze",
        "there is no decision {ordinal}; there are {count}: 'oefening whatif {folder}' shows them",
    ),
    "whatif.there-are": ("{why}; er zijn: {ids}", "{why}; there are: {ids}"),
    "whatif.levers-listed": (
        "{why}; 'oefening world --levers' toont ze, met wat ze vragen",
        "{why}; 'oefening world --levers' shows them, with what they ask",
    ),
    "whatif.taken-for": (
        "'{written}' is opgevat als {lever}: {why}",
        "'{written}' is taken for {lever}: {why}",
    ),
    "whatif.no-decisions": (
        "In deze oefening is geen besluit vastgelegd. Eén dat niemand nam: --add.",
        "No decision was recorded in this exercise. One that nobody took: --add.",
    ),
    "whatif.never-taken": (
        "besluit '{decision}' is niet genomen; wat als het wel was genomen: --add --at TIJDSTIP "
        "--decision {decision} --option OPTIE",
        "decision '{decision}' was not taken; what if it had been: --add --at MOMENT --decision "
        "{decision} --option OPTION",
    ),
    "whatif.taken-twice": (
        "besluit '{decision}' is meer dan eens genomen; geef het nummer: {ordinals}",
        "decision '{decision}' was taken more than once; give the number: {ordinals}",
    ),
    "whatif.taken-then": (
        "besluit '{decision}' is dan al genomen; wat als dat anders was geweest: --decision "
        "{decision}",
        "decision '{decision}' has been taken by then; what if that had been otherwise: --decision "
        "{decision}",
    ),
    "whatif.no-options": (
        "besluit {ordinal} heeft het scenario niet voorgelegd: het heeft geen opties; wel kan "
        "--lever",
        "decision {ordinal} was not put by the scenario: it has no options; --lever will do",
    ),
    "whatif.beyond": (
        "dat is {then}, en het logboek eindigt op {end}: er zou niets van te zien zijn",
        "that is {then}, and the log ends at {end}: nothing of it would be seen",
    ),
    "whatif.before-startex": (
        "dat is vóór STARTEX; een besluit kan vanaf {start}",
        "that is before STARTEX; a decision can be taken from {start} on",
    ),
    "whatif.retracted-before": (
        "besluit {ordinal} is op {when} ingetrokken; later dan dat is niets om na te gaan",
        "decision {ordinal} was retracted at {when}; there is nothing to find out later than that",
    ),
    "whatif.add-what": (
        "wat wordt er dan besloten? Geef bij --add: --decision en --option, of --lever",
        "what is decided then? Give with --add: --decision and --option, or --lever",
    ),
    "whatif.add-when": (
        "wanneer? Geef bij --add een --at TIJDSTIP",
        "when? Give an --at MOMENT with --add",
    ),
    "whatif.add-option": (
        "welke optie van '{decision}'? {options}",
        "which option of '{decision}'? {options}",
    ),
    "whatif.add-cell": (
        "welke cel besluit dat? Geef --cell: {cells}",
        "which cell decides that? Give --cell: {cells}",
    ),
    # ── the decisions ─────────────────────────────────────────────────────────────────────────
    "cli.whatif.reading": ("Oefening opnieuw berekenen", "Computing the exercise again"),
    "whatif.list": ("Besluiten waarnaar u kunt vragen:", "Decisions that can be asked about:"),
    "whatif.list.one": (
        "{ordinal}. {moment} {decision}, {cell} (regel {number})",
        "{ordinal}. {moment} {decision}, {cell} (record {number})",
    ),
    "whatif.list.under": ("   {what}", "   {what}"),
    "whatif.list.free": ("(niet voorgelegd)", "(not put)"),
    "whatif.list.retracted": ("{what} (ingetrokken)", "{what} (retracted)"),
    "whatif.list.sets-going": ("zet in gang: {levers}", "sets going: {levers}"),
    "whatif.list.hanging": ("eraan hangt: {injects}", "hangs on it: {injects}"),
    "whatif.list.options": ("opties: {options}", "options: {options}"),
    "whatif.list.chosen": ("{id} (gekozen)", "{id} (chosen)"),
    "whatif.list.how": (
        "Vraag bijvoorbeeld: oefening whatif {folder} --decision {number} --remove",
        "Ask for instance: oefening whatif {folder} --decision {number} --remove",
    ),
    "whatif.untaken": (
        "Voorgelegd en door niemand genomen: {decisions}. Wat zo'n besluit had uitgemaakt: "
        "oefening whatif {folder} --add --at TIJDSTIP --decision BESLUIT --option OPTIE",
        "Put and taken by nobody: {decisions}. What such a decision would have mattered: oefening "
        "whatif {folder} --add --at MOMENT --decision DECISION --option OPTION",
    ),
    "whatif.untaken.one": ("{id} ({when})", "{id} ({when})"),
    "whatif.list.others": (
        "Of in plaats van --remove: --earlier 4u, --later 2u, --option OPTIE, --lever 'MAATREGEL "
        "waarde=…'. Een besluit dat niemand nam: --add --at TIJDSTIP. Tot wanneer dit besluit iets "
        "had voorkomen: --window. Welke besluiten ertoe deden: --each, zonder --decision.",
        "Or instead of --remove: --earlier 4h, --later 2h, --option OPTION, --lever 'LEVER "
        "key=value …'. A decision that nobody took: --add --at MOMENT. Until when this decision "
        "would have prevented something: --window. Which decisions mattered: --each, without "
        "--decision.",
    ),
    "whatif.made-at": ("{recorded} (genomen {made})", "{recorded} (made {made})"),
    # ── what it is ────────────────────────────────────────────────────────────────────────────
    "whatif.head": (
        "Wat als besluit {ordinal} anders was geweest? Vastgelegd op {when}: {answer}",
        "What if decision {ordinal} had been otherwise? Recorded at {when}: {answer}",
    ),
    "whatif.head-added": (
        "Wat als er een besluit was genomen dat niemand nam?",
        "What if a decision had been taken that nobody took?",
    ),
    "whatif.removed": ("Hier: het is niet genomen.", "Here: it is not taken."),
    "whatif.earlier": (
        "Hier: {length} eerder genomen, op {then}.",
        "Here: taken {length} earlier, at {then}.",
    ),
    "whatif.later": (
        "Hier: {length} later genomen, op {then}.",
        "Here: taken {length} later, at {then}.",
    ),
    "whatif.chosen": ("Hier gekozen: {option}", "Chosen here: {option}"),
    "whatif.pulled": (
        "Hier ingezet, naast wat bij de optie hoort: {levers}",
        "Pulled here, beside what belongs to the option: {levers}",
    ),
    "whatif.no-lever": (
        "Hier is niets ingezet dan wat bij de optie hoort.",
        "Nothing is pulled here but what belongs to the option.",
    ),
    "whatif.added": ("Hier, op {then}, {cell}: {answer}", "Here, at {then}, {cell}: {answer}"),
    "whatif.assumes": (
        "Aangenomen: het toeval is hetzelfde. De oefenleider doet wat is vastgelegd; een inject "
        "die hier op een ander moment aan de beurt komt, wordt evenveel later of eerder "
        "ingespeeld, en een die niet aan de beurt komt niet. Latere besluiten zijn genomen zoals "
        "ze zijn vastgelegd.",
        "Assumed: chance is the same. The facilitator does as was recorded; an inject that comes "
        "due at another moment here is released that much later or earlier, and one that does not "
        "come due is not. Later decisions are taken as they were recorded.",
    ),
    "whatif.unknown": (
        "Wat de deelnemers dan echt hadden gedaan, is niet bekend: dit zegt wat het besluit "
        "uitmaakte, niet hoe de oefening dan was gelopen.",
        "What the players would really have done then is not known: this tells what the decision "
        "mattered, not how the exercise would have gone.",
    ),
    "whatif.counted": (
        "Geteld tot {end}, het einde van het logboek.",
        "Counted up to {end}, the end of the log.",
    ),
    "whatif.redrawn": (
        "Verschil: met het toeval zoals het viel. Band: negen van de tien verschillen als het "
        "toeval vanaf {since} anders uitvalt, in beide hetzelfde ({redraws} keer getrokken); "
        "zonder band maakt het toeval voor dat verschil niets uit.",
        "Difference: with chance as it fell. Band: nine in ten differences where chance falls "
        "otherwise from {since} on, the same in both (drawn {redraws} times); where there is no "
        "band chance does not matter to that difference.",
    ),
    "whatif.redrawn-few": (
        "Verschil: met het toeval zoals het viel. Band: het kleinste en het grootste verschil als "
        "het toeval vanaf {since} anders uitvalt, in beide hetzelfde ({redraws} keer getrokken); "
        "zonder band maakt het toeval voor dat verschil niets uit.",
        "Difference: with chance as it fell. Band: the least and the greatest difference where "
        "chance falls otherwise from {since} on, the same in both (drawn {redraws} times); where "
        "there is no band chance does not matter to that difference.",
    ),
    "whatif.redrawn-one": (
        "Verschil: met het toeval zoals het viel. Band: het verschil als het toeval vanaf {since} "
        "eenmaal anders uitvalt, in beide hetzelfde; zonder band is dat hetzelfde.",
        "Difference: with chance as it fell. Band: the difference where chance falls otherwise "
        "once from {since} on, the same in both; where there is no band it is the same.",
    ),
    "whatif.outside": (
        "Een verschil kan buiten zijn band liggen: het is dat van het toeval zoals het viel, en de "
        "band is van ander toeval.",
        "A difference may lie outside its band: it is that of chance as it fell, and the band is "
        "of other chance.",
    ),
    "whatif.no-band": (
        "Verschil: met het toeval zoals het viel; hoeveel het toeval uitmaakt is niet nagegaan.",
        "Difference: with chance as it fell; how much chance matters was not looked at.",
    ),
    "whatif.rounding": (
        "Een verschil is dat van de precieze getallen, en pas daarna afgerond; de getallen ernaast "
        "zijn zelf al afgerond (persoonsuren per behoefte en plaats, en dan opgeteld), zodat hun "
        "verschil iets anders kan zijn.",
        "A difference is that of the exact numbers, rounded only then; the numbers beside it are "
        "rounded already (person-hours by need and place, and then added up), so that their "
        "difference may be slightly another.",
    ),
    "whatif.confidence": (
        "Van de {all} getallen van dit model zijn er {low} onzeker ('oefening world --sources' "
        "zegt welke); die onzekerheid zit niet in de band.",
        "Of the {all} numbers of this model {low} are uncertain ('oefening world --sources' says "
        "which); that uncertainty is not in the band.",
    ),
    "whatif.confidence-alone": (
        "Van de {all} getallen van dit model zijn er {low} onzeker ('oefening world --sources' "
        "zegt welke); die onzekerheid is niet meegerekend.",
        "Of the {all} numbers of this model {low} are uncertain ('oefening world --sources' says "
        "which); that uncertainty is not counted in.",
    ),
    "whatif.nothing": (
        "Dit verandert niets van wat er geteld wordt: geen persoonsuren, geen basisvereiste, geen "
        "patiënt en geen konvooi.",
        "This changes nothing of what is counted: no person-hours, no requirement, no patient and "
        "no convoy.",
    ),
    "whatif.reception": (
        "Opvang en noodsteunpunten tellen in dit model voor de hele regio ({regions}), in welke "
        "wijk zij ook zijn geopend.",
        "Shelters and support points count in this model for the region as a whole ({regions}), "
        "whichever district they are opened in.",
    ),
    "whatif.nothing-seldom": (
        "Zoals het toeval viel, verandert dit niets van wat er geteld wordt; in meer dan de helft "
        "van de andere trekkingen ook niet.",
        "As chance fell this changes nothing of what is counted, nor does it in more than half of "
        "the other draws.",
    ),
    "whatif.nothing-yet": (
        "Dit verandert nog niets van wat er geteld wordt. {why}",
        "This changes nothing yet of what is counted. {why}",
    ),
    "whatif.nothing-at-end": (
        "Dit verandert nog niets van wat er geteld wordt: het logboek eindigt waar dit begint.",
        "This changes nothing yet of what is counted: the log ends where this begins.",
    ),
    "whatif.works-after": (
        "Van wat dit besluit in gang zet, werkt pas vanaf het einde van het logboek ({end}), en is "
        "dus niet te zien: {levers}.",
        "Of what this decision sets going this works only from the end of the log ({end}) on, and "
        "is not to be seen: {levers}.",
    ),
    "whatif.beyond-one": ("{lever}, vanaf {when}", "{lever}, from {when}"),
    # ── the tables ────────────────────────────────────────────────────────────────────────────
    "whatif.column.recorded": ("vastgelegd", "recorded"),
    "whatif.column.otherwise": ("hier", "here"),
    "whatif.column.difference": ("verschil", "difference"),
    "whatif.column.of-band": ("band", "band"),
    "whatif.group.without": ("Persoonsuren zonder", "Person-hours without"),
    "whatif.group.places": (
        "Persoonsuren zonder, alles samen, per regio en gebied",
        "Person-hours without, all together, by region and area",
    ),
    "whatif.group.unhoused": (
        "Persoonsuren zonder opvang, van wie die zocht",
        "Person-hours not housed, of those who sought it",
    ),
    "whatif.group.below": ("Tijd onder {level}", "Time below {level}"),
    "whatif.group.late-patients": (
        "Patiënten niet op tijd behandeld",
        "Patients not treated in time",
    ),
    "whatif.group.delay": ("Vertraging van konvooien", "Delay of convoys"),
    "whatif.group.first": ("Voor het eerst onder (–: niet)", "First below (–: never)"),
    "whatif.group.injects": ("Injects", "Injects"),
    "whatif.group.own": ("Dit besluit zelf", "This decision itself"),
    "whatif.group.flags": (
        "Latere besluiten die zo niet genomen konden worden",
        "Later decisions that could not have been taken so",
    ),
    "whatif.group.dropped": (
        "Wat de oefenleiding hier niet kon doen",
        "What exercise control could not do here",
    ),
    "whatif.all": ("alles samen", "all together"),
    "whatif.in-all": ("in totaal", "in all"),
    "whatif.area": ("· {area}", "· {area}"),
    "whatif.spot": ("{requirement}, {place}", "{requirement}, {place}"),
    "whatif.edge": ("{level}", "{level}"),
    "whatif.nothing-left": ("niets", "nothing"),
    "whatif.more": ("+{amount}", "+{amount}"),
    "whatif.less": ("-{amount}", "-{amount}"),
    "whatif.unsure-how": (
        "Met ? staat de richting van een verschil niet vast: de band loopt van minder naar meer.",
        "With ? behind a difference the direction is not sure: its band runs from less to more.",
    ),
    "whatif.unsure": ("{difference}?", "{difference}?"),
    "whatif.less-than-one": ("<1", "<1"),
    "whatif.band": ("{low} tot {high}", "{low} to {high}"),
}
