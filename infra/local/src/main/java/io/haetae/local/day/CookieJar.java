package io.haetae.local.day;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies of one host, as a browser keeps them (RFC 6265, sections 5.3 and 5.4). Localhost counts
 * as a secure origin, so Secure cookies are sent too; {@code java.net.CookieManager} would not.
 */
final class CookieJar {
  private record Name(String name, String path) {}

  private final Map<Name, String> cookies = new LinkedHashMap<>();

  void keep(HttpHeaders headers) {
    headers.allValues("set-cookie").forEach(this::keep);
  }

  String headerFor(String path) {
    return cookies.entrySet().stream()
        .filter(cookie -> covers(cookie.getKey().path(), path))
        .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String header) {
    String[] parts = header.split(";");
    int equals = parts[0].indexOf('=');
    String path = "/";
    boolean expired = false;
    for (String part : parts) {
      String attribute = part.strip().toLowerCase(Locale.ROOT);
      if (attribute.startsWith("path=")) {
        path = part.strip().substring("path=".length());
      }
      expired |=
          attribute.equals("max-age=0")
              || attribute.contains("01-jan-1970")
              || attribute.contains("01 jan 1970");
    }
    Name name = new Name(parts[0].substring(0, equals).strip(), path);
    if (expired) {
      cookies.remove(name);
    } else {
      cookies.put(name, parts[0].substring(equals + 1).strip());
    }
  }

  private static boolean covers(String cookiePath, String path) {
    String prefix = cookiePath.endsWith("/") ? cookiePath : cookiePath + "/";
    return path.equals(cookiePath) || (path + "/").startsWith(prefix) || path.startsWith(prefix);
  }
}
