# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UpdateFunctionTagsRequestBodyAction = Literal["create", "delete"]

UPDATE_FUNCTION_TAGS_REQUEST_BODY_ACTION_VALUES: frozenset[str] = frozenset(["create", "delete"])


def check_update_function_tags_request_body_action(value: Any) -> UpdateFunctionTagsRequestBodyAction:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: UpdateFunctionTagsRequestBodyAction = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "UpdateFunctionTagsRequestBodyAction",
        value,
        f"str, one of {sorted(UPDATE_FUNCTION_TAGS_REQUEST_BODY_ACTION_VALUES)!r}",
    )
