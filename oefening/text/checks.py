"""Texts about a scenario that can be read but does not hold together."""

TEXTS = {
    # who
    "owner.area": ("gebied '{id}'", "area '{id}'"),
    "owner.cell": ("cel '{id}'", "cell '{id}'"),
    "owner.phase": ("fase '{id}'", "phase '{id}'"),
    "owner.disruption": ("verstoring '{id}'", "disruption '{id}'"),
    "owner.inject": ("inject '{id}'", "inject '{id}'"),
    "owner.expected-action": ("verwachte actie '{id}'", "expected action '{id}'"),
    "owner.decision": ("besluit '{id}'", "decision '{id}'"),
    "owner.option": (
        "optie '{id}' van besluit '{decision}'",
        "option '{id}' of decision '{decision}'",
    ),
    "owner.play-step": ("stap {number} van speelwijze '{id}'", "step {number} of play '{id}'"),
    "owner.lever": ("maatregel '{id}' in {within}", "lever '{id}' in {within}"),
    "owner.scenario": ("het scenario", "the scenario"),
    "assert-for": (
        "wat {owner} vraagt met '{asking}' wordt op één moment gevraagd; '{key}' kan daarin niet",
        "what {owner} asks by '{asking}' is asked of one moment; '{key}' cannot stand in it",
    ),
    "if-on-call": (
        "{owner} is op afroep, dus wanneer 'if' gevraagd wordt is niet gezegd; gebruik 'asserts'",
        "{owner} is on call, so nothing says when 'if' is asked; use 'asserts'",
    ),
    # names within the scenario
    "unknown-allowed": (
        "niets in dit scenario heet '{name}'",
        "nothing in this scenario is called '{name}'",
    ),
    "unknown-finding": (
        "er is geen bevinding met de code '{name}'",
        "there is no finding with the code '{name}'",
    ),
    "unknown-inject": (
        "{owner} verwijst naar '{name}', maar zo heet geen inject",
        "{owner} refers to '{name}', which no inject is called",
    ),
    "waits-for-unknown-inject": (
        "{owner} wacht op '{name}', maar zo heet geen inject",
        "{owner} waits for '{name}', which no inject is called",
    ),
    "unknown-inject-or-decision": (
        "{owner} verwijst naar '{name}', maar zo heet geen inject en geen besluit",
        "{owner} refers to '{name}', which no inject or decision is called",
    ),
    "unknown-contingency": (
        "{owner} dient voor '{name}', maar zo heet geen inject en geen verwachte actie",
        "{owner} is held for '{name}', which no inject or expected action is called",
    ),
    "unknown-decision": (
        "{owner} verwijst naar '{name}', maar zo heet geen besluit",
        "{owner} refers to '{name}', which no decision is called",
    ),
    "unknown-option": (
        "{owner} kiest '{name}', maar zo heet geen optie van besluit '{decision}'",
        "{owner} chooses '{name}', which no option of decision '{decision}' is called",
    ),
    "unknown-cell": (
        "{owner} noemt '{name}', maar zo heet geen cel",
        "{owner} names '{name}', which no cell is called",
    ),
    "unknown-voice": (
        "{owner} komt van '{name}', maar zo heet geen cel en geen stem",
        "{owner} comes from '{name}', which no cell or voice is called",
    ),
    "unknown-objective": (
        "{owner} noemt '{name}', maar zo heet geen oefendoel",
        "{owner} names '{name}', which no objective is called",
    ),
    "unknown-task": (
        "{owner} noemt '{name}', maar zo heet geen kritieke taak",
        "{owner} names '{name}', which no critical task is called",
    ),
    "unknown-damage": (
        "{owner} herstelt '{name}', maar zo heet geen schade (as: geeft een schade een naam)",
        "{owner} repairs '{name}', which no damage is called (as: gives a damage its name)",
    ),
    "duplicate-id": (
        "'{id}' is al de naam van {noun} op regel {line}",
        "'{id}' is already the id of {noun} on line {line}",
    ),
    "cyclic-after": (
        "{owner} wacht op zichzelf: {round}",
        "{owner} waits for itself: {round}",
    ),
    "cyclic-self": ("{owner} wacht op zichzelf", "{owner} waits for itself"),
    # names within the world
    "unknown-place": (
        "{owner} noemt '{name}', maar zo heet geen plaats in de wereld '{world}'",
        "{owner} names '{name}', which no place in the world '{world}' is called",
    ),
    "unknown-region": (
        "{owner} noemt '{name}', maar zo heet geen regio in de wereld '{world}'",
        "{owner} names '{name}', which no region in the world '{world}' is called",
    ),
    "named-twice": ("'{name}' staat er al", "'{name}' stands there already"),
    "unknown-capacity": (
        "{owner} noemt '{name}', maar zo heet geen voorziening in de wereld '{world}'",
        "{owner} names '{name}', which no capacity in the world '{world}' is called",
    ),
    "world-lists": ("'oefening world' noemt ze allemaal", "'oefening world' lists them"),
    "world-lists-levers": (
        "'oefening world --levers' noemt ze allemaal",
        "'oefening world --levers' lists them",
    ),
    "world-lists-couplings": (
        "'oefening world --couplings' noemt ze allemaal",
        "'oefening world --couplings' lists them",
    ),
    "world-lists-parameters": (
        "'oefening world --sources' noemt ze allemaal",
        "'oefening world --sources' lists them",
    ),
    "need-not-capacity": (
        "{owner} noemt '{name}', een behoefte van mensen; hier hoort een voorziening",
        "{owner} names '{name}', which is a need of people; a capacity is meant here",
    ),
    "need-met-by": ("daarin voorzien: {names}", "it is met by: {names}"),
    "unknown-need": (
        "{owner} noemt '{name}', maar zo heet geen behoefte in de wereld '{world}'",
        "{owner} names '{name}', which no need in the world '{world}' is called",
    ),
    "unknown-node": (
        "{owner} noemt '{name}', maar {place} heeft geen eigen '{capacity}'",
        "{owner} names '{name}', but {place} has no '{capacity}' of its own",
    ),
    "not-a-node": (
        "{owner} noemt de plaats '{name}'; noem een voorziening ervan, zoals {name}.power",
        "{owner} names the place '{name}'; name a capacity of it, such as {name}.power",
    ),
    "unknown-trade": (
        "{owner} noemt '{name}', maar dat vak kent de wereld '{world}' niet",
        "{owner} names '{name}', which no trade in the world '{world}' is called",
    ),
    "no-speed": (
        "met snelheid 0% komt het nooit klaar",
        "at a speed of 0% it is never done",
    ),
    "class-named-twice": (
        "klasse '{name}' staat al eerder in de volgorde",
        "class '{name}' stands earlier in the order already",
    ),
    "unknown-class": (
        "{owner} noemt klasse '{name}', maar {node} kent die niet",
        "{owner} names class '{name}', which {node} does not have",
    ),
    "unknown-coupling": (
        "{owner} noemt '{name}', maar zo heet geen koppeling in de wereld '{world}'",
        "{owner} names '{name}', which no coupling in the world '{world}' is called",
    ),
    "unknown-lever": (
        "{owner} noemt '{name}', maar zo heet geen maatregel in de wereld '{world}'",
        "{owner} names '{name}', which no lever in the world '{world}' is called",
    ),
    "unknown-override": (
        "'{name}' is geen parameter van de wereld '{world}'",
        "'{name}' is no parameter of the world '{world}'",
    ),
    "bad-override": (
        "'{name}' is in de wereld '{world}' geschreven als {value}; '{written}' past daar niet",
        "'{name}' is written as {value} in the world '{world}'; '{written}' does not fit there",
    ),
    "settings-override": (
        "met '{name}' op {written} klopt de wereld niet meer: {why}",
        "with '{name}' at {written} the world does not hold together: {why}",
    ),
    "settings-together": (
        "met dit alles samen klopt de wereld niet meer: {why}",
        "with all of these the world does not hold together: {why}",
    ),
    "not-carried": (
        "{place} heeft geen eigen '{capacity}' om mensen mee te bereiken",
        "{place} has no '{capacity}' of its own to reach people by",
    ),
    "inform-whole": (
        "dat is er voor heel {region}; geef inform: {region}, of een by uit: {names}",
        "all of {region} has it; give inform: {region}, or by: one of {names}",
    ),
    "no-crews": (
        "{owner} vraagt ploegen van {trade}, maar {place} heeft er geen",
        "{owner} asks for crews of {trade}, but {place} has none",
    ),
    "no-stock": (
        "{owner} noemt de voorraad van {node}, maar die heeft er geen",
        "{owner} names the stock of {node}, which has none",
    ),
    "no-backup": (
        "{owner} noemt de reservetijd van {node}, maar die heeft voorraad noch noodvoorziening",
        "{owner} names the hours left of {node}, which has neither a stock nor a backup",
    ),
    "no-backup-against": (
        "{owner} noemt de reservetijd van {node} zonder {supplier}, maar daarvoor is er geen",
        "{owner} names the hours left of {node} without {supplier}, for which it has no backup",
    ),
    "unknown-supplier": (
        "{owner} noemt {supplier}, maar {node} hangt daar niet van af",
        "{owner} names {supplier}, which {node} does not depend on",
    ),
    "suppliers": ("dat hangt af van: {names}", "it depends on: {names}"),
    # levers
    "place-no-region": (
        "'{written}' is een deel van een regio; geef de hele regio",
        "'{written}' is a part of a region; give the whole region",
    ),
    "parameter-within": (
        "'{written}' gaat niet: tussen {least} en {most}",
        "'{written}' will not do: between {least} and {most}",
    ),
    "parameter-at-least": (
        "'{written}' gaat niet: ten minste {least}",
        "'{written}' will not do: at least {least}",
    ),
    "parameter-at-most": (
        "'{written}' gaat niet: hoogstens {most}",
        "'{written}' will not do: at most {most}",
    ),
    "bound-without-size": (
        "een parameter van soort '{kind}' heeft geen grens",
        "a parameter of kind '{kind}' has no bound",
    ),
    "cost-without-per": (
        "'people-each' en 'money-each' hebben 'per' nodig",
        "'people-each' and 'money-each' need 'per'",
    ),
    "cost-per-what": (
        "'{name}' is geen aantal, aandeel of duur die deze maatregel vraagt",
        "'{name}' is no count, share or duration that this lever asks",
    ),
    "unknown-parameter": (
        "maatregel '{lever}' kent geen '{parameter}'",
        "lever '{lever}' has no '{parameter}'",
    ),
    "missing-parameter": (
        "maatregel '{lever}' heeft '{parameter}' nodig",
        "lever '{lever}' needs '{parameter}'",
    ),
    "bad-parameter": ("'{parameter}' past niet: {why}", "'{parameter}' does not fit: {why}"),
    "not-a-place": (
        "'{written}' is geen plaats; schrijf bijvoorbeeld VR09 of VR09/zuid",
        "'{written}' is no place; write VR09 or VR09/zuid, say",
    ),
    "lever-effect": (
        "maatregel '{id}' heeft een effect dat zo niet kan: {why}",
        "lever '{id}' has an effect that cannot be: {why}",
    ),
    "lever-hole": (
        "maatregel '{id}' gebruikt een '{parameter}' waar niet om wordt gevraagd",
        "lever '{id}' uses a '{parameter}' that it does not ask for",
    ),
    # triggers and times
    "no-trigger": (
        "{owner} heeft geen moment: geef at, after, when of on-call",
        "{owner} has no trigger: give at, after, when or on-call",
    ),
    "two-triggers": (
        "{owner} heeft meer dan één moment ({keys}); kies er één",
        "{owner} has more than one trigger ({keys}); choose one",
    ),
    "expected-without-time": (
        "{owner} staat op zichzelf en heeft daarom een tijd nodig (at)",
        "{owner} stands alone and so needs a time (at)",
    ),
    "expected-without-cell": (
        "{owner} staat op zichzelf en heeft daarom een cel nodig (to)",
        "{owner} stands alone and so needs a cell (to)",
    ),
    "within-beside": (
        "{owner} is zelf geen verwachte actie; geef within bij de acties onder expected",
        "{owner} is no expected action itself; give within with the actions under expected",
    ),
    "story-too-long": (
        "een verhaal duurt hoogstens {days} dagen",
        "a story lasts at most {days} days",
    ),
    "before-start": (
        "{owner} komt op {moment}, voor STARTEX ({start}); "
        "dat mag alleen een administratieve inject",
        "{owner} comes at {moment}, before STARTEX ({start}); "
        "only an administrative inject may do that",
    ),
    "after-end": (
        "{owner} komt op {moment}, na het einde van het verhaal ({end})",
        "{owner} comes at {moment}, after the end of the story ({end})",
    ),
    "phase-order": (
        "{owner} begint niet na de vorige fase",
        "{owner} does not begin after the phase before it",
    ),
    "no-time": ("dit mag niet 0 zijn", "this must not be 0"),
    # areas, decisions, conditions
    "shares-exceed": (
        "de gebieden van {region} hebben samen {sum} van de inwoners, meer dan 100%",
        "the areas of {region} have {sum} of its people together, more than 100%",
    ),
    "reserved-area": (
        "'rest' is de naam van wat er van een regio overblijft; kies een andere",
        "'rest' is the name of what is left of a region; choose another",
    ),
    "lever-no-end": (
        "wat maatregel '{lever}' doet is meteen gedaan en niet terug te nemen; 'lasts' kan niet",
        "what lever '{lever}' does is done at once and cannot be taken back; it takes no 'lasts'",
    ),
    "few-options": (
        "{owner} heeft minder dan twee opties",
        "{owner} has fewer than two options",
    ),
    "empty-list": ("{owner} noemt hier niets", "{owner} names nothing here"),
    "one-bound": (
        "{owner} noemt een niveau zonder grens: geef below of at-least",
        "{owner} names a level without a bound: give below or at-least",
    ),
    "two-bounds": (
        "{owner} noemt below en at-least tegelijk; kies er één",
        "{owner} gives both below and at-least; choose one",
    ),
    # effects
    "nothing-changes": (
        "dit effect verandert niets; geef {keys}",
        "this effect changes nothing; give {keys}",
    ),
    "add-or-remove": (
        "een voorraad wordt aangevuld, aangesproken of vergroot; "
        "geef één van add, remove en enlarge",
        "a stock is added to, taken from or enlarged; give one of add, remove and enlarge",
    ),
    "move-without-remove": (
        "wat aankomt moet ergens vandaan komen; geef remove bij move-to",
        "what arrives must come from somewhere; give remove with move-to",
    ),
    "tier-without-time": (
        "een nieuwe noodvoorziening heeft een duur nodig; geef lasts",
        "a backup that is added needs an autonomy; give lasts",
    ),
    "generators-without-people": (
        "zonder people-each is niet bekend hoeveel mensen {count} aggregaten bedienen",
        "without people-each it is not known how many people {count} generators serve",
    ),
    "share-and-generators": (
        "geef share of generators, niet allebei",
        "give share or generators, not both",
    ),
    "fuel-without-brings": (
        "zonder brings brengt deze brandstof niets",
        "without brings this fuel brings nothing",
    ),
    "no-tier-to-refuel": (
        "{node} heeft tegen {supplier} geen noodvoorziening om bij te vullen",
        "{node} has no backup against {supplier} to refill",
    ),
    # plays
    "no-act": (
        "{owner} doet niets; geef decide, release of levers",
        "{owner} does nothing; give decide, release or levers",
    ),
    "nothing-decided": (
        "{owner} neemt besluit '{name}' zonder te zeggen wat; geef option, text of levers",
        "{owner} takes decision '{name}' without saying what; give option, text or levers",
    ),
    "two-acts": (
        "{owner} neemt een besluit en speelt ook iets in; maak er twee stappen van",
        "{owner} both decides and releases; make two steps of it",
    ),
    "option-without-decision": (
        "{owner} kiest '{name}' zonder te zeggen bij welk besluit (decide)",
        "{owner} chooses '{name}' without saying of which decision (decide)",
    ),
    "step-without-time": (
        "{owner} heeft geen tijd: geef at of after",
        "{owner} has no time: give at or after",
    ),
    "step-with-two-times": (
        "{owner} heeft at en after tegelijk; kies er één",
        "{owner} has both at and after; choose one",
    ),
    "after-without-decision": (
        "after telt vanaf het voorleggen van een besluit, en {owner} neemt er geen; gebruik at",
        "after counts from when a decision was put, and {owner} takes none; use at",
    ),
    "release-not-on-call": (
        "{owner} speelt '{name}' in, maar die staat niet in de reserve (on-call)",
        "{owner} releases '{name}', which is not in the reserve (on-call)",
    ),
    "decide-twice": (
        "{owner} neemt besluit '{name}', maar dat is dan al genomen door de stap op regel {line}",
        "{owner} takes decision '{name}', which the step on line {line} takes already",
    ),
    "release-twice": (
        "{owner} speelt '{name}' in, maar dat doet de stap op regel {line} al",
        "{owner} releases '{name}', which the step on line {line} does already",
    ),
    "lever-without-cell": (
        "{owner} zet een maatregel in zonder besluit; geef de cel die dat doet",
        "{owner} pulls a lever without a decision; give the cell that does",
    ),
    # the verb
}
