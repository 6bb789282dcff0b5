"""One call by the official SDK: its request object made of plain data, its answer as plain data."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization

from .official import items_of, values_of

if TYPE_CHECKING:
    from .arguments import Arguments
    from .official import Official


def request_of(official: Official, arguments: Arguments) -> Any:
    """The request object as a user of the SDK fills it."""
    request = official.request()
    for (place, name), value in arguments.parameters.items():
        attribute = official.places[place][name]
        setattr(request, attribute, typed(official, official.type_of(attribute), value))
    if arguments.has_body and official.body:
        request.body = typed(official, official.type_of(official.body), arguments.body)
    return request


def typed(official: Official, kind: str, value: Any) -> Any:
    """Plain data as the SDK's type; raises ``LookupError`` for a field that its model does not have."""
    if item := items_of(kind):
        return [typed(official, item, one) for one in value]
    if inner := values_of(kind):
        return {name: typed(official, inner, one) for name, one in value.items()}
    if kind == "datetime":
        with suppress(ValueError):  # a time in another notation is the caller's text
            return datetime.fromisoformat(value)
    model = official.model(kind)
    if model is None or not isinstance(value, dict):
        return value
    attributes = {name: attribute for attribute, name in model.attribute_map.items()}
    if unknown := value.keys() - attributes.keys():
        raise LookupError(f"{kind} of the SDK has no {', '.join(sorted(unknown))}")
    made = model()
    for name, one in value.items():
        setattr(made, attributes[name], typed(official, model.openapi_types[attributes[name]], one))
    return made


def known(official: Official, kind: str, value: Any) -> Any:
    """Plain data without the fields that the SDK's models do not have: it cannot say them."""
    if item := items_of(kind):
        return [known(official, item, one) for one in value]
    if inner := values_of(kind):
        return {name: known(official, inner, one) for name, one in value.items()}
    model = official.model(kind)
    if model is None or not isinstance(value, dict):
        return value
    kinds = {model.attribute_map[attribute]: kind for attribute, kind in model.openapi_types.items()}
    return {name: known(official, kinds[name], one) for name, one in value.items() if name in kinds}


def plain(answer: Any) -> Any:
    """All that an answer of the SDK holds, by names on the wire."""
    return sanitize_for_serialization(answer)
