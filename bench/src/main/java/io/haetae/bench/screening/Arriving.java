package io.haetae.bench.screening;

import java.nio.charset.StandardCharsets;

/** The canonical texts as new strings for each repeat: a request brings no remembered hash. */
final class Arriving {
  private final Questions questions;
  private final String[] texts;

  Arriving(Questions questions, int first) {
    this.questions = questions;
    this.texts = new String[first];
  }

  void renew() {
    for (int i = 0; i < texts.length; i++) {
      byte[] bytes = questions.canonical()[i].getBytes(StandardCharsets.ISO_8859_1);
      texts[i] = new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  String[] texts() {
    return texts;
  }
}
