"""The project of a request, looked up with the first one that needs it.

Source: Huawei Cloud, IAM API reference, "Querying a Project List", "Querying the List of Projects Accessible to Users",
"Verifying a Token".
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from ..errors import MisuseError, PermissionDeniedError
from .iam_answer import SUBJECT_HEADER, document, refusal
from .iam_token import HEADER, IamPasswordAuth, IamTokenAuth, project_of
from .issued import Issued, IssuedCache
from .project_choice import PLACEHOLDER, Project, is_of_region, project_from, project_of_region
from .renewing import held
from .steps import SteppingAuth, Steps, answer_of, beside, reads_of, steps_of

if TYPE_CHECKING:
    import httpx

    from .explain import Explanation

_ADVICE = "check the credentials, or pass project_id=…"


@attrs.frozen(kw_only=True)
class ProjectLookup:
    """What a project is found by: the region, and the IAM that knows it; ``who`` calls, for sentences."""

    region: str
    endpoint: str
    who: str

    @property
    def what(self) -> str:
        """What is going on, for sentences."""
        return f"looking up the project of the region {self.region} for {self.who}"

    def request(self, path: str, extensions: dict[str, Any], **parts: Any) -> httpx.Request:
        """A request to IAM."""
        return beside("GET", f"{self.endpoint.rstrip('/')}{path}", self.what, extensions, **parts)

    def refused(self, response: httpx.Response) -> Exception:
        """The error for an answer that holds no projects."""
        return refusal(response, f"{self.what} has failed", _ADVICE, "projects with id and name")


class ProjectAuth(SteppingAuth):
    """Puts the id of a region's project into the path of each request that needs it, then leaves it to ``inner``.

    * It is asked for once, by one caller at a time, signed by ``inner``; a failure is not kept.
    * A token is for one project, and says which; with a key, IAM is asked for the projects of the region.
    * With a key the id also goes along as ``X-Project-Id``, which the signature covers.

    Raises :class:`~dffkit.errors.MisuseError` that names every candidate where there is not just one.
    """

    def __init__(self, inner: httpx.Auth, lookup: ProjectLookup) -> None:
        self.inner = inner
        self.lookup = lookup
        self._cache: IssuedCache[Project] = IssuedCache()

    def __repr__(self) -> str:
        return f"ProjectAuth({self.inner!r}, {self.lookup!r})"

    @property
    def project_id(self) -> str | None:
        """The id, once it is known."""
        known = self._cache.valid(_no_time())
        return None if known is None else known.value.id

    @property
    def holds(self) -> bool:
        """Whether ``inner`` has a credential that is still valid, and only its renewal can be what failed."""
        return self.project_id is not None and bool(getattr(self.inner, "holds", False))

    def reads(self, request: httpx.Request) -> bool:
        """As ``inner``."""
        return reads_of(self.inner, request)

    def steps(self, request: httpx.Request) -> Steps[httpx.Response | None]:
        """First the project, where the path needs it and it is not known, then the steps of ``inner``."""
        if PLACEHOLDER in request.url.path:
            project = yield from self._project(request.extensions)
            path = request.url.raw_path.decode("ascii").replace(PLACEHOLDER, quote(project.id, safe=""), 1)
            request.url = request.url.copy_with(raw_path=path.encode("ascii"))
            if not isinstance(self.inner, (IamPasswordAuth, IamTokenAuth)):
                request.headers["X-Project-Id"] = project.id
        return (yield from steps_of(self.inner, request))

    def explain(self, request: httpx.Request) -> Explanation:
        """As ``inner``; looks nothing up."""
        explained: Explanation = self.inner.explain(request)  # type: ignore[attr-defined]
        return explained

    def _project(self, extensions: dict[str, Any]) -> Steps[Project]:
        return (yield from held(self._cache, _no_time, lambda: self._looked_up(extensions))).value

    def _looked_up(self, extensions: dict[str, Any]) -> Steps[Issued[Project]]:
        project = (yield from self._of_token(extensions)) or (yield from self._of_region(extensions))
        return Issued(value=project, renew_at=math.inf, expires_at=math.inf)

    def _of_token(self, extensions: dict[str, Any]) -> Steps[Project | None]:
        """The project that a token is for; ``None`` without a token, or for one of a whole account."""
        project = None
        if isinstance(self.inner, IamPasswordAuth):
            project = (yield from self.inner.current(extensions)).value.project
        elif isinstance(self.inner, IamTokenAuth):
            project = yield from self._of_given(self.inner.credentials.token, extensions)
        if project is not None and not is_of_region(project, self.lookup.region):
            raise MisuseError(
                f"the token is for the project {project.name} ({project.id}), and the connector for the region "
                f"{self.lookup.region}: use a token for a project of this region, or pass another region"
            )
        return project

    def _of_given(self, token: str, extensions: dict[str, Any]) -> Steps[Project | None]:
        headers = {HEADER: token, SUBJECT_HEADER: token}
        response = yield from answer_of(None, self.lookup.request("/v3/auth/tokens", extensions, headers=headers))
        try:
            return project_of(document(response)["token"])
        except (ValueError, KeyError, TypeError, AttributeError):
            raise refusal(response, f"{self.lookup.what} has failed", _ADVICE, "token", secrets=[token]) from None

    def _of_region(self, extensions: dict[str, Any]) -> Steps[Project]:
        region, who = self.lookup.region, self.lookup.who
        try:
            projects = yield from self._listed(f"/v3/projects?name={quote(region, safe='')}", extensions)
        except PermissionDeniedError:
            projects = []
        # Only those that the caller may use: no permission is needed to list them, and they tell what could be meant.
        usable = projects or (yield from self._listed("/v3/auth/projects", extensions))
        return project_of_region(usable, region, who)

    def _listed(self, path: str, extensions: dict[str, Any]) -> Steps[list[Project]]:
        response = yield from answer_of(self.inner, self.lookup.request(path, extensions))
        try:
            return [project_from(row) for row in document(response)["projects"]]
        except (ValueError, KeyError, TypeError):
            raise self.lookup.refused(response) from None


def _no_time() -> float:
    """The time by which projects end: never."""
    return 0.0
