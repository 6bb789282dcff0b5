"""What can be called: ``func-list``, ``func-tag-list`` for those who are signed in, ``func-api-list`` for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from ..entities import fields_of, is_placeholder
from ..secrecy import masked
from .answering import endpoint
from .answers import envelope
from .callers import sign_in
from .callers.origin import refuse_strangers
from .exchange import Exchange
from .refusals import invalid
from .requests import bodies, qs
from .requests.fields import only

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from ..entities import Api
    from ..scripts import FunctionInfo
    from .service import Service

EQUAL = ("id", "name", "title", "category", "integration", "scriptId", "scriptSetId")
FILTERS = (*EQUAL, "tags", "_fuzzySearch")


async def functions(service: Service, request: Request) -> Response:
    """Every function that is not hidden, and that the query asks for."""
    await sign_in.signed_in(service, request)
    wanted = qs.query(request)
    only("query", wanted, FILTERS)
    asked = _tags(wanted)
    rows = [function_row(one) for one in _shown(service)]
    return envelope.success(Exchange.of(request), [row for row in rows if _fits(row, wanted, asked)])


async def tags(service: Service, request: Request) -> Response:
    """Every tag of a function that is not hidden."""
    await sign_in.signed_in(service, request)
    found = sorted({tag for function in _shown(service) for tag in function.tags})
    return envelope.success(Exchange.of(request), found)


async def apis(service: Service, request: Request) -> Response:
    """Every API that is to be shown: enough to make a typed client from."""
    sign_in.check_head(service, request)
    await sign_in.check(service, request, bodies.Body())
    known, entities = {one.id: one for one in service.platform.published.functions()}, service.entities()
    if entities.declared.sync is None or entities.declared.async_ is None:
        refuse_strangers(request)
    declared: list[Api] = [*entities.sync_apis(), *entities.async_apis()]
    rows = [_api_row(service, api, known.get(api.func_id)) for api in declared if api.show_in_doc]
    return envelope.success(Exchange.of(request), rows)


def function_row(function: FunctionInfo) -> dict[str, Any]:
    """One function, in the names of the platform."""
    return {
        "url": f"/api/v1/func/{function.id}",
        "id": function.id,
        "name": function.name,
        "title": function.title,
        "description": function.description,
        "definition": function.definition,
        "argsJSON": list(function.args),
        "kwargsJSON": function.kwargs,
        "extraConfigJSON": function.extra_config(),
        "category": function.category,
        "integration": function.options.integration,
        "tagsJSON": list(function.tags),
        "scriptId": function.script_id,
        "scriptTitle": None,
        "scriptDescription": None,
        "scriptSetId": function.set_id,
        "scriptSetTitle": None,
        "scriptSetDescription": None,
    }


def _api_row(service: Service, api: Api, function: FunctionInfo | None) -> dict[str, Any]:
    auth = None if api.auth_id is None else service.entities().auth(api.auth_id)
    own, told = fields_of(api), {} if function is None else function_row(function)
    return {
        "url": api.url,
        "apiType": api.origin,
        "id": api.id,
        "funcCallKwargsJSON": _kwargs(api),
        "expireTime": own.get("expireTime"),
        "throttlingJSON": own.get("throttlingJSON"),
        "isDisabled": own["isDisabled"],
        "configFuncId": own["funcId"],
        "funcId": told.get("id"),
        "funcName": told.get("name"),
        "funcTitle": told.get("title"),
        "funcDescription": told.get("description"),
        "funcDefinition": told.get("definition"),
        "funcArgsJSON": told.get("argsJSON"),
        "funcKwargsJSON": told.get("kwargsJSON"),
        "funcCategory": told.get("category"),
        "funcIntegration": told.get("integration"),
        "funcTagsJSON": told.get("tagsJSON"),
        "apiAuthId": own["apiAuthId"],
        "apiAuthTitle": None,
        "apiAuthType": None if auth is None else auth.type,
    }


def _kwargs(api: Api) -> dict[str, Any]:
    """The configured arguments, for everybody: of those that may be secrets only that they are fixed."""
    fixed = {name: value for name, value in api.kwargs.items() if not is_placeholder(value)}
    return {**api.kwargs, **masked(fixed, api.from_environment)}


def _shown(service: Service) -> list[FunctionInfo]:
    return [one for one in service.platform.published.functions() if not one.options.is_hidden]


def _tags(wanted: dict[str, Any]) -> set[str]:
    told = wanted.get("tags", [])
    found = told.split(",") if isinstance(told, str) else told
    if not isinstance(found, list) or not all(isinstance(tag, str) for tag in found):
        raise invalid("query", "Field `tags` should be texts: tags=a,b or tags=a&tags=b")
    return set(found)


def _fits(row: dict[str, Any], wanted: dict[str, Any], asked: set[str]) -> bool:
    text = str(wanted.get("_fuzzySearch", "")).lower()
    return (
        all(row[name] == wanted[name] for name in EQUAL if name in wanted)
        and asked <= set(row["tagsJSON"])
        and any(text in str(row[name] or "").lower() for name in ("id", "title", "description"))
    )


def routes(service: Service) -> list[Route]:
    """The paths, with the older one of the list of APIs."""
    return [
        Route("/api/v1/func-list", endpoint(service, functions)),
        Route("/api/v1/func-tag-list", endpoint(service, tags)),
        Route("/api/v1/func-api-list", endpoint(service, apis)),
        Route("/api/v1/auth-link-func-list", endpoint(service, apis)),
    ]
