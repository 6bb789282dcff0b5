"""Iam as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import assert_type

from dffkit import DFF, AsyncIam, FunctionGraph, Iam
from dffkit.connectors.iam import UserToken
from dffkit.types.iam import ProjectList, ProjectResult, TokenResult, UserResult


def synchronous() -> FunctionGraph:
    """A token from one connector for another."""
    assert_type(DFF.CONN("iam"), Iam)
    with Iam(user="u", password="p", domain="d", region="cn-north-4") as iam:
        token = iam.token(project_name="cn-north-4")
        assert_type(token, UserToken)
        assert_type(token.expires_at, datetime)
        assert_type(token.details, TokenResult)
        assert_type(iam.projects(name="cn-north-4"), list[ProjectResult])
        assert_type(iam.iter_projects(page_size=10), Iterator[ProjectResult])
        assert_type(iam.users(), list[UserResult])
        assert_type(iam.api.projects.keystone_list_projects(), ProjectList)
    return FunctionGraph(region="cn-north-4", project_id="p", token=token.text)


async def asynchronous() -> None:
    """The same names, awaited."""
    async with AsyncIam(ak="a", sk="s", domain_id="d") as iam:
        assert_type(await iam.token(project_id="p"), UserToken)
        assert_type(await iam.projects(), list[ProjectResult])
        assert_type(await iam.users(enabled=True), list[UserResult])
        assert_type(iam.iter_projects(), AsyncIterator[ProjectResult])


def wrong(iam: Iam) -> None:
    """What a checker refuses."""
    Iam(usr="u")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    iam.token(project="p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
