package io.haetae.gateway.session;

/** Where the browser goes after login: a page of the console, never another site. */
final class ReturnPath {
  private static final String HOME = "/";

  private ReturnPath() {}

  /** The wanted path, or the home page when it is not one of the console's. */
  static String of(String wanted) {
    boolean local =
        wanted != null
            && wanted.startsWith("/")
            && !wanted.startsWith("//")
            && wanted.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
            && !wanted.startsWith("/api/")
            && !wanted.startsWith("/auth/");
    return local ? wanted : HOME;
  }
}
