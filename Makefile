# tsudoi: two commands for newcomers, `make site` and `make test`; each does its own set-up.
# Everything lives in .venv; nothing is installed system-wide except, as root on Debian, what the browser tests need.
# PYTHON names another interpreter than the first one found that is new enough. Written for GNU make 3.81 and BSD tools, too.

PYTHON ?=
VENV   := .venv
BIN    := $(VENV)/bin
TODAY  ?=
DATE   := $(if $(TODAY),--today $(TODAY),)

.PHONY: help site serve check test quick lint unit fuzz browser statement compare bench docs messages screenshots lock wheel clean

help:                ## this list
	@awk -F ':.*## *' '/^[a-z]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(VENV)/ready  ## build the sample town into site/
	TSUDOI_SERVE="make serve" $(BIN)/tsudoi build $(DATE)

serve: $(VENV)/ready ## preview the sample town in a browser, with live reload
	$(BIN)/tsudoi serve $(DATE)

check: $(VENV)/ready ## only look over the records of the sample town
	$(BIN)/tsudoi check $(DATE)

test: lint unit      ## everything that CI runs

quick: $(VENV)/ready ## the inner loop: lint and the fast tests, under a minute
	$(BIN)/ruff check -q .
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q -n 2 --dist loadfile --ignore=tests/browser -m "not browser and not slow" --hypothesis-profile=quick

lint: $(VENV)/ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: $(VENV)/ready $(VENV)/ready-tests
	$(BIN)/python -m pytest -n 3 --dist loadgroup --durations=25 --cov --cov-report=term:skip-covered --cov-report=xml:.coverage.xml

fuzz: $(VENV)/ready  ## the random tests of the schedule reader, long
	$(BIN)/python -m pytest -q tests/schedule --hypothesis-profile=fuzz

browser: $(VENV)/ready $(VENV)/ready-tests ## only the tests in a real browser
	$(BIN)/python -m pytest -q -m browser

statement: $(VENV)/ready $(VENV)/ready-tests ## what the page about accessibility says, from the tests that carry a criterion
	$(BIN)/python -m pytest -q -m criterion -p tests.accessibility.recording

bench: $(VENV)/ready $(VENV)/ready-tests ## how long a build and 20,000 schedules take, how real schedules are read, how residents' queries are answered, how Lighthouse finds the pages
	$(BIN)/python bench/build_time.py
	$(BIN)/python -m bench.schedules
	$(BIN)/python -m bench.search
	$(BIN)/python -m bench.search.speed
	$(BIN)/python -m bench.lighthouse

docs: $(VENV)/ready  ## the data dictionary, from the schemas
	$(BIN)/tsudoi dictionary > docs/data-dictionary.md

messages: $(VENV)/ready ## gather what the site says, and bring the catalogues of its languages in line
	$(BIN)/python docs/messages.py

screenshots: $(VENV)/ready $(VENV)/ready-tests ## docs/screenshots, from the sample town
	$(BIN)/python docs/screenshots.py

lock: $(VENV)/ready  ## pin every package of the development environment, with hashes
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--group dev pyproject.toml -o requirements.lock

wheel: $(VENV)/ready ## dist/*.whl
	$(BIN)/python -m build --wheel --no-isolation

clean:               ## remove everything that these commands made
	rm -rf $(VENV) .tsudoi dist build themes/node_modules themes/*/vendor tests/node_modules bench/*/node_modules
	find site -mindepth 1 ! -name .gitignore -delete

$(VENV)/ready: requirements.lock pyproject.toml hatch_build.py themes/package-lock.json themes/leaflet.mjs .ci/prepare
	PYTHON="$(PYTHON)" sh .ci/prepare environment $(VENV)
	@touch $@

$(VENV)/ready-tests: tests/package-lock.json .ci/prepare | $(VENV)/ready
	sh .ci/prepare tests $(VENV)
	@touch $@
