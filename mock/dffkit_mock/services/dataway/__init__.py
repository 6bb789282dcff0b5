"""Points that are written and found again by DQL, labels, elections, and what DataWay tells of itself."""

from __future__ import annotations

from .collecting import pull_configuration
from .election import elect, keep
from .labels import delete_labels, set_labels
from .querying import query_raw
from .server import check_token, tell_time, tell_workspaces
from .writing import write

HANDLERS = {
    ("dataway", "check_token"): check_token,
    ("dataway", "delete_object_labels"): delete_labels,
    ("dataway", "elect"): elect,
    ("dataway", "get_time"): tell_time,
    ("dataway", "get_workspaces"): tell_workspaces,
    ("dataway", "keep_election"): keep,
    ("dataway", "pull_configuration"): pull_configuration,
    ("dataway", "query_raw"): query_raw,
    ("dataway", "set_object_labels"): set_labels,
    ("dataway", "write_by_category"): write,
}
