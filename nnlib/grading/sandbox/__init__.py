"""Where students' code runs: a worker behind walls, and the way to talk."""
