"""A filter that keeps a worker from asking the kernel for what it never needs.

Among what is refused: new processes, sockets, other processes' memory,
mounts, namespaces, keys. Threads are allowed.
"""

from __future__ import annotations

import platform
import struct

# Numbers of the system calls that are refused, for each kind of machine, from
# the kernel's tables (arch/x86/entry/syscalls, include/uapi/asm-generic).
X86_64 = {
    "socket": 41, "socketpair": 53, "fork": 57, "vfork": 58,
    "shmget": 29, "shmat": 30, "semget": 64, "msgget": 68, "mq_open": 240,
    "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311,
    "kcmp": 312, "syslog": 103, "personality": 135, "modify_ldt": 154,
    "pivot_root": 155, "chroot": 161, "acct": 163, "settimeofday": 164,
    "mount": 165, "umount2": 166, "swapon": 167, "swapoff": 168,
    "reboot": 169, "iopl": 172, "ioperm": 173, "init_module": 175,
    "delete_module": 176, "quotactl": 179, "lookup_dcookie": 212,
    "clock_settime": 227, "kexec_load": 246, "add_key": 248,
    "request_key": 249, "keyctl": 250, "unshare": 272, "vmsplice": 278,
    "perf_event_open": 298, "fanotify_init": 300, "name_to_handle_at": 303,
    "open_by_handle_at": 304, "setns": 308, "finit_module": 313,
    "memfd_create": 319, "kexec_file_load": 320, "bpf": 321, "execveat": 322,
    "userfaultfd": 323,
}  # fmt: skip
AARCH64 = {
    "socket": 198, "socketpair": 199, "shmget": 194, "shmat": 196,
    "semget": 190, "msgget": 186, "mq_open": 180, "ptrace": 117,
    "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272,
    "syslog": 116, "personality": 92, "pivot_root": 41, "chroot": 51,
    "acct": 89, "settimeofday": 170, "mount": 40, "umount2": 39,
    "swapon": 224, "swapoff": 225, "reboot": 142, "init_module": 105,
    "delete_module": 106, "quotactl": 60, "lookup_dcookie": 18,
    "clock_settime": 112, "kexec_load": 104, "add_key": 217,
    "request_key": 218, "keyctl": 219, "unshare": 97, "vmsplice": 75,
    "perf_event_open": 241, "fanotify_init": 262, "name_to_handle_at": 264,
    "open_by_handle_at": 265, "setns": 268, "finit_module": 273,
    "memfd_create": 279, "kexec_file_load": 294, "bpf": 280, "execveat": 281,
    "userfaultfd": 282,
}  # fmt: skip
SINCE_2019 = {
    "pidfd_send_signal": 424, "io_uring_setup": 425, "io_uring_enter": 426,
    "io_uring_register": 427, "open_tree": 428, "move_mount": 429,
    "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433,
    "pidfd_open": 434, "pidfd_getfd": 438, "mount_setattr": 442,
}  # fmt: skip
CLONE3 = 435
MACHINES = {  # the kernel's name for it, clone's number, what is refused
    "x86_64": (0xC000003E, 56, X86_64),
    "aarch64": (0xC00000B7, 220, AARCH64),
}

LOAD, EQUAL, LEAST, BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # where the kernel puts them
THREAD = 0x00010000
OTHER_CALLS = 0x40000000  # the x32 tables: a way round every number above
ALLOW, KILL = 0x7FFF0000, 0x80000000
REFUSE, UNKNOWN = 0x00050000 | 1, 0x00050000 | 38  # EPERM, ENOSYS


def program(machine: str | None = None) -> bytes:
    """Return the filter, ready for the kernel; empty where none is known.

    Parameters
    ----------
    machine : ``x86_64`` or ``aarch64``; this one if None
    """
    machine = machine or platform.machine()
    if machine not in MACHINES:
        return b""
    name, clone, calls = MACHINES[machine]
    refused = sorted({*calls.values(), *SINCE_2019.values()})
    lines = [
        (LOAD, 0, 0, MACHINE),
        (EQUAL, 1, 0, name),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (LEAST, 0, 1, OTHER_CALLS),
        (RETURN, 0, 0, KILL),
        # The C library falls back to clone, whose flags can be read.
        (EQUAL, 0, 1, CLONE3),
        (RETURN, 0, 0, UNKNOWN),
        (EQUAL, 0, 4, clone),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (BITS, 0, 1, THREAD),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, REFUSE),
    ]
    left = len(refused)
    for number in refused:
        lines.append((EQUAL, left, 0, number))
        left -= 1
    lines += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, REFUSE)]
    return b"".join(struct.pack("<HBBI", *line) for line in lines)
