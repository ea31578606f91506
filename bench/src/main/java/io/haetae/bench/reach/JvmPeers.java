package io.haetae.bench.reach;

import io.haetae.bench.peer.Neo4jPeer;
import io.haetae.bench.peer.PeerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A peer that has a JVM of its own: Neo4j, asked in Cypher without a network, or JGraphT. */
record JvmPeers(PeerProcess process) implements GraphSide {
  private static final String MOVED =
      ":START_ID(Account),:END_ID(Account),no:long,at:long,amount:long";

  static GraphSide neo4j(Path project, Path folder, GraphFiles files) throws Exception {
    Path log = folder.resolve("reach-neo4j.log");
    Path home = files.folder().resolve("neo4j");
    PeerProcess peer = Neo4jPeer.start(project, home, log, tables(files));
    for (Read read : Read.values()) {
      peer.tell(read.name(), Cypher.of(read));
    }
    return new JvmPeers(peer);
  }

  static GraphSide jgrapht(Path project, Path folder, GraphFiles files) throws IOException {
    List<String> command =
        PeerProcess.java(
            project, "-Xms4g", "-Xmx4g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");
    command.addAll(List.of("io.haetae.bench.graph.JgraphtProgram", files.folder().toString()));
    return new JvmPeers(PeerProcess.start("JGraphT", command, folder.resolve("reach-jgrapht.log")));
  }

  @Override
  public String name() {
    return process.name();
  }

  @Override
  public List<long[][]> rows(Read read, List<Question> questions) throws IOException {
    return process.rows(read.name(), lines(questions));
  }

  @Override
  public long[] sums(Read read, List<Question> questions) throws IOException {
    return process.sums(read.name(), lines(questions));
  }

  @Override
  public void close() {
    process.close();
  }

  private static List<String> lines(List<Question> questions) {
    return questions.stream().map(Question::line).toList();
  }

  private static List<Neo4jPeer.Table> tables(GraphFiles files) {
    return List.of(
        nodes("Account", "id:ID(Account),owner:long", files.file(GraphFiles.ACCOUNTS)),
        nodes("Medium", "id:ID(Medium),blocked:boolean", files.file(GraphFiles.MEDIA)),
        nodes("Loan", "id:ID(Loan)", files.file(GraphFiles.LOANS)),
        links("T", MOVED, files.file(GraphFiles.TRANSFERS)),
        links("W", MOVED, files.file(GraphFiles.WITHDRAWALS)),
        links(
            "SIGN_IN",
            ":START_ID(Medium),:END_ID(Account),at:long",
            files.file(GraphFiles.SIGN_INS)),
        links(
            "DEPOSIT",
            ":START_ID(Loan),:END_ID(Account),at:long",
            files.file(GraphFiles.DEPOSITS)));
  }

  private static Neo4jPeer.Table nodes(String label, String header, Path file) {
    return new Neo4jPeer.Table(true, label, header, file);
  }

  private static Neo4jPeer.Table links(String type, String header, Path file) {
    return new Neo4jPeer.Table(false, type, header, file);
  }
}
