package dev.albroute.checkpoint;

/** A hook failed. */
public class RestoreException extends Exception {
  private static final long serialVersionUID = 1L;
}
