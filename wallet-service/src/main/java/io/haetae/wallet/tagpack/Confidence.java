package io.haetae.wallet.tagpack;

import java.util.Locale;
import java.util.Optional;

/** How far a label is to be trusted: the scale of GraphSense, 0 to 100. */
public enum Confidence {
  OVERRIDE(100),
  OWNERSHIP(100),
  LEDGER_IMMANENT(100),
  MANUAL_TRANSACTION(90),
  SERVICE_API(70),
  FORENSIC_INVESTIGATION(70),
  AUTHORITY_DATA(60),
  TRUSTED_PROVIDER(50),
  SERVICE_DATA(50),
  FORENSIC(50),
  UNTRUSTED_TRANSACTION(40),
  WEB_CRAWL(20),
  HEURISTIC(10),
  UNKNOWN(5);

  /** A label below this informs and demands nothing. */
  public static final int TRUSTED = 50;

  private final int value;

  Confidence(int value) {
    this.value = value;
  }

  /** 0 to 100. */
  public int value() {
    return value;
  }

  /** By its name on the scale, in any case. */
  static Optional<Confidence> named(String name) {
    for (Confidence confidence : values()) {
      if (confidence.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(confidence);
      }
    }
    return Optional.empty();
  }
}
