"""What every credential of this package has in common: masked in ``repr``, checked before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InvalidSettingError

if TYPE_CHECKING:
    import attrs

MASK = "***"


class CredentialError(InvalidSettingError):
    """A credential cannot be used as given; the message names the field and never shows its value."""


def masked(value: object) -> str:
    """The ``repr`` of a secret field: whether it is set, and nothing else."""
    return repr(value if value is None else MASK)


def sendable(instance: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    """Refuses what cannot stand in a header or is surely a slip: empty text, blanks, line ends, non-ASCII."""
    problem = "must be text" if not isinstance(value, str) else _problem(value)
    if problem:
        raise CredentialError(f"{attribute.name} of {type(instance).__name__} {problem}")


def _problem(value: str) -> str | None:
    if not value:
        return "is empty: give the value the vendor's console shows"
    for position, character in enumerate(value):
        if not "!" <= character <= "~":
            kind = "a blank or a line end" if character.isspace() else "a control or non-ASCII character"
            return f"has {kind} at position {position}: remove it"
    return None


def present(instance: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    """Refuses empty text and what UTF-8 cannot write: for names and passwords, which may hold any character."""
    if not isinstance(value, str) or not value:
        raise CredentialError(f"{attribute.name} of {type(instance).__name__} must be text that is not empty")
    # How Python hands on a byte of the environment or of a command line that was not UTF-8.
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise CredentialError(f"{attribute.name} of {type(instance).__name__} was not read as UTF-8: give it in UTF-8")
