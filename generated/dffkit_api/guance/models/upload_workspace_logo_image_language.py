# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UploadWorkspaceLogoImageLanguage = Literal["en", "zh"]

UPLOAD_WORKSPACE_LOGO_IMAGE_LANGUAGE_VALUES: frozenset[str] = frozenset(["en", "zh"])


def check_upload_workspace_logo_image_language(value: Any) -> UploadWorkspaceLogoImageLanguage:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: UploadWorkspaceLogoImageLanguage = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "UploadWorkspaceLogoImageLanguage",
        value,
        f"str, one of {sorted(UPLOAD_WORKSPACE_LOGO_IMAGE_LANGUAGE_VALUES)!r}",
    )
