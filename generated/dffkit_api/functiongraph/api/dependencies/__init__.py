# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``dependencies``: one method an operation, synchronous in :class:`Dependencies`, awaitable in :class:`AsyncDependencies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.dependency import Dependency
    from ...models.dependency_from_obs import DependencyFromObs
    from ...models.dependency_from_zip import DependencyFromZip
    from ...models.dependency_list import DependencyList
    from ...models.dependency_version import DependencyVersion
    from ...models.list_dependencies_dependency_type import ListDependenciesDependencyType
    from ...models.list_dependencies_ispublic import ListDependenciesIspublic
    from ...models.runtime import Runtime
    from ...types import Unset


class Dependencies:
    """The operations tagged ``dependencies``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_dependencies(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        ispublic: ListDependenciesIspublic | Unset = UNSET,
        dependency_type: ListDependenciesDependencyType | Unset = UNSET,
        runtime: Runtime | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> DependencyList:
        """Lists dependency packages.

        Lists the dependency packages the project can use, its own and the public ones, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (ListDependenciesIspublic | Unset):
            dependency_type (ListDependenciesDependencyType | Unset):
            runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the
                user's own, `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
            name (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyList
        """
        from . import list_dependencies as _endpoint

        _operation = OPERATIONS["list_dependencies"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                ispublic=ispublic,
                dependency_type=dependency_type,
                runtime=runtime,
                name=name,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    def create_dependency(
        self,
        *,
        body: DependencyFromObs | DependencyFromZip,
        project_id: str | None = None,
    ) -> Dependency:
        """Uploads a dependency package, without versions.

        Uploads a package the old way. The vendor still documents the page; its SDK has only
        `create_dependency_version`, which new code should use.

        Args:
            body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or from OBS; `depend_type` says which.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            Dependency
        """
        from . import create_dependency as _endpoint

        _operation = OPERATIONS["create_dependency"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def create_dependency_version(
        self,
        *,
        body: DependencyFromObs | DependencyFromZip,
        project_id: str | None = None,
    ) -> Dependency:
        """Uploads a version of a dependency package.

        Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
        new name its first.

        Args:
            body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or from OBS; `depend_type` says which.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            Dependency
        """
        from . import create_dependency_version as _endpoint

        _operation = OPERATIONS["create_dependency_version"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def list_dependency_version(
        self,
        depend_id: str,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> DependencyList:
        """Lists the versions of a dependency package.

        Lists the versions of one package, page by page.

        Args:
            depend_id (str):
            marker (str | Unset):
            maxitems (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyList
        """
        from . import list_dependency_version as _endpoint

        _operation = OPERATIONS["list_dependency_version"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                marker=marker,
                maxitems=maxitems,
            ),
            _endpoint._parse_success,
        )

    def show_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
    ) -> DependencyVersion:
        """Shows one version of a dependency package.

        Shows one version of a package, with an address it can be fetched from.

        Args:
            depend_id (str):
            version (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyVersion
        """
        from . import show_dependency_version as _endpoint

        _operation = OPERATIONS["show_dependency_version"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                version=version,
            ),
            _endpoint._parse_success,
        )

    def delete_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes one version of a dependency package.

        Deletes one version of a package.

        Args:
            depend_id (str):
            version (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_dependency_version as _endpoint

        _operation = OPERATIONS["delete_dependency_version"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                version=version,
            ),
            _endpoint._parse_success,
        )


class AsyncDependencies:
    """The operations tagged ``dependencies``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_dependencies(
        self,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        ispublic: ListDependenciesIspublic | Unset = UNSET,
        dependency_type: ListDependenciesDependencyType | Unset = UNSET,
        runtime: Runtime | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> DependencyList:
        """Lists dependency packages.

        Lists the dependency packages the project can use, its own and the public ones, page by page.

        Args:
            marker (str | Unset):
            maxitems (str | Unset):
            ispublic (ListDependenciesIspublic | Unset):
            dependency_type (ListDependenciesDependencyType | Unset):
            runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the
                user's own, `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
            name (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyList
        """
        from . import list_dependencies as _endpoint

        _operation = OPERATIONS["list_dependencies"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                marker=marker,
                maxitems=maxitems,
                ispublic=ispublic,
                dependency_type=dependency_type,
                runtime=runtime,
                name=name,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    async def create_dependency(
        self,
        *,
        body: DependencyFromObs | DependencyFromZip,
        project_id: str | None = None,
    ) -> Dependency:
        """Uploads a dependency package, without versions.

        Uploads a package the old way. The vendor still documents the page; its SDK has only
        `create_dependency_version`, which new code should use.

        Args:
            body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or from OBS; `depend_type` says which.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            Dependency
        """
        from . import create_dependency as _endpoint

        _operation = OPERATIONS["create_dependency"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def create_dependency_version(
        self,
        *,
        body: DependencyFromObs | DependencyFromZip,
        project_id: str | None = None,
    ) -> Dependency:
        """Uploads a version of a dependency package.

        Uploads a package, as a zip in the body or from OBS. A name that is in use gets its next version, a
        new name its first.

        Args:
            body (DependencyFromObs | DependencyFromZip): A package to upload, as a zip in the body or from OBS; `depend_type` says which.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            Dependency
        """
        from . import create_dependency_version as _endpoint

        _operation = OPERATIONS["create_dependency_version"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def list_dependency_version(
        self,
        depend_id: str,
        *,
        marker: str | Unset = UNSET,
        maxitems: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> DependencyList:
        """Lists the versions of a dependency package.

        Lists the versions of one package, page by page.

        Args:
            depend_id (str):
            marker (str | Unset):
            maxitems (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyList
        """
        from . import list_dependency_version as _endpoint

        _operation = OPERATIONS["list_dependency_version"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                marker=marker,
                maxitems=maxitems,
            ),
            _endpoint._parse_success,
        )

    async def show_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
    ) -> DependencyVersion:
        """Shows one version of a dependency package.

        Shows one version of a package, with an address it can be fetched from.

        Args:
            depend_id (str):
            version (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            DependencyVersion
        """
        from . import show_dependency_version as _endpoint

        _operation = OPERATIONS["show_dependency_version"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                version=version,
            ),
            _endpoint._parse_success,
        )

    async def delete_dependency_version(
        self,
        depend_id: str,
        version: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes one version of a dependency package.

        Deletes one version of a package.

        Args:
            depend_id (str):
            version (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_dependency_version as _endpoint

        _operation = OPERATIONS["delete_dependency_version"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                depend_id=depend_id,
                version=version,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncDependencies", "Dependencies"]
