# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.code_type import CodeType, check_code_type
from ..models.create_function_request_body_type import (
    CreateFunctionRequestBodyType,
    check_create_function_request_body_type,
)
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.custom_image import CustomImage
    from ..models.func_code import FuncCode
    from ..models.func_log_config import FuncLogConfig
    from ..models.func_vpc import FuncVpc
    from ..models.log_tags import LogTags
    from ..models.mount_config import MountConfig
    from ..models.network_control_config import NetworkControlConfig


T = TypeVar("T", bound="CreateFunctionRequestBody")


_KNOWN = frozenset(
    (
        "func_name",
        "package",
        "runtime",
        "timeout",
        "handler",
        "memory_size",
        "depend_version_list",
        "func_vpc",
        "gpu_memory",
        "gpu_type",
        "code_type",
        "code_url",
        "code_filename",
        "custom_image",
        "user_data",
        "encrypted_user_data",
        "xrole",
        "app_xrole",
        "description",
        "func_code",
        "mount_config",
        "initializer_handler",
        "initializer_timeout",
        "pre_stop_handler",
        "pre_stop_timeout",
        "enterprise_project_id",
        "type",
        "log_config",
        "network_controller",
        "is_stateful_function",
        "enable_dynamic_memory",
        "enable_lts_log",
        "lts_custom_tag",
        "user_data_encrypt_kms_key_id",
        "code_encrypt_kms_key_id",
        "domain_names",
        "tags",
    )
)


