"""Step into a control group, give up root, become the sandbox.

Run by a bare interpreter, in a process of its own, before anything of a
student's is near. Its argument says what to do, as JSON.
"""

import json
import os
import sys


def main() -> None:
    """Do it."""
    wish = json.loads(sys.argv[1])
    for door in wish["doors"]:
        with open(door, "w") as file:
            file.write("0")
    if wish["root"]:
        os.chroot(wish["root"])
        os.chdir("/")
    if os.getuid() == 0:
        os.setgroups([])
        os.setresgid(wish["user"], wish["user"], wish["user"])
        os.setresuid(wish["user"], wish["user"], wish["user"])
    os.execve(wish["command"][0], wish["command"], wish["environment"])


if __name__ == "__main__":
    main()
