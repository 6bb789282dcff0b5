# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dependency import Dependency
    from ..models.func_vpc import FuncVpc
    from ..models.mount_config import MountConfig
    from ..models.strategy_config import StrategyConfig


T = TypeVar("T", bound="UpdateFunctionMaxInstanceConfigResponse")


@_attrs_define(repr=False)
class UpdateFunctionMaxInstanceConfigResponse:
    """
    Attributes:
        func_urn (str | Unset):
        func_name (str | Unset):
        domain_id (str | Unset):
        namespace (str | Unset):
        project_name (str | Unset):
        package (str | Unset):
        runtime (str | Unset):
        timeout (int | Unset):
        handler (str | Unset):
        memory_size (int | Unset):
        cpu (int | Unset):
        code_type (str | Unset):
        code_url (str | Unset):
        code_filename (str | Unset):
        code_size (int | Unset):
        user_data (str | Unset):
        encrypted_user_data (str | Unset):
        digest (str | Unset):
        version (str | Unset):
        image_name (str | Unset):
        xrole (str | Unset):
        app_xrole (str | Unset):
        description (str | Unset):
        last_modified (datetime.datetime | Unset):
        func_vpc (FuncVpc | Unset): The network a function is placed in.
        mount_config (MountConfig | Unset): The file systems a function mounts.
        strategy_config (StrategyConfig | Unset):
        dependencies (list[Dependency] | Unset):
        initializer_handler (str | Unset):
        initializer_timeout (int | Unset):
        pre_stop_handler (str | Unset):
        pre_stop_timeout (int | Unset):
        enterprise_project_id (str | Unset):
        long_time (bool | Unset):
        log_group_id (str | Unset):
        log_stream_id (str | Unset):
        type_ (str | Unset):
        enable_cloud_debug (str | Unset):
        enable_dynamic_memory (bool | Unset):
        is_stateful_function (bool | Unset):
        domain_names (str | Unset):
        is_return_stream (bool | Unset):
        enable_auth_in_header (bool | Unset):
    """

    func_urn: str | Unset = UNSET
    func_name: str | Unset = UNSET
    domain_id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    project_name: str | Unset = UNSET
    package: str | Unset = UNSET
    runtime: str | Unset = UNSET
    timeout: int | Unset = UNSET
    handler: str | Unset = UNSET
    memory_size: int | Unset = UNSET
    cpu: int | Unset = UNSET
    code_type: str | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    code_size: int | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = UNSET
    digest: str | Unset = UNSET
    version: str | Unset = UNSET
    image_name: str | Unset = UNSET
    xrole: str | Unset = UNSET
    app_xrole: str | Unset = UNSET
    description: str | Unset = UNSET
    last_modified: datetime.datetime | Unset = UNSET
    func_vpc: FuncVpc | Unset = UNSET
    mount_config: MountConfig | Unset = UNSET
    strategy_config: StrategyConfig | Unset = UNSET
    dependencies: list[Dependency] | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    long_time: bool | Unset = UNSET
    log_group_id: str | Unset = UNSET
    log_stream_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    enable_cloud_debug: str | Unset = UNSET
    enable_dynamic_memory: bool | Unset = UNSET
    is_stateful_function: bool | Unset = UNSET
    domain_names: str | Unset = UNSET
    is_return_stream: bool | Unset = UNSET
    enable_auth_in_header: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        func_name = self.func_name

        domain_id = self.domain_id

        namespace = self.namespace

        project_name = self.project_name

        package = self.package

        runtime = self.runtime

        timeout = self.timeout

        handler = self.handler

        memory_size = self.memory_size

        cpu = self.cpu

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

        last_modified: str | Unset = UNSET
        if not isinstance(self.last_modified, Unset):
            last_modified = self.last_modified.isoformat()

        func_vpc: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_vpc, Unset):
            func_vpc = self.func_vpc.to_dict()

        mount_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mount_config, Unset):
            mount_config = self.mount_config.to_dict()

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        dependencies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dependencies, Unset):
            dependencies = []
            for dependencies_item_data in self.dependencies:
                dependencies_item = dependencies_item_data.to_dict()
                dependencies.append(dependencies_item)

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        enterprise_project_id = self.enterprise_project_id

        long_time = self.long_time

        log_group_id = self.log_group_id

        log_stream_id = self.log_stream_id

        type_ = self.type_

        enable_cloud_debug = self.enable_cloud_debug

        enable_dynamic_memory = self.enable_dynamic_memory

        is_stateful_function = self.is_stateful_function

        domain_names = self.domain_names

        is_return_stream = self.is_return_stream

        enable_auth_in_header = self.enable_auth_in_header

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_urn is not UNSET:
            field_dict["func_urn"] = func_urn
        if func_name is not UNSET:
            field_dict["func_name"] = func_name
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
        if func_vpc is not UNSET:
            field_dict["func_vpc"] = func_vpc
        if mount_config is not UNSET:
            field_dict["mount_config"] = mount_config
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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if enable_cloud_debug is not UNSET:
            field_dict["enable_cloud_debug"] = enable_cloud_debug
        if enable_dynamic_memory is not UNSET:
            field_dict["enable_dynamic_memory"] = enable_dynamic_memory
        if is_stateful_function is not UNSET:
            field_dict["is_stateful_function"] = is_stateful_function
        if domain_names is not UNSET:
            field_dict["domain_names"] = domain_names
        if is_return_stream is not UNSET:
            field_dict["is_return_stream"] = is_return_stream
        if enable_auth_in_header is not UNSET:
            field_dict["enable_auth_in_header"] = enable_auth_in_header

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dependency import Dependency  # noqa: PLC0415
        from ..models.func_vpc import FuncVpc  # noqa: PLC0415
        from ..models.mount_config import MountConfig  # noqa: PLC0415
        from ..models.strategy_config import StrategyConfig  # noqa: PLC0415

        d = dict(src_dict)
        func_urn = d.pop("func_urn", UNSET)

        func_name = d.pop("func_name", UNSET)

        domain_id = d.pop("domain_id", UNSET)

        namespace = d.pop("namespace", UNSET)

        project_name = d.pop("project_name", UNSET)

        package = d.pop("package", UNSET)

        runtime = d.pop("runtime", UNSET)

        timeout = d.pop("timeout", UNSET)

        handler = d.pop("handler", UNSET)

        memory_size = d.pop("memory_size", UNSET)

        cpu = d.pop("cpu", UNSET)

        code_type = d.pop("code_type", UNSET)

        code_url = d.pop("code_url", UNSET)

        code_filename = d.pop("code_filename", UNSET)

        code_size = d.pop("code_size", UNSET)

        user_data = d.pop("user_data", UNSET)

        encrypted_user_data = d.pop("encrypted_user_data", UNSET)

        digest = d.pop("digest", UNSET)

        version = d.pop("version", UNSET)

        image_name = d.pop("image_name", UNSET)

        xrole = d.pop("xrole", UNSET)

        app_xrole = d.pop("app_xrole", UNSET)

        description = d.pop("description", UNSET)

        _last_modified = d.pop("last_modified", UNSET)
        last_modified: datetime.datetime | Unset
        if isinstance(_last_modified, Unset):
            last_modified = UNSET
        else:
            last_modified = datetime.datetime.fromisoformat(_last_modified)

        _func_vpc = d.pop("func_vpc", UNSET)
        func_vpc: FuncVpc | Unset
        if isinstance(_func_vpc, Unset):
            func_vpc = UNSET
        else:
            func_vpc = FuncVpc.from_dict(_func_vpc)

        _mount_config = d.pop("mount_config", UNSET)
        mount_config: MountConfig | Unset
        if isinstance(_mount_config, Unset):
            mount_config = UNSET
        else:
            mount_config = MountConfig.from_dict(_mount_config)

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

        initializer_handler = d.pop("initializer_handler", UNSET)

        initializer_timeout = d.pop("initializer_timeout", UNSET)

        pre_stop_handler = d.pop("pre_stop_handler", UNSET)

        pre_stop_timeout = d.pop("pre_stop_timeout", UNSET)

        enterprise_project_id = d.pop("enterprise_project_id", UNSET)

        long_time = d.pop("long_time", UNSET)

        log_group_id = d.pop("log_group_id", UNSET)

        log_stream_id = d.pop("log_stream_id", UNSET)

        type_ = d.pop("type", UNSET)

        enable_cloud_debug = d.pop("enable_cloud_debug", UNSET)

        enable_dynamic_memory = d.pop("enable_dynamic_memory", UNSET)

        is_stateful_function = d.pop("is_stateful_function", UNSET)

        domain_names = d.pop("domain_names", UNSET)

        is_return_stream = d.pop("is_return_stream", UNSET)

        enable_auth_in_header = d.pop("enable_auth_in_header", UNSET)

        update_function_max_instance_config_response = cls(
            func_urn=func_urn,
            func_name=func_name,
            domain_id=domain_id,
            namespace=namespace,
            project_name=project_name,
            package=package,
            runtime=runtime,
            timeout=timeout,
            handler=handler,
            memory_size=memory_size,
            cpu=cpu,
            code_type=code_type,
            code_url=code_url,
            code_filename=code_filename,
            code_size=code_size,
            user_data=user_data,
            encrypted_user_data=encrypted_user_data,
            digest=digest,
            version=version,
            image_name=image_name,
            xrole=xrole,
            app_xrole=app_xrole,
            description=description,
            last_modified=last_modified,
            func_vpc=func_vpc,
            mount_config=mount_config,
            strategy_config=strategy_config,
            dependencies=dependencies,
            initializer_handler=initializer_handler,
            initializer_timeout=initializer_timeout,
            pre_stop_handler=pre_stop_handler,
            pre_stop_timeout=pre_stop_timeout,
            enterprise_project_id=enterprise_project_id,
            long_time=long_time,
            log_group_id=log_group_id,
            log_stream_id=log_stream_id,
            type_=type_,
            enable_cloud_debug=enable_cloud_debug,
            enable_dynamic_memory=enable_dynamic_memory,
            is_stateful_function=is_stateful_function,
            domain_names=domain_names,
            is_return_stream=is_return_stream,
            enable_auth_in_header=enable_auth_in_header,
        )

        update_function_max_instance_config_response.additional_properties = d
        return update_function_max_instance_config_response

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
