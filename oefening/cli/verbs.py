"""Which verbs there are, for whom, and where; a verb's module is loaded when it is asked for."""

from importlib import import_module

import click

from oefening.cli.desk import MARK, WIDTH
from oefening.cli.spoken import Command, Option, desk_of, language_option, no_such_verb
from oefening.errors import closest
from oefening.text import phrase

VERBS: dict[str, tuple[str, ...]] = {
    "people": ("demo", "play", "replay", "run"),
    "authors": ("check", "world"),
    "reviewers": ("report", "why", "verify"),
}
"""By whom they are for; `oefening.cli.NAME` exports each as `command`."""


class Program(Command, click.Group):
    """`oefening`: knows its verbs by name and loads the one that is used."""

    def __init__(self) -> None:
        super().__init__(
            name="oefening",
            help="cli.help",
            no_args_is_help=False,
            invoke_without_command=True,
            callback=self._without_verb,
            params=[language_option(), _version_option()],
            context_settings={"terminal_width": WIDTH - 2},  # click would import a lot to ask
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb, in the order of the help."""
        del ctx
        return [name for names in VERBS.values() for name in names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb called `cmd_name`, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"oefening.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that `args` begin with; raise `Misuse` where there is none of that name."""
        command = self.get_command(ctx, args[0])
        if command is None:
            raise no_such_verb(args[0], closest(args[0], self.list_commands(ctx)))
        return args[0], command, args[1:]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """`Usage: oefening [OPTIONS] VERB …`."""
        words = desk_of(ctx).words
        formatter.write_usage(
            ctx.command_path, words(phrase("cli.usage-verbs")), f"{words(phrase('cli.usage'))} "
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its options, then its verbs by whom they are for."""
        Command.format_options(self, ctx, formatter)
        words = desk_of(ctx).words
        for whom, names in VERBS.items():
            with formatter.section(words(phrase(f"cli.for.{whom}"))):
                formatter.write_dl([(name, words(phrase(f"cli.{name}.short"))) for name in names])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The mark that stands on everything."""
        del ctx
        formatter.write_paragraph()
        formatter.write_text(MARK)

    def _without_verb(self) -> int | None:
        context = click.get_current_context()
        if context.invoked_subcommand is not None:
            return None
        from oefening.cli.door import without_verb

        return without_verb(self, context, self.list_commands(context))


def _version_option() -> Option:
    return Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help="cli.option.version",
    )


def _show_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        from oefening import __version__

        desk_of(context).hand_out(f"oefening {__version__}")
        context.exit()
