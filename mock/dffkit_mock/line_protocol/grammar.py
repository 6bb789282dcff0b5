"""The parts of a line as expressions, and an error that says where a line leaves them.

A comma, an equals sign or a space is escaped where a backslash stands directly before it, whatever stands before the
backslash; any other backslash is a character like others. All repetitions are possessive: the time is linear.
"""

from __future__ import annotations

import re

_NAME = r"(?:[^\\,= \n]++|\\[,= ]?+)++"
_NUMBER = r"[+-]?(?:[0-9]++(?:\.[0-9]*+)?+|\.[0-9]++)(?:[eE][+-]?[0-9]++)?+"
_TEXT = r'"((?:[^"\\]++|\\.)*+)"'
_BOOLEAN = "true|True|TRUE|false|False|FALSE|[tTfF]"

# Blank lines and comments, then spaces before a point.
BETWEEN = re.compile(r"(?:[ \t\r]*+(?:\n|#[^\n]*+(?:\n|\Z)))*+[ \t\r]*+")
MEASUREMENT = re.compile(r"(?:[^\\, \n]++|\\[, ]?+)++")
NAME = re.compile(_NAME)
TAG = re.compile(rf",({_NAME})=({_NAME})")
SPACES = re.compile(r" ++")
KEY = re.compile(rf"({_NAME})=")
# One of: number and its suffix, text and its suffix, boolean.
SCALAR = re.compile(rf"({_NUMBER})([iu]?+)|{_TEXT}(b?+)|({_BOOLEAN})", re.DOTALL)
# A key and a scalar, and after it the end of the field.
FIELD = re.compile(rf"({_NAME})=(?:({_NUMBER})([iu]?+)|{_TEXT}(b?+)|({_BOOLEAN}))(?=[, \n\r]|\Z)", re.DOTALL)
TIME = re.compile(r"-?[0-9]++")
# What may stand behind the fields.
END = re.compile(r"(?: ++(-?[0-9]++))?+ *+\r?+(?:\n|\Z)")


class LineProtocolError(ValueError):
    """A text that is no line protocol; the message has line and column, from 1 on, and what was expected there."""

    def __init__(self, text: str, position: int, sentence: str) -> None:
        self.line = text.count("\n", 0, position) + 1
        self.column = position - text.rfind("\n", 0, position)
        super().__init__(f"line {self.line}, column {self.column}: {sentence}")


def expected(text: str, position: int, what: str) -> LineProtocolError:
    """The error of a text that does not go on as it has to."""
    return LineProtocolError(text, position, f"expected {what}, found {_found(text, position)}")


def name(written: str) -> str:
    """A key or the value of a tag, without its escapes."""
    return measurement(written).replace("\\=", "=") if "\\" in written else written


def measurement(written: str) -> str:
    """A measurement without its escapes."""
    return written.replace("\\,", ",").replace("\\ ", " ") if "\\" in written else written


def text(written: str) -> str:
    """What stands between two quotes, without its escapes: a pair of backslashes is one, whatever comes behind it."""
    if "\\" not in written:
        return written
    return "\\".join(part.replace('\\"', '"') for part in written.split("\\\\"))


def _found(text: str, position: int) -> str:
    if position >= len(text):
        return "the end of the body"
    return "the end of the line" if text[position] == "\n" else repr(text[position])
