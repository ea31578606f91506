package io.haetae.local.kafka;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a broker lives.
 *
 * @param data data folder, formatted at the first start
 * @param log log file
 * @param port port of the broker on 127.0.0.1
 * @param controllerPort port of its controller on 127.0.0.1
 * @param classPath where {@code kafka.Kafka} is found
 * @param jvmOptions options of its JVM
 */
public record KafkaConfig(
    Path data, Path log, int port, int controllerPort, String classPath, List<String> jvmOptions) {
  private static final List<String> SMALL_JVM =
      List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  public KafkaConfig {
    data = data.toAbsolutePath();
    // The broker works in another folder.
    classPath =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    log = log.toAbsolutePath();
    jvmOptions = List.copyOf(jvmOptions);
  }

  /** With the class path of this JVM and a small heap. */
  public static KafkaConfig small(Path data, Path log, int port, int controllerPort) {
    return new KafkaConfig(
        data, log, port, controllerPort, System.getProperty("java.class.path"), SMALL_JVM);
  }
}
