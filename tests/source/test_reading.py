"""Bytes are read as text with places, or refused with a reason, whichever parser is there."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from oefening.errors import InputError
from oefening.source import Document, read

NAME = "x.yaml"

needs_libyaml = pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is no libyaml")

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
DEEP_BY_ALIAS = "a0: &a0 [[[[[[[[[x]]]]]]]]]\n" + "".join(
    f"a{n}: &a{n} [[[[[[[[[*a{n - 1}]]]]]]]]]\n" for n in range(1, 10)
)

REFUSED: dict[str, tuple[bytes, list[tuple[str, int, int]]]] = {
    "not UTF-8": (b"a: 1\nb: caf\xe9\n", [("not-utf8", 2, 7)]),
    "a workbook": (b"PK\x03\x04\x14\x00\x08\xbb\xff", [("not-utf8", 0, 0)]),
    "UTF-16": ("a: 1".encode("utf-16"), [("not-utf8", 1, 1)]),
    "too large": (b"#" * 5_000_000, [("too-large", 0, 0)]),
    "empty": (b"", [("empty-file", 0, 0)]),
    "only comments": (b"# x\n\n# y\n", [("empty-file", 0, 0)]),
    "only a document's start": (b"---\n", [("empty-file", 0, 0)]),
    "a control character": (b"a: \x00", [("control-character", 1, 4)]),
    "an escaped control character": (b'a: "\\e[31m"', [("control-character", 1, 4)]),
    "a line separator": ("a: x\u2028y".encode(), [("control-character", 1, 5)]),
    "a change of direction": ("a: x\u202ey".encode(), [("control-character", 1, 5)]),
    "a tab": (b"a:\n\tb: 1\n\tc: 2", [("tab", 2, 1)]),
    "two documents": (b"a: 1\n---\nb: 2\n", [("two-documents", 2, 1)]),
    "something behind the end": (b"a: 1\n...\n%x\n", [("two-documents", 3, 1)]),
    "a directive": (b"# x\n%YAML 1.2\n---\na: 1\n", [("directive", 2, 1)]),
    "a key twice": (
        b"a: 1\nb: {c: 1, c: 2}\na: 2",
        [("duplicate-key", 2, 11), ("duplicate-key", 3, 1)],
    ),
    "a list as key": (b"[a]: 1\nb: 1\n", [("key-not-text", 1, 1)]),
    "an alias as key": (b"a: &x 1\n*x : 2\n", [("key-not-text", 2, 1)]),
    "no key": (b"'': 1", [("empty-key", 1, 1)]),
    "a tag": (b"a: !!python/object:os.system x", [("tag", 1, 4)]),
    "a tag on a list": (b"a: !x [b]", [("tag", 1, 4)]),
    "an unknown tag": (b"a: !x!y b", [("tag", 1, 4)]),
    "a merge key": (b"a: &a {b: 1}\nc:\n  <<: *a\n", [("merge-key", 3, 3)]),
    "an unknown alias": (b"a: *b", [("unknown-alias", 1, 4)]),
    "an anchor twice": (b"a: &x 1\nb: &x 2\n", [("duplicate-anchor", 2, 4)]),
    "an alias in itself": (b"a: &a [*a]", [("self-alias", 1, 8)]),
    "an alias bomb": (BOMB.encode(), [("too-many-nodes", 6, 20)]),
    "depth by aliases": (DEEP_BY_ALIAS.encode(), [("too-deep", 7, 18)]),
    "100 000 brackets": (b"[" * 100_000, [("too-deep", 1, 61)]),
    "100 000 braces": (b"{" * 100_000, [("too-deep", 1, 61)]),
    "100 000 dashes": (b"- " * 100_000, [("too-deep", 1, 121)]),
    "a number of 200 000 digits": (b"a: " + b"1" * 200_000, [("too-long", 1, 4)]),
    "an unclosed quote": (b"a: 'x\nb: 1\n", [("unclosed-quote", 1, 4)]),
    "a quote closed by the next": (b'a: "x\nb: 1\nc: "y"\n', [("unclosed-quote", 1, 4)]),
    "text behind a quote": (b"a: 'it's'", [("after-quote", 1, 8)]),
    "an unknown escape": (b'a: "C:\\q"', [("bad-escape", 1, 4)]),
    "a character beyond the last": (b'a: "\\U00110000"', [("bad-escape", 1, 4)]),
    "a character far beyond": (b'a: "\\UFFFFFFFF"', [("bad-escape", 1, 4)]),
    "half a character": (b'a: "\\ud800"', [("bad-escape", 1, 4)]),
    "a colon in a value": (b"a: b: c", [("stray-colon", 1, 5)]),
    "no colon": (b"a: 1\nfoo\nb: 2\n", [("no-colon", 2, 1)]),
    "a wrong indent": (b"a:\n    b: 1\n  c: 2\n", [("indentation", 3, 3)]),
    "a list among fields": (b"a: 1\n- b\n", [("indentation", 2, 1)]),
    "an at sign": (b"a: @x", [("bad-character", 1, 4)]),
    "a percent sign": (b"a: %x", [("bad-character", 1, 4)]),
    "a question mark": (b"a: ? x", [("bad-character", 1, 4)]),
    "a lone star": (b"a: *", [("bad-anchor", 1, 5)]),
    "an unclosed bracket": (b"a: [1, 2\nb: 3\n", [("unclosed-bracket", 1, 4)]),
    "an unclosed brace": (b"a: {b: 1\n", [("unclosed-bracket", 1, 4)]),
    "a comma too many": (b"a: [1,,2]", [("no-value", 1, 7)]),
    "a bad block": (b"a: |x\n  foo\n", [("block-text", 1, 5)]),
}


def refusal(data: bytes, *, pure: bool) -> InputError:
    with pytest.raises(InputError) as error:
        read(data, NAME, pure=pure)
    return error.value


@pytest.mark.parametrize("pure", [pytest.param(False, marks=needs_libyaml), True])
@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_with_a_reason_and_a_place(what: str, pure: bool) -> None:
    data, wanted = REFUSED[what]
    problems = refusal(data, pure=pure).problems
    assert [(p.code, p.place.line, p.place.column) for p in problems] == wanted


@needs_libyaml
@pytest.mark.parametrize("what", REFUSED)
def test_both_parsers_give_the_same_problems(what: str) -> None:
    data, _ = REFUSED[what]
    assert refusal(data, pure=False).problems == refusal(data, pure=True).problems


def test_all_scalars_are_text() -> None:
    document = read(b"a: 12:30\nb: NO\nc: 0123\non: ~\nd: 1e3\n", NAME)
    assert document.value == {"a": "12:30", "b": "NO", "c": "0123", "on": "~", "d": "1e3"}


@pytest.mark.parametrize("pure", [pytest.param(False, marks=needs_libyaml), True])
def test_a_byte_order_mark_and_windows_line_ends_are_fine(pure: bool) -> None:
    document = read(b"\xef\xbb\xbfa: 1\r\nb:\r\n  - |\r\n    x\r\n    y\r\n", NAME, pure=pure)
    assert document.value == {"a": "1", "b": ["x\ny\n"]}
    assert document.place(("a",)).column == 4


def test_an_alias_stands_for_what_it_names() -> None:
    document = read(b"a: &x {b: 1}\nc: [*x, *x]\n", NAME)
    assert document.value == {"a": {"b": "1"}, "c": [{"b": "1"}, {"b": "1"}]}
    assert document.place(("c", 1, "b")) == document.place(("a", "b"))


PLACES = b"""\
title: Harbour
injects:
  - id: crane
    after: power-los
    tags: [a, bb]
  -
    id: x
