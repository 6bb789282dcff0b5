"""``python -m codegen.generator``: the generator's own command line, with our names."""

from openapi_python_client.cli import app

if __name__ == "__main__":
    app()
