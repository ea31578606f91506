package io.haetae.address;

/**
 * A text that is no address of the network it was read for; the message is a sentence for people.
 */
public final class InvalidAddressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;

  InvalidAddressException(Flaw flaw, String message) {
    super(message);
    this.flaw = flaw;
  }

  /** What is wrong with the text. */
  public Flaw flaw() {
    return flaw;
  }
}
