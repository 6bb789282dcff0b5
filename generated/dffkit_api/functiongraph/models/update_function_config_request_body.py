# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, hidden, shown, without_secrets

if TYPE_CHECKING:
    from ..models.concurrency_update import ConcurrencyUpdate
    from ..models.custom_image import CustomImage
    from ..models.func_log_config import FuncLogConfig
    from ..models.func_vpc import FuncVpc
    from ..models.log_tags import LogTags
    from ..models.mount_config import MountConfig
    from ..models.network_control_config import NetworkControlConfig


T = TypeVar("T", bound="UpdateFunctionConfigRequestBody")


@_attrs_define(repr=False)
class UpdateFunctionConfigRequestBody:
    """The configuration to set; the code stays as it is.

    Attributes:
        func_name (str): Name of the function; begins with a letter, ends with a letter or a digit, with letters,
            digits, `_` and `-` between.
        runtime (Runtime): Language and version a function runs in. `Custom` is a runtime of the user's own, `http` an
            HTTP function, `Custom Image` a container image. New ones appear now and then.
        timeout (int): How long a run may take before it is stopped, in seconds.
        handler (str): Entry point, `<file>.<function>` in most languages; `-` for container images.
        memory_size (int): Memory, in MB: one of 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584,
            4096 and, where the account allows it, 8192 and 10240. The processor time follows from it.
        gpu_memory (int | Unset): Memory of the graphics card, in MB; only with a custom runtime or a container image.
        gpu_type (str | Unset): Kind of graphics card.
        user_data (str | Unset): Variables of the function: JSON text of one object, at most 20 names, 4 KB in all.
        encrypted_user_data (str | Unset): Variables to store encrypted: JSON text of one object, at most 20 names, 4 KB
            in all. A secret, hidden in `repr`.
        xrole (str | Unset): Name of the agency through which the function may be configured to reach other services.
        app_xrole (str | Unset): Name of the agency the function runs under; without it, that of `xrole`.
        description (str | Unset): What the function is for.
        func_vpc (FuncVpc | Unset): The network a function is placed in.
        peering_cidr (str | Unset): VPC ranges the code uses, at most five, joined by semicolons; they are checked
            against the service's own.
        mount_config (MountConfig | Unset): The file systems a function mounts.
        strategy_config (ConcurrencyUpdate | Unset): How many instances a function may have, and how much one of them
            may do at a time.
        custom_image (CustomImage | Unset): The container image of a function.
        extend_config (str | Unset): Further configuration.
        initializer_handler (str | Unset): Entry point that runs once when an instance starts.
        initializer_timeout (int | Unset): How long the initializer may take, in seconds; demanded with an initializer.
        pre_stop_handler (str | Unset): Entry point that runs before an instance ends.
        pre_stop_timeout (int | Unset): How long the pre-stop entry point may take, in seconds.
        ephemeral_storage (int | Unset): Size of /tmp, in MB: 512 or 10240.
        enterprise_project_id (str | Unset): Id of the enterprise project; `0` is the default one.
        log_config (FuncLogConfig | Unset): Where the logs of a function go.
        network_controller (NetworkControlConfig | Unset): Which networks a function may reach and be reached from.
        is_stateful_function (bool | Unset): Whether the function keeps state; v2 only.
        enable_dynamic_memory (bool | Unset): Whether memory may be chosen at each invocation.
        enable_auth_in_header (bool | Unset): Whether credentials may be put into the request headers of an image
            function.
        domain_names (str | Unset): Private domain names the function may look up in its VPC.
        restore_hook_handler (str | Unset): Entry point that runs after a start from a snapshot, Java only.
        restore_hook_timeout (int | Unset): How long the restore entry point may take, in seconds.
        heartbeat_handler (str | Unset): Entry point that tells whether an instance is well, Java only.
        enable_class_isolation (bool | Unset): Whether classes are isolated, Java only.
        enable_lts_log (bool | Unset): Whether to write logs to the log service.
        lts_custom_tag (LogTags | Unset): Tags to write with each log line.
        user_data_encrypt_kms_key_id (str | Unset): Id of the key that encrypts the variables.
    """

    func_name: str
    runtime: Runtime
    timeout: int
    handler: str
    memory_size: int
    gpu_memory: int | Unset = UNSET
    gpu_type: str | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    xrole: str | Unset = UNSET
    app_xrole: str | Unset = UNSET
    description: str | Unset = UNSET
    func_vpc: FuncVpc | Unset = UNSET
    peering_cidr: str | Unset = UNSET
    mount_config: MountConfig | Unset = UNSET
    strategy_config: ConcurrencyUpdate | Unset = UNSET
    custom_image: CustomImage | Unset = UNSET
    extend_config: str | Unset = UNSET
    initializer_handler: str | Unset = UNSET
    initializer_timeout: int | Unset = UNSET
    pre_stop_handler: str | Unset = UNSET
    pre_stop_timeout: int | Unset = UNSET
    ephemeral_storage: int | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    log_config: FuncLogConfig | Unset = UNSET
    network_controller: NetworkControlConfig | Unset = UNSET
    is_stateful_function: bool | Unset = UNSET
    enable_dynamic_memory: bool | Unset = UNSET
    enable_auth_in_header: bool | Unset = UNSET
    domain_names: str | Unset = UNSET
    restore_hook_handler: str | Unset = UNSET
    restore_hook_timeout: int | Unset = UNSET
    heartbeat_handler: str | Unset = UNSET
    enable_class_isolation: bool | Unset = UNSET
    enable_lts_log: bool | Unset = UNSET
    lts_custom_tag: LogTags | Unset = UNSET
    user_data_encrypt_kms_key_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_name = self.func_name

        runtime: str = self.runtime

        timeout = self.timeout

        handler = self.handler

        memory_size = self.memory_size

        gpu_memory = self.gpu_memory

        gpu_type = self.gpu_type

        user_data = self.user_data

        encrypted_user_data = self.encrypted_user_data

        xrole = self.xrole

        app_xrole = self.app_xrole

        description = self.description

        func_vpc: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_vpc, Unset):
            func_vpc = self.func_vpc.to_dict()

        peering_cidr = self.peering_cidr

        mount_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mount_config, Unset):
            mount_config = self.mount_config.to_dict()

        strategy_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.strategy_config, Unset):
            strategy_config = self.strategy_config.to_dict()

        custom_image: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_image, Unset):
            custom_image = self.custom_image.to_dict()

        extend_config = self.extend_config

        initializer_handler = self.initializer_handler

        initializer_timeout = self.initializer_timeout

        pre_stop_handler = self.pre_stop_handler

        pre_stop_timeout = self.pre_stop_timeout

        ephemeral_storage = self.ephemeral_storage

        enterprise_project_id = self.enterprise_project_id

        log_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.log_config, Unset):
            log_config = self.log_config.to_dict()

        network_controller: dict[str, Any] | Unset = UNSET
        if not isinstance(self.network_controller, Unset):
            network_controller = self.network_controller.to_dict()

        is_stateful_function = self.is_stateful_function

        enable_dynamic_memory = self.enable_dynamic_memory

        enable_auth_in_header = self.enable_auth_in_header

        domain_names = self.domain_names

        restore_hook_handler = self.restore_hook_handler

        restore_hook_timeout = self.restore_hook_timeout

        heartbeat_handler = self.heartbeat_handler

        enable_class_isolation = self.enable_class_isolation

        enable_lts_log = self.enable_lts_log

        lts_custom_tag: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lts_custom_tag, Unset):
            lts_custom_tag = self.lts_custom_tag.to_dict()

        user_data_encrypt_kms_key_id = self.user_data_encrypt_kms_key_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_name": func_name,
                "runtime": runtime,
                "timeout": timeout,
                "handler": handler,
                "memory_size": memory_size,
            }
        )
        if gpu_memory is not UNSET:
            field_dict["gpu_memory"] = gpu_memory
        if gpu_type is not UNSET:
            field_dict["gpu_type"] = gpu_type
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
        if func_vpc is not UNSET:
            field_dict["func_vpc"] = func_vpc
        if peering_cidr is not UNSET:
            field_dict["peering_cidr"] = peering_cidr
        if mount_config is not UNSET:
            field_dict["mount_config"] = mount_config
        if strategy_config is not UNSET:
            field_dict["strategy_config"] = strategy_config
        if custom_image is not UNSET:
            field_dict["custom_image"] = custom_image
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
        if ephemeral_storage is not UNSET:
            field_dict["ephemeral_storage"] = ephemeral_storage
        if enterprise_project_id is not UNSET:
            field_dict["enterprise_project_id"] = enterprise_project_id
        if log_config is not UNSET:
            field_dict["log_config"] = log_config
        if network_controller is not UNSET:
            field_dict["network_controller"] = network_controller
        if is_stateful_function is not UNSET:
            field_dict["is_stateful_function"] = is_stateful_function
        if enable_dynamic_memory is not UNSET:
            field_dict["enable_dynamic_memory"] = enable_dynamic_memory
        if enable_auth_in_header is not UNSET:
            field_dict["enable_auth_in_header"] = enable_auth_in_header
        if domain_names is not UNSET:
            field_dict["domain_names"] = domain_names
        if restore_hook_handler is not UNSET:
            field_dict["restore_hook_handler"] = restore_hook_handler
        if restore_hook_timeout is not UNSET:
            field_dict["restore_hook_timeout"] = restore_hook_timeout
        if heartbeat_handler is not UNSET:
            field_dict["heartbeat_handler"] = heartbeat_handler
        if enable_class_isolation is not UNSET:
            field_dict["enable_class_isolation"] = enable_class_isolation
        if enable_lts_log is not UNSET:
            field_dict["enable_lts_log"] = enable_lts_log
        if lts_custom_tag is not UNSET:
            field_dict["lts_custom_tag"] = lts_custom_tag
        if user_data_encrypt_kms_key_id is not UNSET:
            field_dict["user_data_encrypt_kms_key_id"] = user_data_encrypt_kms_key_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concurrency_update import ConcurrencyUpdate  # noqa: PLC0415
        from ..models.custom_image import CustomImage  # noqa: PLC0415
        from ..models.func_log_config import FuncLogConfig  # noqa: PLC0415
        from ..models.func_vpc import FuncVpc  # noqa: PLC0415
        from ..models.log_tags import LogTags  # noqa: PLC0415
        from ..models.mount_config import MountConfig  # noqa: PLC0415
        from ..models.network_control_config import NetworkControlConfig  # noqa: PLC0415

        d = dict(src_dict)
        func_name = d.pop("func_name")

        runtime = check_runtime(d.pop("runtime"))

        timeout = d.pop("timeout")

        handler = d.pop("handler")

        memory_size = d.pop("memory_size")

        gpu_memory = d.pop("gpu_memory", UNSET)

        gpu_type = d.pop("gpu_type", UNSET)

        user_data = d.pop("user_data", UNSET)

        encrypted_user_data = d.pop("encrypted_user_data", UNSET)

        xrole = d.pop("xrole", UNSET)

        app_xrole = d.pop("app_xrole", UNSET)

        description = d.pop("description", UNSET)

        _func_vpc = d.pop("func_vpc", UNSET)
        func_vpc: FuncVpc | Unset
        if isinstance(_func_vpc, Unset):
            func_vpc = UNSET
        else:
            func_vpc = FuncVpc.from_dict(_func_vpc)

        peering_cidr = d.pop("peering_cidr", UNSET)

        _mount_config = d.pop("mount_config", UNSET)
        mount_config: MountConfig | Unset
        if isinstance(_mount_config, Unset):
            mount_config = UNSET
        else:
            mount_config = MountConfig.from_dict(_mount_config)

        _strategy_config = d.pop("strategy_config", UNSET)
        strategy_config: ConcurrencyUpdate | Unset
        if isinstance(_strategy_config, Unset):
            strategy_config = UNSET
        else:
            strategy_config = ConcurrencyUpdate.from_dict(_strategy_config)

        _custom_image = d.pop("custom_image", UNSET)
        custom_image: CustomImage | Unset
        if isinstance(_custom_image, Unset):
            custom_image = UNSET
        else:
            custom_image = CustomImage.from_dict(_custom_image)

        extend_config = d.pop("extend_config", UNSET)

        initializer_handler = d.pop("initializer_handler", UNSET)

        initializer_timeout = d.pop("initializer_timeout", UNSET)

        pre_stop_handler = d.pop("pre_stop_handler", UNSET)

        pre_stop_timeout = d.pop("pre_stop_timeout", UNSET)

        ephemeral_storage = d.pop("ephemeral_storage", UNSET)

        enterprise_project_id = d.pop("enterprise_project_id", UNSET)

        _log_config = d.pop("log_config", UNSET)
        log_config: FuncLogConfig | Unset
        if isinstance(_log_config, Unset):
            log_config = UNSET
        else:
            log_config = FuncLogConfig.from_dict(_log_config)

        _network_controller = d.pop("network_controller", UNSET)
        network_controller: NetworkControlConfig | Unset
        if isinstance(_network_controller, Unset):
            network_controller = UNSET
        else:
            network_controller = NetworkControlConfig.from_dict(_network_controller)

        is_stateful_function = d.pop("is_stateful_function", UNSET)

        enable_dynamic_memory = d.pop("enable_dynamic_memory", UNSET)

        enable_auth_in_header = d.pop("enable_auth_in_header", UNSET)

        domain_names = d.pop("domain_names", UNSET)

        restore_hook_handler = d.pop("restore_hook_handler", UNSET)

        restore_hook_timeout = d.pop("restore_hook_timeout", UNSET)

        heartbeat_handler = d.pop("heartbeat_handler", UNSET)

        enable_class_isolation = d.pop("enable_class_isolation", UNSET)

        enable_lts_log = d.pop("enable_lts_log", UNSET)

        _lts_custom_tag = d.pop("lts_custom_tag", UNSET)
        lts_custom_tag: LogTags | Unset
        if isinstance(_lts_custom_tag, Unset):
            lts_custom_tag = UNSET
        else:
            lts_custom_tag = LogTags.from_dict(_lts_custom_tag)

        user_data_encrypt_kms_key_id = d.pop("user_data_encrypt_kms_key_id", UNSET)

        update_function_config_request_body = cls(
            func_name=func_name,
            runtime=runtime,
            timeout=timeout,
            handler=handler,
            memory_size=memory_size,
            gpu_memory=gpu_memory,
            gpu_type=gpu_type,
            user_data=user_data,
            encrypted_user_data=encrypted_user_data,
            xrole=xrole,
            app_xrole=app_xrole,
            description=description,
            func_vpc=func_vpc,
            peering_cidr=peering_cidr,
            mount_config=mount_config,
            strategy_config=strategy_config,
            custom_image=custom_image,
            extend_config=extend_config,
            initializer_handler=initializer_handler,
            initializer_timeout=initializer_timeout,
            pre_stop_handler=pre_stop_handler,
            pre_stop_timeout=pre_stop_timeout,
            ephemeral_storage=ephemeral_storage,
            enterprise_project_id=enterprise_project_id,
            log_config=log_config,
            network_controller=network_controller,
            is_stateful_function=is_stateful_function,
            enable_dynamic_memory=enable_dynamic_memory,
            enable_auth_in_header=enable_auth_in_header,
            domain_names=domain_names,
            restore_hook_handler=restore_hook_handler,
            restore_hook_timeout=restore_hook_timeout,
            heartbeat_handler=heartbeat_handler,
            enable_class_isolation=enable_class_isolation,
            enable_lts_log=enable_lts_log,
            lts_custom_tag=lts_custom_tag,
            user_data_encrypt_kms_key_id=user_data_encrypt_kms_key_id,
        )

        update_function_config_request_body.additional_properties = d
        return update_function_config_request_body

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
