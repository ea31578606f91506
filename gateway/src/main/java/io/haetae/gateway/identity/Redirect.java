package io.haetae.gateway.identity;

/** The login dialogue sends the browser to another address. */
public final class Redirect extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String location;
  private final int status;

  Redirect(String location, int status) {
    super("Redirect", null, false, false);
    this.location = location;
    this.status = status;
  }

  /** Where to. */
  public String location() {
    return location;
  }

  /** HTTP status of the redirect. */
  public int status() {
    return status;
  }
}
