"""The regions of Huawei Cloud and the addresses of its services in them.

Source: the region modules of the official Python SDK, 3.1.219, read 2026-11-20.
"""

from __future__ import annotations

from typing import Literal

from ..errors import InvalidSettingError, MisuseError

RegionalService = Literal["functiongraph", "dataarts", "iam"]

PATTERN = "https://{service}.{region}.myhuaweicloud.com"
GLOBAL_IAM = "https://iam.myhuaweicloud.com"
EXCEPTIONS = {("iam", "eu-west-101"): "https://iam.eu-west-101.myhuaweicloud.eu"}

EVERYWHERE = frozenset(
    {
        "ae-ad-1", "af-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "cn-east-2",
        "cn-east-3", "cn-east-4", "cn-north-1", "cn-north-4", "cn-north-9", "cn-south-1", "cn-southwest-2",
        "eu-west-101", "la-north-2", "la-south-2", "me-east-1", "my-kualalumpur-1", "na-mexico-1", "ru-moscow-1",
        "sa-brazil-1", "tr-west-1",
    }
)  # fmt: skip

# The first part of the address, by service; DataArts Studio had another name before.
HOSTS: dict[RegionalService, str] = {"functiongraph": "functiongraph", "dataarts": "dayu", "iam": "iam"}

# By the first part of the address.
REGIONS: dict[str, frozenset[str]] = {
    "functiongraph": EVERYWHERE | {"ap-southeast-5", "cn-north-11", "cn-south-4", "cn-southwest-3"},
    "dayu": EVERYWHERE | {"cn-north-2", "cn-north-11", "ru-northwest-2"},
    "iam": EVERYWHERE | {"cn-east-5", "cn-north-2", "cn-north-12", "cn-south-2", "eu-west-0"},
}


def regions(service: RegionalService) -> dict[str, str]:
    """The regions that have a service of Huawei Cloud, sorted, each with the address there; needs no network.

    Raises :class:`~dffkit.errors.MisuseError` for a service without regions.

    Source: the official Python SDK, 3.1.219.
    """
    if service not in HOSTS:
        raise MisuseError(f"{service!r} is no service with regions: those are {', '.join(HOSTS)}")
    host = HOSTS[service]
    return {region: address(service, host, region) for region in sorted(REGIONS[host])}


def address(id: str, service: str, region: str) -> str:  # noqa: A002 - connectors have ids
    """The address of ``service`` in ``region``; raises :class:`InvalidSettingError` with the nearest known region."""
    if region not in REGIONS[service]:
        raise InvalidSettingError(_unknown(id, service, region))
    return EXCEPTIONS.get((service, region)) or PATTERN.format(service=service, region=region)


def iam_address(region: str) -> str:
    """The address of IAM for a region, the global one where the region has none of its own that is known."""
    return address("iam", "iam", region) if region in REGIONS["iam"] else GLOBAL_IAM


def _unknown(id: str, service: str, region: str) -> str:  # noqa: A002
    from difflib import get_close_matches  # noqa: PLC0415 - only for the mistaken

    known = sorted(REGIONS[service])
    close = get_close_matches(region, known, 1, 0.5)
    nearest = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(known)}."
    newer = PATTERN.format(service=service, region="<region>")
    return f"{id} knows no region {region!r}: {nearest} For a region that is newer, pass endpoint='{newer}'"
