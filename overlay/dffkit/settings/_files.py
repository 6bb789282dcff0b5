"""The files that hold settings, read when a connector is made."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from ..errors import InvalidSettingError

TOML_NAME = "dffkit.toml"
VENDOR_FILE = "~/.huaweicloud/credentials"
VENDOR_FILE_VARIABLE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE"  # the official SDK reads it too


def toml_paths() -> tuple[Path, ...]:
    """Where ``dffkit.toml`` is looked for: here, then the user's configuration folder."""
    folder = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(TOML_NAME), in_home(folder) / "dffkit" / TOML_NAME


def in_home(path: str) -> Path:
    """The path with the home folder at its start; as it is, which no file is found by, where nobody knows the home.

    That is so for a user without HOME and without an entry among the users of the machine, as in many containers.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def toml_tables(path: Path) -> dict[str, Any]:
    """The tables of a TOML file, none without the file; raises :class:`InvalidSettingError` naming file and line."""
    content = _content(path)
    if content is None:
        return {}
    import tomllib  # noqa: PLC0415 - most processes have no such file

    try:
        return tomllib.loads(content.decode("utf-8-sig"))  # some editors put a mark before the first table
    except UnicodeDecodeError as exc:
        line = content[: exc.start].count(b"\n") + 1
        raise InvalidSettingError(f"{path}, line {line}: not UTF-8 text; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as exc:
        line_or_end = re.search(r"line \d+", str(exc))
        where = line_or_end[0] if line_or_end else "last line"
        raise InvalidSettingError(
            f'{path}, {where}: not valid TOML ({_without_values(str(exc))}); text stands in quotes: ak = "…"'
        ) from None


def vendor_values() -> tuple[str, dict[str, str]]:
    """Path and ``section.key`` values of the vendor's own ini file."""
    path = in_home(os.environ.get(VENDOR_FILE_VARIABLE) or VENDOR_FILE)
    content = _content(path)
    if content is None:
        return str(path), {}
    import configparser  # noqa: PLC0415 - as above

    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(content.decode("utf-8-sig"))
    except (configparser.Error, UnicodeDecodeError) as exc:
        number = getattr(exc, "lineno", None)
        line = f", line {number}" if number else ""
        raise InvalidSettingError(
            f"{path}{line}: not a readable ini file; it has a section [basic] with lines like ak = …"
        ) from None
    return str(path), {
        f"{section}.{key}": value for section in parser.sections() for key, value in parser[section].items()
    }


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as exc:
        raise InvalidSettingError(f"{path} cannot be read: {exc.strerror}; make it readable, or move it away") from exc


def _without_values(message: str) -> str:
    return re.sub(r"'[^']*'|\"[^\"]*\"", "…", message)
