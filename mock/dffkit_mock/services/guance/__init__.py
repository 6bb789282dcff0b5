"""What of Guance is more than records: queries, files, labels of hosts, settings of the workspace, keys to it."""

from __future__ import annotations

from .access_keys import create_key, delete_key, list_keys, show_key
from .attachments import delete_attachment, download_attachment, upload_attachment
from .computed import create, modify
from .hosts import list_host_labels, modify_host_labels
from .logmine import query_task, send_task
from .metrics import get_metric_info
from .querying import query_data, query_data_legacy
from .settings import modify_declaration, set_menu, show_declaration, show_menu, upload_logo
from .sourcemap_uploads import cancel_upload, list_parts, merge_parts, start_upload, take_part
from .sourcemaps import delete_sourcemap, list_files, list_sourcemaps, parse_stack, put_file
from .temporary_tokens import create_token, revoke_token

HANDLERS = {
    ("guance", "cancel_sourcemap_upload"): cancel_upload,
    ("guance", "create_access_key"): create_key,
    ("guance", "create_blacklist"): create,
    ("guance", "create_log_backup"): create,
    ("guance", "create_log_index"): create,
    ("guance", "create_mute"): create,
    ("guance", "create_service"): create,
    ("guance", "create_temporary_token"): create_token,
    ("guance", "delete_access_key"): delete_key,
    ("guance", "delete_attachment"): delete_attachment,
    ("guance", "delete_sourcemap"): delete_sourcemap,
    ("guance", "download_attachment"): download_attachment,
    ("guance", "get_access_key"): show_key,
    ("guance", "get_metric_info"): get_metric_info,
    ("guance", "get_workspace_declaration"): show_declaration,
    ("guance", "get_workspace_menu"): show_menu,
    ("guance", "get_workspace_menu_v2"): show_menu,
    ("guance", "init_sourcemap_upload"): start_upload,
    ("guance", "list_access_keys"): list_keys,
    ("guance", "list_host_labels"): list_host_labels,
    ("guance", "list_sourcemap_files"): list_files,
    ("guance", "list_sourcemap_parts"): list_parts,
    ("guance", "list_sourcemaps"): list_sourcemaps,
    ("guance", "merge_sourcemap_parts"): merge_parts,
    ("guance", "modify_blacklist"): modify,
    ("guance", "modify_host_labels"): modify_host_labels,
    ("guance", "modify_log_backup"): modify,
    ("guance", "modify_log_index"): modify,
    ("guance", "modify_mute"): modify,
    ("guance", "modify_service"): modify,
    ("guance", "modify_workspace_declaration"): modify_declaration,
    ("guance", "parse_sourcemap_stack"): parse_stack,
    ("guance", "query_data"): query_data,
    ("guance", "query_data_async"): query_data,
    ("guance", "query_data_legacy"): query_data_legacy,
    ("guance", "query_logmine_task"): query_task,
    ("guance", "revoke_temporary_token"): revoke_token,
    ("guance", "send_logmine_task"): send_task,
    ("guance", "set_workspace_menu"): set_menu,
    ("guance", "set_workspace_menu_v2"): set_menu,
    ("guance", "upload_attachment"): upload_attachment,
    ("guance", "upload_sourcemap_file_content"): put_file,
    ("guance", "upload_sourcemap_part"): take_part,
    ("guance", "upload_workspace_logo_image"): upload_logo,
}
