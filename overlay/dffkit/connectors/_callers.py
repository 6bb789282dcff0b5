"""Who calls the services of Huawei Cloud: from settings to what signs, fetches and renews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._huawei import ID_TOKEN, KEY, MACHINE, PASSWORD, TOKEN, iam_endpoint, lacks_project, lookup_endpoint

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ..clock import Clock
    from ..settings import Settings


def authenticate(settings: Settings, clock: Clock, iam: Callable[[Settings], str] = iam_endpoint) -> httpx.Auth:
    """Signs with a key, or puts a token on each request; what has to be fetched for that comes from ``iam``.

    Where a project is missing, it is looked up on the way.
    """
    auth = _proof(settings, clock, iam)
    endpoint = lookup_endpoint(settings)
    if endpoint is None or not lacks_project(settings):
        return auth
    from ..auth.project import ProjectAuth, ProjectLookup  # noqa: PLC0415 - with the first call, as below

    lookup = ProjectLookup(region=settings.text("region"), endpoint=endpoint, who=_who(settings))
    return ProjectAuth(auth, lookup)


def _proof(settings: Settings, clock: Clock, iam: Callable[[Settings], str]) -> httpx.Auth:
    if settings.get("agency_name") is None:
        return _caller(settings, clock, iam, Scoped(settings))
    from ..auth import AgencyAuth, IamAgency  # noqa: PLC0415

    duration = settings.values["agency_duration"]
    agency = IamAgency(
        name=settings.text("agency_name"),
        domain=settings.get("agency_domain"),
        domain_id=settings.get("agency_domain_id"),
        project_id=settings.get("project_id"),
        **({} if duration is None else {"duration": duration}),
    )
    # The project is one of the agency's account: the caller's own token is for the caller's whole account.
    base = _caller(settings, clock, iam, Scoped(settings, is_base=True))
    return AgencyAuth(agency, base, iam(settings), clock=clock.now)


class Scoped:
    """The scope that the caller's own credentials name."""

    def __init__(self, settings: Settings, *, is_base: bool = False) -> None:
        self.domain_id = settings.get("domain_id")
        self.project_id = None if is_base else settings.get("project_id")
        # A password gets a token for the project of the region, by its name, where the id is not known.
        self.region = settings.get("region") if lacks_project(settings) and not is_base else None


def _caller(settings: Settings, clock: Clock, iam: Callable[[Settings], str], scope: Scoped) -> httpx.Auth:
    from .. import auth  # noqa: PLC0415

    if settings.credentials == TOKEN:
        return auth.IamTokenAuth(auth.IamToken(token=settings.text("token")))
    if settings.credentials == PASSWORD:
        return _by_password(settings, clock, iam(settings), scope)
    if settings.credentials == MACHINE:
        machine = auth.EcsAgency(project_id=scope.project_id, domain_id=scope.domain_id)
        return auth.EcsAuth(machine, clock=clock.now)
    if settings.credentials == ID_TOKEN:
        federated = auth.IamIdToken(
            idp_id=settings.text("idp_id"),
            token_file=settings.text("id_token_file"),
            project_id=scope.project_id,
            domain_id=scope.domain_id,
        )
        return auth.IdTokenAuth(federated, iam(settings), clock=clock.now)
    key = auth.AccessKey(
        ak=settings.text("ak"),
        sk=settings.text("sk"),
        security_token=settings.get("security_token"),
        project_id=scope.project_id,
        domain_id=scope.domain_id,
    )
    return auth.HuaweiAuth(key, clock=clock.now)


def _by_password(settings: Settings, clock: Clock, iam: str, scope: Scoped) -> httpx.Auth:
    from ..auth import IamPassword, IamPasswordAuth  # noqa: PLC0415

    user = IamPassword(
        user=settings.text("user"),
        password=settings.text("password"),
        domain=settings.text("domain"),
        project_name=scope.region,
        project_id=scope.project_id,
    )
    return IamPasswordAuth(user, iam, clock=clock.now)


def _who(settings: Settings) -> str:
    """Who calls, in words that hold no secret."""
    if (agency := settings.get("agency_name")) is not None:
        return f"the agency {agency}"
    if settings.credentials == KEY:
        return f"the access key {settings.text('ak')}"
    if settings.credentials == PASSWORD:
        return f"the user {settings.text('user')} of {settings.text('domain')}"
    if settings.credentials == ID_TOKEN:
        return f"the identity provider {settings.text('idp_id')}"
    return "the token" if settings.credentials == TOKEN else "the agency of this machine"
