# Every command of the project. On a machine with Python 3.11, Node 20 and make, each target sets up what it needs.

PYTHON ?= python3
NODE ?= node
NPM ?= npm
STEM ?= functiongraph
PORT ?= 8600

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
PRISM := mock/dffkit_mock/prism
NODE_READY := $(NODE) -e 'process.exit(+(process.versions.node.split(".")[0] < 20))' 2>/dev/null
# What looks for node on the PATH finds the one that was named.
ifneq ($(findstring /,$(NODE)),)
export PATH := $(or $(patsubst %/,%,$(dir $(NODE))),/):$(PATH)
endif
CODEGEN := PYTHONPATH=specs PYTHONHASHSEED=0 $(PY) -m codegen
# Two at a time, because the suite is made for two cores; PYTEST=… adds arguments.
PYTEST_ALL := $(PY) -m pytest -n 2 --dist worksteal -q -m "not nightly" $(PYTEST)

export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

.DEFAULT_GOAL := help
.PHONY: help setup demo test mock mock-watch mock-prism generate check-generated lint-specs lint types imports drift fuzz fuzz-mutants bench check nightly lock clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/installed.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "dffkit needs Python 3.11 or later; '$(PYTHON)' is missing or older. Name one with: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing (on Debian: apt-get install python3-venv), then run make again."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

node_modules/installed.stamp: package-lock.json
	@$(MAKE) --no-print-directory need-node
	$(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(PRISM)/node_modules/installed.stamp: $(PRISM)/package-lock.json
	@$(MAKE) --no-print-directory need-node
	cd $(PRISM) && $(NPM) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: need-node
need-node:
	@$(NODE_READY) || { echo "dffkit's build needs Node 20 or later with npm; '$(NODE)' is missing or older. Install it, or name one with: make NODE=/path/to/node NPM=/path/to/npm …"; exit 1; }
	@command -v $(NPM) >/dev/null || { echo "npm is missing beside Node ('$(NPM)'); install it, then run make again."; exit 1; }

.PHONY: python node prism
python: $(VENV)/installed.stamp
node: node_modules/installed.stamp
prism: $(PRISM)/node_modules/installed.stamp

setup: python node prism ## install the locked Python and Node packages into the clone

# Prism where Node is there, else the engine that needs none, with a line that says so.
define with_engine
	@if $(NODE_READY) && command -v $(NPM) >/dev/null; then \
	  $(MAKE) --no-print-directory --silent prism && exec $(1) --engine prism; \
	else \
	  echo "Node 20 or later with npm is not here: the answers come from the native engine instead of Prism."; \
	  exec $(1) --engine native; \
	fi
endef

demo: python ## run the tour of every service against the mock and print a report
	$(call with_engine,$(PY) -m examples.demo)

mock: python ## start the mock of all services on port 8600 (PORT=…)
	$(call with_engine,$(BIN)/dffkit mock --port $(PORT))

mock-watch: python node ## the mock, its specs bundled and read again whenever their YAML is saved (PORT=…)
	@$(CODEGEN) watch & watcher=$$!; trap 'kill $$watcher' EXIT; $(BIN)/dffkit mock --port $(PORT) --watch

mock-prism: node ## plain Prism on one bundle, for comparison (STEM=…, PORT=…)
	@test -f generated/dffkit_api/$(STEM)/openapi.json || { echo "There is no service '$(STEM)': STEM is one of $(patsubst generated/dffkit_api/%/openapi.json,%,$(wildcard generated/dffkit_api/*/openapi.json))."; exit 1; }
	$(NODE) node_modules/@stoplight/prism-cli/dist/index.js mock generated/dffkit_api/$(STEM)/openapi.json --host 127.0.0.1 --port $(PORT)

generate: python node ## bundle the specs and generate the clients
	$(CODEGEN) generate

check-generated: python node ## fail where generated/ is not what the specs give
	$(CODEGEN) check

lint-specs: python node ## check the specs
	$(CODEGEN) lint

lint: python ## check the style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: python node ## check the types, with mypy --strict and pyright
	$(BIN)/mypy generated/dffkit_api overlay/dffkit mock/dffkit_mock fuzz/dffkit_fuzz specs/codegen examples tests/typing
	$(NODE) node_modules/pyright/index.js

imports: python ## check that imports go one way
	$(BIN)/lint-imports

drift: python ## report where the specs lack what the official SDKs know (STEM=…)
	$(PY) -m tests.conformance.drift $(if $(filter-out file,$(origin STEM)),$(STEM))

# Chromium for the tests of the live page, and Redis for those of the runtime: installed where that may be done, else
# these tests are skipped.
.PHONY: browser redis
browser: python
	@$(PY) -m tests.browser.chromium
redis: python
	@$(PY) -m tests.runtime.redis

test: setup browser redis ## run the tests
	$(PYTEST_ALL)

# One worker, so that the same seed makes the same requests in the same order.
FUZZ_EXAMPLES ?= 30
fuzz: setup ## fuzz the clients in both directions (FUZZ_EXAMPLES=…, FUZZ_STEM=…)
	FUZZ_TABLE=1 FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) FUZZ_STEM=$(FUZZ_STEM) $(PY) -m pytest -p no:cacheprovider -q -m "not nightly" tests/fuzz $(PYTEST)

# Each in a copy of the checkout; MUTANTS=… takes those with one of these words in their place or name.
fuzz-mutants: setup ## plant small faults, one at a time, and see that the fuzz tests find them (MUTANTS=…)
	$(PY) -m tests.fuzz.mutants $(MUTANTS)

bench: setup ## measure speed and memory, as ratios against named peers
	$(PY) -m tests.bench

check: lint-specs check-generated drift lint types imports test ## all that CI checks

nightly: setup browser redis ## the long counts
	$(PY) -m pytest -n 2 --dist worksteal -q $(PYTEST)
	$(MAKE) --no-print-directory fuzz FUZZ_EXAMPLES=200
	$(MAKE) --no-print-directory fuzz-mutants
	@# Eight at once, three times: tests that lean on each other, or on time, show themselves.
	for round in 1 2 3; do $(PY) -m pytest -n 8 --dist worksteal -q -m "not nightly" $(PYTEST) || exit 1; done

lock: python ## write requirements.lock anew from pyproject.toml (needs uv)
	uv pip compile --quiet pyproject.toml --all-extras --group dev --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file requirements.lock

clean: ## remove what the other commands made
	rm -rf $(VENV) node_modules $(PRISM)/node_modules dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
