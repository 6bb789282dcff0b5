# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from .. import models as _models
from ..types import UNSET, Unset, indirectly, shown

if TYPE_CHECKING:
    from ..models.sync_call_kwargs_type_0 import SyncCallKwargsType0
    from ..models.sync_call_options import SyncCallOptions


T = TypeVar("T", bound="SyncCall")


def _read_kwargs(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.SyncCallKwargsType0.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


@_attrs_define(repr=False)
class SyncCall:
    """
    Attributes:
        kwargs (None | SyncCallKwargsType0 | Unset): The arguments.
        options (SyncCallOptions | Unset):
    """

    kwargs: None | SyncCallKwargsType0 | Unset = UNSET
    options: SyncCallOptions | Unset = UNSET

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sync_call_kwargs_type_0 import SyncCallKwargsType0  # noqa: PLC0415

        kwargs: dict[str, Any] | None | Unset
        if isinstance(self.kwargs, Unset):
            kwargs = UNSET
        elif isinstance(self.kwargs, SyncCallKwargsType0):
            kwargs = self.kwargs.to_dict()
        else:
            kwargs = self.kwargs

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if kwargs is not UNSET:
            field_dict["kwargs"] = kwargs
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SyncCall or type(src_dict) is not dict:
            return indirectly(SyncCall, cls, src_dict)
        self = cls.__new__(cls)
        self.kwargs = v if (v := src_dict.get("kwargs", UNSET)) is None or v is UNSET else _read_kwargs(v)
        self.options = UNSET if (v := src_dict.get("options")) is None else _models.SyncCallOptions.from_dict(v)
        return self
