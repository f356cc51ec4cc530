"""What goes out: scores, feedback, and how the class did."""
