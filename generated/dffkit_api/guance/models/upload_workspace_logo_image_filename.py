# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UploadWorkspaceLogoImageFilename = Literal["favicon.ico", "logo.png"]

UPLOAD_WORKSPACE_LOGO_IMAGE_FILENAME_VALUES: frozenset[str] = frozenset(["favicon.ico", "logo.png"])


def check_upload_workspace_logo_image_filename(value: Any) -> UploadWorkspaceLogoImageFilename:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: UploadWorkspaceLogoImageFilename = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "UploadWorkspaceLogoImageFilename",
        value,
        f"str, one of {sorted(UPLOAD_WORKSPACE_LOGO_IMAGE_FILENAME_VALUES)!r}",
    )
