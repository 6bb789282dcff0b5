# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.code_type import CodeType, check_code_type
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.concurrency_strategy import ConcurrencyStrategy
    from ..models.dependency import Dependency
    from ..models.func_code import FuncCode


T = TypeVar("T", bound="FunctionCode")


def _read_depend_list(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "FunctionCode.depend_list")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_depend_version_list(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "FunctionCode.depend_version_list")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_dependencies(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.Dependency.from_dict, v, "FunctionCode.dependencies")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "func_urn",
        "func_name",
        "domain_id",
        "runtime",
        "code_type",
        "code_url",
        "code_filename",
        "code_size",
        "digest",
        "last_modified",
        "func_code",
        "depend_list",
        "depend_version_list",
        "strategy_config",
        "dependencies",
        "code_encrypt_kms_key_id",
    )
)


@_attrs_define(repr=False)
class FunctionCode:
    """The code of a function, and what it uses.

    Attributes:
        func_urn (str): URN of the function, with its version.
        func_name (str): Name of the function.
        domain_id (str | Unset): Id of the account.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        code_type (CodeType | Unset): Where the code comes from. `inline` and `zip` are in `func_code.file`, `jar` too,
            for Java; `obs` lies at `code_url`; `Custom-Image-Swr` is the image of `custom_image`.
        code_url (str | Unset): Address of the code in OBS, with `code_type` obs; empty otherwise.
        code_filename (str | Unset): Name of the code file.
        code_size (int | Unset): Size of the code, in bytes.
        digest (str | Unset): SHA-512 of the code, in hex.
        last_modified (str | Unset): When it was last changed, mostly ISO 8601 with an offset.
        func_code (FuncCode | Unset): The code of a function.
        depend_list (list[str] | None | Unset): Ids of the dependency packages.
        depend_version_list (list[str] | None | Unset): Ids of the dependency package versions.
        strategy_config (ConcurrencyStrategy | Unset): How many instances a function may have, and how much one of them
            does at a time.
        dependencies (list[Dependency] | None | Unset): The dependency packages.
        code_encrypt_kms_key_id (str | Unset): Id of the key that encrypts the code.
    """

    func_urn: str
    func_name: str
    domain_id: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    code_type: CodeType | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    code_size: int | Unset = UNSET
    digest: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    func_code: FuncCode | Unset = UNSET
    depend_list: list[str] | None | Unset = UNSET
    depend_version_list: list[str] | None | Unset = UNSET
    strategy_config: ConcurrencyStrategy | Unset = UNSET
    dependencies: list[Dependency] | None | Unset = UNSET
    code_encrypt_kms_key_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        func_name = self.func_name

        domain_id = self.domain_id

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

        code_type: str | Unset = UNSET
        if not isinstance(self.code_type, Unset):
            code_type = self.code_type

        code_url = self.code_url

        code_filename = self.code_filename

        code_size = self.code_size

        digest = self.digest

        last_modified = self.last_modified

        func_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_code, Unset):
            func_code = self.func_code.to_dict()

        depend_list: list[str] | None | Unset
        if isinstance(self.depend_list, Unset):
            depend_list = UNSET
        elif isinstance(self.depend_list, list):
            depend_list = self.depend_list

        else:
            depend_list = self.depend_list

        depend_version_list: list[str] | None | Unset
        if isinstance(self.depend_version_list, Unset):
            depend_version_list = UNSET
        elif isinstance(self.depend_version_list, list):
            depend_version_list = self.depend_version_list

        else:
            depend_version_list = self.depend_version_list

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        dependencies: list[dict[str, Any]] | None | Unset
        if isinstance(self.dependencies, Unset):
            dependencies = UNSET
        elif isinstance(self.dependencies, list):
            dependencies = []
            for dependencies_type_0_item_data in self.dependencies:
                dependencies_type_0_item = dependencies_type_0_item_data.to_dict()
                dependencies.append(dependencies_type_0_item)

        else:
            dependencies = self.dependencies

        code_encrypt_kms_key_id = self.code_encrypt_kms_key_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_urn": func_urn,
                "func_name": func_name,
            }
        )
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
        if code_encrypt_kms_key_id is not UNSET:
            field_dict["code_encrypt_kms_key_id"] = code_encrypt_kms_key_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionCode or type(src_dict) is not dict:
            return indirectly(FunctionCode, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_urn = no_null("FunctionCode.func_urn") if (v := src_dict["func_urn"]) is None else v
            self.func_name = no_null("FunctionCode.func_name") if (v := src_dict["func_name"]) is None else v
        except KeyError as lacking:
            no_key("FunctionCode", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.code_type = UNSET if (v := src_dict.get("code_type")) is None else check_code_type(v)
        self.code_url = UNSET if (v := src_dict.get("code_url")) is None else v
        self.code_filename = UNSET if (v := src_dict.get("code_filename")) is None else v
        self.code_size = UNSET if (v := src_dict.get("code_size")) is None else v
        self.digest = UNSET if (v := src_dict.get("digest")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
        self.func_code = UNSET if (v := src_dict.get("func_code")) is None else _models.FuncCode.from_dict(v)
        self.depend_list = (
            v if (v := src_dict.get("depend_list", UNSET)) is None or v is UNSET else _read_depend_list(v)
        )
        self.depend_version_list = (
            v
            if (v := src_dict.get("depend_version_list", UNSET)) is None or v is UNSET
            else _read_depend_version_list(v)
        )
        self.strategy_config = (
            UNSET if (v := src_dict.get("strategy_config")) is None else _models.ConcurrencyStrategy.from_dict(v)
        )
        self.dependencies = (
            v if (v := src_dict.get("dependencies", UNSET)) is None or v is UNSET else _read_dependencies(v)
        )
        self.code_encrypt_kms_key_id = UNSET if (v := src_dict.get("code_encrypt_kms_key_id")) is None else v
        self.additional_properties = beyond(_KNOWN, src_dict)
        return self

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
