"""The table of regions beside that of the official SDK."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import dffkit
import pytest

if TYPE_CHECKING:
    from dffkit.connectors._regions import RegionalService

THEIRS: dict[RegionalService, tuple[str, str]] = {
    "functiongraph": ("huaweicloudsdkfunctiongraph.v2.region.functiongraph_region", "FunctionGraphRegion"),
    "dataarts": ("huaweicloudsdkdataartsstudio.v1.region.dataartsstudio_region", "DataArtsStudioRegion"),
    "iam": ("huaweicloudsdkiam.v3.region.iam_region", "IamRegion"),
}


@pytest.mark.parametrize("service", THEIRS)
def test_the_regions_are_those_of_the_official_sdk(service: RegionalService) -> None:
    """The same names with the same addresses, so that nobody who moves from it lands elsewhere."""
    module, name = THEIRS[service]
    pytest.importorskip(module.partition(".")[0])
    regions = getattr(import_module(module), name).static_fields.values()
    assert dffkit.regions(service) == {region.id: region.endpoints[0] for region in regions}
