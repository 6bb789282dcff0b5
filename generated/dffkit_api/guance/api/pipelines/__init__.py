# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``pipelines``: one method an operation, synchronous in :class:`Pipelines`, awaitable in :class:`AsyncPipelines`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.done_reply import DoneReply
    from ...models.export_pipelines import ExportPipelines
    from ...models.import_pipelines import ImportPipelines
    from ...models.list_pipelines_type import ListPipelinesType
    from ...models.pipeline import Pipeline
    from ...models.pipeline_export import PipelineExport
    from ...models.pipeline_export_reply import PipelineExportReply
    from ...models.pipeline_import import PipelineImport
    from ...models.pipeline_import_reply import PipelineImportReply
    from ...models.pipeline_list import PipelineList
    from ...models.pipeline_list_reply import PipelineListReply
    from ...models.pipeline_reply import PipelineReply
    from ...models.pipeline_settings import PipelineSettings
    from ...models.set_pipelines_disable import SetPipelinesDisable
    from ...types import Unset


class Pipelines:
    """The operations tagged ``pipelines``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_pipelines(
        self,
        *,
        search: str | Unset = UNSET,
        type_: ListPipelinesType | Unset = UNSET,
        categories: list[str] | Unset = UNSET,
    ) -> PipelineList:
        """Lists the pipelines.

        All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

        Args:
            search (str | Unset):
            type_ (ListPipelinesType | Unset):
            categories (list[str] | Unset):

        Returns:
            PipelineList
        """
        from . import list_pipelines as _endpoint

        _operation = OPERATIONS["list_pipelines"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                type_=type_,
                categories=categories,
            ),
            _endpoint._parse_content,
        )

    def iter_pipelines(
        self,
        *,
        search: str | Unset = UNSET,
        type_: ListPipelinesType | Unset = UNSET,
        categories: list[str] | Unset = UNSET,
    ) -> Iterator[Pipeline]:
        """Gives the records of :meth:`list_pipelines` one by one.

        All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

        Args:
            search (str | Unset):
            type_ (ListPipelinesType | Unset):
            categories (list[str] | Unset):

        Returns:
            Iterator[Pipeline]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_pipelines as _endpoint

        _operation = OPERATIONS["list_pipelines"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                type_=type_,
                categories=categories,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_pipeline(
        self,
        pl_uuid: str,
    ) -> Pipeline:
        """Shows a pipeline with its script.

        Args:
            pl_uuid (str):

        Returns:
            Pipeline
        """
        from . import get_pipeline as _endpoint

        _operation = OPERATIONS["get_pipeline"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                pl_uuid=pl_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_pipeline(
        self,
        *,
        body: PipelineSettings,
    ) -> Pipeline:
        """Creates a pipeline.

        One of category `profiling` works only where the workspace has `CentralPLServiceSwitch`. With
        `asDefault` a second default of its category is refused, unless `isForce` says to replace the first.

        Args:
            body (PipelineSettings):

        Returns:
            Pipeline
        """
        from . import create_pipeline as _endpoint

        _operation = OPERATIONS["create_pipeline"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_pipeline(
        self,
        pl_uuid: str,
        *,
        body: PipelineSettings,
    ) -> Pipeline:
        """Replaces script and settings of a pipeline.

        Args:
            body (PipelineSettings):
            pl_uuid (str):

        Returns:
            Pipeline
        """
        from . import modify_pipeline as _endpoint

        _operation = OPERATIONS["modify_pipeline"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                pl_uuid=pl_uuid,
            ),
            _endpoint._parse_content,
        )

    def batch_set_pipelines_disable(
        self,
        *,
        body: SetPipelinesDisable,
    ) -> bool:
        """Disables or enables pipelines.

        Args:
            body (SetPipelinesDisable):

        Returns:
            bool
        """
        from . import batch_set_pipelines_disable as _endpoint

        _operation = OPERATIONS["batch_set_pipelines_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_pipelines(
        self,
        *,
        pipeline_uuids: list[str],
    ) -> bool:
        """Deletes pipelines.

        A GET that deletes.

        Args:
            pipeline_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_pipelines as _endpoint

        _operation = OPERATIONS["delete_pipelines"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                pipeline_uuids=pipeline_uuids,
            ),
            _endpoint._parse_content,
        )

    def export_pipelines(
        self,
        *,
        body: ExportPipelines,
    ) -> PipelineExport:
        """Exports pipelines in the form that `import_pipelines` takes.

        Args:
            body (ExportPipelines):

        Returns:
            PipelineExport
        """
        from . import export_pipelines as _endpoint

        _operation = OPERATIONS["export_pipelines"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def import_pipelines(
        self,
        *,
        body: ImportPipelines,
    ) -> PipelineImport:
        """Imports pipelines that were exported.

        Args:
            body (ImportPipelines):

        Returns:
            PipelineImport
        """
        from . import import_pipelines as _endpoint

        _operation = OPERATIONS["import_pipelines"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncPipelines:
    """The operations tagged ``pipelines``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_pipelines(
        self,
        *,
        search: str | Unset = UNSET,
        type_: ListPipelinesType | Unset = UNSET,
        categories: list[str] | Unset = UNSET,
    ) -> PipelineList:
        """Lists the pipelines.

        All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

        Args:
            search (str | Unset):
            type_ (ListPipelinesType | Unset):
            categories (list[str] | Unset):

        Returns:
            PipelineList
        """
        from . import list_pipelines as _endpoint

        _operation = OPERATIONS["list_pipelines"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                type_=type_,
                categories=categories,
            ),
            _endpoint._parse_content,
        )

    def iter_pipelines(
        self,
        *,
        search: str | Unset = UNSET,
        type_: ListPipelinesType | Unset = UNSET,
        categories: list[str] | Unset = UNSET,
    ) -> AsyncIterator[Pipeline]:
        """Gives the records of :meth:`list_pipelines` one by one.

        All at once, there are no pages. The rows are short; scripts and test data come with `get_pipeline`.

        Args:
            search (str | Unset):
            type_ (ListPipelinesType | Unset):
            categories (list[str] | Unset):

        Returns:
            AsyncIterator[Pipeline]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_pipelines as _endpoint

        _operation = OPERATIONS["list_pipelines"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                type_=type_,
                categories=categories,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_pipeline(
        self,
        pl_uuid: str,
    ) -> Pipeline:
        """Shows a pipeline with its script.

        Args:
            pl_uuid (str):

        Returns:
            Pipeline
        """
        from . import get_pipeline as _endpoint

        _operation = OPERATIONS["get_pipeline"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                pl_uuid=pl_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_pipeline(
        self,
        *,
        body: PipelineSettings,
    ) -> Pipeline:
        """Creates a pipeline.

        One of category `profiling` works only where the workspace has `CentralPLServiceSwitch`. With
        `asDefault` a second default of its category is refused, unless `isForce` says to replace the first.

        Args:
            body (PipelineSettings):

        Returns:
            Pipeline
        """
        from . import create_pipeline as _endpoint

        _operation = OPERATIONS["create_pipeline"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_pipeline(
        self,
        pl_uuid: str,
        *,
        body: PipelineSettings,
    ) -> Pipeline:
        """Replaces script and settings of a pipeline.

        Args:
            body (PipelineSettings):
            pl_uuid (str):

        Returns:
            Pipeline
        """
        from . import modify_pipeline as _endpoint

        _operation = OPERATIONS["modify_pipeline"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                pl_uuid=pl_uuid,
            ),
            _endpoint._parse_content,
        )

    async def batch_set_pipelines_disable(
        self,
        *,
        body: SetPipelinesDisable,
    ) -> bool:
        """Disables or enables pipelines.

        Args:
            body (SetPipelinesDisable):

        Returns:
            bool
        """
        from . import batch_set_pipelines_disable as _endpoint

        _operation = OPERATIONS["batch_set_pipelines_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_pipelines(
        self,
        *,
        pipeline_uuids: list[str],
    ) -> bool:
        """Deletes pipelines.

        A GET that deletes.

        Args:
            pipeline_uuids (list[str]):

        Returns:
            bool
        """
        from . import delete_pipelines as _endpoint

        _operation = OPERATIONS["delete_pipelines"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                pipeline_uuids=pipeline_uuids,
            ),
            _endpoint._parse_content,
        )

    async def export_pipelines(
        self,
        *,
        body: ExportPipelines,
    ) -> PipelineExport:
        """Exports pipelines in the form that `import_pipelines` takes.

        Args:
            body (ExportPipelines):

        Returns:
            PipelineExport
        """
        from . import export_pipelines as _endpoint

        _operation = OPERATIONS["export_pipelines"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def import_pipelines(
        self,
        *,
        body: ImportPipelines,
    ) -> PipelineImport:
        """Imports pipelines that were exported.

        Args:
            body (ImportPipelines):

        Returns:
            PipelineImport
        """
        from . import import_pipelines as _endpoint

        _operation = OPERATIONS["import_pipelines"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncPipelines", "Pipelines"]
