package io.haetae.bench;

import java.util.Arrays;
import java.util.List;

/** A part of the benchmark, which runs in a JVM of its own with the flags that suit it. */
enum Part {
  IN_PROCESS(
      "screening",
      List.of(
          "-Xms3g",
          "-Xmx3g",
          "-XX:+UseParallelGC",
          "-XX:+UseTransparentHugePages",
          "-XX:+AlwaysPreTouch")),
  OVER_HTTP(
      "screening",
      List.of(
          "-Xmx384m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow")),
  NAMES("names", List.of("-Xms1500m", "-Xmx1500m", "-XX:+UseParallelGC")),
  REACH(
      "reach",
      List.of(
          "-Xms2g",
          "-Xmx2g",
          "-XX:+UseParallelGC",
          "-XX:+UseTransparentHugePages",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow")),
  INGEST("ingest", List.of("-Xmx384m", "-XX:+UseSerialGC")),
  EXPOSURE("exposure", List.of("-XX:+UseParallelGC", "-XX:+UseTransparentHugePages")),
  EXPOSURE_PEERS(
      "exposure",
      List.of(
          "-Xms2g",
          "-Xmx2g",
          "-XX:+UseParallelGC",
          "-XX:+UseTransparentHugePages",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow"));

  private final String benchmark;
  private final List<String> flags;

  Part(String benchmark, List<String> flags) {
    this.benchmark = benchmark;
    this.flags = flags;
  }

  /** The parts of a benchmark, none when there is no such one. */
  static List<Part> of(String benchmark) {
    return Arrays.stream(values()).filter(part -> part.benchmark.equals(benchmark)).toList();
  }

  String benchmark() {
    return benchmark;
  }

  List<String> flags() {
    return flags;
  }
}
