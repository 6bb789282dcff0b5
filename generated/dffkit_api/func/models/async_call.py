# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from .. import models as _models
from ..types import UNSET, Unset, indirectly, shown

if TYPE_CHECKING:
    from ..models.async_call_kwargs_type_0 import AsyncCallKwargsType0


T = TypeVar("T", bound="AsyncCall")


def _read_kwargs(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.AsyncCallKwargsType0.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


@_attrs_define(repr=False)
class AsyncCall:
    """
    Attributes:
        kwargs (AsyncCallKwargsType0 | None | Unset): The arguments.
    """

    kwargs: AsyncCallKwargsType0 | None | Unset = UNSET

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.async_call_kwargs_type_0 import AsyncCallKwargsType0  # noqa: PLC0415

        kwargs: dict[str, Any] | None | Unset
        if isinstance(self.kwargs, Unset):
            kwargs = UNSET
        elif isinstance(self.kwargs, AsyncCallKwargsType0):
            kwargs = self.kwargs.to_dict()
        else:
            kwargs = self.kwargs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if kwargs is not UNSET:
            field_dict["kwargs"] = kwargs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncCall or type(src_dict) is not dict:
            return indirectly(AsyncCall, cls, src_dict)
        self = cls.__new__(cls)
        self.kwargs = v if (v := src_dict.get("kwargs", UNSET)) is None or v is UNSET else _read_kwargs(v)
        return self
