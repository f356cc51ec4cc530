# Everything runs in .venv, with exact packages: those of requirements.txt for
# readers, -course for who grades, -dev for the tests. All that a machine
# needs for `make book` is make and Python 3.11 or later.

# Whatever else is set up for this user is not to get in: other packages, other
# kernels, another place for pip or uv to install to, or other packages for uv.
# And what Python compiles is to be kept, or each kernel compiles it again.
unexport PYTHONPATH PYTHONHOME PYTHONDONTWRITEBYTECODE JUPYTER_PATH
unexport PIP_USER PIP_TARGET PIP_PREFIX UV_PYTHON UV_SYSTEM_PYTHON UV_PROJECT
unexport UV_WORKING_DIR UV_OVERRIDE UV_EXCLUDE UV_NO_EDITABLE
export JUPYTER_PREFER_ENV_PATH = 1

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin/
# Python compiles what it uses, when it is used: a third less to wait for.
INSTALL = install --quiet --no-input --no-compile --disable-pip-version-check
# uv does it in a fifth of pip's time. It knows nothing of what pip is told, so
# where that is another place for packages, or uv cannot be had or fails, pip
# does it, which costs uv no more than a try.
UV_LOCKED ?= $(shell grep '^uv==' requirements-dev.txt)
ELSEWHERE = $(BIN)python -m pip config list | \
	grep -Eq '[.](index-url|no-index|proxy|client-cert|trusted-host)='
QUICK = ! $(ELSEWHERE) && \
	$(BIN)python -m pip $(INSTALL) --retries 0 --only-binary :all: $(UV_LOCKED) && \
	UV_HTTP_RETRIES=1 $(BIN)uv pip install --no-config --python $(BIN)python -r $<
INSTALL_ALL = { { $(QUICK); } > /dev/null 2>&1 || \
	$(BIN)python -m pip $(INSTALL) -r $<; }
NAME_IT = make $(or $(MAKECMDGOALS),book) PYTHON=python3.13
NEW_PYTHON := import sys; sys.exit(sys.version_info < (3, 11))
# tests/conftest.py says what tests share, and so come to the same worker. Two
# workers leave a third of two cores waiting for browsers and kernels.
PARALLEL := -n 3 --dist loadscope --timeout 300
FAST := nnlib tests --ignore=tests/browser --ignore=tests/grading \
	--ignore=tests/lab --ignore=tests/site \
	--ignore=tests/notebooks/test_stored_outputs.py

LOCKS := requirements.txt requirements-course.txt requirements-dev.txt
# One resolution, of which the smaller locks are parts: -c keeps its versions.
COMPILE = $(BIN)uv pip compile pyproject.toml --universal --fork-strategy fewest \
	--python-version 3.11 --no-annotate --no-header --no-emit-index-url --quiet

OFFLINE = pip failed, as it says above. The first set-up needs a network. When \
	that is mended, type the same again: make $(or $(MAKECMDGOALS),book)
# In a container everyone is root, and Jupyter would refuse.
ROOT_TOO := $(if $(filter 0,$(shell id -u)),--allow-root)
TAKEN = import socket; socket.create_server(('localhost', $(PORT)))

# A path that does not exist, so that pip says its name: without make, nothing
# else tells the owner of an old Python what is wrong.
OLD_PYTHON = needs-python @ file:///this-book-needs-Python-3.11-or-later.zip ; \
python_full_version < '3.11'

# What chapter 7 tells of in passing, and the book does not depend on.
FASHION ?= /usr/share/datasets/fashion-mnist
NO_FASHION = Fashion-MNIST is not in $(FASHION). On Debian and Ubuntu type \
	apt install dataset-fashion-mnist. Or say where its four files are: \
	make test-fashion FASHION=folder

# need(command that must succeed, what to do if it does not)
need = @$(1) || { echo "$(2)" >&2; exit 1; }

# .venv/ready says where .venv stands and which Python runs it. Where that is
# not so, it has been moved or copied, its Python is gone, or pip broke off:
# no repair is sure to work, so it is made anew.
WHICH = $(BIN)python -Ec "import sys; print(sys.version_info[:2], sys.base_prefix)"
ifneq "$(shell cat .venv/ready 2> /dev/null)" "$(CURDIR) $(shell $(WHICH) 2> /dev/null)"
.PHONY: .venv/ready
MAKE_VENV = $(PYTHON) -m venv --clear .venv
endif

.PHONY: help book course test test-fast test-browsers test-peers test-fashion browser sandbox lint format \
	lab edit release serve bench notebooks demo figures lock clean

help: ## show this list
	@echo "Neural Networks by Hand. Start with: make book"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' Makefile | tr '@' '\t' | expand -t 20

book: .venv/ready ## build the site
	$(BIN)jupyter-book build -W -n --keep-going .
	@echo "The book is built. Open $(CURDIR)/_build/html/index.html"

test: lint book browser sandbox ## run every test (minutes)
	$(BIN)python -m pytest $(PARALLEL) --nbval

test-fast: lint ## run the tests that need no browser, sandbox, site or kernel (a minute)
	$(BIN)python -m pytest $(PARALLEL) $(FAST)

