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
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.concurrency_strategy import ConcurrencyStrategy
    from ..models.empty_strategy import EmptyStrategy


T = TypeVar("T", bound="FunctionSummary")


_KNOWN = frozenset(
    (
        "func_urn",
        "func_name",
        "resource_id",
        "domain_id",
        "namespace",
        "project_name",
        "package",
        "runtime",
        "timeout",
        "handler",
        "memory_size",
        "gpu_memory",
        "cpu",
        "code_type",
        "code_url",
        "code_filename",
        "code_size",
        "user_data",
        "encrypted_user_data",
        "digest",
        "version",
        "image_name",
        "xrole",
        "app_xrole",
        "description",
        "last_modified",
        "func_vpc_id",
        "strategy_config",
        "StrategyConfig",
        "extend_config",
        "initializer_handler",
        "initializer_timeout",
        "pre_stop_handler",
        "pre_stop_timeout",
        "enterprise_project_id",
        "long_time",
        "log_group_id",
        "log_stream_id",
        "type",
        "fail_count",
        "is_bridge_function",
        "bind_bridge_funcUrns",
    )
)


@_attrs_define(repr=False)
class FunctionSummary:
    """A function as a list shows it.

    Attributes:
        func_urn (str): URN of the function, with its version.
        func_name (str): Name of the function.
        resource_id (str | Unset): Id of the function as a resource.
        domain_id (str | Unset): Id of the account.
        namespace (str | Unset): Id of the project.
        project_name (str | Unset): Name of the project.
        package (str | Unset): Group of the function.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        timeout (int | Unset): How long a run may take, in seconds.
        handler (str | Unset): Entry point.
        memory_size (int | Unset): Memory, in MB.
        gpu_memory (int | Unset): Memory of the graphics card, in MB.
        cpu (int | Unset): Processor time, in thousandths of a core.
        code_type (CodeType | Unset): Where the code comes from. `inline` and `zip` are in `func_code.file`, `jar` too,
            for Java; `obs` lies at `code_url`; `Custom-Image-Swr` is the image of `custom_image`.
        code_url (str | Unset): Address of the code in OBS.
        code_filename (str | Unset): Name of the code file.
        code_size (int | Unset): Size of the code, in bytes.
        user_data (str | Unset): Variables of the function as JSON text.
        encrypted_user_data (str | Unset): Encrypted variables as JSON text. A secret, hidden in `repr`.
        digest (str | Unset): SHA-512 of the code, in hex.
        version (str | Unset): Version of the function.
        image_name (str | Unset): The service's own name of the version.
        xrole (str | Unset): Name of the agency for configuration.
        app_xrole (str | Unset): Name of the agency the function runs under.
        description (str | Unset): What the function is for.
        last_modified (str | Unset): When it was last changed, mostly ISO 8601 with an offset.
        func_vpc_id (str | Unset): Id of the VPC.
        strategy_config (ConcurrencyStrategy | Unset): How many instances a function may have, and how much one of them
            does at a time.
        StrategyConfig (EmptyStrategy | Unset): A second strategy object beside `strategy_config`, empty in all the
            vendor shows.
        extend_config (str | Unset): Further configuration.
        initializer_handler (str | Unset): Entry point that runs when an instance starts.
        initializer_timeout (int | Unset): How long the initializer may take, in seconds.
        pre_stop_handler (str | Unset): Entry point that runs before an instance ends.
        pre_stop_timeout (int | Unset): How long the pre-stop entry point may take, in seconds.
        enterprise_project_id (str | Unset): Id of the enterprise project.
        long_time (bool | Unset): Whether long timeouts are allowed.
        log_group_id (str | Unset): Id of the log group.
        log_stream_id (str | Unset): Id of the log stream.
        type_ (str | Unset): Generation of the function: v2, or v1, which is no longer in use.
        fail_count (int | Unset): How many runs failed within the last day.
        is_bridge_function (bool | Unset): Whether it is a bridge function.
        bind_bridge_func_urns (list[str] | Unset): URNs of the bridge functions bound to it.
    """

    func_urn: str
    func_name: str
    resource_id: str | Unset = UNSET
    domain_id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    project_name: str | Unset = UNSET
    package: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    timeout: int | Unset = UNSET
    handler: str | Unset = UNSET
    memory_size: int | Unset = UNSET
    gpu_memory: int | Unset = UNSET
    cpu: int | Unset = UNSET
    code_type: CodeType | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    code_size: int | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    digest: str | Unset = UNSET
    version: str | Unset = UNSET
    image_name: str | Unset = UNSET
    xrole: str | Unset = UNSET
    app_xrole: str | Unset = UNSET
    description: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    func_vpc_id: str | Unset = UNSET
    strategy_config: ConcurrencyStrategy | Unset = UNSET
    StrategyConfig: EmptyStrategy | Unset = UNSET
    extend_config: str | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    long_time: bool | Unset = UNSET
    log_group_id: str | Unset = UNSET
    log_stream_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    fail_count: int | Unset = UNSET
    is_bridge_function: bool | Unset = UNSET
    bind_bridge_func_urns: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        func_name = self.func_name

        resource_id = self.resource_id

        domain_id = self.domain_id

        namespace = self.namespace

        project_name = self.project_name

        package = self.package

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

        timeout = self.timeout

        handler = self.handler

        memory_size = self.memory_size

        gpu_memory = self.gpu_memory

        cpu = self.cpu

        code_type: str | Unset = UNSET
        if not isinstance(self.code_type, Unset):
            code_type = self.code_type

        code_url = self.code_url

        code_filename = self.code_filename

        code_size = self.code_size

        user_data = self.user_data

        encrypted_user_data = self.encrypted_user_data

        digest = self.digest

        version = self.version

        image_name = self.image_name

        xrole = self.xrole

        app_xrole = self.app_xrole

        description = self.description

        last_modified = self.last_modified

        func_vpc_id = self.func_vpc_id

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        StrategyConfig: dict[str, Any] | Unset = UNSET
        if not isinstance(self.StrategyConfig, Unset):
            StrategyConfig = self.StrategyConfig.to_dict()

        extend_config = self.extend_config

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        enterprise_project_id = self.enterprise_project_id

        long_time = self.long_time

        log_group_id = self.log_group_id

        log_stream_id = self.log_stream_id

        type_ = self.type_

        fail_count = self.fail_count

        is_bridge_function = self.is_bridge_function

        bind_bridge_func_urns: list[str] | Unset = UNSET
        if not isinstance(self.bind_bridge_func_urns, Unset):
            bind_bridge_func_urns = self.bind_bridge_func_urns

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_urn": func_urn,
                "func_name": func_name,
            }
        )
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if project_name is not UNSET:
            field_dict["project_name"] = project_name
        if package is not UNSET:
            field_dict["package"] = package
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if handler is not UNSET:
            field_dict["handler"] = handler
        if memory_size is not UNSET:
            field_dict["memory_size"] = memory_size
        if gpu_memory is not UNSET:
            field_dict["gpu_memory"] = gpu_memory
        if cpu is not UNSET:
            field_dict["cpu"] = cpu
        if code_type is not UNSET:
            field_dict["code_type"] = code_type
        if code_url is not UNSET:
            field_dict["code_url"] = code_url
        if code_filename is not UNSET:
            field_dict["code_filename"] = code_filename
        if code_size is not UNSET:
            field_dict["code_size"] = code_size
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if encrypted_user_data is not UNSET:
            field_dict["encrypted_user_data"] = encrypted_user_data
        if digest is not UNSET:
            field_dict["digest"] = digest
        if version is not UNSET:
            field_dict["version"] = version
        if image_name is not UNSET:
            field_dict["image_name"] = image_name
        if xrole is not UNSET:
            field_dict["xrole"] = xrole
        if app_xrole is not UNSET:
            field_dict["app_xrole"] = app_xrole
        if description is not UNSET:
            field_dict["description"] = description
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if func_vpc_id is not UNSET:
            field_dict["func_vpc_id"] = func_vpc_id
        if strategy_config is not UNSET:
            field_dict["strategy_config"] = strategy_config
        if StrategyConfig is not UNSET:
            field_dict["StrategyConfig"] = StrategyConfig
        if extend_config is not UNSET:
            field_dict["extend_config"] = extend_config
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
        if long_time is not UNSET:
            field_dict["long_time"] = long_time
        if log_group_id is not UNSET:
            field_dict["log_group_id"] = log_group_id
        if log_stream_id is not UNSET:
            field_dict["log_stream_id"] = log_stream_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if fail_count is not UNSET:
            field_dict["fail_count"] = fail_count
        if is_bridge_function is not UNSET:
            field_dict["is_bridge_function"] = is_bridge_function
        if bind_bridge_func_urns is not UNSET:
            field_dict["bind_bridge_funcUrns"] = bind_bridge_func_urns

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionSummary or type(src_dict) is not dict:
            return indirectly(FunctionSummary, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_urn = no_null("FunctionSummary.func_urn") if (v := src_dict["func_urn"]) is None else v
            self.func_name = no_null("FunctionSummary.func_name") if (v := src_dict["func_name"]) is None else v
        except KeyError as lacking:
            no_key("FunctionSummary", lacking)
        self.resource_id = UNSET if (v := src_dict.get("resource_id")) is None else v
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.project_name = UNSET if (v := src_dict.get("project_name")) is None else v
        self.package = UNSET if (v := src_dict.get("package")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
        self.handler = UNSET if (v := src_dict.get("handler")) is None else v
        self.memory_size = UNSET if (v := src_dict.get("memory_size")) is None else v
        self.gpu_memory = UNSET if (v := src_dict.get("gpu_memory")) is None else v
        self.cpu = UNSET if (v := src_dict.get("cpu")) is None else v
        self.code_type = UNSET if (v := src_dict.get("code_type")) is None else check_code_type(v)
        self.code_url = UNSET if (v := src_dict.get("code_url")) is None else v
        self.code_filename = UNSET if (v := src_dict.get("code_filename")) is None else v
        self.code_size = UNSET if (v := src_dict.get("code_size")) is None else v
        self.user_data = UNSET if (v := src_dict.get("user_data")) is None else v
        self.encrypted_user_data = UNSET if (v := src_dict.get("encrypted_user_data")) is None else v
        self.digest = UNSET if (v := src_dict.get("digest")) is None else v
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.image_name = UNSET if (v := src_dict.get("image_name")) is None else v
        self.xrole = UNSET if (v := src_dict.get("xrole")) is None else v
        self.app_xrole = UNSET if (v := src_dict.get("app_xrole")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
        self.func_vpc_id = UNSET if (v := src_dict.get("func_vpc_id")) is None else v
        self.strategy_config = (
            UNSET if (v := src_dict.get("strategy_config")) is None else _models.ConcurrencyStrategy.from_dict(v)
        )
        self.StrategyConfig = (
            UNSET if (v := src_dict.get("StrategyConfig")) is None else _models.EmptyStrategy.from_dict(v)
        )
        self.extend_config = UNSET if (v := src_dict.get("extend_config")) is None else v
        self.initializer_handler = UNSET if (v := src_dict.get("initializer_handler")) is None else v
        self.initializer_timeout = UNSET if (v := src_dict.get("initializer_timeout")) is None else v
        self.pre_stop_handler = UNSET if (v := src_dict.get("pre_stop_handler")) is None else v
        self.pre_stop_timeout = UNSET if (v := src_dict.get("pre_stop_timeout")) is None else v
        self.enterprise_project_id = UNSET if (v := src_dict.get("enterprise_project_id")) is None else v
        self.long_time = UNSET if (v := src_dict.get("long_time")) is None else v
        self.log_group_id = UNSET if (v := src_dict.get("log_group_id")) is None else v
        self.log_stream_id = UNSET if (v := src_dict.get("log_stream_id")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.fail_count = UNSET if (v := src_dict.get("fail_count")) is None else v
        self.is_bridge_function = UNSET if (v := src_dict.get("is_bridge_function")) is None else v
        self.bind_bridge_func_urns = (
            UNSET
            if (v := src_dict.get("bind_bridge_funcUrns")) is None
            else whole(v, "FunctionSummary.bind_bridge_func_urns")
        )
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
