package io.haetae.address;

/** Why a text is not an address; what is checked later comes later. */
public enum Flaw {
  /** It is an address, but of another family of networks. */
  FAMILY("it is an address of another network"),
  /** It does not begin like an address of the network. */
  PREFIX("it does not begin like one"),
  /** Its version byte, type or witness version is not in use. */
  VERSION("its version is not in use there"),
  /** Too short or too long. */
  LENGTH("its length is wrong"),
  /** A character outside the alphabet. */
  CHARACTER("it holds a character that such an address cannot hold"),
  /** Upper and lower case where the encoding allows one of them. */
  CASE("it mixes upper and lower case"),
  /** Mistyped: the checksum does not match. */
  CHECKSUM("its checksum does not match");

  private static final Flaw[] FLAWS = values();

  private final String sentence;

  Flaw(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong, as the second half of a sentence. */
  String sentence() {
    return sentence;
  }

  /** The negative number that stands for this flaw where a length is returned. */
  int code() {
    return -1 - ordinal();
  }

  static Flaw of(int code) {
    return FLAWS[-1 - code];
  }
}
