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
from ..types import UNSET, Unset, beyond, each, hidden, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.concurrency_strategy import ConcurrencyStrategy
    from ..models.custom_image import CustomImage
    from ..models.dependency import Dependency
    from ..models.func_vpc import FuncVpc
    from ..models.mount_config import MountConfig
    from ..models.version_async_config import VersionAsyncConfig


T = TypeVar("T", bound="FunctionVersion")


def _read_func_vpc(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.FuncVpc.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_mount_config(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.MountConfig.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_dependencies(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.Dependency.from_dict, v, "FunctionVersion.dependencies")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_function_async_config(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.VersionAsyncConfig.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_custom_image(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.CustomImage.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "func_urn",
        "func_name",
        "version",
        "domain_id",
        "namespace",
        "project_name",
        "package",
        "runtime",
        "timeout",
        "handler",
        "memory_size",
        "cpu",
        "code_type",
        "code_url",
        "code_filename",
        "code_size",
        "user_data",
        "encrypted_user_data",
        "digest",
        "image_name",
        "xrole",
        "app_xrole",
        "description",
        "version_description",
        "last_modified",
        "last_modified_utc",
        "func_vpc",
        "func_vpc_id",
        "mount_config",
        "concurrency",
        "concurrent_num",
        "strategy_config",
        "dependencies",
        "initializer_handler",
        "initializer_timeout",
        "pre_stop_handler",
        "pre_stop_timeout",
        "enterprise_project_id",
        "long_time",
        "log_group_id",
        "log_stream_id",
        "function_async_config",
        "type",
        "enable_dynamic_memory",
        "is_stateful_function",
        "enable_auth_in_header",
        "custom_image",
        "reserved_instance_idle_mode",
    )
)


@_attrs_define(repr=False)
class FunctionVersion:
    """A function as it was when the version was published, or as it is for `latest`. A list shows the VPC by its id, a new
    version shows it whole.

        Attributes:
            func_urn (str): URN of the function, mostly with the version.
            func_name (str): Name of the function.
            version (str): Name of the version.
            domain_id (str | Unset): Id of the account.
            namespace (str | Unset): Id of the project.
            project_name (str | Unset): Name of the project.
            package (str | Unset): Group of the function.
            runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
                `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
            timeout (int | Unset): How long a run may take, in seconds.
            handler (str | Unset): Entry point.
            memory_size (int | Unset): Memory, in MB.
            cpu (int | Unset): Processor time, in thousandths of a core; it follows from the memory.
            code_type (CodeType | Unset): Where the code comes from. `inline` and `zip` are in `func_code.file`, `jar` too,
                for Java; `obs` lies at `code_url`; `Custom-Image-Swr` is the image of `custom_image`.
            code_url (str | Unset): Address of the code in OBS.
            code_filename (str | Unset): Name of the code file.
            code_size (int | Unset): Size of the code, in bytes.
            user_data (str | Unset): Variables of the function as JSON text.
            encrypted_user_data (str | Unset): Encrypted variables as JSON text. A secret, hidden in `repr`.
            digest (str | Unset): SHA-512 of the code, in hex.
            image_name (str | Unset): The service's own name of the version.
            xrole (str | Unset): Name of the agency for configuration.
            app_xrole (str | Unset): Name of the agency the function runs under.
            description (str | Unset): What the function is for.
            version_description (str | Unset): What the version is for.
            last_modified (str | Unset): When it was last changed, mostly ISO 8601 with an offset.
            last_modified_utc (int | Unset): The same as `last_modified`, in seconds since 1970.
            func_vpc (FuncVpc | None | Unset):
            func_vpc_id (str | Unset): Id of the VPC.
            mount_config (MountConfig | None | Unset):
            concurrency (int | Unset): 0 where the function is switched off, -1 where it is on.
            concurrent_num (int | Unset): Requests an instance handles at a time.
            strategy_config (ConcurrencyStrategy | Unset): How many instances a function may have, and how much one of them
                does at a time.
            dependencies (list[Dependency] | None | Unset): The dependency packages.
            initializer_handler (str | Unset): Entry point that runs when an instance starts.
            initializer_timeout (int | Unset): How long the initializer may take, in seconds.
            pre_stop_handler (str | Unset): Entry point that runs before an instance ends.
            pre_stop_timeout (int | Unset): How long the pre-stop entry point may take, in seconds.
            enterprise_project_id (str | Unset): Id of the enterprise project.
            long_time (bool | Unset): Whether long timeouts are allowed.
            log_group_id (str | Unset): Id of the log group.
            log_stream_id (str | Unset): Id of the log stream.
            function_async_config (None | Unset | VersionAsyncConfig):
            type_ (str | Unset): Generation of the function: v2, or v1, which is no longer in use.
            enable_dynamic_memory (bool | Unset): Whether memory may be chosen at each invocation.
            is_stateful_function (bool | Unset): Whether the function keeps state.
            enable_auth_in_header (bool | Unset): Whether credentials may stand in request headers.
            custom_image (CustomImage | None | Unset):
            reserved_instance_idle_mode (bool | Unset): Whether reserved instances may idle.
    """

    func_urn: str
    func_name: str
    version: str
    domain_id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    project_name: str | Unset = UNSET
    package: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    timeout: int | Unset = UNSET
    handler: str | Unset = UNSET
    memory_size: int | Unset = UNSET
    cpu: int | Unset = UNSET
    code_type: CodeType | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    code_size: int | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    digest: str | Unset = UNSET
    image_name: str | Unset = UNSET
    xrole: str | Unset = UNSET
    app_xrole: str | Unset = UNSET
    description: str | Unset = UNSET
    version_description: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    last_modified_utc: int | Unset = UNSET
    func_vpc: FuncVpc | None | Unset = UNSET
    func_vpc_id: str | Unset = UNSET
    mount_config: MountConfig | None | Unset = UNSET
    concurrency: int | Unset = UNSET
    concurrent_num: int | Unset = UNSET
    strategy_config: ConcurrencyStrategy | Unset = UNSET
    dependencies: list[Dependency] | None | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    long_time: bool | Unset = UNSET
    log_group_id: str | Unset = UNSET
    log_stream_id: str | Unset = UNSET
    function_async_config: None | Unset | VersionAsyncConfig = UNSET
    type_: str | Unset = UNSET
    enable_dynamic_memory: bool | Unset = UNSET
    is_stateful_function: bool | Unset = UNSET
    enable_auth_in_header: bool | Unset = UNSET
    custom_image: CustomImage | None | Unset = UNSET
    reserved_instance_idle_mode: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.custom_image import CustomImage  # noqa: PLC0415
        from ..models.func_vpc import FuncVpc  # noqa: PLC0415
        from ..models.mount_config import MountConfig  # noqa: PLC0415
        from ..models.version_async_config import VersionAsyncConfig  # noqa: PLC0415

        func_urn = self.func_urn

        func_name = self.func_name

        version = self.version

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

        image_name = self.image_name

        xrole = self.xrole

        app_xrole = self.app_xrole

        description = self.description

        version_description = self.version_description

        last_modified = self.last_modified

        last_modified_utc = self.last_modified_utc

        func_vpc: dict[str, Any] | None | Unset
        if isinstance(self.func_vpc, Unset):
            func_vpc = UNSET
        elif isinstance(self.func_vpc, FuncVpc):
            func_vpc = self.func_vpc.to_dict()
        else:
            func_vpc = self.func_vpc

        func_vpc_id = self.func_vpc_id

        mount_config: dict[str, Any] | None | Unset
        if isinstance(self.mount_config, Unset):
            mount_config = UNSET
        elif isinstance(self.mount_config, MountConfig):
            mount_config = self.mount_config.to_dict()
        else:
            mount_config = self.mount_config

        concurrency = self.concurrency

        concurrent_num = self.concurrent_num

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

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        enterprise_project_id = self.enterprise_project_id

        long_time = self.long_time

        log_group_id = self.log_group_id

        log_stream_id = self.log_stream_id

        function_async_config: dict[str, Any] | None | Unset
        if isinstance(self.function_async_config, Unset):
            function_async_config = UNSET
        elif isinstance(self.function_async_config, VersionAsyncConfig):
            function_async_config = self.function_async_config.to_dict()
        else:
            function_async_config = self.function_async_config

        type_ = self.type_

        enable_dynamic_memory = self.enable_dynamic_memory

        is_stateful_function = self.is_stateful_function

        enable_auth_in_header = self.enable_auth_in_header

        custom_image: dict[str, Any] | None | Unset
        if isinstance(self.custom_image, Unset):
            custom_image = UNSET
        elif isinstance(self.custom_image, CustomImage):
            custom_image = self.custom_image.to_dict()
        else:
            custom_image = self.custom_image

        reserved_instance_idle_mode = self.reserved_instance_idle_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_urn": func_urn,
                "func_name": func_name,
                "version": version,
            }
        )
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
        if image_name is not UNSET:
            field_dict["image_name"] = image_name
        if xrole is not UNSET:
            field_dict["xrole"] = xrole
        if app_xrole is not UNSET:
            field_dict["app_xrole"] = app_xrole
        if description is not UNSET:
            field_dict["description"] = description
        if version_description is not UNSET:
            field_dict["version_description"] = version_description
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if last_modified_utc is not UNSET:
            field_dict["last_modified_utc"] = last_modified_utc
        if func_vpc is not UNSET:
            field_dict["func_vpc"] = func_vpc
        if func_vpc_id is not UNSET:
            field_dict["func_vpc_id"] = func_vpc_id
        if mount_config is not UNSET:
            field_dict["mount_config"] = mount_config
        if concurrency is not UNSET:
            field_dict["concurrency"] = concurrency
        if concurrent_num is not UNSET:
            field_dict["concurrent_num"] = concurrent_num
        if strategy_config is not UNSET:
            field_dict["strategy_config"] = strategy_config
        if dependencies is not UNSET:
            field_dict["dependencies"] = dependencies
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
        if function_async_config is not UNSET:
            field_dict["function_async_config"] = function_async_config
        if type_ is not UNSET:
            field_dict["type"] = type_
        if enable_dynamic_memory is not UNSET:
            field_dict["enable_dynamic_memory"] = enable_dynamic_memory
        if is_stateful_function is not UNSET:
            field_dict["is_stateful_function"] = is_stateful_function
        if enable_auth_in_header is not UNSET:
            field_dict["enable_auth_in_header"] = enable_auth_in_header
        if custom_image is not UNSET:
            field_dict["custom_image"] = custom_image
        if reserved_instance_idle_mode is not UNSET:
            field_dict["reserved_instance_idle_mode"] = reserved_instance_idle_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionVersion or type(src_dict) is not dict:
            return indirectly(FunctionVersion, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_urn = no_null("FunctionVersion.func_urn") if (v := src_dict["func_urn"]) is None else v
            self.func_name = no_null("FunctionVersion.func_name") if (v := src_dict["func_name"]) is None else v
            self.version = no_null("FunctionVersion.version") if (v := src_dict["version"]) is None else v
        except KeyError as lacking:
            no_key("FunctionVersion", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.project_name = UNSET if (v := src_dict.get("project_name")) is None else v
        self.package = UNSET if (v := src_dict.get("package")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
        self.handler = UNSET if (v := src_dict.get("handler")) is None else v
        self.memory_size = UNSET if (v := src_dict.get("memory_size")) is None else v
        self.cpu = UNSET if (v := src_dict.get("cpu")) is None else v
        self.code_type = UNSET if (v := src_dict.get("code_type")) is None else check_code_type(v)
        self.code_url = UNSET if (v := src_dict.get("code_url")) is None else v
        self.code_filename = UNSET if (v := src_dict.get("code_filename")) is None else v
        self.code_size = UNSET if (v := src_dict.get("code_size")) is None else v
        self.user_data = UNSET if (v := src_dict.get("user_data")) is None else v
        self.encrypted_user_data = UNSET if (v := src_dict.get("encrypted_user_data")) is None else v
        self.digest = UNSET if (v := src_dict.get("digest")) is None else v
        self.image_name = UNSET if (v := src_dict.get("image_name")) is None else v
        self.xrole = UNSET if (v := src_dict.get("xrole")) is None else v
        self.app_xrole = UNSET if (v := src_dict.get("app_xrole")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.version_description = UNSET if (v := src_dict.get("version_description")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
        self.last_modified_utc = UNSET if (v := src_dict.get("last_modified_utc")) is None else v
        self.func_vpc = v if (v := src_dict.get("func_vpc", UNSET)) is None or v is UNSET else _read_func_vpc(v)
        self.func_vpc_id = UNSET if (v := src_dict.get("func_vpc_id")) is None else v
        self.mount_config = (
            v if (v := src_dict.get("mount_config", UNSET)) is None or v is UNSET else _read_mount_config(v)
        )
        self.concurrency = UNSET if (v := src_dict.get("concurrency")) is None else v
        self.concurrent_num = UNSET if (v := src_dict.get("concurrent_num")) is None else v
        self.strategy_config = (
            UNSET if (v := src_dict.get("strategy_config")) is None else _models.ConcurrencyStrategy.from_dict(v)
        )
        self.dependencies = (
            v if (v := src_dict.get("dependencies", UNSET)) is None or v is UNSET else _read_dependencies(v)
        )
        self.initializer_handler = UNSET if (v := src_dict.get("initializer_handler")) is None else v
        self.initializer_timeout = UNSET if (v := src_dict.get("initializer_timeout")) is None else v
        self.pre_stop_handler = UNSET if (v := src_dict.get("pre_stop_handler")) is None else v
        self.pre_stop_timeout = UNSET if (v := src_dict.get("pre_stop_timeout")) is None else v
        self.enterprise_project_id = UNSET if (v := src_dict.get("enterprise_project_id")) is None else v
        self.long_time = UNSET if (v := src_dict.get("long_time")) is None else v
        self.log_group_id = UNSET if (v := src_dict.get("log_group_id")) is None else v
        self.log_stream_id = UNSET if (v := src_dict.get("log_stream_id")) is None else v
        self.function_async_config = (
            v
            if (v := src_dict.get("function_async_config", UNSET)) is None or v is UNSET
            else _read_function_async_config(v)
        )
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.enable_dynamic_memory = UNSET if (v := src_dict.get("enable_dynamic_memory")) is None else v
        self.is_stateful_function = UNSET if (v := src_dict.get("is_stateful_function")) is None else v
        self.enable_auth_in_header = UNSET if (v := src_dict.get("enable_auth_in_header")) is None else v
        self.custom_image = (
            v if (v := src_dict.get("custom_image", UNSET)) is None or v is UNSET else _read_custom_image(v)
        )
        self.reserved_instance_idle_mode = UNSET if (v := src_dict.get("reserved_instance_idle_mode")) is None else v
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
