"""How two values differ, in words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from oefening.projections.names import Names, said
from oefening.scenario.preparation import Purchase
from oefening.source import Bilingual, Model, Words
from oefening.source.unions import name_key
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.text.content import content, listing
from oefening.world.levers import LeverUse

AROUND = 2
"""Words that are told on both sides of what differs in a text."""
SHORT = 12
"""Words of a text that is told whole."""


def listed(key: str, before: Sequence[Phrase], after: Sequence[Phrase]) -> Iterator[Phrase]:
    """What came to a list and what left it; the texts are `key`.more and `key`.less."""
    if more := [one for one in after if one not in before]:
        yield phrase(f"{key}.more", what=listing(more))
    if less := [one for one in before if one not in after]:
        yield phrase(f"{key}.less", what=listing(less))


def texted(what: Phrase, before: Words | None, after: Words | None) -> Iterator[Phrase]:
    """How a text changed: whole if it is short, else where it did, in each language.

    Of one that says the same in another language only that is told.
    """
    if before == after:
        return
    if not before or not after:
        key = "diff.text.gone" if before else "diff.text.new"
        yield phrase(key, what=what, text=said(before or after or ""))
        return
    old, new = _in_both(before), _in_both(after)
    for one, other in (LANGUAGES, LANGUAGES[::-1]):
        if (old[one], old[other]) == (new[other], new[one]) and not new[one]:
            yield phrase(f"diff.text.moved-{other}", what=what)
            return
    parts = {one: _differing(old[one], new[one]) for one in LANGUAGES}
    changed = [one for one in LANGUAGES if old[one] != new[one]]
    if len(changed) == 1:
        [only] = changed
        how = "in" if old[only] and new[only] else "less" if old[only] else "more"
        told = {"old": parts[only][0], "new": parts[only][1]}
        yield phrase(f"diff.text.{how}-{only}", what=what, **told)
        return
    olds, news = ({one: parts[one][at] for one in LANGUAGES} for at in (0, 1))
    yield phrase(
        "diff.text",
        what=what,
        old=content(olds["nl"], olds["en"]),
        new=content(news["nl"], news["en"]),
    )


def reworded(
    before: Iterable[object], after: Iterable[object]
) -> Iterator[tuple[Bilingual, Bilingual]]:
    """The texts of two lists that are not the same and have their words in one language in common.

    Those are one text, and not one that left and another that came.
    """
    olds, news = [*before], [*after]
    gone = [one for one in olds if isinstance(one, Bilingual) and one not in news]
    for one in news:
        if isinstance(one, Bilingual) and one not in olds:
            was = next((old for old in gone if _words_of(old) & _words_of(one)), None)
            if was is not None:
                gone.remove(was)
                yield was, one


def _words_of(text: Bilingual) -> set[str]:
    return {one for one in _in_both(text).values() if one}


def _in_both(text: Words) -> dict[str, str]:
    if isinstance(text, Bilingual):
        return {"nl": text.nl or "", "en": text.en or ""}
    return {"nl": text, "en": text}


def _differing(before: str, after: str) -> tuple[str, str]:
    """The parts of two texts that differ, with a few words around them."""
    old, new = before.split(), after.split()
    if max(len(old), len(new)) <= SHORT:
        return before, after
    ahead = _alike(old, new)
    behind = _alike(old[ahead:][::-1], new[ahead:][::-1])
    first = max(0, ahead - AROUND)
    rest = max(0, behind - AROUND)
    return _cut(old, first, rest), _cut(new, first, rest)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many begin alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _cut(words: Sequence[str], first: int, rest: int) -> str:
    kept = " ".join(words[first : len(words) - rest])
    return f"{'… ' if first else ''}{kept}{' …' if rest else ''}"


def paired(
    before: Iterable[Model], after: Iterable[Model]
) -> Iterator[tuple[Model | None, Model | None]]:
    """Parts without ids that belong together: those alike, then those that are known by the same.

    None stands where one came or left.
    """
    here = list(after)
    gone = []
    for one in before:
        if one in here:
            here.remove(one)
        else:
            gone.append(one)
    there = _by_handle(gone)
    for one in here:
        same = there.get(_handle(one), [])
        yield (same.pop(0) if same else None), one
    for rest in there.values():
        for one in rest:
            yield one, None


def _by_handle(some: Iterable[Model]) -> dict[str, list[Model]]:
    found: dict[str, list[Model]] = {}
    for one in some:
        found.setdefault(_handle(one), []).append(one)
    return found


def _handle(one: Model) -> str:
    """What it does or acts on; of a purchase also what is bought, and where."""
    told = one.dump()
    if isinstance(one, Purchase):
        return f"{one.year} {one.measure} {one.place}"
    first = next((key for key in ("decide", "release") if key in told), name_key(type(one)))
    return f"{first} {told.get(first)}"


def levers(
    before: Iterable[LeverUse], after: Iterable[LeverUse], old: Names, new: Names
) -> Iterator[Phrase]:
    """Which levers came or left, with what they are given; one of the same kind is told as such."""
    gone, came = [*before], []
    for use in after:
        if use in gone:
            gone.remove(use)
        else:
            came.append(use)
    for use in came:
        was = next((one for one in gone if one.lever == use.lever), None)
        if was is None:
            yield phrase("diff.lever.more", what=new.use(use))
        else:
            gone.remove(was)
            yield phrase("diff.lever.other", old=old.use(was), new=new.use(use))
    for use in gone:
        yield phrase("diff.lever.less", what=old.use(use))


def valued(what: Phrase, before: Phrase, after: Phrase) -> Iterator[Phrase]:
    """That something is another than before."""
    if before != after:
        yield phrase("diff.value", what=what, old=before, new=after)
