"""A stand-in for what Python was built with: nothing is built in the page."""

build_time_vars = {}
