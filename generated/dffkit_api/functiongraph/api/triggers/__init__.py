# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``triggers``: one method an operation, synchronous in :class:`Triggers`, awaitable in :class:`AsyncTriggers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_function_trigger_request_body import CreateFunctionTriggerRequestBody
    from ...models.function_trigger import FunctionTrigger
    from ...models.trigger_type_code import TriggerTypeCode
    from ...models.update_trigger_request_body import UpdateTriggerRequestBody


class Triggers:
    """The operations tagged ``triggers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> list[FunctionTrigger]:
        """Lists the triggers of a function.

        Lists all triggers of a function at once; there are no pages.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[FunctionTrigger]
        """
        from . import list_function_triggers as _endpoint

        _operation = OPERATIONS["list_function_triggers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def create_function_trigger(
        self,
        function_urn: str,
        *,
        body: CreateFunctionTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Creates a trigger.

        Creates a trigger of a function, such as a timer. CTS has to be in use before; DDS needs a VPC of
        the function; DMS, DIS, LTS and KAFKA need an agency.

        Args:
            body (CreateFunctionTriggerRequestBody): A trigger to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import create_function_trigger as _endpoint

        _operation = OPERATIONS["create_function_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def batch_delete_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes all triggers of a function.

        Deletes all triggers of the version or alias that the URN names; where it names none, or `latest`,
        those of the whole function, with all its versions and aliases.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import batch_delete_function_triggers as _endpoint

        _operation = OPERATIONS["batch_delete_function_triggers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Shows a trigger.

        Shows one trigger of a function.

        Args:
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import show_function_trigger as _endpoint

        _operation = OPERATIONS["show_function_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        body: UpdateTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Changes a trigger.

        Switches a trigger on or off, or changes how it reads from its source.

        Args:
            body (UpdateTriggerRequestBody): What to change of a trigger; what is left out, stays.
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import update_trigger as _endpoint

        _operation = OPERATIONS["update_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes a trigger.

        Deletes one trigger of a function.

        Args:
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_trigger as _endpoint

        _operation = OPERATIONS["delete_function_trigger"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )


class AsyncTriggers:
    """The operations tagged ``triggers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> list[FunctionTrigger]:
        """Lists the triggers of a function.

        Lists all triggers of a function at once; there are no pages.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            list[FunctionTrigger]
        """
        from . import list_function_triggers as _endpoint

        _operation = OPERATIONS["list_function_triggers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def create_function_trigger(
        self,
        function_urn: str,
        *,
        body: CreateFunctionTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Creates a trigger.

        Creates a trigger of a function, such as a timer. CTS has to be in use before; DDS needs a VPC of
        the function; DMS, DIS, LTS and KAFKA need an agency.

        Args:
            body (CreateFunctionTriggerRequestBody): A trigger to create.
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import create_function_trigger as _endpoint

        _operation = OPERATIONS["create_function_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def batch_delete_function_triggers(
        self,
        function_urn: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes all triggers of a function.

        Deletes all triggers of the version or alias that the URN names; where it names none, or `latest`,
        those of the whole function, with all its versions and aliases.

        Args:
            function_urn (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import batch_delete_function_triggers as _endpoint

        _operation = OPERATIONS["batch_delete_function_triggers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
            ),
            _endpoint._parse_success,
        )

    async def show_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Shows a trigger.

        Shows one trigger of a function.

        Args:
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import show_function_trigger as _endpoint

        _operation = OPERATIONS["show_function_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    async def update_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        body: UpdateTriggerRequestBody,
        project_id: str | None = None,
    ) -> FunctionTrigger:
        """Changes a trigger.

        Switches a trigger on or off, or changes how it reads from its source.

        Args:
            body (UpdateTriggerRequestBody): What to change of a trigger; what is left out, stays.
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTrigger
        """
        from . import update_trigger as _endpoint

        _operation = OPERATIONS["update_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )

    async def delete_function_trigger(
        self,
        function_urn: str,
        trigger_type_code: TriggerTypeCode,
        trigger_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Deletes a trigger.

        Deletes one trigger of a function.

        Args:
            function_urn (str):
            trigger_type_code (TriggerTypeCode): What starts the function. `TIMER`: a clock. `APIG`: the shared
                API gateway. `DEDICATEDGATEWAY`: an API gateway of one's own. `APIC`: API Connect (ROMA). `CTS`:
                operations that Cloud Trace records. `DDS`: changes in a document database. `GAUSSMONGO`: changes in
                GeminiDB Mongo. `DMS`: a message queue. `KAFKA`, `RABBITMQ`, `ROCKETMQ`: a queue of that kind.
                `OPENSOURCEKAFKA`: a Kafka that is not the vendor's. `DIS`: a data ingestion stream. `LTS`: a log
                stream. `OBS`: objects of a bucket. `SMN`: messages of a topic. `EVENTGRID`: events of EventGrid.
                `IOTDA`: devices. Which of them a region has, differs.
            trigger_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import delete_function_trigger as _endpoint

        _operation = OPERATIONS["delete_function_trigger"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                function_urn=function_urn,
                trigger_type_code=trigger_type_code,
                trigger_id=trigger_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncTriggers", "Triggers"]
