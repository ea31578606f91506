package io.haetae.local.launcher;

import java.util.List;

/** Where the four services come from: the build, or images. */
public interface ServiceSource {
  /**
   * How to start a service.
   *
   * @param module folder of its module
   * @param jvm options of its JVM besides those of every service
   */
  ServiceCommand start(String module, List<String> jvm) throws LaunchException;
}
