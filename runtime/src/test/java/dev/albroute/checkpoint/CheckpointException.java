package dev.albroute.checkpoint;

/** A hook failed. */
public class CheckpointException extends Exception {
  private static final long serialVersionUID = 1L;
}