test-browsers: book browser ## every figure in Firefox and WebKit, every cell in the page, every notebook in JupyterLab
	EVERY_FIGURE=1 $(BIN)python -m pytest $(PARALLEL) tests/browser/engines \
		tests/browser/test_in_page.py tests/in_page tests/lab

test-peers: .venv-peers/ready ## compare nnlib with PyTorch and scikit-learn
	.venv-peers/bin/python -m pytest tests/peers

test-fashion: .venv/ready-dev ## run chapter 7's program on Fashion-MNIST; FASHION=its folder
	$(call need,test -e $(FASHION)/t10k-labels-idx1-ubyte.gz,$(NO_FASHION))
	FASHION=$(FASHION) $(BIN)python -m pytest tests/peers/fashion.py

browser: .venv/ready-dev
	$(BIN)python -m tests.browser.chromium
	$(BIN)python -m tests.browser.engines

sandbox: .venv/ready-dev
	$(BIN)python -m tests.grading.bubblewrap

lint: .venv/ready-dev
	$(BIN)ruff check .
	$(BIN)ruff format --check .

format: .venv/ready-dev ## lay out the code, notebooks included
	$(BIN)ruff check --fix .
	$(BIN)ruff format .

lab: .venv/ready ## open your copy of the chapters, in work/, in JupyterLab
	$(BIN)python book/work.py
	$(BIN)jupyter lab $(ROOT_TOO) --notebook-dir=work --LabApp.app_settings_dir=book/jupyterlab chapters/01-neurons.ipynb

edit: .venv/ready ## open the chapters themselves, to change the book
	$(BIN)jupyter lab $(ROOT_TOO) --notebook-dir=. chapters/01-neurons.ipynb

course: .venv/ready-course ## add nbgrader, for who teaches a course
	@echo "Added. JupyterLab has nbgrader's menu, and scores can go into its gradebook."

release: book ## make what readers fetch who build nothing, in _build/release
	$(BIN)python book/release.py

serve: book ## serve the site at http://localhost:8000; PORT=another
	$(call need,true && $(BIN)python -c "$(TAKEN)" 2> /dev/null,Port $(PORT) is \
		taken. Choose another: make serve PORT=8765)
	$(BIN)python -m http.server --bind localhost --directory _build/html $(PORT)

bench: book browser .venv-peers/ready ## measure speed and size, beside those of peers
	$(BIN)python -m tests.benchmarks

notebooks: .venv/ready ## run the notebooks and store their outputs; FILE=one of them
	$(BIN)python -m tests.notebooks.refresh $(FILE)

demo: .venv/ready-dev ## show any figure in any state, drawn anew when a file is saved
	$(BIN)python -m tests.js.node demo

figures: .venv/ready-dev ## build the figures' JavaScript
	$(BIN)python -m nnlib.figures.schema
	$(BIN)python -m tests.js.node

lock: .venv/ready-dev ## write the requirements anew; UPGRADE=--upgrade for the newest
	@grep -h '==' $(LOCKS) > .venv/dev # what still fits stays
	$(COMPILE) --extra dev $(UPGRADE) -o .venv/dev
	$(COMPILE) --extra book --extra course -c .venv/dev -o .venv/course
	$(COMPILE) --extra book -c .venv/course -o .venv/book
	@{ echo "# Exact versions for Python 3.11 and later on every platform." \
		"Made by \`make lock\`; change pyproject.toml, not this file."; \
		echo "$(OLD_PYTHON)"; cat .venv/book; echo "-e ."; } > requirements.txt
	@{ echo "# What a course adds. Made by \`make lock\`."; echo "-r requirements.txt"; \
		grep -vxFf .venv/book .venv/course; } > requirements-course.txt
	@{ echo "# What the tests add. Made by \`make lock\`."; echo "-r requirements-course.txt"; \
		grep -vxFf .venv/course .venv/dev; } > requirements-dev.txt

clean: ## remove all that make has made
	rm -rf .venv .venv-peers _build *.egg-info nnlib/figures/js/node_modules
	rm -rf .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

.venv/ready: requirements.txt pyproject.toml
	$(call need,command -v $(PYTHON) > /dev/null,There is no $(PYTHON) here. \
		Install Python 3.11 or later or name yours: $(NAME_IT))
	$(call need,$(PYTHON) -c "$(NEW_PYTHON)",This book needs Python 3.11 or \
		later and $(PYTHON) is older. Name a newer one: $(NAME_IT))
	$(call need,$(PYTHON) -c "import ensurepip; import venv",Python's module venv \
		is missing. Install it first. On Debian and Ubuntu: apt install python3-venv)
	$(MAKE_VENV)
	@echo "Installing the packages of requirements.txt. This takes a while the first time."
	@rm -f $@
	$(call need,$(INSTALL_ALL),$(OFFLINE))
	@echo "$(CURDIR) $$($(WHICH))" > $@

.venv/ready-%: requirements-%.txt .venv/ready
	@echo "Adding the packages of $<."
	@mv .venv/ready .venv/adding
	$(call need,$(INSTALL_ALL),$(OFFLINE))
	@mv .venv/adding .venv/ready
	@touch $@

.venv-peers/ready: requirements-peers.txt pyproject.toml
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip $(INSTALL) -r requirements-peers.txt
	@touch $@
