package io.haetae.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Version of this build. */
final class Version {
  private static final String POM = "/META-INF/maven/io.haetae/haetae-local/pom.properties";

  private Version() {}

  static String current() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(POM)) {
      if (in == null) {
        return "unpackaged";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }
}
