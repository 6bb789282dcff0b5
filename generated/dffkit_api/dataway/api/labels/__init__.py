# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``labels``: one method an operation, synchronous in :class:`Labels`, awaitable in :class:`AsyncLabels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.labelled_object import LabelledObject
    from ...models.labels_deleted_reply import LabelsDeletedReply
    from ...models.object_labels import ObjectLabels
    from ...models.object_labels_reply import ObjectLabelsReply


class Labels:
    """The operations tagged ``labels``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def set_object_labels(
        self,
        *,
        body: ObjectLabels,
    ) -> ObjectLabelsReply:
        """Sets the labels of an object.

        Labels that the object has had are replaced.

        Args:
            body (ObjectLabels):

        Returns:
            ObjectLabelsReply
        """
        from . import set_object_labels as _endpoint

        _operation = OPERATIONS["set_object_labels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )

    def delete_object_labels(
        self,
        *,
        body: LabelledObject,
    ) -> LabelsDeletedReply:
        """Deletes the labels of an object.

        The body names the object as it does where they are set.

        Args:
            body (LabelledObject):

        Returns:
            LabelsDeletedReply
        """
        from . import delete_object_labels as _endpoint

        _operation = OPERATIONS["delete_object_labels"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncLabels:
    """The operations tagged ``labels``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def set_object_labels(
        self,
        *,
        body: ObjectLabels,
    ) -> ObjectLabelsReply:
        """Sets the labels of an object.

        Labels that the object has had are replaced.

        Args:
            body (ObjectLabels):

        Returns:
            ObjectLabelsReply
        """
        from . import set_object_labels as _endpoint

        _operation = OPERATIONS["set_object_labels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )

    async def delete_object_labels(
        self,
        *,
        body: LabelledObject,
    ) -> LabelsDeletedReply:
        """Deletes the labels of an object.

        The body names the object as it does where they are set.

        Args:
            body (LabelledObject):

        Returns:
            LabelsDeletedReply
        """
        from . import delete_object_labels as _endpoint

        _operation = OPERATIONS["delete_object_labels"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncLabels", "Labels"]
