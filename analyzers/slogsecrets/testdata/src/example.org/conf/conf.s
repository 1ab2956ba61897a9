// The functions without bodies are elsewhere.
