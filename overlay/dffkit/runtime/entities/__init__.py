"""What is declared in ``dff.yaml``: sync, async and cron APIs, API auth, connectors, variables."""

from .arguments import FixedArgumentError, is_placeholder, merged
from .declarations import Declarations
from .declared import Declared, declared
from .entities import Entities
from .records import WINDOWS, Api, ApiAuth, AsyncApi, ConnectorEntry, CronJob, EnvVariable, SyncApi
from .rows import fields_of

__all__ = [
    "WINDOWS",
    "Api",
    "ApiAuth",
    "AsyncApi",
    "ConnectorEntry",
    "CronJob",
    "Declarations",
    "Declared",
    "Entities",
    "EnvVariable",
    "FixedArgumentError",
    "SyncApi",
    "declared",
    "fields_of",
    "is_placeholder",
    "merged",
]
