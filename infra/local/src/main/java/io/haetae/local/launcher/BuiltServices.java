package io.haetae.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The services as Maven has packaged them, run by this JDK.
 *
 * @param project root of the project
 */
record BuiltServices(Path project) implements ServiceSource {

  /** What {@code ./haetae train} makes; the JVM leaves it alone once the service is built anew. */
  Path cache(String module) {
    return project.resolve(module).resolve("target").resolve("service.aot");
  }

  @Override
  public ServiceCommand start(String module, List<String> jvm) throws LaunchException {
    Path application = project.resolve(module).resolve("target").resolve("quarkus-app");
    Path jar = application.resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new LaunchException(module + " is not built: no " + jar);
    }
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(ServiceJvm.OPTIONS);
    words.addAll(jvm);
    if (Files.exists(cache(module))) {
      words.add("-XX:AOTCache=" + cache(module));
    }
    words.addAll(List.of("-jar", jar.toString()));
    return new ServiceCommand(words, Map.of(), application);
  }
}
