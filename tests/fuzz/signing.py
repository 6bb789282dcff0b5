"""Requests of a spec, signed with the credentials that the mock publishes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx
from dffkit import auth
from dffkit_fuzz.cases.made import is_anonymous
from dffkit_fuzz.sent.oracle import prepared
from dffkit_fuzz.sent.wire import content, text
from dffkit_mock import credentials as published

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests
    from dffkit_fuzz.cases.made import Case
    from dffkit_fuzz.subjects import Subject


def _huawei() -> httpx.Auth:
    return auth.HuaweiAuth(auth.AccessKey(ak=published.AK, sk=published.SK))


def _dataway() -> httpx.Auth:
    return auth.DataWayAuth(auth.DataWayKey(token=published.WORKSPACE_TOKEN, ak=published.AK, sk=published.SK))


def _smartchart() -> httpx.Auth:
    user = auth.SmartChartUser(visitor=published.DATASET_VISITOR, secret=published.DATASET_SECRET)
    return auth.SmartChartAuth(user)


# The first scheme of the document is the one its clients use.
SCHEMES: dict[str, Callable[[], httpx.Auth]] = {
    "sdk-hmac-sha256": _huawei,
    "df-api-key": lambda: auth.DfApiKeyAuth(auth.DfApiKey(id=published.GUANCE_KEY_ID)),
    "dataway-token": _dataway,
    "smartchart-sha1": _smartchart,
    "dff-ak": lambda: auth.DffAkAuth(auth.DffAccessKey(ak_id=published.DFF_KEY_ID, ak_secret=published.DFF_SECRET)),
}


class Signer:
    """Makes the requests of one stem; each is new, because dates and nonces are."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        # A transport of its own, because the usual one sets up TLS; nothing is sent with this client.
        self._builder = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(500)))

    @cached_property
    def _auth(self) -> httpx.Auth:
        document = self._subject.document
        (name,) = document["security"][0]
        return SCHEMES[document["components"]["securitySchemes"][name]["x-dffkit-signing"]]()

    def auth(self, case: Case) -> httpx.Auth | None:
        """What signs a case; ``None`` for anonymous operations."""
        return None if is_anonymous(case.operation) else self._auth

    def typed(self, case: Case, base_url: str) -> httpx.Request:
        """The request of the generated client; raises where its types do not allow the case."""
        call = self._subject.bridge.call(with_published(case))
        kwargs = call.module._get_kwargs(**call.arguments)
        prepare = getattr(self.auth(case), "prepare", dict)
        return self._builder.build_request(**prepare({**kwargs, "url": base_url + kwargs["url"]}))

    def untyped(self, case: Case, base_url: str) -> httpx.Request:
        """The request of schemathesis, whatever it is."""
        request: requests.PreparedRequest = prepared(with_published(case), base_url)
        headers = [(name, text(value)) for name, value in request.headers.items()]
        return httpx.Request(str(request.method), str(request.url), headers=headers, content=content(request))


def with_published(case: Case) -> Case:
    """The case itself; where it proves itself to IAM in its body, by what the mock publishes: no other gets in."""
    identity = _at(case.body, "auth", "identity")
    if isinstance(identity, dict):
        _publish_user(_at(identity, "password", "user"))
        _publish_token(identity)
        _publish_agency(identity.get("assume_role"))
    return case


def _publish_user(user: Any) -> None:
    if isinstance(user, dict) and {"name", "password", "domain"} <= user.keys():
        user["name"], user["password"] = published.IAM_USER, published.IAM_PASSWORD
        if isinstance(user["domain"], dict) and "name" in user["domain"]:
            user["domain"]["name"] = published.IAM_DOMAIN


def _publish_token(identity: dict[str, Any]) -> None:
    token = identity.setdefault("token", {}) if identity.get("methods") == ["token"] else None
    if isinstance(token, dict):
        token["id"] = published.IAM_TOKEN


def _publish_agency(agency: Any) -> None:
    """Whose agency it is stands by id or by name, and no schema can say that one of them must."""
    if isinstance(agency, dict) and not agency.keys() & {"domain_id", "domain_name"}:
        agency["domain_name"] = published.IAM_DOMAIN


def _at(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value
