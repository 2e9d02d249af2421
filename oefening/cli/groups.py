"""Verbs that have verbs of their own, each loaded when it is asked for."""

from collections.abc import Mapping, Sequence
from importlib import import_module

import click

from oefening.cli.desk import MARK
from oefening.cli.spoken import Command, desk_of, language_option, no_such_verb
from oefening.errors import closest
from oefening.text import Phrase, phrase

KEYWORDS = {"import": "importing"}
"""Modules of the verbs that Python has words of its own for."""


class Group(Command, click.Group):
    """Knows its verbs by name and loads the one that is used."""

    within = ""
    """What stands ahead of a verb in the names of its module and of its texts: `msel.`."""
    verbs: Mapping[str, Sequence[str]] = {}
    """The verbs, by the key of what they are for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb, in the order of the help."""
        del ctx
        return [name for names in self.verbs.values() for name in names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb called `cmd_name`, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        name = KEYWORDS.get(cmd_name, cmd_name)
        command = import_module(f"oefening.cli.verbs.{self.within}{name}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that `args` begin with; raise `Misuse` where there is none of that name."""
        command = self.get_command(ctx, args[0])
        if command is None:
            near = closest(args[0], self.list_commands(ctx))
            mistake = no_such_verb(ctx.command_path, args[0], near)
            mistake.ctx = ctx
            raise mistake
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
        for whom, names in self.verbs.items():
            with formatter.section(words(phrase(f"cli.for.{whom}"))):
                formatter.write_dl([(name, words(self._short(name))) for name in names])

    def _short(self, name: str) -> Phrase:
        return phrase(f"cli.{self.within.replace('.', '-')}{name}.short")

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The mark that stands on everything."""
        del ctx
        formatter.write_paragraph()
        formatter.write_text(MARK)


def group(name: str, verbs: Sequence[str]) -> Group:
    """The verb `name` with `verbs` of its own; alone it explains itself.

    `oefening.cli.verbs.NAME.VERB` exports each as `command`; their texts are
    `cli.NAME-VERB.short` and `.help`.
    """

    def explained() -> None:
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            desk_of(context).hand_out(context.get_help())

    made = Group(
        name=name,
        help=f"cli.{name}.help",
        no_args_is_help=False,
        invoke_without_command=True,
        callback=explained,
        params=[language_option()],
    )
    made.within = f"{name}."
    made.verbs = {name: verbs}
    return made
