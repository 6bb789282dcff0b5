"""Runs a function when a collection changes."""

from dataclasses import dataclass, field
from typing import Annotated

from ._fitting import Password, Range, Whole
from ._trigger import Trigger


@dataclass(frozen=True)
class Dds(Trigger):
    """Runs a function when a collection of a document database changes; the function needs a VPC.

    ``batch_size`` is how many changes one run gets at most, 1 to 10,000.
    """

    trigger_type_code = "DDS"

    instance_id: str
    db_name: str
    collection_name: str
    db_password: Password = field(repr=False)
    batch_size: Annotated[int, Range(1, 10_000)]


@dataclass(frozen=True)
class GaussMongo(Trigger):
    """Runs a function when a collection of a GeminiDB Mongo changes; ``batch_size`` as with :class:`Dds`."""

    trigger_type_code = "GAUSSMONGO"

    instance_id: str
    db_name: str
    collection_name: str
    db_password: Password = field(repr=False)
    batch_size: Whole
