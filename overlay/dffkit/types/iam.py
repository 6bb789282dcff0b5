"""The models of the generated client ``dffkit_api.iam``, loaded one by one on first use."""

from typing import TYPE_CHECKING

from ._models import reexport

if TYPE_CHECKING:
    from dffkit_api.iam.models import *  # noqa: F403

__getattr__, __dir__ = reexport("iam")
