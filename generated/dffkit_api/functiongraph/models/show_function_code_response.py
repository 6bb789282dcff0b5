# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dependency import Dependency
    from ..models.func_code import FuncCode
    from ..models.strategy_config import StrategyConfig


T = TypeVar("T", bound="ShowFunctionCodeResponse")


@_attrs_define(repr=False)
class ShowFunctionCodeResponse:
    """
    Attributes:
        func_urn (str | Unset):
        func_name (str | Unset):
        domain_id (str | Unset):
        runtime (str | Unset):
        code_type (str | Unset):
        code_url (str | Unset):
        code_filename (str | Unset):
        code_size (int | Unset):
        digest (str | Unset):
        last_modified (datetime.datetime | Unset):
        func_code (FuncCode | Unset): The code of a function.
        depend_list (list[str] | Unset):
        depend_version_list (list[str] | Unset):
        strategy_config (StrategyConfig | Unset):
        dependencies (list[Dependency] | Unset):
    """

    func_urn: str | Unset = UNSET
    func_name: str | Unset = UNSET
    domain_id: str | Unset = UNSET
    runtime: str | Unset = UNSET
    code_type: str | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    code_size: int | Unset = UNSET
    digest: str | Unset = UNSET
    last_modified: datetime.datetime | Unset = UNSET
    func_code: FuncCode | Unset = UNSET
    depend_list: list[str] | Unset = UNSET
    depend_version_list: list[str] | Unset = UNSET
    strategy_config: StrategyConfig | Unset = UNSET
    dependencies: list[Dependency] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        func_name = self.func_name

        domain_id = self.domain_id

        runtime = self.runtime

        code_type = self.code_type

        code_url = self.code_url

        code_filename = self.code_filename

        code_size = self.code_size

        digest = self.digest

        last_modified: str | Unset = UNSET
        if not isinstance(self.last_modified, Unset):
            last_modified = self.last_modified.isoformat()

        func_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_code, Unset):
            func_code = self.func_code.to_dict()

        depend_list: list[str] | Unset = UNSET
        if not isinstance(self.depend_list, Unset):
            depend_list = self.depend_list

        depend_version_list: list[str] | Unset = UNSET
        if not isinstance(self.depend_version_list, Unset):
            depend_version_list = self.depend_version_list

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        dependencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dependencies, Unset):
            dependencies = []
            for dependencies_item_data in self.dependencies:
                dependencies_item = dependencies_item_data.to_dict()
                dependencies.append(dependencies_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_urn is not UNSET:
            field_dict["func_urn"] = func_urn
        if func_name is not UNSET:
            field_dict["func_name"] = func_name
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if code_type is not UNSET:
            field_dict["code_type"] = code_type
        if code_url is not UNSET:
            field_dict["code_url"] = code_url
        if code_filename is not UNSET:
            field_dict["code_filename"] = code_filename
        if code_size is not UNSET:
            field_dict["code_size"] = code_size
        if digest is not UNSET:
            field_dict["digest"] = digest
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if func_code is not UNSET:
            field_dict["func_code"] = func_code
        if depend_list is not UNSET:
            field_dict["depend_list"] = depend_list
        if depend_version_list is not UNSET:
            field_dict["depend_version_list"] = depend_version_list
        if strategy_config is not UNSET:
            field_dict["strategy_config"] = strategy_config
        if dependencies is not UNSET:
            field_dict["dependencies"] = dependencies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dependency import Dependency  # noqa: PLC0415
        from ..models.func_code import FuncCode  # noqa: PLC0415
        from ..models.strategy_config import StrategyConfig  # noqa: PLC0415

        d = dict(src_dict)
        func_urn = d.pop("func_urn", UNSET)

        func_name = d.pop("func_name", UNSET)

        domain_id = d.pop("domain_id", UNSET)

        runtime = d.pop("runtime", UNSET)

        code_type = d.pop("code_type", UNSET)

        code_url = d.pop("code_url", UNSET)

        code_filename = d.pop("code_filename", UNSET)

        code_size = d.pop("code_size", UNSET)

        digest = d.pop("digest", UNSET)

        _last_modified = d.pop("last_modified", UNSET)
        last_modified: datetime.datetime | Unset
        if isinstance(_last_modified, Unset):
            last_modified = UNSET
        else:
            last_modified = datetime.datetime.fromisoformat(_last_modified)

        _func_code = d.pop("func_code", UNSET)
        func_code: FuncCode | Unset
        if isinstance(_func_code, Unset):
            func_code = UNSET
        else:
            func_code = FuncCode.from_dict(_func_code)

        depend_list = cast(list[str], d.pop("depend_list", UNSET))

        depend_version_list = cast(list[str], d.pop("depend_version_list", UNSET))

        _strategy_config = d.pop("strategy_config", UNSET)
        strategy_config: StrategyConfig | Unset
        if isinstance(_strategy_config, Unset):
            strategy_config = UNSET
        else:
            strategy_config = StrategyConfig.from_dict(_strategy_config)

        _dependencies = d.pop("dependencies", UNSET)
        dependencies: list[Dependency] | Unset = UNSET
        if _dependencies is not UNSET:
            dependencies = []
            for dependencies_item_data in _dependencies:
                dependencies_item = Dependency.from_dict(dependencies_item_data)

                dependencies.append(dependencies_item)

        show_function_code_response = cls(
            func_urn=func_urn,
            func_name=func_name,
            domain_id=domain_id,
            runtime=runtime,
            code_type=code_type,
            code_url=code_url,
            code_filename=code_filename,
            code_size=code_size,
            digest=digest,
            last_modified=last_modified,
            func_code=func_code,
            depend_list=depend_list,
            depend_version_list=depend_version_list,
            strategy_config=strategy_config,
            dependencies=dependencies,
        )

        show_function_code_response.additional_properties = d
        return show_function_code_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
