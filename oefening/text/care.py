"""Texts about casualties and their care, in Dutch and English."""

TEXTS = {
    # what is wrong in a scenario
    "no-care": (
        "{owner} gaat over gewonden, maar de wereld '{world}' kent geen gewondenzorg",
        "{owner} is about casualties, but the world '{world}' has no care for them",
    ),
    "care-of-nation": (
        "{owner} noemt NL, maar ambulances en ziekenhuizen zijn van een regio; geef een regio",
        "{owner} names NL, but ambulances and hospitals are a region's; give a region",
    ),
    "calamity-elsewhere": (
        "{owner} opent het Calamiteitenhospitaal in {name}, maar het staat in {region}",
        "{owner} opens the calamity hospital in {name}, but it stands in {region}",
    ),
    "too-many-patients": (
        "samen zijn dit er {count}; één effect brengt ten hoogste {most} patiënten",
        "together these are {count}; one effect brings {most} patients at most",
    ),
    "care-from-itself": (
        "{owner} laat {name} aan zichzelf afstaan; noem een andere regio, of laat 'from' weg",
        "{owner} has {name} lend to itself; name another region, or leave out 'from'",
    ),
    "count-and-classes": (
        "geef een aantal in totaal (count) of aantallen per klasse, niet allebei",
        "give a number in all (count) or numbers by class, not both",
    ),
    "no-patients": (
        "hoeveel patiënten zijn het? geef count, of t1, t2 en t3",
        "how many patients are there? give count, or t1, t2 and t3",
    ),
    "shares-without-count": (
        "aandelen verdelen een totaal; geef count in plaats van aantallen per klasse",
        "shares divide a total; give count instead of numbers by class",
    ),
    "shares-of-classes": (
        "de aandelen van de klassen zijn samen geen 100%",
        "the shares of the classes do not add up to 100%",
    ),
    "patients-of-area": (
        "{owner} vraagt naar patiënten van {name}, maar patiënten worden per regio geteld",
        "{owner} asks about patients of {name}, but patients are counted by region",
    ),
    # classes of patients, and where they are
    "care.ic": ("ic-patiënten", "intensive-care patients"),
    "care.t1": ("T1", "T1"),
    "care.t2": ("T2", "T2"),
    "care.t3": ("T3", "T3"),
    "care.class": ("{count} {urgency}", "{count} {urgency}"),
    "care.waiting": ("{count} wachten op een ambulance", "{count} waiting for an ambulance"),
    "care.under-way": ("{count} onderweg", "{count} on the way"),
    "care.at-door": ("{count} wachten op behandeling", "{count} waiting for treatment"),
    "care.treated": ("{count} in behandeling", "{count} in treatment"),
    "care.for-bed": ("{count} wachten op een bed", "{count} waiting for a bed"),
    "care.in-bed": ("{count} opgenomen", "{count} in a bed"),
    "care.discharged": ("{count} ontslagen", "{count} discharged"),
    "care.late": ("{count} niet op tijd behandeld", "{count} not treated in time"),
    "care.waited": (
        "wie in behandeling kwam wachtte gemiddeld {mean}, hooguit {longest}",
        "those whose treatment began waited {mean} on average, {longest} at most",
    ),
    "care.more.ambulances": ("ambulances +{count}", "ambulances +{count}"),
    "care.fewer.ambulances": ("ambulances -{count}", "ambulances -{count}"),
    "care.more.slots": ("behandelplaatsen +{count}", "treatment places +{count}"),
    "care.fewer.slots": ("behandelplaatsen -{count}", "treatment places -{count}"),
    "care.more.beds": ("bedden +{count}", "beds +{count}"),
    "care.fewer.beds": ("bedden -{count}", "beds -{count}"),
    "care.plan.stay": (
        "alleen naar ziekenhuizen in de eigen regio",
        "to hospitals of their own region only",
    ),
    "care.plan.nearest": (
        "naar de dichtstbijzijnde regio die nog behandelt",
        "to the nearest region that still treats",
    ),
    "care.plan.balanced": (
        "naar waar behandeling het eerst begint; andere regio's halen ook op",
        "to where treatment begins soonest; other regions fetch some too",
    ),
    "care.glance": (
        "{place}: {waiting} patiënten wachten, {late} niet op tijd in behandeling",
        "{place}: {waiting} patients wait, {late} not treated in time",
    ),
    # the story
    "story.care.expected": (
        "Patiënten in {place}: {count} ({classes}), laatste aankomst {until}",
        "Patients in {place}: {count} ({classes}), last arrival {until}",
    ),
    "story.care.caused": ("{said}; door “{cause}”", "{said}; by “{cause}”"),
    "story.care.called-off": (
        "{count} patiënten in {place} komen niet meer",
        "{count} patients in {place} do not come any more",
    ),
    "story.care.train-held": (
        "Een gewondentrein wacht tot het spoor in {place} weer open is",
        "A casualty train waits for the railways in {place}",
    ),
    "story.care.intensive": (
        "{count} ic-patiënten in {place} moeten naar een andere ic",
        "{count} intensive-care patients in {place} must be moved",
    ),
    "story.care.spread": ("Gewondenspreiding: {plan}", "Patients are brought {plan}"),
    "story.care.changed": ("Gewondenzorg in {place}: {changes}", "Care in {place}: {changes}"),
    "story.care.none": (
        "Gewondenzorg in {place}: niets vrij om erbij te krijgen",
        "Care in {place}: nothing free to be had",
    ),
    "story.care.calamity": (
        "Calamiteitenhospitaal in {place} open: {count} bedden erbij",
        "Calamity hospital in {place} open: {count} beds more",
    ),
    "story.care.calamity-closed": (
        "Calamiteitenhospitaal in {place} sluit {count} bedden",
        "Calamity hospital in {place} closes {count} beds",
    ),
    "story.care.late": (
        "Eerste patiënt ({urgency}) in {place} die niet op tijd in behandeling is",
        "First patient ({urgency}) in {place} whose treatment has not begun in time",
    ),
    "story.care.queue": (
        "{count} patiënten in {place} wachten op een ambulance of op behandeling",
        "{count} patients in {place} wait for an ambulance or for treatment",
    ),
    "story.care.treated": (
        "Alle patiënten in {place} zijn behandeld; niet op tijd: {late}",
        "All patients in {place} have been treated; not in time: {late}",
    ),
    # on the page of a region, and asked about
    "care.heading": ("Slachtoffers", "Casualties"),
    "care.of": ("Slachtoffers in {place}:", "Casualties in {place}:"),
    "care.line": ("{urgency}: {told}", "{urgency}: {told}"),
    "care.spread": ("gewondenspreiding: {plan}", "patients are brought {plan}"),
    "care.means": (
        "beschikbaar: {ambulances} ambulances, {slots} behandelplaatsen, {beds} bedden, "
        "{intensive} ic-bedden",
        "at hand: {ambulances} ambulances, {slots} treatment places, {beds} beds, "
        "{intensive} intensive-care beds",
    ),
    "care.lookup": (
        "Patiënten ({urgency}): {told}.",
        "Patients ({urgency}): {told}.",
    ),
    # conditions
    "when.patients.waiting": (
        "ten minste {least} {who} in {place} wachten op ambulance of behandeling (nu {now})",
        "at least {least} {who} in {place} wait for ambulance or treatment (now {now})",
    ),
    "when.patients.late": (
        "ten minste {least} {who} in {place} niet op tijd behandeld (nu {now})",
        "at least {least} {who} in {place} not treated in time (now {now})",
    ),
    "when.patients.in-care": (
        "ten minste {least} {who} in {place} onderweg, in behandeling of opgenomen (nu {now})",
        "at least {least} {who} in {place} on the way, in treatment or in a bed (now {now})",
    ),
    "when.denied.patients.waiting": (
        "minder dan {least} {who} in {place} wachten op ambulance of behandeling (nu {now})",
        "fewer than {least} {who} in {place} wait for ambulance or treatment (now {now})",
    ),
    "when.denied.patients.late": (
        "minder dan {least} {who} in {place} niet op tijd behandeld (nu {now})",
        "fewer than {least} {who} in {place} not treated in time (now {now})",
    ),
    "when.denied.patients.in-care": (
        "minder dan {least} {who} in {place} onderweg, in behandeling of opgenomen (nu {now})",
        "fewer than {least} {who} in {place} on the way, in treatment or in a bed (now {now})",
    ),
    "care.patients": ("patiënten", "patients"),
    "care.patients-of": ("patiënten ({urgency})", "patients ({urgency})"),
    # the report
    "care.report": ("Slachtoffers", "Casualties"),
    "care.report.how": (
        "Niet op tijd: de behandeling begon niet binnen de tijd die bij de klasse hoort, geteld in "
        "de regio waar de patiënt toen was. Wachtminuten: van wie op ambulance of behandeling "
        "wacht. Wachten duurt van het letsel of de ziekte tot de behandeling begint, de rit "
        "meegeteld, en telt in de regio waar die begint; bij ic-patiënten tot zij op een ic "
        "liggen. Het model kent geen doden.",
        "Not in time: treatment did not begin within the time that belongs to the class, counted "
        "in the region where the patient was then. Minutes in line: of who waits for ambulance or "
        "treatment. A wait is from being hurt or ill until treatment begins, with the drive, "
        "counted in the region where that is; of intensive-care patients until they lie in one. "
        "The model knows no deaths.",
    ),
    "care.report.caption": (
        "Patiënten per regio en klasse, tot het einde",
        "Patients by region and class, up to the end",
    ),
    "care.report.place": ("Regio", "Region"),
    "care.report.class": ("Klasse", "Class"),
    "care.report.came": ("Patiënten", "Patients"),
    "care.report.longest": ("Langste rij", "Longest line"),
    "care.report.when": ("Op", "When"),
    "care.report.never": ("geen rij", "no line"),
    "care.report.minutes": ("Wachtminuten", "Minutes in line"),
    "care.report.mean": ("Gemiddeld gewacht", "Mean wait"),
    "care.report.most": ("Langst gewacht", "Longest wait"),
    "care.report.unknown": ("niemand behandeld", "nobody treated"),
    "care.report.home": ("Ontslagen", "Discharged"),
    "care.report.here": ("Nog in zorg", "Still in care"),
    "care.report.late": ("Niet op tijd", "Not in time"),
    "train-order": (
        "een trein brengt er minstens 'least' en hoogstens 'most', dus 'least' is niet groter",
        "a train brings at least 'least' and at most 'most', so 'least' is not larger",
    ),
}
