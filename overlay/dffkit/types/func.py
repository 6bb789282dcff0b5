"""The models of the generated client ``dffkit_api.func``, loaded one by one on first use."""

from typing import TYPE_CHECKING

from ._models import reexport

if TYPE_CHECKING:
    from dffkit_api.func.models import *  # noqa: F403

__getattr__, __dir__ = reexport("func")
