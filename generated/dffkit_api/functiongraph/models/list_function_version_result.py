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
    from ..models.custom_image import CustomImage
    from ..models.function_async_config import FunctionAsyncConfig
    from ..models.strategy_config import StrategyConfig


T = TypeVar("T", bound="ListFunctionVersionResult")


@_attrs_define(repr=False)
class ListFunctionVersionResult:
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
        last_modified (datetime.datetime | Unset):
        func_vpc_id (str | Unset):
        concurrency (int | Unset):
        concurrent_num (int | Unset):
        strategy_config (StrategyConfig | Unset):
        initializer_handler (str | Unset):
        initializer_timeout (int | Unset):
        pre_stop_handler (str | Unset):
        pre_stop_timeout (int | Unset):
        long_time (bool | Unset):
        function_async_config (FunctionAsyncConfig | Unset):
        type_ (str | Unset):
        enable_dynamic_memory (bool | Unset):
        enterprise_project_id (str | Unset):
        is_stateful_function (bool | Unset):
        enable_auth_in_header (bool | Unset):
        custom_image (CustomImage | Unset): The container image of a function.
        reserved_instance_idle_mode (bool | Unset):
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
    last_modified: datetime.datetime | Unset = UNSET
    func_vpc_id: str | Unset = UNSET
    concurrency: int | Unset = UNSET
    concurrent_num: int | Unset = UNSET
    strategy_config: StrategyConfig | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    long_time: bool | Unset = UNSET
    function_async_config: FunctionAsyncConfig | Unset = UNSET
    type_: str | Unset = UNSET
    enable_dynamic_memory: bool | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    is_stateful_function: bool | Unset = UNSET
    enable_auth_in_header: bool | Unset = UNSET
    custom_image: CustomImage | Unset = UNSET
    reserved_instance_idle_mode: bool | Unset = UNSET
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

        last_modified: str | Unset = UNSET
        if not isinstance(self.last_modified, Unset):
            last_modified = self.last_modified.isoformat()

        func_vpc_id = self.func_vpc_id

        concurrency = self.concurrency

        concurrent_num = self.concurrent_num

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        long_time = self.long_time

        function_async_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_async_config, Unset):
            function_async_config = self.function_async_config.to_dict()

        type_ = self.type_

        enable_dynamic_memory = self.enable_dynamic_memory

        enterprise_project_id = self.enterprise_project_id

        is_stateful_function = self.is_stateful_function

        enable_auth_in_header = self.enable_auth_in_header

        custom_image: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_image, Unset):
            custom_image = self.custom_image.to_dict()

        reserved_instance_idle_mode = self.reserved_instance_idle_mode

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
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if func_vpc_id is not UNSET:
            field_dict["func_vpc_id"] = func_vpc_id
        if concurrency is not UNSET:
            field_dict["concurrency"] = concurrency
        if concurrent_num is not UNSET:
            field_dict["concurrent_num"] = concurrent_num
        if strategy_config is not UNSET:
            field_dict["strategy_config"] = strategy_config
        if initializer_handler is not UNSET:
            field_dict["initializer_handler"] = initializer_handler
        if initializer_timeout is not UNSET:
            field_dict["initializer_timeout"] = initializer_timeout
        if pre_stop_handler is not UNSET:
            field_dict["pre_stop_handler"] = pre_stop_handler
        if pre_stop_timeout is not UNSET:
            field_dict["pre_stop_timeout"] = pre_stop_timeout
        if long_time is not UNSET:
            field_dict["long_time"] = long_time
        if function_async_config is not UNSET:
            field_dict["function_async_config"] = function_async_config
        if type_ is not UNSET:
            field_dict["type"] = type_
        if enable_dynamic_memory is not UNSET:
            field_dict["enable_dynamic_memory"] = enable_dynamic_memory
        if enterprise_project_id is not UNSET:
            field_dict["enterprise_project_id"] = enterprise_project_id
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
        from ..models.custom_image import CustomImage  # noqa: PLC0415
        from ..models.function_async_config import FunctionAsyncConfig  # noqa: PLC0415
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

        _last_modified = d.pop("last_modified", UNSET)
        last_modified: datetime.datetime | Unset
        if isinstance(_last_modified, Unset):
            last_modified = UNSET
        else:
            last_modified = datetime.datetime.fromisoformat(_last_modified)

        func_vpc_id = d.pop("func_vpc_id", UNSET)

        concurrency = d.pop("concurrency", UNSET)

        concurrent_num = d.pop("concurrent_num", UNSET)

        _strategy_config = d.pop("strategy_config", UNSET)
        strategy_config: StrategyConfig | Unset
        if isinstance(_strategy_config, Unset):
            strategy_config = UNSET
        else:
            strategy_config = StrategyConfig.from_dict(_strategy_config)

        initializer_handler = d.pop("initializer_handler", UNSET)

        initializer_timeout = d.pop("initializer_timeout", UNSET)

        pre_stop_handler = d.pop("pre_stop_handler", UNSET)

        pre_stop_timeout = d.pop("pre_stop_timeout", UNSET)

        long_time = d.pop("long_time", UNSET)

        _function_async_config = d.pop("function_async_config", UNSET)
        function_async_config: FunctionAsyncConfig | Unset
        if isinstance(_function_async_config, Unset):
            function_async_config = UNSET
        else:
            function_async_config = FunctionAsyncConfig.from_dict(_function_async_config)

        type_ = d.pop("type", UNSET)

        enable_dynamic_memory = d.pop("enable_dynamic_memory", UNSET)

        enterprise_project_id = d.pop("enterprise_project_id", UNSET)

        is_stateful_function = d.pop("is_stateful_function", UNSET)

        enable_auth_in_header = d.pop("enable_auth_in_header", UNSET)

        _custom_image = d.pop("custom_image", UNSET)
        custom_image: CustomImage | Unset
        if isinstance(_custom_image, Unset):
            custom_image = UNSET
        else:
            custom_image = CustomImage.from_dict(_custom_image)

        reserved_instance_idle_mode = d.pop("reserved_instance_idle_mode", UNSET)

        list_function_version_result = cls(
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
            last_modified=last_modified,
            func_vpc_id=func_vpc_id,
            concurrency=concurrency,
            concurrent_num=concurrent_num,
            strategy_config=strategy_config,
            initializer_handler=initializer_handler,
            initializer_timeout=initializer_timeout,
            pre_stop_handler=pre_stop_handler,
            pre_stop_timeout=pre_stop_timeout,
            long_time=long_time,
            function_async_config=function_async_config,
            type_=type_,
            enable_dynamic_memory=enable_dynamic_memory,
            enterprise_project_id=enterprise_project_id,
            is_stateful_function=is_stateful_function,
            enable_auth_in_header=enable_auth_in_header,
            custom_image=custom_image,
            reserved_instance_idle_mode=reserved_instance_idle_mode,
        )

        list_function_version_result.additional_properties = d
        return list_function_version_result

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
