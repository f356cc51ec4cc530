"""What one worker may use."""

from dataclasses import dataclass

MEBIBYTE = 2**20


@dataclass(frozen=True)
class Limits:
    """What one worker may use.

    Attributes
    ----------
    memory : MiB of the whole tree, and of the address space of a process
    processor : seconds of computing, everything together
    files : MiB of the files that it may write
    threads : processes and threads at once
    """

    memory: int = 1024
    processor: int = 120
    files: int = 8
    threads: int = 16

    def of_a_process(self) -> dict[str, int]:
        """Return the limits that a worker sets for itself, for good."""
        return {
            "AS": self.memory * MEBIBYTE,
            "CORE": 0,
            "CPU": self.processor,
            "FSIZE": self.files * MEBIBYTE,
            "MEMLOCK": 0,
            "MSGQUEUE": 0,
            "NOFILE": 64,
        }
