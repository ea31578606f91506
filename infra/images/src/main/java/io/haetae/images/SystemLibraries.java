package io.haetae.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of this machine's C library that the JVM is linked to, and those that it loads by name.
 *
 * <p>An image has nothing else of an operating system: no shell, no package manager.
 */
final class SystemLibraries {
  private static final Pattern FOUND = Pattern.compile("(?:=> )?(/\\S+) \\(0x");

  /** Drawing on a screen, which no service does, would bring X11 and ALSA. */
  private static final List<String> SCREEN =
      List.of("libawt_xawt.so", "libsplashscreen.so", "libjsound.so", "libjawt.so");

  /** Opened by name: looking names up, and what native parts of libraries are linked to. */
  private static final List<String> BY_NAME =
      List.of(
          "libresolv.so.2",
          "libnss_dns.so.2",
          "libnss_files.so.2",
          "libstdc++.so.6",
          "libgcc_s.so.1");

  private static final Pattern GLIBC =
      Pattern.compile(
          "(?:ld-linux-x86-64|lib(?:c|m|dl|pthread|rt|resolv|util|nss_\\w+))\\.so\\.\\d+");

  private static final Pattern GCC = Pattern.compile("lib(?:stdc\\+\\+|gcc_s)\\.so\\.\\d+");

  private SystemLibraries() {}

  /** Name in the image to file of this machine. */
  static SortedMap<String, Path> of(Path runtime) throws IOException, InterruptedException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path binary : binaries(runtime)) {
      Matcher line = FOUND.matcher(said("ldd", binary.toString()));
      while (line.find()) {
        Path file = Path.of(line.group(1));
        if (!file.startsWith(runtime)) {
          files.put(file.toString(), file.toRealPath());
        }
      }
    }
    Path libc = libc(files);
    for (String name : BY_NAME) {
      Path file = libc.resolveSibling(name);
      if (Files.exists(file)) {
        files.put(file.toString(), file.toRealPath());
      }
    }
    return files;
  }

  /**
   * Where a file comes from.
   *
   * @param group project that makes it
   * @param version its version
   * @param licence SPDX expression
   */
  record Origin(String group, String version, String licence) {}

  /** Fails on a file of neither the C library nor the compiler: nobody has read its licence. */
  static Origin origin(String name, Path file) throws IOException, InterruptedException {
    String base = Path.of(name).getFileName().toString();
    if (GLIBC.matcher(base).matches()) {
      String version = said("getconf", "GNU_LIBC_VERSION").strip();
      return new Origin(
          "glibc", version.substring(version.lastIndexOf(' ') + 1), "LGPL-2.1-or-later");
    }
    if (GCC.matcher(base).matches()) {
      String real = file.getFileName().toString();
      return new Origin(
          "gcc-runtime",
          real.substring(real.indexOf(".so.") + ".so.".length()),
          "GPL-3.0-or-later WITH GCC-exception-3.1");
    }
    throw new IOException(
        "The Java runtime is linked to " + name + ", whose licence infra/images does not know");
  }

  private static Path libc(Map<String, Path> files) throws IOException {
    return files.keySet().stream()
        .filter(file -> file.endsWith("/libc.so.6"))
        .map(Path::of)
        .findFirst()
        .orElseThrow(() -> new IOException("Images need a JDK that is linked to glibc"));
  }

  private static List<Path> binaries(Path runtime) throws IOException {
    try (Stream<Path> files = Files.walk(runtime.resolve("lib"))) {
      return Stream.concat(
              Stream.of(runtime.resolve("bin/java")),
              files.filter(file -> file.toString().endsWith(".so")))
          .filter(file -> !SCREEN.contains(file.getFileName().toString()))
          .toList();
    }
  }

  private static String said(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
