"""What one deployment is to bring about, and the bodies that do it.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Function", "Modifying the Code of a Function",
"Modifying the Metadata of a Function".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

from ...._foreign import shown
from ....errors import MisuseError
from ._configs import ConfigChanges, FunctionOptions, update_body, written
from ._handlers import IMAGE, check_entry, check_handler, checked_runtime

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api.functiongraph.models import (
        CreateFunctionRequestBody,
        FuncCode,
        FunctionConfig,
        FunctionSummary,
        UpdateFunctionCodeRequestBody,
        UpdateFunctionConfigRequestBody,
    )

    from ._code import Code, Source

IfExists = Literal["update", "fail"]

NAME = re.compile(r"[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?")
LONGEST_NAME = 60
URL = re.compile(r"https?://[^/\s]+/\S+")
LIMITS = {"timeout": 30, "memory_size": 256}  # seconds and MB of a new function, where nobody says
OF_CODE = ("depend_version_list", "code_encrypt_kms_key_id")  # sent with the code, not with the configuration


@dataclass(frozen=True, slots=True)
class Deployment:
    """A function as it is wanted; of ``code``, ``code_url`` and the image in ``options``, it has one."""

    name: str
    package: str
    demanded: Mapping[str, Any]
    options: Mapping[str, Any] = field(repr=False)  # variables among them, encrypted ones too
    code: Code | None = field(default=None, repr=False)
    code_url: str | None = None

    @property
    def content(self) -> bytes:
        """The package that goes into a body; empty where the code is elsewhere."""
        return b"" if self.code is None else self.code.content

    def creation(self) -> CreateFunctionRequestBody:
        """The body that creates it."""
        from dffkit_api.functiongraph.models import CreateFunctionRequestBody  # noqa: PLC0415 - first call

        return CreateFunctionRequestBody(
            **{**LIMITS, **self.demanded}, package=self.package, **self._code(), **self.options
        )

    def replacement(self, present: FunctionConfig) -> UpdateFunctionCodeRequestBody | None:
        """The body that replaces the code; ``None`` where the same code is there already, and for images.

        Dependency packages that nobody speaks of stay: a list that is left out might count as an empty one.
        """
        from dffkit_api.functiongraph.models import FuncCode, UpdateFunctionCodeRequestBody  # noqa: PLC0415

        if "custom_image" in self.options or self._is_there(present):
            return None
        kept = {name: getattr(present, name) for name in OF_CODE if getattr(present, name, None)}
        given = {name: self.options[name] for name in OF_CODE if name in self.options}
        return UpdateFunctionCodeRequestBody(**cast("Any", {"func_code": FuncCode()} | self._code() | kept | given))

    def change(self, present: FunctionConfig) -> UpdateFunctionConfigRequestBody | None:
        """The body that changes the configuration; ``None`` where nothing differs."""
        from ._differences import differs  # noqa: PLC0415 - not for what is new

        known = ConfigChanges.__annotations__
        options = {name: value for name, value in self.options.items() if name in known}
        body = update_body(cast("ConfigChanges", {**self.demanded, **options}), present)
        return body if differs(body, present) else None

    def is_this(self, row: FunctionSummary) -> bool:
        """Whether a row of the list is this function; raises :class:`MisuseError` where it is in another group.

        The list has every name that contains the one that is asked for.
        """
        if row.func_name != self.name:
            return False
        self._check_package(row.package)
        return True

    def _check_package(self, package: Any) -> None:
        if package and package != self.package:
            raise MisuseError(
                f"the function {self.name!r} exists in the package {package!r}, and names are unique in a project: "
                f"deploy it with package={package!r}, or under another name"
            )

    def _code(self) -> dict[str, Any]:
        if self.code is not None:
            return {"code_type": self.code.code_type, "code_filename": self.code.file_name, "func_code": _placeholder()}
        if self.code_url is not None:
            return {"code_type": "obs", "code_url": self.code_url}
        return {"code_type": "Custom-Image-Swr"}

    def _is_there(self, present: FunctionConfig) -> bool:
        """What lies in OBS may have changed under the same address, so it always counts as new."""
        given = [name for name in OF_CODE if name in self.options]
        return (
            self.code is not None
            and present.digest == self.code.digest()
            and all(_as_text(self.options[name]) == _as_text(getattr(present, name)) for name in given)
        )


def planned(
    name: str,
    source: Source | None,
    demanded: Mapping[str, Any],
    *,
    package: str,
    code_url: str | None,
    options: FunctionOptions,
) -> Deployment:
    """The deployment for these arguments; raises :class:`MisuseError` for what cannot be deployed."""
    check_name(name)
    rest = written("deploy", options, FunctionOptions)
    _check_one(source, code_url, rest)
    runtime = checked_runtime(demanded["runtime"])
    is_image = "custom_image" in rest
    handler = check_handler(runtime, demanded["handler"] or (IMAGE if is_image else None))
    limits = {name: demanded[name] for name in LIMITS if demanded[name] is not None}
    for limit, value in limits.items():
        _check_number(limit, value)
    code = None if source is None else _packed(source, runtime, handler, more=bool(rest.get("depend_version_list")))
    known = {"func_name": name, "runtime": runtime, "handler": handler, **limits}
    return Deployment(name, package, known, rest, code, code_url)


def check_name(name: str) -> None:
    """Raises :class:`MisuseError` for what the service takes as no name of a function."""
    if not isinstance(name, str) or len(name) > LONGEST_NAME or not NAME.fullmatch(name):
        raise MisuseError(
            f"{shown(name)} cannot be the name of a function: it begins with a letter, ends with a letter or digit, "
            f"has letters, digits, _ and - between, and {LONGEST_NAME} characters at most"
        )


def check_if_exists(if_exists: str) -> None:
    """Raises :class:`MisuseError` for what is none of the two."""
    if if_exists not in ("update", "fail"):
        raise MisuseError(f"if_exists must be 'update' (a function that is there) or 'fail', not {shown(if_exists)}")


def _packed(source: Source, runtime: str, handler: str, *, more: bool) -> Code:
    from ._code import pack  # noqa: PLC0415 - zipfile is not needed otherwise

    code = pack(source)
    check_entry(runtime, handler, code.names, more=more)
    return code


def _check_one(source: object, code_url: object, options: Mapping[str, Any]) -> None:
    given = {"source": source, "code_url": code_url, "custom_image": options.get("custom_image")}
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise MisuseError(
            "deploy() needs the code once: as source (a path, bytes of a zip or a dict of texts), as code_url in OBS, "
            f"or as custom_image; given were {' and '.join(named) or 'none of them'}"
        )
    if code_url is not None and not (isinstance(code_url, str) and URL.fullmatch(code_url)):
        raise MisuseError(
            f"code_url must be the address of a zip in OBS, https://<bucket>.obs.…/…, not {shown(code_url)}"
        )


def _check_number(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise MisuseError(f"{name} must be a whole number from 1 on, not {shown(value)}")


def _placeholder() -> FuncCode:
    from dffkit_api.functiongraph.models import FuncCode  # noqa: PLC0415 - first call

    from ._body import PACKAGE  # noqa: PLC0415

    return FuncCode(file=PACKAGE)


def _as_text(value: Any) -> str | list[str]:
    """Lists in no order; what is left out, is empty."""
    return sorted(value) if isinstance(value, list) else str(value or "")
