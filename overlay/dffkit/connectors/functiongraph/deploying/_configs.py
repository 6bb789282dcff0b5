"""The configuration of functions: what may be given, and the bodies made of it.

Source: Huawei Cloud, FunctionGraph API reference, "Creating a Function", "Modifying the Metadata of a Function".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ...._foreign import shown
from ...._json_text import read_json_text, write_json_text
from ....errors import MisuseError
from ....settings import near

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import (
        ConcurrencyUpdate,
        CustomImage,
        FuncLogConfig,
        FunctionConfig,
        FunctionSummary,
        FuncVpc,
        LogTags,
        MountConfig,
        NetworkControlConfig,
        Runtime,
        UpdateFunctionConfigRequestBody,
    )

JsonObject = Mapping[str, Any] | str

VARIABLES = ("user_data", "encrypted_user_data")
MOST_VARIABLES = 20
LONGEST_VARIABLES = 4096  # characters of the JSON text
PLAIN = {"str": (str, "a text"), "int": (int, "a whole number"), "bool": (bool, "True or False")}
DEMANDED = ("func_name", "runtime", "timeout", "handler", "memory_size")


class Common(TypedDict, total=False):
    """What can be said when a function is created and later."""

    user_data: JsonObject
    encrypted_user_data: JsonObject
    description: str
    xrole: str
    app_xrole: str
    func_vpc: FuncVpc
    mount_config: MountConfig
    custom_image: CustomImage
    gpu_memory: int
    gpu_type: str
    initializer_handler: str
    initializer_timeout: int
    pre_stop_handler: str
    pre_stop_timeout: int
    enterprise_project_id: str
    log_config: FuncLogConfig
    network_controller: NetworkControlConfig
    is_stateful_function: bool
    enable_dynamic_memory: bool
    enable_lts_log: bool
    lts_custom_tag: LogTags
    user_data_encrypt_kms_key_id: str
    domain_names: str


class FunctionOptions(Common, total=False):
    """What else can be said of a new function; ``user_data`` as a dict or as JSON text."""

    depend_version_list: list[str]
    code_encrypt_kms_key_id: str
    type_: Literal["v1", "v2"]
    tags: str


class ConfigChanges(Common, total=False):
    """What can be changed of a function; ``user_data`` as a dict or as JSON text."""

    func_name: str
    runtime: Runtime
    timeout: int
    handler: str
    memory_size: int
    peering_cidr: str
    strategy_config: ConcurrencyUpdate
    extend_config: str
    ephemeral_storage: int
    enable_auth_in_header: bool
    restore_hook_handler: str
    restore_hook_timeout: int
    heartbeat_handler: str
    enable_class_isolation: bool


def is_complete(changes: ConfigChanges) -> bool:
    """Whether the changes have all that the service demands anew with each change."""
    return all(name in changes for name in DEMANDED)


def check_changes(changes: ConfigChanges) -> None:
    """Raises :class:`MisuseError` for no change, an unknown name, or variables that cannot be written."""
    if not changes:
        raise MisuseError("there is nothing to change: name at least one field, as user_data={…}")
    written("update_function_config", changes, ConfigChanges)


def update_body(changes: ConfigChanges, present: FunctionConfig | None) -> UpdateFunctionConfigRequestBody:
    """The body that changes a function; what is demanded and does not change, is as in ``present``."""
    from dffkit_api.functiongraph.models import UpdateFunctionConfigRequestBody  # noqa: PLC0415 - first call

    given = written("update_function_config", changes, ConfigChanges)
    values = {name: given[name] if name in given else _present(present, name) for name in DEMANDED}
    return UpdateFunctionConfigRequestBody(**(given | values))


def read_user_data(function: FunctionConfig | FunctionSummary) -> dict[str, Any] | str | None:
    """The variables of a function: a dict, the text itself where it is no JSON object, ``None`` without any."""
    if not isinstance(function.user_data, str) or not function.user_data:
        return None
    value = read_json_text(function.user_data)
    return value if isinstance(value, dict) else function.user_data


def _present(present: FunctionConfig | None, name: str) -> Any:
    value = getattr(present, name, None)
    if not value:
        raise MisuseError(f"the service does not say what {name} is, and demands it: pass {name}=…")
    return value


def written(method: str, given: Mapping[str, Any], known: type) -> dict[str, Any]:
    """The given values with the variables as JSON text; ``None`` counts as left out."""
    names = known.__annotations__
    for name in given:
        if name not in names:
            raise MisuseError(f"{method}() has no argument {shown(name)}{near(name, set(names))}")
    values = {name: value for name, value in given.items() if value is not None}
    for name in VARIABLES:
        if name in values:
            values[name] = _variables(name, values[name])
    for name, value in values.items():
        _check_kind(name, value, names[name])
    return values


def _check_kind(name: str, value: object, hint: Any) -> None:
    """Raises :class:`MisuseError` for what is not of the kind that its annotation names, as a dict for a model."""
    from dffkit_api.functiongraph import models  # noqa: PLC0415 - with the first call

    kind = getattr(hint, "__forward_arg__", "")
    if kind in PLAIN and (not isinstance(value, PLAIN[kind][0]) or (isinstance(value, bool) and kind == "int")):
        raise MisuseError(f"{name} must be {PLAIN[kind][1]}, not {shown(value)}")
    if kind == "list[str]" and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        raise MisuseError(f"{name} must be a list of texts, not {shown(value)}")
    model = getattr(models, kind, None)
    if isinstance(model, type) and not isinstance(value, model):
        raise MisuseError(f"{name} must be a {kind} of dffkit.types.functiongraph, not {type(value).__name__}")


def _variables(name: str, value: JsonObject) -> str:
    if not isinstance(value, (str, Mapping)):
        raise MisuseError(f"{name} must be a dict or JSON text, not {type(value).__name__}")
    text = write_json_text(name, value)
    variables = read_json_text(text)
    if not isinstance(variables, dict):  # never with the text in it: that holds secrets
        kind = "is no JSON" if variables is text else f"stands for a value of type {type(variables).__name__}"
        raise MisuseError(f'{name} must be a dict, or the text of a JSON object such as {{"A": "1"}}: this text {kind}')
    if len(variables) > MOST_VARIABLES:
        raise MisuseError(f"{name} has {len(variables)} names, and the service takes {MOST_VARIABLES} at most")
    if len(text) > LONGEST_VARIABLES:
        raise MisuseError(
            f"{name} is {len(text)} characters long as JSON, and the service takes {LONGEST_VARIABLES} at most: keep "
            "the rest in OBS or in a file beside the code"
        )
    return text
