# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset, shown

if TYPE_CHECKING:
    from ..models.async_call_kwargs_type_0 import AsyncCallKwargsType0


T = TypeVar("T", bound="AsyncCall")


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
        from ..models.async_call_kwargs_type_0 import AsyncCallKwargsType0  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_kwargs(data: object) -> AsyncCallKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                kwargs_type_0 = AsyncCallKwargsType0.from_dict(data)

                return kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AsyncCallKwargsType0 | None | Unset, data)

        kwargs = _parse_kwargs(d.pop("kwargs", UNSET))

        async_call = cls(
            kwargs=kwargs,
        )

        return async_call
