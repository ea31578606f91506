package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import java.util.Arrays;
import java.util.List;

/** The versions of the judging rules; a verdict is replayed with those that it was judged by. */
public enum Rules {
  /** Lists and services. */
  DIRECT_1(
      "direct-1",
      List.of(
          CheckKind.LIST,
          CheckKind.SERVICE,
          CheckKind.EXPOSURE,
          CheckKind.BEHAVIOUR,
          CheckKind.NAME)),
  /** Also labels on the address itself, look-alikes, and entries that await approval. */
  DIRECT_2("direct-2", List.of(CheckKind.values()));

  /** The rules of new verdicts. */
  public static final Rules CURRENT = DIRECT_2;

  private final String version;
  private final List<CheckKind> checks;

  Rules(String version, List<CheckKind> checks) {
    this.version = version;
    this.checks = checks;
  }

  /** The rules of this version; throws {@link IllegalArgumentException} where there are none. */
  public static Rules of(String version) {
    return Arrays.stream(values())
        .filter(rules -> rules.version.equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No judging rules " + version));
  }

  /** As kept with each verdict. */
  public String version() {
    return version;
  }

  List<CheckKind> checks() {
    return checks;
  }
}
