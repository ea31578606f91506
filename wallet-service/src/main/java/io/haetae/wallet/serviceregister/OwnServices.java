package io.haetae.wallet.serviceregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The services of {@code service-register.yaml}, written from public facts. */
final class OwnServices {
  private static final String RESOURCE = "/service-register.yaml";

  private record ServiceFile(List<RegisteredService> services) {}

  private OwnServices() {}

  /** Reads the file; throws when it cannot be read or an unknown key stands in it. */
  static List<RegisteredService> load() {
    try (InputStream in = OwnServices.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper(new YAMLFactory())
          .registerModule(new JavaTimeModule())
          .readValue(in, ServiceFile.class)
          .services();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }
}
