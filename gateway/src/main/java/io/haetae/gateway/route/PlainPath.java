package io.haetae.gateway.route;

import java.util.Locale;

/** Paths that read the same to every server: no dot segment, no encoded slash, no parameter. */
final class PlainPath {
  private PlainPath() {}

  /** Whether a raw path can be handed on as it is. */
  static boolean isPlain(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != ';')
        && !path.contains("//")
        && !lower.contains("%2f")
        && !lower.contains("%5c")
        && !lower.contains("%2e")
        && !lower.contains("%00")
        && !hasDotSegment(path);
  }

  private static boolean hasDotSegment(String path) {
    return path.contains("/./")
        || path.contains("/../")
        || path.endsWith("/.")
        || path.endsWith("/..");
  }
}
