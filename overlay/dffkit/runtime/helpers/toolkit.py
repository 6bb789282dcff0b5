"""``DFF.TOOLKIT``: small functions that scripts on the platform are used to."""

from __future__ import annotations

import base64
import copy
import datetime
import fnmatch
import hashlib
import json
import re
import secrets
import string
import time
import uuid
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from .. import moments
from ..values import written
from ..variables import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LETTERS = string.ascii_letters + string.digits
_DAY = datetime.timedelta(days=1)
_PLATFORM = datetime.timezone(datetime.timedelta(hours=8))  # the platform's own zone, which has no summer time
_UNTIL_MS = 10**11
"""Numbers from here on are milliseconds: as seconds they would be in the year 5138."""
Moment = datetime.datetime | datetime.date | float | str | None


class Toolkit:
    """Ids, JSON, dates, digests and wildcards. Paths into JSON are ``a.b[0].c`` or ``a.b.0.c``, or lists of names."""

    def __getattr__(self, name: str) -> NoReturn:
        """Says what there is; of ciphers also why there are none."""
        if "cipher" in name or "aes" in name:
            # Texts that it enciphered would be read here, and the other way round: a near guess loses data.
            raise AttributeError(
                f"DFF.TOOLKIT.{name} is not offered here, because the platform does not document the form of its "
                "cipher texts: use a library such as cryptography, in both places"
            )
        names = [known for known in vars(Toolkit) if not known.startswith("_")]
        close = get_close_matches(name, names, 1)
        hint = f"did you mean {close[0]!r}?" if close else f"it has {', '.join(names)}"
        raise AttributeError(f"DFF.TOOLKIT has no {name}: {hint}")

    # Ids

    @staticmethod
    def gen_uuid() -> str:
        """A random UUID."""
        return str(uuid.uuid4())

    @staticmethod
    def gen_rand_string(length: int = 32, chars: str = _LETTERS) -> str:
        """So many random characters."""
        return "".join(secrets.choice(chars) for _ in range(length))

    # JSON

    @staticmethod
    def json_find(data: Any, path: str | Iterable[str | int]) -> Any:
        """The value at a path; raises ``LookupError`` where there is none."""
        found = data
        steps = _steps(path)
        for place, step in enumerate(steps):
            try:
                found = found[int(step)] if isinstance(found, list | tuple) else found[step]
            except (LookupError, TypeError, ValueError):
                way = ".".join(map(str, steps[: place + 1]))
                raise LookupError(f"there is nothing at {way!r} of the path {path!r}") from None
        return found

    @staticmethod
    def json_find_safe(data: Any, path: str | Iterable[str | int], default: Any = None) -> Any:
        """The value at a path, or ``default``."""
        try:
            return Toolkit.json_find(data, path)
        except LookupError:
            return default

    json_smart_find = json_find_safe

    @staticmethod
    def json_override(data: Any, other: Any) -> Any:
        """A copy of ``data``, its values replaced by those of ``other``, objects within objects too."""
        if not (isinstance(data, dict) and isinstance(other, dict)):
            return copy.deepcopy(other)
        return {
            key: Toolkit.json_override(data.get(key), other[key]) if key in other else copy.deepcopy(data[key])
            for key in {**data, **other}
        }

    @staticmethod
    def json_pick(data: Mapping[str, Any], *keys: str) -> dict[str, Any]:
        """The entries of these keys, as far as there are any."""
        return {key: data[key] for key in keys if key in data}

    @staticmethod
    def json_dumps(data: Any, **options: Any) -> str:
        """JSON of whatever value, as results of functions are written; ``options`` are those of ``json.dumps``."""
        return json.dumps(json.loads(written(data)), **{"ensure_ascii": False, **options})

    @staticmethod
    def json_loads(text: str | bytes) -> Any:
        """The value of a JSON text."""
        return json.loads(text)

    @staticmethod
    def json_copy(data: Any) -> Any:
        """A copy, as JSON has it."""
        return json.loads(written(data))

    # Dates

    @staticmethod
    def get_arrow(value: Any = None, tz: str | None = None) -> Any:
        """A moment of the library ``arrow``, which has to be installed."""
        try:
            arrow = import_module("arrow")  # not of the runtime
        except ImportError:
            raise ImportError("DFF.TOOLKIT.get_arrow needs the library arrow: pip install arrow") from None
        moment = arrow.get(_moment(value))
        return moment.to(tz) if tz else moment

    @staticmethod
    def get_date_string(value: Moment = None, fmt: str = "%Y-%m-%d") -> str:
        """A moment's date in the platform's time zone (UTC+8); now without one."""
        return _moment(value).astimezone(_PLATFORM).strftime(fmt)

    @staticmethod
    def get_time_string(value: Moment = None, fmt: str = "%H:%M:%S") -> str:
        """A moment's time in the platform's time zone (UTC+8); now without one."""
        return _moment(value).astimezone(_PLATFORM).strftime(fmt)

    @staticmethod
    def get_datetime_string(value: Moment = None, fmt: str = "%Y-%m-%d %H:%M:%S") -> str:
        """A moment's date and time in the platform's time zone (UTC+8); now without one."""
        return _moment(value).astimezone(_PLATFORM).strftime(fmt)

    @staticmethod
    def to_unix_timestamp(value: Moment = None) -> int:
        """Seconds since 1970; now without a moment."""
        return int(_moment(value).timestamp())

    @staticmethod
    def to_unix_timestamp_ms(value: Moment = None) -> int:
        """Milliseconds since 1970; now without a moment."""
        return round(_moment(value).timestamp() * 1000)

    @staticmethod
    def to_iso_datetime(value: Moment = None) -> str:
        """The ISO form, with its zone; now without a moment."""
        return _moment(value).isoformat()

    @staticmethod
    def get_days_from_now(value: Moment) -> float:
        """Days from now to a moment, negative for one that has been."""
        return (_moment(value) - datetime.datetime.now(datetime.UTC)) / _DAY

    # Casts, digests, texts

    @staticmethod
    def to_boolean(value: Any, default: bool | None = None) -> bool | None:
        """What a word means, as for boolean variables; ``default`` for one of neither meaning."""
        return value if isinstance(value, bool) else WORDS.get(str(value).strip().lower(), default)

    @staticmethod
    def get_md5(text: str | bytes) -> str:
        """The MD5 in hexadecimal digits."""
        return hashlib.md5(_bytes(text)).hexdigest()

    @staticmethod
    def get_sha1(text: str | bytes) -> str:
        """The SHA-1 in hexadecimal digits."""
        return hashlib.sha1(_bytes(text)).hexdigest()

    @staticmethod
    def get_sha256(text: str | bytes) -> str:
        """The SHA-256 in hexadecimal digits."""
        return hashlib.sha256(_bytes(text)).hexdigest()

    @staticmethod
    def get_sha512(text: str | bytes) -> str:
        """The SHA-512 in hexadecimal digits."""
        return hashlib.sha512(_bytes(text)).hexdigest()

    @staticmethod
    def get_base64(text: str | bytes) -> str:
        """The base64 of a text in UTF-8, or of bytes."""
        return base64.b64encode(_bytes(text)).decode()

    @staticmethod
    def from_base64(text: str | bytes) -> str:
        """The text in UTF-8 that a base64 stands for."""
        return base64.b64decode(text).decode()

    @staticmethod
    def as_array(value: Any) -> list[Any]:
        """A list: of the values of a list, tuple or set, none for ``None``, else of the one value."""
        if value is None:
            return []
        return list(value) if isinstance(value, list | tuple | set | frozenset) else [value]

    @staticmethod
    def as_array_str(value: Any, sep: str = ",") -> list[str]:
        """A list of texts; one text is parted at ``sep``."""
        parts = value.split(sep) if isinstance(value, str) else Toolkit.as_array(value)
        return [str(part).strip() for part in parts if str(part).strip()]

    @staticmethod
    def match_wildcard(value: str, pattern: str) -> bool:
        """Whether a text is what a pattern with ``*`` and ``?`` means."""
        return fnmatch.fnmatchcase(str(value), pattern.replace("[", "[[]"))

    @staticmethod
    def match_wildcards(value: str, patterns: Iterable[str]) -> bool:
        """Whether a text is what any one of the patterns means."""
        return any(Toolkit.match_wildcard(value, pattern) for pattern in patterns)


def _steps(path: str | Iterable[str | int]) -> list[str | int]:
    return list(re.findall(r"[^.\[\]]+", path)) if isinstance(path, str) else list(path)


def _moment(value: Any) -> datetime.datetime:
    """A moment with its zone: of a date, of seconds or milliseconds since 1970, of an ISO text; UTC without a zone."""
    if value is None:
        value = time.time()
    if isinstance(value, int | float):
        seconds = value / 1000 if abs(value) >= _UNTIL_MS else value
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        value = datetime.datetime(value.year, value.month, value.day)
    return moments.read(value)


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


TOOLKIT = Toolkit()
