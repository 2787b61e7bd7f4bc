# Everything is made in .build/ and .venv/; models and the kernel's workspace are in the user's cache folder.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

GO       ?= go
PYTHON   ?= python3
BIN      := $(CURDIR)/.build/bin
COGBOOK  := $(BIN)/cogbook
VENV     := $(CURDIR)/.venv
REPORTS  := notebooks/reports
PORT     ?= 8888
GOLANGCI := v2.15.0
# Packages whose tests start browsers and notebooks: they run apart, without the race detector.
END_TO_END := ./tests/notebook/... ./tests/kernel/... ./tests/browser/...

say = @printf '\033[1m==> %s\033[0m\n'

.PHONY: help
help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.PHONY: demo
demo: kernel models ## run the first notebook on the kernel, with real models: leaves a report
	$(say) "running notebooks/01-first-steps.ipynb"
	@mkdir -p $(REPORTS)
	@$(VENV)/bin/python notebooks/report.py notebooks/01-first-steps.ipynb $(REPORTS)
	@echo "    to work with it live: make lab"

.PHONY: lab
lab: kernel models ## open JupyterLab with the notebooks and the kernel
	@$(VENV)/bin/jupyter lab --ServerApp.root_dir=$(CURDIR)/notebooks --LabApp.default_url=/lab/tree/01-first-steps.ipynb \
	  --LabApp.extension_manager=readonly --ip=127.0.0.1 --port=$(PORT) $(if $(filter 0,$(shell id -u)),--allow-root)

.PHONY: test
test: kernel models chromium ## run all tests; needs nothing done before
	$(say) "go vet, gofmt"
	@$(GO) vet ./...
	@unformatted=$$(gofmt -l $$(git ls-files '*.go' 2>/dev/null || find . -name '*.go' -not -path './.*')); \
	  if [ -n "$$unformatted" ]; then echo "not gofmt-ed: $$unformatted"; exit 1; fi
	$(say) "make generate changes nothing"
	@$(GO) run ./cog/internal/generate -check cog
	$(say) "unit tests, with the race detector"
	@$(GO) test -race $$($(GO) list ./... | grep -vE '/tests/(notebook|kernel|browser)$$')
	$(say) "notebooks, kernel and browser"
	@PATH="$(VENV)/bin:$(BIN):$$PATH" $(GO) test -count=1 -p 1 -timeout 20m $(END_TO_END)

.PHONY: lint
lint: ## run golangci-lint
	@command -v golangci-lint >/dev/null || [ -x $(BIN)/golangci-lint ] || GOBIN=$(BIN) $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI)
	@PATH="$(BIN):$$PATH" golangci-lint run ./...

.PHONY: bench
bench: kernel ## time the HTTP core against a hand-written pool, and cells against plain GoNB
	$(say) "HTTP core (about 40 minutes; some of it: go run ./tests/bench/rest -only pool,tail)"
	@$(GO) run ./tests/bench/rest -csv .build/bench
	$(say) "cells"
	@$(GO) run ./tests/bench/kernel

.PHONY: generate
generate: ## write the builders from their table
	@$(GO) generate ./...

.PHONY: clean
clean: ## remove all that make made here (not the models: cogbook models list says where they are)
	rm -rf .build .venv $(REPORTS)

# ---- steps ----

.PHONY: models
models: $(COGBOOK) $(VENV)/.ready ## fetch the models into the user's cache folder
	$(say) "models"
	@COGBOOK_PYTHON=$(VENV)/bin/python $(COGBOOK) models fetch

.PHONY: kernel
kernel: $(COGBOOK) $(VENV)/.ready
	$(say) "kernel"
	@$(COGBOOK) kernel install --prefix $(VENV)

# The build is cheap when nothing changed: Go decides.
.PHONY: $(COGBOOK)
$(COGBOOK): cc
	$(say) "building the cogbook command"
	@mkdir -p $(BIN)
	@$(GO) build -o $@ ./kernel/cogbook

$(VENV)/.ready: notebooks/requirements.txt
	$(say) "Jupyter in .venv (about a minute)"
	@$(PYTHON) -m venv --clear $(VENV) || { $(call apt,python3-venv) && $(PYTHON) -m venv --clear $(VENV); }
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r notebooks/requirements.txt
	@touch $@

# ---- what comes from the system: fetched where that is possible ----

# $(call apt,package): install it as root or with sudo, else say how.
define apt
{ command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || sudo -n true 2>/dev/null; } \
  && root=$$([ "$$(id -u)" = 0 ] || echo sudo) \
  && { echo "    installing $(1) with apt"; $$root apt-get update -qq; DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -qq $(1) >/dev/null; } \
  || { echo "    cannot install $(1) here: run 'apt-get install $(1)' as root"; false; }; }
endef

.PHONY: cc
cc:
	@command -v cc >/dev/null || command -v gcc >/dev/null || $(call apt,gcc libc6-dev)

.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || $(call apt,chromium) || echo "    browser tests will be skipped: install chromium"
