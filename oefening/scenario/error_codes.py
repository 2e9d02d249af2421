"""The codes of errors in a scenario, and the texts in which each is told."""

from collections.abc import Mapping

_IN_THE_TEXT_OF_ITS_NAME = """
    add-or-remove
    after-end
    after-quote
    alone-parts
    alone-use
    alone-with
    assert-for
    bad-address
    bad-after
    bad-choice
    bad-count
    bad-degrees
    bad-drawn-factor
    bad-duration
    bad-escape
    bad-factor
    bad-flag
    bad-id
    bad-moment
    bad-override
    bad-part
    bad-points
    bad-share
    bad-time-of-day
    bare-duration
    bare-factor
    bare-moment
    bare-share
    beyond-calendar
    bound-without-size
    bounds-crossed
    calamity-elsewhere
    care-from-itself
    care-of-nation
    cells-elsewhere
    choices-without-choice
    colon-in-text
    comma-in-text
    control-character
    convoy-of-nation
    convoy-stays
    convoy-too-large
    count-and-classes
    count-out-of-range
    curve-order
    curve-parts
    decide-twice
    decimal-comma
    default-no-text
    degrees-out-of-range
    directive
    drawn-factor-order
    duplicate-anchor
    duplicate-id
    duration-out-of-range
    each-no-list
    each-twice
    each-unused
    each-value-in-text
    empty
    empty-file
    empty-key
    evacuated-how-many
    evacuated-nowhere
    factor-out-of-range
    few-options
    fifth-of-one
    from-itself
    from-trade-of-nobody
    hash-in-text
    hole-not-closed
    hole-not-here
    if-on-call
    key-not-text
    length-order
    lever-no-end
    library-other-id
    merge-key
    missing-key
    missing-parameter
    moment-without-day
    move-without-remove
    moved-to-itself
    named-twice
    national-grip
    need-not-capacity
    no-act
    no-care
    no-convoys
    no-crews
    no-language
    no-member
    no-movement
    no-national-grip
    no-part
    no-patients
    no-police
    no-reservists
    no-route
    no-speed
    no-such-civil-time
    no-trigger
    not-a-node
    not-carried
    not-in-a-part
    not-in-a-region
    not-list
    not-mapping
    not-text
    nothing-changes
    nothing-decided
    out-of-range
    parameter-at-least
    parameter-at-most
    parameter-within
    part-among-injects
    part-not-fields
    part-outside
    part-twice
    part-unread
    parts-alone
    patients-of-area
    percentage-decimals
    phase-order
    prepared-nothing
    ready-and-lead
    release-twice
    restart-loop
    self-alias
    share-or-persons
    share-out-of-range
    shares-exceed
    shares-of-classes
    shares-without-count
    sites-serve-nothing
    start-not-civil
    story-too-long
    stray-colon
    strong-loop
    tab
    tag
    tier-without-time
    told-no-end
    too-deep
    too-large
    too-long
    too-many-nodes
    too-many-parts
    too-many-patients
    two-acts
    two-bounds
    two-documents
    two-endings
    two-members
    two-triggers
    unclosed-quote
    unknown-alias
    unknown-allowed
    unknown-capacity
    unknown-cell
    unknown-class
    unknown-convoy
    unknown-coupling
    unknown-damage
    unknown-decision
    unknown-each
    unknown-finding
    unknown-hole
    unknown-key
    unknown-lever
    unknown-measure
    unknown-need
    unknown-objective
    unknown-option
    unknown-override
    unknown-parameter
    unknown-place
    unknown-region
    unknown-site-kind
    unknown-trade
    unknown-voice
    unknown-zone
    unused-parameter
    weather-of-area
    within-beside
    wrong-type
"""

_IN_OTHERS = {
    "bad-parameter": (
        "parameter-within",
        "parameter-at-most",
        "not-a-place",
        "place-no-region",
        "lever-same-region",
    ),
    "bad-purchase": ("preparation-purchase",),
    "before-startex": ("before-start",),
    "class-shares": ("world-class-shares",),
    "class-twice": ("class-named-twice", "world-class-twice"),
    "cyclic-after": ("cyclic-after", "cyclic-self"),
    "duplicate-key": ("duplicate-key", "key-in-two-files"),
    "empty-list": ("empty-list", "preparation-no-years"),
    "empty-stock": ("world-empty-stock",),
    "inject-alone": ("library.inject-alone",),
    "is-zero": ("no-time",),
    "live-number": (
        "live.more-than-whole",
        "live.bad-format",
        "live.not-closed",
        "live.not-opened",
        "live.not-here",
        "live.of-what",
        "live.of-a-node",
        "live.of-a-place",
        "live.of-a-convoy",
        "live.of-hospitals",
        "live.unknown-measure",
    ),
    "mix-shares": ("world-mix-shares",),
    "name-twice": ("name-given-twice",),
    "no-backup": ("no-backup", "no-backup-against", "no-tier-to-refuel"),
    "no-bound": ("one-bound",),
    "no-brings": ("fuel-without-brings",),
    "no-budget": ("preparation-no-budget",),
    "no-cell": ("expected-without-cell", "lever-without-cell"),
    "no-decision": ("after-without-decision", "option-without-decision"),
    "no-people-each": ("generators-without-people",),
    "no-restart": ("world-no-restart",),
    "no-round": ("prepare-without-round",),
    "no-share": ("no-time",),
    "no-stock": ("no-stock", "world-no-stock"),
    "no-time": ("expected-without-time", "step-without-time"),
    "no-waiver": ("world-no-waiver",),
    "not-a-region": ("not-a-region", "prepared-nation"),
    "not-any": ("world-not-any",),
    "not-neighbour": ("lever-not-neighbour",),
    "not-on-call": ("release-not-on-call",),
    "not-utf8": ("not-utf8", "no-file-of-text"),
    "refilled-twice": ("world-refilled-twice",),
    "reserved-id": ("reserved-area",),
    "supplier-twice": ("world-supplier-twice",),
    "tier-shares": ("world-tier-shares",),
    "too-many": (
        "too-many-displaced",
        "too-many-evacuated",
        "too-many-reservists",
        "too-many-sites",
        "too-many-teams",
        "unmet-of-too-many",
    ),
    "two-sizes": ("share-and-generators",),
    "two-times": ("step-with-two-times",),
    "unknown-inject": (
        "unknown-inject",
        "unknown-inject-or-decision",
        "unknown-contingency",
        "waits-for-unknown-inject",
    ),
    "unknown-node": ("unknown-node", "change-unknown-node"),
    "unknown-profile": ("world-unknown-profile",),
    "unknown-supplier": ("unknown-supplier", "world-unknown-supplier"),
    "unknown-task": ("unknown-task", "task-of-none"),
    "unknown-world": ("library.no-world",),
}

TOLD_IN: Mapping[str, tuple[str, ...]] = {
    code: _IN_OTHERS.get(code, (code,))
    for code in sorted([*_IN_THE_TEXT_OF_ITS_NAME.split(), *_IN_OTHERS])
}
"""The keys of the texts in which each is told, by code, in order of it."""
