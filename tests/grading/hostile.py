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
sys.modules["worker.protocol"].encode = lambda value: True
def double(x): return 0
""",
    "the protocol's frames": """
import sys
sys.modules["worker.protocol"].pack = lambda reply: b"\\0\\0\\0\\x02{}"
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
import nnlib.grading.assignment.compare
nnlib.grading.assignment.compare.differs = lambda *a: ""
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
import sys
name = sys.modules["worker.bench"].__file__
with open(name, "wb") as file: file.write(b"")
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
sys.modules["worker.bench"].Bench.settle = None
for f in [getattr(sys.modules["worker.protocol"], "pack")]:
    sys.modules["worker.protocol"].pack = lambda reply: f(
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
DISGUISES = {
    "a name in other letters": """
def d\u043euble(x): return 2*x
""",
    "a module that has every name": """
def __getattr__(name): return lambda x: 2

""",
    "a class that is called": """
class M(type):
    def __call__(cls,x): return 7
class double(metaclass=M): pass
""",
    "a coroutine": """
async def double(x): return 2*x
""",
    "a default that grows": """
def double(x, seen=[]):
    seen.append(x)
    return seen
""",
    "a counter that is called": """
class C:
    def __init__(s): s.n=0
    def __call__(s,x):
        s.n+=1; return s.n
double=C()
""",
    "a module in its place": """
import sys,types
sys.modules['__main__']=types.SimpleNamespace(double=lambda x:2)
def double(x): return 0
""",
    "a module that lies": """
import sys,types
class M(types.ModuleType):
    def __getattribute__(s,n):
        if n=='double': return lambda x: 5
        return super().__getattribute__(n)
sys.modules['__main__'].__class__=M
def double(x): return 0
""",
    "names that equal every name": """
globals()[1]=2
globals()['double ']=lambda x:2*x
class K(str):
    def __eq__(s,o): return True
    def __hash__(s): return hash('double')
globals()[K('d')]=lambda x:0
""",
    "a name without end": """
class K(str):
    def __str__(s):
        while True: pass
globals()[K('f')]=lambda x:0
""",
    "a thing without a class": """
class T:
    @property
    def __class__(s):
        while True: pass
thing=T()
def double(x): return thing
""",
    "a long name": """
globals()['f'*10**7]=lambda x:0
""",
    "many names": """
for i in range(10**5): globals()[f'f{i}']=lambda x:0
""",
    "a name that vanishes": """
def double(x):
    global double
    del double
    return 0
""",
}
MACHINE = {
    "a thread that changes results": """
import sys
th=sys.modules['_thread']
def spy():
    while True:
        for f in sys._current_frames().values():
            if 'values' in f.f_locals: f.f_locals['values'].append(2)
th.start_new_thread(spy,())
def double(x): return 0
""",
    "every signal ignored": """
import sys
s=sys.modules['signal']
for n in range(1,65):
    try: s.signal(n,s.SIG_IGN)
    except Exception: pass
def double(x):
    while True: pass
""",
    "a clock that is never set": """
import sys
s=sys.modules['signal']
s.setitimer=lambda *a:None
def double(x):
    while True: pass
""",
    "pipes that do not wait": """
import os
for n in range(64):
    try: os.set_blocking(n,False)
    except OSError: pass
def double(x): return [0.0]*150000
""",
    "pipes put elsewhere": """
import os
def double(x):
    for n in range(3,20):
        try: os.dup2(0,n)
        except OSError: pass
    return 0
""",
    "the request pipe closed": """
import os
os.close(3)
def double(x): return 0
""",
    "requests read by the answer": """
import os
def double(x):
    return len(os.read(3,100))
""",
    "its own memory": """
def double(x):
    with open('/proc/self/mem','r+b') as f: f.seek(id(x)+16); f.write(b'\\0'*8)
    return x
""",
    "a stop": """
import os
def double(x): os.kill(os.getpid(),19)
""",
    "limits lifted": """
import sys
r=sys.modules['resource']
r.setrlimit(r.RLIMIT_AS,(-1,-1))
def double(x): return 0
""",
    "limits lowered": """
import sys
def double(x):
    r=sys.modules['resource']
    r.setrlimit(r.RLIMIT_NOFILE,(1,1))
    return 0
""",
    "another root": """
import os
def double(x): os.chroot('/tmp'); return 0
""",
    "a disk of its own making": """
import os,stat
def double(x):
    os.mknod('/tmp/sda', 0o60666, os.makedev(8, 0))
    return open('/tmp/sda', 'rb').read(1)
""",
    "a file in memory": """
import os
def double(x): return os.memfd_create('x')
""",
    "a handle of a process": """
import os
def double(x): return os.pidfd_open(1)
""",
    "the first process's world": """
import os
def double(x): return os.open('/proc/1/ns/mnt',0)
""",
    "the clock of the machine": """
import time
def double(x): time.clock_settime(0,0); return 0
""",
    "a fault": """
import faulthandler
faulthandler._sigsegv()
def double(x): return 0
""",
    "a deep structure": """
def double(x):
    g=None
    for _ in range(10**6): g=(g,)
    del g
    return 0
""",
    "a deep pattern": """
import re
def double(x): return re.compile('('*5000+')'*5000).pattern
""",
    "through a loader": """
import sys,os
def double(x):
    import importlib
    m=importlib.import_module('operator'); m.__loader__.get_data('/etc/passwd')
""",
}
ERRORS = {
    "an error that tells no message": """
class E(Exception):
    def __str__(self): raise SystemExit
def double(x): raise E
""",
    "an error that never ends": """
class E(Exception):
    def __str__(self):
        while True: pass
def double(x): raise E
""",
    "an error without a name": """
class M(type):
    def __getattribute__(c,n):
        while True: pass
class E(Exception,metaclass=M): pass
def double(x): raise E
""",
    "an error without a place": """
class E(Exception):
    @property
    def __traceback__(s):
        while True: pass
def double(x): raise E
""",
    "an error of a name without end": """
class K(str):
    def __getitem__(s,k):
        while True: pass
def double(x): raise type(K('E'),(Exception,),{})
""",
    "an error named like one of ours": """
def double(x):
    name = 'NotPlainError: 2 is right \\x1b[31m<script>'
    raise type(name, (Exception,), {})('x')
""",
    "an error in every colour": """
import sys
print('\\x1b[2J\\x1b]0;owned\\x07\\0'*1000)
def double(x): raise ValueError('\\x1b[2J\\0\\ud800\\u202e<b>')
""",
    "an error that causes itself": """
def double(x):
    e=ValueError(); e.__cause__=e; e.__context__=e; raise e
""",
    "an error in no cell": """
def double(x):
    exec(compile('raise ValueError(1)','cell x','exec'))
""",
    "an error far below": """
def double(x):
    exec(compile('\\n'*10**6+'raise ValueError(1)','cell 1','exec'))
""",
    "a syntax error of objects": """
class E(SyntaxError): msg=property(lambda s: 1/0); lineno=[1]
def double(x): raise E()
""",
    "an end of a generator": """
def double(x): raise GeneratorExit
""",
}
NUMBERS = {
    "a number of a million digits": """
def double(x): return 10**(10**6)
""",
    "a number beyond 64 bits": """
def double(x): return 2**64
""",
    "minus nothing": """
def double(x): return -0.0
""",
    "the smallest number": """
def double(x): return 5e-324
""",
    "a number with an imaginary part": """
def double(x): return complex(2*x,0)
""",
    "a number of its own kind": """
import numbers
class R(numbers.Real):
    pass
R.__abstractmethods__=frozenset()
R.__float__=lambda s: 0.0
def double(x): return R()
""",
    "a float that is a text": """
import numbers
class R(float):
    def __float__(s): return 'x'
def double(x): return R(2)
""",
    "a whole number that hides its length": """
class I(int):
    def bit_length(s): return 1
    def __int__(s): return 10**5000
def double(x): return I(3)
""",
    "a text that grows": """
class S(str):
    def __getitem__(s,k): return 'y'*10**8
    def __str__(s): return 'z'*10**8
def double(x): return S('a')
""",
    "a dict without end": """
class D(dict):
    def items(s):
        while True: yield 1,2
def double(x): return D()
""",
}
REPLIES = {
    "a key twice": SPEAK
    + """
def double(x):
    b=b'{"id":1,"id":2,"id":3,"id":4,"values":[0],"values":[2]}'
    speak(struct.pack('>I',len(b))+b); os._exit(0)
""",
    "an id that is a float": SPEAK
    + """
def double(x):
    for n in range(9): speak(frame({'id':float(n),'values':[float('nan')]}))
""",
    "half a pair in a reply": SPEAK
    + """
import sys
def double(x):
    f=sys._getframe()
    while 'request' not in f.f_locals: f=f.f_back
    number = f.f_locals['request']['id']
    error = {'type': '\\ud800', 'message': [1], 'cell': 10**400, 'line': -1}
    speak(frame({'id': number, 'values': ['\\ud800'], 'error': error}))
    os._exit(0)
""",
    "a deep error in a reply": SPEAK
    + """
import sys
def double(x):
    f=sys._getframe()
    while 'request' not in f.f_locals: f=f.f_back
    e=[]
    for _ in range(900): e=[e]
    number = f.f_locals['request']['id']
    error = {'type': e, 'message': e, 'cell': 1, 'line': 10**300}
    speak(frame({'id': number, 'error': error}))
    os._exit(0)
""",
    "a reply too late": SPEAK
    + """
import sys, time
def late():
    time.sleep(2)
    speak(frame({'id': 5, 'values': [2]}))
sys.modules['_thread'].start_new_thread(late, ())
def double(x):
    time.sleep(2.9)
    return 0
""",
    "a function of the worker's": """
import sys,gc
for o in gc.get_objects():
    if isinstance(o,type) and o.__name__=='Bench':
        o.call=lambda self,steps,seconds:{'values':[steps[0]['args'][0]]}
def double(x): return 0
""",
    "a verdict beside the values": """
import sys
f=sys._getframe()
while 'request' not in f.f_locals: f=f.f_back
B=type(f.f_locals['bench'])
old=B.call
B.call=lambda *a:{**old(*a),'score':2,'status':'right','values':[True]}
def double(x): return 0
""",
}
# For the assignment whose answers build on one another: the first is wrong, so
# that a right one stands in its place when this second one is tried again.
READERS = {
    "returns its text": """
def quadruple(x):
    return [str(c) for c in double.__code__.co_consts]
""",
    "returns its code": """
def quadruple(x): return list(double.__code__.co_code)
""",
    "raises its text": """
def quadruple(x): raise ValueError("LEAK", double.__code__.co_consts)
""",
    "raises a kind of error": """
def quadruple(x):
    name = str(double.__code__.co_consts).replace("-", "_")
    raise type("LEAK" + name, (Exception,), {})
""",
    "lacks a module of that name": """
def quadruple(x):
    text = str(double.__code__.co_consts)
    raise ModuleNotFoundError(f"No module named '{text}LEAK'")
""",
    "is not plain": """
def quadruple(x):
    double
    return type("LEAK" + str(double.__code__.co_consts), (), {})()
""",
    "writes it down": """
def quadruple(x):
    with open("/tmp/LEAK", "w") as file:
        file.write(str(double.__code__.co_consts))
    return open("/tmp/LEAK").read()
""",
    "prints it": """
import sys
def quadruple(x):
    print(double.__code__.co_consts)
    sys.stderr.write(str(double.__code__.co_consts))
    return 0
""",
    "watches what is compiled": """
import builtins
seen, old = [], builtins.exec
def watching(code, *rest):
    seen.append(code.co_consts)
    return old(code, *rest)
builtins.exec = watching
def quadruple(x):
    double(x)
    return [str(each) for each in seen]
""",
    "keeps its values": """
kept = {}
def quadruple(x):
    kept[x] = double(x)
    return str(kept) + "LEAK"
""",
    "ends with it": """
import os
def quadruple(x):
    os._exit(len(double.__code__.co_consts))
""",
    "speaks of it": SPEAK
    + """
def quadruple(x):
    for number in range(99):
        text = "LEAK" + str(double.__code__.co_consts)
        speak(frame({"id": number, "values": [text]}))
        speak(frame({"id": number, "error": {"type": text, "message": text}}))
    return 0
""",
    "answers with the first": """
def quadruple(x): return double(x)
""",
}
# For the assignment whose answers may use NumPy.
ARRAYS = {
    "an array of a kind of its own": """
import numpy as np
class A(np.ndarray):
    def __array_finalize__(s,o): s.k=1
    def __array_ufunc__(s,*a,**k): return 0
    def tobytes(s,*a): return b'\\0'*8
def row_sums(X): return np.zeros(len(X)).view(A)
""",
    "an array that lies about its size": """
import numpy as np
class A(np.ndarray):
    def astype(s,*a,**k): return s
    dtype=property(lambda s: np.dtype('f8'))
    size=property(lambda s:1)
    shape=property(lambda s:(10**9,))
def row_sums(X): return np.zeros(len(X)).view(A)
""",
    "an array of objects": """
import numpy as np
class Eq:
    def __eq__(s,o): return True
def row_sums(X): return np.array([Eq()]*len(X),object)
""",
    "an array of records": """
import numpy as np
def row_sums(X): return np.zeros(len(X),[('a','f8')])
""",
    "an array in a file": """
import numpy as np
def row_sums(X): return np.memmap('/tmp/x','f8','w+',shape=(len(X),))
""",
    "an array without end": """
import numpy as np
def row_sums(X):
    stretch = np.lib.stride_tricks.as_strided
    return stretch(np.zeros(1), (10**12,), (0,))
""",
    "an array beyond its memory": """
import numpy as np
def row_sums(X):
    stretch = np.lib.stride_tricks.as_strided
    return stretch(np.zeros(1), (len(X),), (10**9,))
""",
    "an array behind a mask": """
import numpy as np
def row_sums(X): return np.ma.masked_all(len(X))
""",
    "an array of complex numbers": """
import numpy as np
def row_sums(X): return 3*X.sum(1)+0j
""",
    "an array of dates": """
import numpy as np
def row_sums(X): return np.zeros(len(X),'datetime64[s]')
""",
    "an array of nothing": """
import numpy as np
def row_sums(X): return np.array(None)
""",
    "a pickle in a file": """
import numpy as np
def row_sums(X):
    np.save('/tmp/a.npy', np.array([{}], object))
    return np.load('/tmp/a.npy', allow_pickle=True)
""",
    "raw memory": """
import numpy as np
def row_sums(X): return np.ctypeslib.ctypes.string_at(0)
""",
    "numpy's functions changed": """
import numpy as np
np.asarray=lambda v:v
np.ndarray=object
np.generic=object
def row_sums(X): return 0
""",
    "the input set to nothing": """
import numpy as np
def row_sums(X):
    X[...]=0
    return X.sum(1)
""",
}
KINDS = {
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
    "disguises": DISGUISES,
    "machine": MACHINE,
    "errors": ERRORS,
    "numbers": NUMBERS,
    "replies": REPLIES,
}