empty:
block: |
  one
  two
"""


@pytest.mark.parametrize(
    ("path", "key", "place"),
    [
        ((), False, (1, 1, 5)),
        (("title",), False, (1, 8, 7)),
        (("title",), True, (1, 1, 5)),
        (("injects",), False, (2, 1, 7)),
        (("injects", 0), False, (3, 5, 2)),
        (("injects", 0, "after"), False, (4, 12, 9)),
        (("injects", 0, "tags"), False, (5, 11, 1)),
        (("injects", 0, "tags", 1), False, (5, 15, 2)),
        (("injects", 1), False, (7, 5, 2)),
        (("empty",), False, (8, 1, 5)),
        (("block",), False, (9, 8, 1)),
        (("injects", 0, "nothing"), True, (3, 5, 2)),
        (("injects", 7, "x"), False, (2, 1, 7)),
    ],
)
@pytest.mark.parametrize("pure", [pytest.param(False, marks=needs_libyaml), True])
def test_a_value_has_its_place(
    path: tuple[str | int, ...], key: bool, place: tuple[int, int, int], pure: bool
) -> None:
    found = read(PLACES, NAME, pure=pure).place(path, key=key)
    assert (found.line, found.column, found.length) == place
    assert found.excerpt == PLACES.decode().splitlines()[found.line - 1]


def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path]
    match value:
        case dict():
            for key, inner in value.items():
                found += paths(inner, (*path, key))
        case list():
            for at, inner in enumerate(value):
                found += paths(inner, (*path, at))
    return found


def outcome(data: bytes, *, pure: bool) -> Document | InputError:
    try:
        return read(data, NAME, pure=pure)
    except InputError as error:
        return error


def check_places(data: bytes, document: Document | InputError) -> None:
    if isinstance(document, InputError):
        places = [problem.place for problem in document.problems]
        document.problems[0].render("nl")
        assert places
    else:
        places = [
            document.place(p, key=k) for p in paths(document.value)[:50] for k in (False, True)
        ]
    lines = (
        data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    )
    for place in places:
        assert 0 <= place.line <= len(lines)
        if place.line:
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1
            assert place.length >= 1


PIECES = r"""a b é 😀 0 : - [ ] { } , ' " # &a *a !t | > ? % @ << \ \U00110000 \x41 --- ..."""
YAMLISH = st.lists(
    st.sampled_from([*PIECES.split(), ": ", "- ", " ", "\t", "\n", "\n  ", "\n    ", "\r\n"]),
    max_size=30,
).map("".join)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_document_or_problems(data: bytes) -> None:
    for pure in (False, True):
        outcome(data, pure=pure)


@settings(max_examples=400)
@given(YAMLISH)
def test_anything_like_yaml_is_a_document_or_problems_at_places_in_the_file(text: str) -> None:
    data = text.encode()
    for pure in (False, True):
        check_places(data, outcome(data, pure=pure))


FIELDS = st.recursive(
    st.text("ab :#-'\"", max_size=8).filter(lambda text: text == text.strip()),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), FIELDS, min_size=1, max_size=4))
def test_what_is_written_is_read_again_alike_by_both_parsers(value: dict[str, object]) -> None:
    data = yaml.safe_dump(value, default_style='"').encode()
    documents = [read(data, NAME, pure=pure) for pure in (False, True)]
    assert documents[0].value == documents[1].value == value
    for path in paths(value):
        assert documents[0].place(path) == documents[1].place(path)


def test_a_document_can_be_made_of_what_stands_in_no_file() -> None:
    said: JsonValue = {"a": ["1", {"b": "x"}], "c": "y"}
    document = Document.of(said)
    assert document.value == said
    assert document.place(("a", 1, "b")).line == 1
