package io.haetae.bench;

import java.util.List;

/** A part of the benchmark, which runs in a JVM of its own with the flags that suit it. */
enum Part {
  IN_PROCESS(
      List.of(
          "-Xms3g",
          "-Xmx3g",
          "-XX:+UseParallelGC",
          "-XX:+UseTransparentHugePages",
          "-XX:+AlwaysPreTouch")),
  OVER_HTTP(
      List.of(
          "-Xmx384m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow"));

  private final List<String> flags;

  Part(List<String> flags) {
    this.flags = flags;
  }

  List<String> flags() {
    return flags;
  }
}
