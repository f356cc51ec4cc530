"""What runs inside the sandbox, as a package of its own named `worker`.

It imports nothing but Python's own modules and its own files, by their
relative names: nnlib is not there.
"""
