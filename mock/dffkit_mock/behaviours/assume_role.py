"""Agencies, as requests to IAM name them. The mock knows none: whoever is let in may act for any.

Source: Huawei Cloud API reference, "Obtaining an Agency Token": the account is named by ``domain_id`` or
``domain_name``, one of them at least.
"""

from __future__ import annotations

from typing import Any

from ..refusals import Refusal


def check_account(agency: dict[str, Any], stage: str) -> Refusal | None:
    """The refusal of an agency whose account nobody names."""
    if account_of(agency) is not None:
        return None
    return Refusal("invalid", "body.auth.identity.assume_role: give domain_id or domain_name", stage)


def account_of(agency: dict[str, Any]) -> dict[str, str] | None:
    """Id and name of the account that made the agency, as far as they are given; ``None`` without both."""
    names = {"domain_id": "id", "domain_name": "name"}
    return {names[key]: agency[key] for key in names if key in agency} or None
