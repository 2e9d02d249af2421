"""Click in two languages: commands, options and complaints whose words are phrases.

Click's own texts go through gettext, which would want compiled catalogues; what click knows about
a mistake is in the fields of its exceptions, and that is put into our words here.
"""

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import click
from click.core import augment_usage_errors

from oefening.cli.desk import Desk
from oefening.text import LANGUAGES, Phrase, phrase


class Misuse(click.UsageError):
    """A mistake in the arguments that is told by a phrase of ours."""

    def __init__(self, said: Phrase) -> None:
        super().__init__(said.render("en"))
        self.phrase = said


def desk_of(context: click.Context) -> Desk:
    """The desk that this run talks at."""
    return context.find_root().ensure_object(Desk)


class Option(click.Option):
    """An option whose help is the key of a text, with the numbers that are `told` in it."""

    def __init__(
        self, *args: Any, told: Mapping[str, int] = MappingProxyType({}), **others: Any
    ) -> None:
        super().__init__(*args, **others)
        self._told = told

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Its names and what it does, in the language of this run."""
        record = super().get_help_record(ctx)
        if record is None or self.help is None:
            return record
        return record[0], desk_of(ctx).words(phrase(self.help, **self._told))

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for its value: its type's name, or what was given."""
        return _metavar(desk_of(ctx), self.metavar) or super().make_metavar(ctx)


class Argument(click.Argument):
    """An argument whose name is shown in the language of this run."""

    def make_metavar(self, ctx: click.Context) -> str:
        """`SCENARIO`, in brackets where it may be left out."""
        shown = _metavar(desk_of(ctx), self.metavar or self.name.upper())
        shown = shown if self.required else f"[{shown}]"
        return shown if self.nargs == 1 else f"{shown}..."


def _metavar(desk: Desk, name: str | None) -> str:
    return "" if name is None else desk.words(phrase(f"cli.metavar.{name.lower()}"))


class Command(click.Command):
    """A command whose help is the key of a text."""

    options_metavar = "options"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; raise `UsageError` that knows whose they are."""
        with augment_usage_errors(ctx):
            return super().parse_args(ctx, args)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, in the language of this run."""
        del ctx
        return Option(
            ["--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help="cli.option.help",
        )

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """`Usage: oefening demo [OPTIONS]`."""
        desk = desk_of(ctx)
        pieces = [f"[{desk.words(phrase('cli.metavar.options'))}]"]
        pieces += [
            parameter.make_metavar(ctx)
            for parameter in self.get_params(ctx)
            if isinstance(parameter, click.Argument)
        ]
        formatter.write_usage(
            ctx.command_path, " ".join(pieces), f"{desk.words(phrase('cli.usage'))} "
        )

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        if self.help:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(desk_of(ctx).words(phrase(self.help)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its options, a line each."""
        records = [
            parameter.get_help_record(ctx)
            for parameter in self.get_params(ctx)
            if isinstance(parameter, click.Option)
        ]
        with formatter.section(desk_of(ctx).words(phrase("cli.options"))):
            formatter.write_dl([record for record in records if record is not None])


class Verb(Command):
    """A command that does something by itself, rather than hand over to another."""

    allow_extra_args = True  # so that they are complained of here and in our words

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; raise `Misuse` where there are too many."""
        extra = super().parse_args(ctx, args)
        if extra and not ctx.resilient_parsing:
            mistake = Misuse(phrase("cli.too-many", extra=" ".join(extra)))
            mistake.ctx = ctx
            raise mistake
        return extra


def _show_help(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        desk_of(context).hand_out(context.get_help())
        context.exit()


def language_option() -> Option:
    """`--language`, which `language_of` has already obeyed; here it is only checked and shown."""
    return Option(
        ["--language"],
        type=OneOf(*LANGUAGES),
        metavar="language",
        expose_value=False,
        help="cli.option.language",
    )


_Function = Callable[..., object]


def verb(name: str, of: str = "") -> Callable[[_Function], Verb]:
    """Makes a function the verb `name`; its help is the text `cli.NAME.help`.

    Of the verb of a group, `of` that, it is `cli.GROUP-NAME.help`. `--language` may stand behind
    the verb as well as before it.
    """
    called = f"{of}-{name}" if of else name

    def make(function: _Function) -> Verb:
        made = click.command(name, cls=Verb, help=f"cli.{called}.help")(function)
        made.params.append(language_option())
        return made

    return make


class OneOf(click.ParamType[str]):
    """One of a few words."""

    name = "word"

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """The word; raise `Misuse` for any other."""
        del ctx
        if (given := str(value)) in self.choices:
            return given
        raise Misuse(
            phrase(
                "cli.not-one-of",
                option=_called(param),
                given=given,
                choices=", ".join(self.choices),
            )
        )


class Number(click.ParamType[int]):
    """A whole number within bounds."""

    name = "number"

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number; raise `Misuse` for what is none, or lies outside."""
        del ctx
        given = str(value)
        if given.isascii() and given.isdigit() and len(given) <= len(str(self.most)):
            number = int(given)
            if self.least <= number <= self.most:
                return number
        raise Misuse(
            phrase(
                "cli.not-a-number",
                option=_called(param),
                given=given,
                least=self.least,
                most=self.most,
            )
        )


class PathTo(click.Path):
    """A file or a folder; an empty one would be the working folder, which nobody means."""

    def convert(
        self,
        value: "str | os.PathLike[str]",
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> "str | bytes | os.PathLike[str]":
        """The path; raise `Misuse` for what can be none."""
        given = os.fspath(value)
        if not given.strip() or "\0" in given:
            raise Misuse(phrase("cli.no-path", option=_called(param)))
        return super().convert(value, param, ctx)


def _called(param: click.Parameter | None) -> str:
    return "" if param is None else max(param.opts or [param.name or ""], key=len)


def complaint(mistake: click.UsageError) -> Phrase:
    """What is wrong with the arguments, in our words."""
    match mistake:
        case Misuse(phrase=said):
            return said
        case click.NoSuchOption(option_name=option, possibilities=near):
            return _with_hint(
                phrase("cli.no-such-option", option=option), next(iter(near or ()), None)
            )
        case click.MissingParameter(param=click.Argument() as missing, ctx=click.Context() as ctx):
            return phrase("cli.missing-argument", name=missing.make_metavar(ctx))
        case click.MissingParameter(param=click.Parameter() as missing):
            return phrase("cli.missing-option", option=_called(missing))
        case click.BadOptionUsage(option_name=option, ctx=click.Context() as ctx):
            return _misused(option, ctx)
        case _:
            return phrase("cli.usage-wrong", what=mistake.format_message())


def _misused(name: str, context: click.Context) -> Phrase:
    """The option has a value that it does not take, or lacks that which it does."""
    for one in context.command.get_params(context):
        if isinstance(one, click.Option) and name in one.opts and not one.is_flag:
            lacking = one.make_metavar(context)
            return phrase("cli.option-without-value", option=name, name=lacking)
    return phrase("cli.option-misused", option=name)


def _with_hint(said: Phrase, near: str | None) -> Phrase:
    if near is None:
        return said
    hint = phrase("did-you-mean", name=near)
    return phrase("cli.with-hint", what=said, hint=hint)


def no_such_verb(path: str, name: str, near: str | None) -> Misuse:
    """The mistake of asking `oefening`, or a verb of it, for a verb that it has not."""
    return Misuse(_with_hint(phrase("cli.no-such-verb", path=path, name=name), near))
