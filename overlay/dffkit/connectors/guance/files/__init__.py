"""Files that go to Guance and come from it: logos, source maps, attachments, whatever is downloaded.

Source: Guance docs, "OpenAPI / Workspace", "OpenAPI / RUM SourceMap", "OpenAPI / Issue".
"""

from ._async import AsyncFiles
from ._sync import Files
from ._terms import Progress

__all__ = ["AsyncFiles", "Files", "Progress"]
