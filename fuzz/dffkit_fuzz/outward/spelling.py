"""What a request says once it is spelled: in a query and in a form there are only texts.

schemathesis calls a case invalid by the value that it had in mind. Where the text of that value may be read as one that
the spec allows, the server has nothing to refuse; :func:`excuse` says so, by the spec alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from schemathesis.core import NotSet
from schemathesis.transport.serialization import Binary

from ..cases.parameters import PLACES, declared

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..cases.made import Case
    from ..subjects import Subject

FILLED_IN = "the signature takes the place of what the caller gave"
NO_ITEM = "a list of one empty text is spelled like one without items"
ONE_ITEM = "one value is spelled like a list of it"
TEXT = "every value is spelled as a text, and the spec asks for none but a text"

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_BOOLEANS = {"true": True, "false": False}


def excuse(subject: Subject, case: Case, filled_in: Collection[str] = ()) -> str | None:
    """Why a case that schemathesis calls invalid is valid as it is spelled; ``None`` where it is invalid.

    ``filled_in`` are the names of parameters and fields that the signature writes, whatever the caller gave.
    """
    reader = _Reader(subject, frozenset(filled_in))
    if any(reader.violations(case)):
        return None
    return next((reason for reason in (FILLED_IN, NO_ITEM, ONE_ITEM, TEXT) if reason in reader.reasons), None)


class _Reader:
    """Reads one case as a server does, and notes what was not told apart."""

    def __init__(self, subject: Subject, filled_in: frozenset[str]) -> None:
        self._schemas = subject.schemas
        self._filled_in = filled_in
        self.reasons: set[str] = set()

    def violations(self, case: Case) -> Iterator[str]:
        """What of the case is not as the spec wants it."""
        for parameter in declared(self._schemas, case.operation):
            given = _given(case, parameter)
            if given is None:
                yield from ["missing"] if parameter.get("required") else []
            elif parameter["name"] in self._filled_in:
                self.reasons.add(FILLED_IN)
            else:
                schema = parameter["schema"]
                is_joined = parameter.get("explode") is False
                yield from self._schemas.errors(schema, self._read(schema, given, is_joined=is_joined))
        yield from self._body(case)

    def _body(self, case: Case) -> Iterator[str]:
        body = self._schemas.resolved(case.operation.definition.raw.get("requestBody", {}))
        if isinstance(case.body, NotSet):
            yield from ["missing"] if body.get("required") else []
        elif case.media_type not in body.get("content", {}):
            yield "another media type"
        else:
            schema = body["content"][case.media_type].get("schema", {})
            is_form = str(case.media_type).partition(";")[0] in _FORMS
            yield from self._schemas.errors(schema, self._form(schema, case.body) if is_form else _plain(case.body))

    def _form(self, schema: dict[str, Any], form: Any) -> Any:
        if not isinstance(form, dict):
            return form
        if self._filled_in & form.keys():
            self.reasons.add(FILLED_IN)
        declared = self._schemas.resolved(schema).get("properties", {})
        return {
            name: self._read(declared.get(name, {}), value)
            for name, value in form.items()
            if name not in self._filled_in
        }

    def _read(self, schema: dict[str, Any], value: Any, *, is_joined: bool = False) -> Any:
        """The value as a server reads it that goes by the schema."""
        schema = self._schemas.resolved(schema)
        if schema.get("type") == "array":
            return [self._read(schema.get("items", {}), item) for item in self._items(value, is_joined=is_joined)]
        text = _spelled(value)
        if schema.get("type") == "boolean":
            return _BOOLEANS.get(text, text)
        if schema.get("type") in {"integer", "number"}:
            return _number(text)
        self.reasons.add(TEXT)
        return text

    def _items(self, value: Any, *, is_joined: bool) -> list[Any]:
        if isinstance(value, list):
            return value
        if is_joined and value == "":
            self.reasons.add(NO_ITEM)
            return []
        self.reasons.add(ONE_ITEM)
        return value.split(",") if is_joined and isinstance(value, str) else [value]


def _given(case: Case, parameter: dict[str, Any]) -> Any:
    values = getattr(case, PLACES[parameter["in"]]) or {}
    if parameter["in"] == "header":
        return next((value for name, value in values.items() if name.lower() == parameter["name"].lower()), None)
    value = values.get(parameter["name"])
    # Path values come percent-encoded.
    return unquote(value) if parameter["in"] == "path" and isinstance(value, str) else value


def _spelled(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return {None: "null", True: "true", False: "false"}[value]
    return str(_plain(value))


def _number(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _plain(value: Any) -> Any:
    """Bytes as the text that schemas speak of."""
    if isinstance(value, Binary):
        return value.data.decode("latin-1")
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
