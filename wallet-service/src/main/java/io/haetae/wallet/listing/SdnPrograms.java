package io.haetae.wallet.listing;

import java.util.List;
import java.util.stream.Stream;

/** The programme column of SDN.CSV, which joins several as {@code DPRK3] [CYBER2}. */
final class SdnPrograms {
  private SdnPrograms() {}

  static List<String> split(String column) {
    if (column == null) {
      return List.of();
    }
    return Stream.of(column.split("\\]\\s*\\["))
        .map(program -> program.replaceAll("^\\[|\\]$", "").strip())
        .filter(program -> !program.isEmpty())
        .toList();
  }
}
