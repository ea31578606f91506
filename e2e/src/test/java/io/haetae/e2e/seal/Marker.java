package io.haetae.e2e.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A string that stands nowhere else, planted where a bank writes about its customer, and looked for
 * as it is, in Base64 and in hex.
 *
 * @param text letters and digits
 */
record Marker(String text) {

  /** The marker for one field, so that a find names the field that leaked. */
  String in(String field) {
    return text + field;
  }

  /** The field whose marker the text holds, as far as it can be read. */
  String fieldIn(String content) {
    int at = content.indexOf(text);
    return at < 0
        ? "(encoded)"
        : content.substring(at + text.length()).replaceAll("[^A-Za-z].*", "");
  }

  /** True where the bytes hold the marker in any form. */
  boolean isIn(byte[] bytes) {
    return bytes != null && isIn(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  boolean isIn(String content) {
    String lower = content.toLowerCase(Locale.ROOT);
    return lower.contains(text.toLowerCase(Locale.ROOT))
        || encodings().anyMatch(content::contains)
        || lower.contains(HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The Base64 of the marker at each of the three alignments, without its unstable ends. */
  private Stream<String> encodings() {
    return List.of("", "a", "ab").stream()
        .map(lead -> (lead + text).getBytes(StandardCharsets.US_ASCII))
        .map(bytes -> Base64.getEncoder().withoutPadding().encodeToString(bytes))
        .map(encoded -> encoded.substring(4, encoded.length() - 4));
  }
}
