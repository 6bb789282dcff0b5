"""What of Guance is no record to be created and read: queries, files, labels of hosts, settings of the workspace."""

from __future__ import annotations

from .hosts import list_host_labels, modify_host_labels
from .metrics import get_metric_info
from .querying import query_data, query_data_legacy

HANDLERS = {
    ("guance", "get_metric_info"): get_metric_info,
    ("guance", "list_host_labels"): list_host_labels,
    ("guance", "modify_host_labels"): modify_host_labels,
    ("guance", "query_data"): query_data,
    ("guance", "query_data_async"): query_data,
    ("guance", "query_data_legacy"): query_data_legacy,
}
