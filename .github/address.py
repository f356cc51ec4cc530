"""Write the addresses of repository and site into ``_config.yml``.

Run by publish.yml. A copy of the book that has no address, such as the one
on a reader's disk, keeps the file as it is, and so has no links to a
repository that is not its own.
"""

import os
from pathlib import Path

import yaml

CONFIG = Path("_config.yml")
config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
config["repository"] = {"url": os.environ["REPOSITORY"], "branch": "main"}
config["launch_buttons"] = {
    "notebook_interface": "jupyterlab",
    "binderhub_url": "https://mybinder.org",
}
config["html"] |= {
    "baseurl": os.environ["SITE"].rstrip("/") + "/",
    "use_edit_page_button": True,
    "use_issues_button": True,
    "use_repository_button": True,
}
CONFIG.write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
