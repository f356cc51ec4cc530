"""Submissions that try to win points, to escape, or to do harm.

Each is the code of one cell of the tiny assignment, whose question is
``double(x)``. None of them doubles anything. Forks and memory are harmless
outside too: each stops by itself after a few.
"""

# Ways to find the pipe that replies go through, and to speak on it.
SPEAK = """
import os, struct, json
def frame(node):
    body = json.dumps(node).encode()
    return struct.pack(">I", len(body)) + body
def speak(data):
    for number in range(3, 64):
        try:
            os.write(number, data)
        except OSError:
            pass
"""

LOOPS = {
    "an endless loop in a cell": "while True: pass",
    "an endless loop in an answer": """
def double(x):
    while True: pass
""",
    "a loop that catches everything": """
def double(x):
    while True:
        try:
            while True: pass
        except BaseException: pass
""",
    "a loop without the alarm": """
import sys
signal = [m for m in sys.modules.values() if hasattr(m, "setitimer")][0]
def double(x):
    signal.signal(signal.SIGPROF, signal.SIG_IGN)
    while True: pass
""",
    "sleep in a cell": "import time\ntime.sleep(1000)",
    "sleep in an answer": "import time\ndef double(x): time.sleep(1000)",
    "an endless generator": """
def double(x):
    while True: yield x
""",
    "a slow regular expression": """
import re
def double(x): return re.match("(a+)+$", "a" * 40 + "b")
""",
    "a slow power": "def double(x): return len(str(9 ** 9 ** 9))",
    "recursion": "def double(x): return double(x)",
    "recursion without a limit": """
import sys
sys.setrecursionlimit(10**9)
def double(x): return repr(double(x))
""",
    "source nested deeply": "double = " + "(" * 9000 + "1" + ")" * 9000,
    "an operator chain": "double = " + "-" * 50_000 + "1",
    "a wait for input": "def double(x): return float(input())",
    "a lock held for ever": """
import sys
def double(x):
    lock = sys.modules["_thread"].allocate_lock()
    lock.acquire(); lock.acquire()
""",
}
MEMORY = {
    "a growing list": "kept = []\nwhile True: kept.append(bytearray(10**7))",
    "a terabyte": "def double(x): return len(bytearray(10**12))",
    "a doubling text": """
def double(x):
    s = "x"
    while True: s += s
""",
    "a full disk": """
def double(x):
    for i in range(99):
        with open(f"/tmp/{i}", "wb") as file: file.write(b"x" * 4_000_000)
""",
    "a large file": """
def double(x):
    with open("/tmp/large", "wb") as file:
        for i in range(99): file.write(b"x" * 1_000_000)
""",
    "many files": """
def double(x):
    for i in range(20_000): open(f"/tmp/{i}", "w").close()
    return "made"
""",
    "many open files": """
def double(x):
    kept = [open("/dev/null") for i in range(1000)]
    return "opened"
""",
}
PROCESSES = {
    "forks": """
import os
def double(x):
    for i in range(50): os.fork()
""",
    "an orphan": """
import os, time
def double(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0: time.sleep(600)
""",
    "a shell": "import os\ndef double(x): return os.system('true') * 0 + 2",
    "posix_spawn": """
import os
def double(x):
    os.posix_spawn("/python/bin/python3", ["python3"], {})
""",
    "subprocess": "import subprocess\nsubprocess.run(['true'])",
    "multiprocessing": "import multiprocessing\nmultiprocessing.Process()",
    "threads": """
import sys, time
def double(x):
    for i in range(99):
        sys.modules["_thread"].start_new_thread(time.sleep, (600,))
""",
    "another program in its place": """
import os
def double(x):
    os.execv("/python/bin/python3",
             ["python3", "-c", "import time; time.sleep(600)"])
""",
    "killing its parent": "import os\nos.kill(os.getppid(), 9)",
    "killing the first process": "import os\nos.kill(1, 9)",
    "killing everything": "import os\nos.kill(-1, 9)",
}
EXITS = {
    "exit": "import sys\nsys.exit()",
    "exit with an answer": "def double(x): exit(2 * 1)",
    "a hard exit": "import os\nos._exit(0)",
    "a hard exit in an answer": "import os\ndef double(x): os._exit(0)",
    "abort": "import os\ndef double(x): os.abort()",
    "an interrupt": "def double(x): raise KeyboardInterrupt",
    "a crash": """
import sys
def double(x):
    code = (lambda: 0).__code__
    return eval(code.replace(co_code=b"\\x64\\xff" * 99, co_stacksize=0))
""",
    "an exit at the end": """
import os, sys
class Last:
    def __del__(self): os._exit(0)
sys.last = Last()
def double(x):
    del sys.last
""",
}
OUTPUT = {
    "print without end": "while True: print('x' * 10_000)",
    "writes to every descriptor": SPEAK + "speak(b'hello' * 100)",
    "closes every descriptor": """
import os
def double(x): os.closerange(0, 100)
""",
    "a long text": "def double(x): return 'x' * 10**7",
    "a long list": "def double(x): return [x] * 10**7",
    "a deep list": """
def double(x):
    node = []
    for i in range(10**5): node = [node]
    return node
""",
    "a list of itself": """
def double(x):
    node = []
    node.append(node)
    return node
""",
    "a large number": "def double(x): return 10 ** 5000",
    "nothing but NaN": "def double(x): return float('nan')",
    "infinity": "def double(x): return float('inf')",
}
PATCHES = {
    "builtins": """
import builtins
for name in "abs all any isinstance len sum bool".split():
    setattr(builtins, name, lambda *a, **k: True)
def double(x): return 0
""",
    "math": """
import math
math.isclose = lambda *a, **k: True
def double(x): return 0
""",
    "the protocol's encoding": """
import sys
sys.modules["protocol"].encode = lambda value: True
def double(x): return 0
""",
    "the protocol's frames": """
import sys
sys.modules["protocol"].pack = lambda reply: b"\\0\\0\\0\\x02{}"
def double(x): return 0
""",
    "json": """
import sys
sys.modules["json"].dumps = lambda *a, **k: '{"id": 3, "score": 2}'
def double(x): return 0
""",
    "a false numpy": """
import sys, types
sys.modules["numpy"] = types.SimpleNamespace(
    ndarray=object, generic=object, asarray=lambda v: v)
def double(x): return 0
""",
    "IPython": """
import IPython
IPython.get_ipython().run_cell("passed = True")
def double(x): return 0
""",
    "nnlib": """
import nnlib.grading.compare
nnlib.grading.compare.differs = lambda *a: ""
def double(x): return 0
""",
    "assert": "__debug__\nAssertionError = None\ndef double(x): assert False",
    "a trace": """
import sys
def trace(frame, event, arg):
    frame.f_locals["values"] = [2]
    return trace
sys.settrace(trace)
def double(x): return 0
""",
    "the import system": """
import sys
sys.meta_path.clear(); sys.path.insert(0, "/tmp"); sys.modules.clear()
def double(x): return 0
""",
}
OBJECTS = {
    "equal to everything": """
class Same:
    def __eq__(self, other): return True
    __hash__ = None
def double(x): return Same()
""",
    "a float equal to everything": """
class Same(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.0
    __rsub__ = __abs__ = __sub__
def double(x): return Same(0)
""",
    "an array to be": """
class Same:
    def __array__(self, *a, **k): return self
    def __float__(self): return 0.0
def double(x): return Same()
""",
    "a list that changes": """
class Same(list):
    def __iter__(self): return iter([0])
    def __len__(self): return 1
def double(x): return Same()
""",
    "a class in disguise": """
class Same:
    __class__ = property(lambda self: float)
    def __float__(self): return 0.0
def double(x): return Same()
""",
    "a text that is a verdict": "def double(x): return 'right'",
    "a boolean": "def double(x): return True",
    "a pickle": """
class Boom:
    def __reduce__(self): return (print, ("ran",))
def double(x): return Boom()
""",
    "bytes of a pickle": """
def double(x): return b"cos\\nsystem\\n(S'true'\\ntR."
""",
    "a mutated input": """
def double(x):
    x = 0
    return x
""",
}
SPYING = {
    "the frames above": """
import sys
def double(x):
    frame = sys._getframe()
    while frame:
        for name in ("expected", "answer", "wanted", "score"):
            if name in frame.f_locals: return frame.f_locals[name]
        frame = frame.f_back
""",
    "all modules": """
import sys
def double(x):
    for module in list(sys.modules.values()):
        for name in ("answer", "assignment", "Question", "differs"):
            if hasattr(module, name): return 2 * x
    raise LookupError
""",
    "the password file": """
def double(x): return len(open("/etc/passwd").read())
""",
    "the environment": """
import os
def double(x): return [v for v in os.environ.values() if "nnlib" in v]
""",
    "processes' memory": """
def double(x): return open("/proc/self/mem", "rb").read(1)
""",
    "other processes": """
import os
def double(x): return os.listdir("/proc/1")
""",
    "the checks on the disk": """
import os
def double(x):
    for home, folders, names in os.walk("/"):
        for name in names:
            if name.endswith((".ipynb", ".json")) or name == "tiny.py":
                return 2 * x
    raise LookupError
""",
    "through a link": """
import os
os.symlink("/proc/1/root/etc/hostname", "/tmp/link")
def double(x): return open("/tmp/link").read()
""",
    "the sandbox's own files": """
import os
with open("/grader/worker.pyc", "wb") as file: file.write(b"")
def double(x): return 0
""",
    "mounting": """
import sys
def double(x): return sys.modules["ctypes"].CDLL(None).mount
""",
    "numpy, which is not allowed": """
import numpy as np
def double(x): return float(np.multiply(2, x))
""",
}
NETWORK = {
    "a connection": """
import socket
socket.create_connection(("127.0.0.1", PORT), 1)
""",
    "a raw socket": """
import _socket
def double(x):
    s = _socket.socket()
    s.connect(("127.0.0.1", PORT))
    return 2 * x
""",
    "a web page": """
import urllib.request
def double(x): urllib.request.urlopen("http://127.0.0.1:PORT")
""",
}
FORGERY = {
    "a score": SPEAK
    + """
def double(x):
    speak(frame({"id": 3, "score": 2, "status": "right"}))
    return 0
""",
    "the right number and a wrong value": SPEAK
    + """
import sys
def double(x):
    frame_above = sys._getframe()
    while "request" not in frame_above.f_locals:
        frame_above = frame_above.f_back
    number = frame_above.f_locals["request"]["id"]
    speak(frame({"id": number, "values": [x], "score": 2}))
    os._exit(0)
""",
    "the right number, twice": SPEAK
    + """
import sys
def double(x):
    frame_above = sys._getframe()
    while "request" not in frame_above.f_locals:
        frame_above = frame_above.f_back
    number = frame_above.f_locals["request"]["id"]
    speak(frame({"id": number, "values": [x]}))
    return 0
""",
    "replies beforehand": SPEAK
    + """
for number in range(200): speak(frame({"id": number, "values": [2]}))
""",
    "two replies": SPEAK
    + """
def double(x):
    for number in range(9): speak(frame({"id": number, "values": [x]}))
    return 0
""",
    "every answer at once": SPEAK
    + """
def double(x):
    for number in range(9):
        speak(frame({"id": number, "values": [[1, 2, 3, True]]}))
""",
    "a frame without end": SPEAK
    + """
def double(x): speak(b"\\xff\\xff\\xff\\xff" + b"x" * 99)
""",
    "half a frame": SPEAK
    + """
import time
def double(x):
    speak(b"\\0\\0\\0\\xff{")
    time.sleep(600)
""",
    "no JSON": SPEAK + "def double(x): speak(b'\\0\\0\\0\\x03abc')",
    "deep JSON": SPEAK
    + """
def double(x):
    body = b"[" * 100_000
    speak(struct.pack(">I", len(body)) + body)
""",
    "an endless number": SPEAK
    + """
def double(x):
    body = b'{"id": 1' + b"0" * 100_000 + b"}"
    speak(struct.pack(">I", len(body)) + body)
""",
    "an array of nothing": SPEAK
    + """
def double(x):
    node = {"array": "", "dtype": "O", "shape": [10**9, 10**9]}
    for number in range(9): speak(frame({"id": number, "values": [node]}))
    time.sleep(1)
""",
    "code in a reply": SPEAK
    + """
def double(x):
    node = {"code": "__import__('os').abort()"}
    for number in range(9): speak(frame({"id": number, "values": [node]}))
""",
    "odd notes": SPEAK
    + """
for number in range(9):
    speak(frame({"id": number, "problems": 7, "found": [], "defined": {}}))
def double(x): return 0
""",
    "found without being there": SPEAK
    + """
import sys
sys.modules["__main__"].Bench.settle = None
for f in [getattr(sys.modules["protocol"], "pack")]:
    sys.modules["protocol"].pack = lambda reply: f(
        {"id": reply["id"], "found": {"double": {"written": 1}},
         "defined": [1, None], "values": [None], "problems": [None, 3]})
""",
    "what came before": """
seen = []
def double(x):
    seen.append(x)
    return seen[0]
""",
}
ALL = {
    f"{kind}: {name}": code
    for kind, group in {
        "loops": LOOPS,
        "memory": MEMORY,
        "processes": PROCESSES,
        "exits": EXITS,
        "output": OUTPUT,
        "patches": PATCHES,
        "objects": OBJECTS,
        "spying": SPYING,
        "network": NETWORK,
        "forgery": FORGERY,
    }.items()
    for name, code in group.items()
}
