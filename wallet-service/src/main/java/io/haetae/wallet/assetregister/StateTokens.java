package io.haetae.wallet.assetregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * The file of state tokens.
 *
 * @param asOf the day up to which it was researched
 * @param snapshot SHA-256 in hex of the file
 * @param tokens in the order of the file
 */
record StateTokens(LocalDate asOf, String snapshot, List<StateToken> tokens) {
  private static final String RESOURCE = "/asset-register/state-tokens.yaml";

  private record TokenFile(LocalDate asOf, List<StateToken> tokens) {}

  /** Reads the file; throws {@link UncheckedIOException} when it cannot be read. */
  static StateTokens load() {
    try (InputStream in = StateTokens.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = in.readAllBytes();
      ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
      TokenFile file = yaml.readValue(bytes, TokenFile.class);
      return new StateTokens(file.asOf(), sha256(bytes), List.copyOf(file.tokens()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
