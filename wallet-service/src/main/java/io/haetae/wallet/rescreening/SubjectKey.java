package io.haetae.wallet.rescreening;

/**
 * What a list or a label is about, as screenings are found by it.
 *
 * @param kind what it is
 * @param family address family, null for what is no address
 * @param value canonical spelling, text as written, normalised name or id
 */
public record SubjectKey(Kind kind, String family, String value) {

  /** What a screening can be found by. */
  public enum Kind {
    ADDRESS,
    /** Listed as an address, but none by any rule. */
    TEXT,
    SERVICE,
    /** A list and its id of a party, joined by a bar. */
    PARTY,
    /** Every address of a family, whose funds may be others now. */
    FUNDS
  }

  /** An address. */
  public static SubjectKey address(String family, String canonical) {
    return new SubjectKey(Kind.ADDRESS, family, canonical);
  }

  /** A text that is matched as written. */
  public static SubjectKey text(String text) {
    return new SubjectKey(Kind.TEXT, null, text);
  }

  /** A service by its normalised name. */
  public static SubjectKey service(String name) {
    return new SubjectKey(Kind.SERVICE, null, name);
  }

  /** A listed party, for who was screened by name. */
  public static SubjectKey party(String source, String party) {
    return new SubjectKey(Kind.PARTY, null, source + '|' + party);
  }

  /** The funds of every address of a family. */
  public static SubjectKey funds(String family) {
    return new SubjectKey(Kind.FUNDS, family, "");
  }

  /** The key of a screened address; without a family it was matched as written. */
  public static SubjectKey screened(String family, String address) {
    return family == null ? text(address) : address(family, address);
  }
}
