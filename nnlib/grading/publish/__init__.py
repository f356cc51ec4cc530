"""What is handed out and uploaded, once it has proved to grade right."""
