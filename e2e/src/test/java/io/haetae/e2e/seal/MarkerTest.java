package io.haetae.e2e.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
  private static final Marker MARKER = new Marker("Q7markerX93jz20f8a");

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "xy", "xyz", "memo: "})
  void itIsFoundInBase64AtEveryAlignment(String lead) {
    byte[] text = (lead + MARKER.in("memo")).getBytes(StandardCharsets.UTF_8);
    assertThat(MARKER.isIn(Base64.getEncoder().encodeToString(text))).isTrue();
  }

  @Test
  void itIsFoundPlainInAnotherCaseAndInHex() {
    byte[] text = MARKER.in("memo").getBytes(StandardCharsets.UTF_8);
    assertThat(MARKER.isIn("…" + MARKER.in("memo").toUpperCase(Locale.ROOT))).isTrue();
    assertThat(MARKER.isIn(HexFormat.of().formatHex(text))).isTrue();
  }

  @Test
  void itIsNotFoundElsewhere() {
    assertThat(MARKER.isIn("a marker of another kind, Q7mark")).isFalse();
  }
}
