# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset, shown

if TYPE_CHECKING:
    from ..models.sync_call_kwargs_type_0 import SyncCallKwargsType0
    from ..models.sync_call_options import SyncCallOptions


T = TypeVar("T", bound="SyncCall")


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
        from ..models.sync_call_kwargs_type_0 import SyncCallKwargsType0  # noqa: PLC0415
        from ..models.sync_call_options import SyncCallOptions  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_kwargs(data: object) -> None | SyncCallKwargsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                kwargs_type_0 = SyncCallKwargsType0.from_dict(data)

                return kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SyncCallKwargsType0 | Unset, data)

        kwargs = _parse_kwargs(d.pop("kwargs", UNSET))

        _options = d.pop("options", UNSET)
        options: SyncCallOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = SyncCallOptions.from_dict(_options)

        sync_call = cls(
            kwargs=kwargs,
            options=options,
        )

        return sync_call
