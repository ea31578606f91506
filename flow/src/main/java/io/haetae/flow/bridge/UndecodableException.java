package io.haetae.flow.bridge;

/** A deposit or log does not say where its value goes, or says it in a way that is not known. */
public final class UndecodableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UndecodableException(String message) {
    super(message);
  }
}
