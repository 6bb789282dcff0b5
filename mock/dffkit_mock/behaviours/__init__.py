"""What no example can know: one file an operation or a few that go together, applied to the answers of both engines.

A behaviour is for an answer that depends on the request or on the clock in a way the spec cannot say. Everything
else belongs into the spec's examples. What is answered from the store is in :mod:`dffkit_mock.services`: of an
operation that stands there too, the behaviour is what a mock without state does.
"""

from __future__ import annotations

from collections.abc import Callable

from ..exchange import Exchange, Reply
from ..instance import Instance
from .answer_dataset import answer_dataset
from .check_token import check_token
from .invoke_function import invoke_function
from .issue_access_key import issue_access_key
from .issue_token import issue_token

__all__ = ["BEHAVIOURS", "Behaviour"]

Behaviour = Callable[[Exchange, Reply, Instance], Reply]

BEHAVIOURS: dict[tuple[str, str], Behaviour] = {
    ("dataset", "post_dataset"): answer_dataset,
    ("functiongraph", "invoke_function"): invoke_function,
    ("iam", "create_temporary_access_key"): issue_access_key,
    ("iam", "keystone_create_user_token_by_password"): issue_token,
    ("iam", "keystone_validate_token"): check_token,
}
"""Behaviours by stem and operationId."""
