package io.haetae.bench.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The peers that have a JVM of their own: Neo4j embedded, loaded by its bulk import and asked in
 * Cypher without a network, and JGraphT.
 */
final class JvmPeers {
  private static final Map<String, String> HEADERS =
      Map.of(
          GraphFiles.ACCOUNTS, "id:ID(Account),owner:long",
          GraphFiles.MEDIA, "id:ID(Medium),blocked:boolean",
          GraphFiles.LOANS, "id:ID(Loan)",
          GraphFiles.TRANSFERS, ":START_ID(Account),:END_ID(Account),no:long,at:long,amount:long",
          GraphFiles.WITHDRAWALS, ":START_ID(Account),:END_ID(Account),no:long,at:long,amount:long",
          GraphFiles.SIGN_INS, ":START_ID(Medium),:END_ID(Account),at:long",
          GraphFiles.DEPOSITS, ":START_ID(Loan),:END_ID(Account),at:long");

  private JvmPeers() {}

  static GraphSide neo4j(Path project, Path folder, GraphFiles files) throws Exception {
    Path home = files.folder().resolve("neo4j");
    Path log = folder.resolve("reach-neo4j.log");
    load(project, home, files, log);
    List<String> command = java(project, "-Xms3g", "-Xmx3g", "-XX:+UseParallelGC");
    command.add("-XX:+UseTransparentHugePages");
    command.addAll(List.of("io.haetae.bench.graph.Neo4jProgram", home.toString()));
    PeerProcess peer = PeerProcess.start("Neo4j", command, log);
    for (Read read : Read.values()) {
      peer.tell(read, Cypher.of(read));
    }
    return peer;
  }

  private static void load(Path project, Path home, GraphFiles files, Path log) throws Exception {
    Files.createDirectories(home.resolve("conf"));
    for (Map.Entry<String, String> header : HEADERS.entrySet()) {
      Files.writeString(files.file("header-" + header.getKey()), header.getValue() + "\n");
    }
    List<String> command = java(project, "-Xmx2g");
    command.add("org.neo4j.cli.AdminTool");
    command.addAll(List.of("database", "import", "full", "neo4j"));
    command.addAll(List.of("--overwrite-destination", "--id-type=integer"));
    command.add(nodes("Account", GraphFiles.ACCOUNTS, files));
    command.add(nodes("Medium", GraphFiles.MEDIA, files));
    command.add(nodes("Loan", GraphFiles.LOANS, files));
    command.add(links("T", GraphFiles.TRANSFERS, files));
    command.add(links("W", GraphFiles.WITHDRAWALS, files));
    command.add(links("SIGN_IN", GraphFiles.SIGN_INS, files));
    command.add(links("DEPOSIT", GraphFiles.DEPOSITS, files));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NEO4J_HOME", home.toString());
    builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.directory(files.folder().toFile());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException("Neo4j's import ended with " + code + "; " + log + " says why");
    }
  }

  private static String nodes(String label, String file, GraphFiles files) {
    return "--nodes=" + label + "=" + files.file("header-" + file) + "," + files.file(file);
  }

  private static String links(String type, String file, GraphFiles files) {
    return "--relationships=" + type + "=" + files.file("header-" + file) + "," + files.file(file);
  }

  private static List<String> java(Path project, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", PeerProcess.classPath(project)));
    return command;
  }

  static GraphSide jgrapht(Path project, Path folder, GraphFiles files) throws IOException {
    List<String> command = java(project, "-Xms4g", "-Xmx4g", "-XX:+UseParallelGC");
    command.add("-XX:+UseTransparentHugePages");
    command.addAll(List.of("io.haetae.bench.graph.JgraphtProgram", files.folder().toString()));
    return PeerProcess.start("JGraphT", command, folder.resolve("reach-jgrapht.log"));
  }
}
