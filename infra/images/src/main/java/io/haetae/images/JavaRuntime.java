package io.haetae.images;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** The part of this JDK that the services need, linked by {@code jlink}. */
final class JavaRuntime {
  /** Where it lies in an image. */
  static final String HOME = "/opt/java";

  /** What their libraries name, and what only configuration or a service loader asks for. */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.instrument",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.rmi",
          "java.scripting",
          "java.security.jgss",
          "java.security.sasl",
          "java.sql",
          "java.transaction.xa",
          "java.xml",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.jcmd",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.management",
          "jdk.management.agent",
          "jdk.naming.dns",
          "jdk.net",
          "jdk.security.auth",
          "jdk.unsupported",
          "jdk.zipfs");

  private JavaRuntime() {}

  static Path link(Path folder) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IOException("This JDK has no jlink"))
            .run(
                out,
                out,
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales",
                "en,ko",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                folder.toString());
    if (code != 0) {
      throw new IOException("jlink: " + said);
    }
    return folder;
  }
}
