"""The recipes of the instructors' page are what they say."""

import re
import shlex
from pathlib import Path

import kubernetes_validate
import yaml

from nnlib.grading import cli

PAGE = Path(__file__).parents[2] / "book" / "instructors.md"


def manifests() -> list[dict]:
    text = PAGE.read_text(encoding="utf-8")
    code = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)[1]
    return list(yaml.safe_load_all(code))


def test_the_pod_runs_a_command_that_there_is():
    job, policy = manifests()
    assert (job["kind"], policy["kind"]) == ("Job", "NetworkPolicy")
    pod = job["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    (told,) = container["args"]
    words = shlex.split(told.replace("$JOB_COMPLETION_INDEX", "7"))
    assert words[0] == "nnlib"
    wish = cli._parser().parse_args(words[1:])
    assert (wish.assignment, wish.jobs) == ("a1", 1)
    # Each path lies in something that is mounted.
    mounts = [mount["mountPath"] for mount in container["volumeMounts"]]
    for path in (wish.submissions, wish.to, wish.secret):
        assert any(path.is_relative_to(mount) for mount in mounts), path
    named = {volume["name"] for volume in pod["volumes"]}
    assert {mount["name"] for mount in container["volumeMounts"]} == named
    # The policy closes the network of these pods and of no others.
    labels = job["spec"]["template"]["metadata"]["labels"]
    assert policy["spec"]["podSelector"]["matchLabels"] == labels
    assert set(policy["spec"]) == {"podSelector", "policyTypes"}


def test_kubernetes_takes_the_manifests():
    for manifest in manifests():
        kubernetes_validate.validate(manifest, "1.31", strict=True)
