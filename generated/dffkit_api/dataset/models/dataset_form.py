# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_form_update import DatasetFormUpdate, check_dataset_form_update
from ..types import UNSET, Unset, hidden, indirectly, no_key, no_null, shown

T = TypeVar("T", bound="DatasetForm")


@_attrs_define(repr=False)
class DatasetForm:
    """
    Attributes:
        type_ (str): Id of the data set, or its name.
        ds (str | Unset): The rows to load, as JSON text: a list of rows, the first of which names the columns, or
            whatever the data set is configured for.
        update (DatasetFormUpdate | Unset): 0 inserts, 1 updates.
        pg (int | Unset): Number of the page to read, from 1 on.
        pagesize (int | Unset): Rows a page.
        param (str | Unset): Parameters of the data set, an object as JSON text.
        visitor (str | Unset): Name of the user.
        stamp (int | Unset): Milliseconds since 1970, part of the token.
        token (str | Unset): SHA-1, in hex, of secret, stamp, visitor and type. A secret, hidden in `repr`.
    """

    type_: str
    ds: str | Unset = UNSET
    update: DatasetFormUpdate | Unset = UNSET
    pg: int | Unset = UNSET
    pagesize: int | Unset = UNSET
    param: str | Unset = UNSET
    visitor: str | Unset = UNSET
    stamp: int | Unset = UNSET
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        ds = self.ds

        update: int | Unset = UNSET
        if not isinstance(self.update, Unset):
            update = self.update

        pg = self.pg

        pagesize = self.pagesize

        param = self.param

        visitor = self.visitor

        stamp = self.stamp

        token = self.token

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if ds is not UNSET:
            field_dict["ds"] = ds
        if update is not UNSET:
            field_dict["update"] = update
        if pg is not UNSET:
            field_dict["pg"] = pg
        if pagesize is not UNSET:
            field_dict["pagesize"] = pagesize
        if param is not UNSET:
            field_dict["param"] = param
        if visitor is not UNSET:
            field_dict["visitor"] = visitor
        if stamp is not UNSET:
            field_dict["stamp"] = stamp
        if token is not UNSET:
            field_dict["token"] = token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DatasetForm or type(src_dict) is not dict:
            return indirectly(DatasetForm, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = no_null("DatasetForm.type_") if (v := src_dict["type"]) is None else v
        except KeyError as lacking:
            no_key("DatasetForm", lacking)
        self.ds = UNSET if (v := src_dict.get("ds")) is None else v
        self.update = UNSET if (v := src_dict.get("update")) is None else check_dataset_form_update(v)
        self.pg = UNSET if (v := src_dict.get("pg")) is None else v
        self.pagesize = UNSET if (v := src_dict.get("pagesize")) is None else v
        self.param = UNSET if (v := src_dict.get("param")) is None else v
        self.visitor = UNSET if (v := src_dict.get("visitor")) is None else v
        self.stamp = UNSET if (v := src_dict.get("stamp")) is None else v
        self.token = UNSET if (v := src_dict.get("token")) is None else v
        return self