@_attrs_define(repr=False)
class CreateFunctionRequestBody:
    """A function to create.

    Attributes:
        func_name (str): Name of the function; begins with a letter, ends with a letter or a digit, with letters,
            digits, `_` and `-` between.
        package (str): Group of the function, for the user's own order; `default` where there is none.
        runtime (Runtime): Language and version a function runs in. `Custom` is a runtime of the user's own, `http` an
            HTTP function, `Custom Image` a container image. New ones appear now and then.
        timeout (int): How long a run may take before it is stopped, in seconds.
        handler (str): Entry point, `<file>.<function>` in most languages; `-` for container images.
        memory_size (int): Memory, in MB: one of 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584,
            4096 and, where the account allows it, 8192 and 10240. The processor time follows from it.
        depend_version_list (list[str] | Unset): Ids of the dependency package versions the function uses.
        func_vpc (FuncVpc | Unset): The network a function is placed in.
        gpu_memory (int | Unset): Memory of the graphics card, in MB; only with a custom runtime or a container image.
        gpu_type (str | Unset): Kind of graphics card.
        code_type (CodeType | Unset): Where the code comes from. `inline` and `zip` are in `func_code.file`, `jar` too,
            for Java; `obs` lies at `code_url`; `Custom-Image-Swr` is the image of `custom_image`.
        code_url (str | Unset): Address of the code in OBS, with `code_type` obs; empty otherwise.
        code_filename (str | Unset): Name of the code file, demanded with `code_type` jar and zip.
        custom_image (CustomImage | Unset): The container image of a function.
        user_data (str | Unset): Variables of the function: JSON text of one object, at most 20 names, 4 KB in all.
        encrypted_user_data (str | Unset): Variables to store encrypted: JSON text of one object, at most 20 names, 4 KB
            in all. A secret, hidden in `repr`.
        xrole (str | Unset): Name of the agency through which the function may be configured to reach other services.
        app_xrole (str | Unset): Name of the agency the function runs under; without it, that of `xrole`.
        description (str | Unset): What the function is for.
        func_code (FuncCode | Unset): The code of a function.
        mount_config (MountConfig | Unset): The file systems a function mounts.
        initializer_handler (str | Unset): Entry point that runs once when an instance starts.
        initializer_timeout (int | Unset): How long the initializer may take, in seconds; demanded with an initializer.
        pre_stop_handler (str | Unset): Entry point that runs before an instance ends.
        pre_stop_timeout (int | Unset): How long the pre-stop entry point may take, in seconds.
        enterprise_project_id (str | Unset): Id of the enterprise project; `0` is the default one.
        type_ (CreateFunctionRequestBodyType | Unset): Generation of the function.
        log_config (FuncLogConfig | Unset): Where the logs of a function go.
        network_controller (NetworkControlConfig | Unset): Which networks a function may reach and be reached from.
        is_stateful_function (bool | Unset): Whether the function keeps state; v2 only.
        enable_dynamic_memory (bool | Unset): Whether memory may be chosen at each invocation.
        enable_lts_log (bool | Unset): Whether to write logs to the log service.
        lts_custom_tag (LogTags | Unset): Tags to write with each log line.
        user_data_encrypt_kms_key_id (str | Unset): Id of the key that encrypts the variables.
        code_encrypt_kms_key_id (str | Unset): Id of the key that encrypts the code.
        domain_names (str | Unset): Private domain names the function may look up in its VPC.
        tags (str | Unset): Tags of the function.
    """

    func_name: str
    package: str
    runtime: Runtime
    timeout: int
    handler: str
    memory_size: int
    depend_version_list: list[str] | Unset = UNSET
    func_vpc: FuncVpc | Unset = UNSET
    gpu_memory: int | Unset = UNSET
    gpu_type: str | Unset = UNSET
    code_type: CodeType | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    custom_image: CustomImage | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    xrole: str | Unset = UNSET
    app_xrole: str | Unset = UNSET
    description: str | Unset = UNSET
    func_code: FuncCode | Unset = UNSET
    mount_config: MountConfig | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    type_: CreateFunctionRequestBodyType | Unset = UNSET
    log_config: FuncLogConfig | Unset = UNSET
    network_controller: NetworkControlConfig | Unset = UNSET
    is_stateful_function: bool | Unset = UNSET
    enable_dynamic_memory: bool | Unset = UNSET
    enable_lts_log: bool | Unset = UNSET
    lts_custom_tag: LogTags | Unset = UNSET
    user_data_encrypt_kms_key_id: str | Unset = UNSET
    code_encrypt_kms_key_id: str | Unset = UNSET
    domain_names: str | Unset = UNSET
    tags: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_name = self.func_name

        package = self.package

        runtime: str = self.runtime

        timeout = self.timeout

        handler = self.handler

        memory_size = self.memory_size

        depend_version_list: list[str] | Unset = UNSET
        if not isinstance(self.depend_version_list, Unset):
            depend_version_list = self.depend_version_list

        func_vpc: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_vpc, Unset):
            func_vpc = self.func_vpc.to_dict()

        gpu_memory = self.gpu_memory

        gpu_type = self.gpu_type

        code_type: str | Unset = UNSET
        if not isinstance(self.code_type, Unset):
            code_type = self.code_type

        code_url = self.code_url

        code_filename = self.code_filename

        custom_image: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_image, Unset):
            custom_image = self.custom_image.to_dict()

        user_data = self.user_data

        encrypted_user_data = self.encrypted_user_data

        xrole = self.xrole

        app_xrole = self.app_xrole

        description = self.description

        func_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_code, Unset):
            func_code = self.func_code.to_dict()

        mount_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mount_config, Unset):
            mount_config = self.mount_config.to_dict()

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        enterprise_project_id = self.enterprise_project_id

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        log_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.log_config, Unset):
            log_config = self.log_config.to_dict()

        network_controller: dict[str, Any] | Unset = UNSET
        if not isinstance(self.network_controller, Unset):
            network_controller = self.network_controller.to_dict()

        is_stateful_function = self.is_stateful_function

        enable_dynamic_memory = self.enable_dynamic_memory

        enable_lts_log = self.enable_lts_log

        lts_custom_tag: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lts_custom_tag, Unset):
            lts_custom_tag = self.lts_custom_tag.to_dict()

        user_data_encrypt_kms_key_id = self.user_data_encrypt_kms_key_id

        code_encrypt_kms_key_id = self.code_encrypt_kms_key_id

        domain_names = self.domain_names

        tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_name": func_name,
                "package": package,
                "runtime": runtime,
                "timeout": timeout,
                "handler": handler,
                "memory_size": memory_size,
            }
        )
        if depend_version_list is not UNSET:
            field_dict["depend_version_list"] = depend_version_list
        if func_vpc is not UNSET:
            field_dict["func_vpc"] = func_vpc
        if gpu_memory is not UNSET:
            field_dict["gpu_memory"] = gpu_memory
        if gpu_type is not UNSET:
            field_dict["gpu_type"] = gpu_type
        if code_type is not UNSET:
            field_dict["code_type"] = code_type
        if code_url is not UNSET:
            field_dict["code_url"] = code_url
        if code_filename is not UNSET:
            field_dict["code_filename"] = code_filename
        if custom_image is not UNSET:
            field_dict["custom_image"] = custom_image
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if encrypted_user_data is not UNSET:
            field_dict["encrypted_user_data"] = encrypted_user_data
        if xrole is not UNSET:
            field_dict["xrole"] = xrole
        if app_xrole is not UNSET:
            field_dict["app_xrole"] = app_xrole
        if description is not UNSET:
            field_dict["description"] = description
        if func_code is not UNSET:
            field_dict["func_code"] = func_code
        if mount_config is not UNSET:
            field_dict["mount_config"] = mount_config
        if initializer_handler is not UNSET:
            field_dict["initializer_handler"] = initializer_handler
        if initializer_timeout is not UNSET:
            field_dict["initializer_timeout"] = initializer_timeout
        if pre_stop_handler is not UNSET:
            field_dict["pre_stop_handler"] = pre_stop_handler
        if pre_stop_timeout is not UNSET:
            field_dict["pre_stop_timeout"] = pre_stop_timeout
        if enterprise_project_id is not UNSET:
            field_dict["enterprise_project_id"] = enterprise_project_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if log_config is not UNSET:
            field_dict["log_config"] = log_config
        if network_controller is not UNSET:
            field_dict["network_controller"] = network_controller
        if is_stateful_function is not UNSET:
            field_dict["is_stateful_function"] = is_stateful_function
        if enable_dynamic_memory is not UNSET:
            field_dict["enable_dynamic_memory"] = enable_dynamic_memory
        if enable_lts_log is not UNSET:
            field_dict["enable_lts_log"] = enable_lts_log
        if lts_custom_tag is not UNSET:
            field_dict["lts_custom_tag"] = lts_custom_tag
        if user_data_encrypt_kms_key_id is not UNSET:
            field_dict["user_data_encrypt_kms_key_id"] = user_data_encrypt_kms_key_id
        if code_encrypt_kms_key_id is not UNSET:
            field_dict["code_encrypt_kms_key_id"] = code_encrypt_kms_key_id
        if domain_names is not UNSET:
            field_dict["domain_names"] = domain_names
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateFunctionRequestBody or type(src_dict) is not dict:
            return indirectly(CreateFunctionRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_name = (
                no_null("CreateFunctionRequestBody.func_name") if (v := src_dict["func_name"]) is None else v
            )
            self.package = no_null("CreateFunctionRequestBody.package") if (v := src_dict["package"]) is None else v
            self.runtime = (
                no_null("CreateFunctionRequestBody.runtime") if (v := src_dict["runtime"]) is None else check_runtime(v)
            )
            self.timeout = no_null("CreateFunctionRequestBody.timeout") if (v := src_dict["timeout"]) is None else v
            self.handler = no_null("CreateFunctionRequestBody.handler") if (v := src_dict["handler"]) is None else v
            self.memory_size = (
                no_null("CreateFunctionRequestBody.memory_size") if (v := src_dict["memory_size"]) is None else v
            )
        except KeyError as lacking:
            no_key("CreateFunctionRequestBody", lacking)
        self.depend_version_list = (
            UNSET
            if (v := src_dict.get("depend_version_list")) is None
            else whole(v, "CreateFunctionRequestBody.depend_version_list")
        )
        self.func_vpc = UNSET if (v := src_dict.get("func_vpc")) is None else _models.FuncVpc.from_dict(v)
        self.gpu_memory = UNSET if (v := src_dict.get("gpu_memory")) is None else v
        self.gpu_type = UNSET if (v := src_dict.get("gpu_type")) is None else v
        self.code_type = UNSET if (v := src_dict.get("code_type")) is None else check_code_type(v)
        self.code_url = UNSET if (v := src_dict.get("code_url")) is None else v
        self.code_filename = UNSET if (v := src_dict.get("code_filename")) is None else v
        self.custom_image = UNSET if (v := src_dict.get("custom_image")) is None else _models.CustomImage.from_dict(v)
        self.user_data = UNSET if (v := src_dict.get("user_data")) is None else v
        self.encrypted_user_data = UNSET if (v := src_dict.get("encrypted_user_data")) is None else v
        self.xrole = UNSET if (v := src_dict.get("xrole")) is None else v
        self.app_xrole = UNSET if (v := src_dict.get("app_xrole")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.func_code = UNSET if (v := src_dict.get("func_code")) is None else _models.FuncCode.from_dict(v)
        self.mount_config = UNSET if (v := src_dict.get("mount_config")) is None else _models.MountConfig.from_dict(v)
        self.initializer_handler = UNSET if (v := src_dict.get("initializer_handler")) is None else v
        self.initializer_timeout = UNSET if (v := src_dict.get("initializer_timeout")) is None else v
        self.pre_stop_handler = UNSET if (v := src_dict.get("pre_stop_handler")) is None else v
        self.pre_stop_timeout = UNSET if (v := src_dict.get("pre_stop_timeout")) is None else v
        self.enterprise_project_id = UNSET if (v := src_dict.get("enterprise_project_id")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_create_function_request_body_type(v)
        self.log_config = UNSET if (v := src_dict.get("log_config")) is None else _models.FuncLogConfig.from_dict(v)
        self.network_controller = (
            UNSET if (v := src_dict.get("network_controller")) is None else _models.NetworkControlConfig.from_dict(v)
        )
        self.is_stateful_function = UNSET if (v := src_dict.get("is_stateful_function")) is None else v
        self.enable_dynamic_memory = UNSET if (v := src_dict.get("enable_dynamic_memory")) is None else v
        self.enable_lts_log = UNSET if (v := src_dict.get("enable_lts_log")) is None else v
        self.lts_custom_tag = UNSET if (v := src_dict.get("lts_custom_tag")) is None else _models.LogTags.from_dict(v)
        self.user_data_encrypt_kms_key_id = UNSET if (v := src_dict.get("user_data_encrypt_kms_key_id")) is None else v
        self.code_encrypt_kms_key_id = UNSET if (v := src_dict.get("code_encrypt_kms_key_id")) is None else v
        self.domain_names = UNSET if (v := src_dict.get("domain_names")) is None else v
        self.tags = UNSET if (v := src_dict.get("tags")) is None else v
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
