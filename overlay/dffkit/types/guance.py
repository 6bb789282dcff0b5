"""The models of the generated client ``dffkit_api.guance``, loaded one by one on first use."""

from typing import TYPE_CHECKING

from ._models import reexport

if TYPE_CHECKING:
    from dffkit_api.guance.models import *  # noqa: F403

__getattr__, __dir__ = reexport("guance")
