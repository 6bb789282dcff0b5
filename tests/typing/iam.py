"""Iam as users write it; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import assert_type

from dffkit import DFF, AsyncIam, FunctionGraph, Iam
from dffkit.auth import AccessKey
from dffkit.connectors.iam import TemporaryAccessKey, UserToken
from dffkit.types.iam import DomainResult, ProjectList, ProjectResult, RegionResult, TokenResult, UserResult


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
        assert_type(iam.project_id(), str)
        assert_type(iam.auth_projects(), list[ProjectResult])
        assert_type(iam.auth_domains(), list[DomainResult])
        assert_type(iam.regions(), list[RegionResult])
        assert_type(iam.check_token(token.text), UserToken)
        assert_type(iam.agency_token("operations", domain_id="1", project_name="cn-north-4"), UserToken)
        assert_type(iam.temporary_access_key(duration_seconds=900), TemporaryAccessKey)
    return FunctionGraph(region="cn-north-4", project_id="p", token=token.text)


def for_an_agency(iam: Iam) -> FunctionGraph:
    """A temporary key as settings of another connector."""
    key = iam.assume_role("operations", domain_name="d", duration_seconds=3600, session_user="night-shift")
    assert_type(key, TemporaryAccessKey)
    assert_type(key.expires_at, datetime)
    assert_type(key.credential(project_id="p"), AccessKey)
    return FunctionGraph(region="cn-north-4", project_id="p", **key.options)


async def asynchronous() -> None:
    """The same names, awaited."""
    async with AsyncIam(ak="a", sk="s", domain_id="d") as iam:
        assert_type(await iam.token(project_id="p"), UserToken)
        assert_type(await iam.assume_role("operations", domain_name="d"), TemporaryAccessKey)
        assert_type(await iam.temporary_access_key(token="t"), TemporaryAccessKey)
        assert_type(await iam.agency_token("operations", domain_name="d"), UserToken)
        assert_type(await iam.check_token("t"), UserToken)
        assert_type(await iam.project_id("cn-north-4"), str)
        assert_type(await iam.auth_projects(), list[ProjectResult])
        assert_type(await iam.auth_domains(), list[DomainResult])
        assert_type(await iam.regions(), list[RegionResult])
        assert_type(await iam.projects(), list[ProjectResult])
        assert_type(await iam.users(enabled=True), list[UserResult])
        assert_type(iam.iter_projects(), AsyncIterator[ProjectResult])


def wrong(iam: Iam) -> None:
    """What a checker refuses."""
    Iam(usr="u")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    iam.assume_role("a", domain="d")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    iam.token(project="p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
