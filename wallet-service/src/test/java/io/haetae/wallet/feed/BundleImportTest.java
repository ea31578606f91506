package io.haetae.wallet.feed;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.watchlist.Actor;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.haetae.wallet.watchlist.SnapshotImport;
import io.haetae.wallet.watchlist.SourceLocks;
import io.haetae.wallet.watchlist.WatchlistConfig;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site without a network takes its lists from bundles that the configured key signed. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class BundleImportTest {
  private static final Actor SOMEBODY = new Actor("somebody", "Somebody");

  @Inject WatchlistConfig config;
  @Inject BundleRepository bundles;
  @Inject ReceivedFiles files;
  @Inject SnapshotImport imports;
  @Inject SourceLocks locks;
  @Inject TenantTransactions transactions;
  @Inject Audit audit;
  @Inject Clock clock;

  @TempDir Path folder;

  private final String source = "bundled-" + UUID.randomUUID();
  private KeyPair keys;
  private Instant madeAt;

  @BeforeEach
  void makeKeys() throws GeneralSecurityException {
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    madeAt = clock.instant();
  }

  @Test
  void everyListOfASignedBundleIsImportedAsFreshAsTheBundle() throws Exception {
    BundleView view = take(bundle(madeAt, list(1), list(1), keys));

    assertThat(view.files()).singleElement().matches(file -> file.problem() == null);
    as(AUDITOR)
        .get("/v1/watchlists")
        .then()
        .body(path("pending"), hasSize(1))
        .body(path("checkedAt"), equalTo(madeAt.toString()));
  }

  @Test
  void whatTheKeyDidNotSignIsRefused() throws Exception {
    KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    refused(ProblemType.INVALID_LIST, bundle(madeAt, list(1), list(1), other));
    refused(ProblemType.INVALID_LIST, bundle(madeAt, list(1), list(2), keys));
    refused(ProblemType.INVALID_LIST, "no archive".getBytes(StandardCharsets.UTF_8));
    refused(ProblemType.INVALID_LIST, bundle(clock.instant().plusSeconds(60), "[]", "[]", keys));
  }

  @Test
  void bundleThatWasTakenAndAnOlderOneAreRefused() throws Exception {
    byte[] first = bundle(madeAt, list(1), list(1), keys);
    take(first);

    refused(ProblemType.CONFLICT, first);
    refused(ProblemType.CONFLICT, bundle(madeAt.minusSeconds(1), list(2), list(2), keys));
    take(bundle(clock.instant(), list(2), list(2), keys));
  }

  @Test
  void withoutAKeyNoBundleIsTaken() throws Exception {
    byte[] bundle = bundle(madeAt, list(1), list(1), keys);

    for (String who : new String[] {PLATFORM, BANK_API}) {
      as(who)
          .contentType("application/octet-stream")
          .body(bundle)
          .post("/v1/watchlists/bundles")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void scriptOfTheProjectMakesABundleThatIsTaken() throws Exception {
    Path script = Path.of("").toAbsolutePath().resolveSibling("infra/lists/make-bundle");
    assumeTrue(run("openssl", "version") == 0, "openssl is missing");
    Files.writeString(folder.resolve("list.json"), list(9));
    Files.writeString(
        folder.resolve("files.tsv"), "list.json\t" + source + "\tADDRESS_JSON\tETH\tUS\t-\n");
    Path key = folder.resolve("key.pem");
    Files.writeString(
        key,
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
    Path bundle = folder.resolve("bundle.zip");

    assertThat(run(script.toString(), key.toString(), folder.toString(), bundle.toString()))
        .isZero();

    assertThat(take(Files.readAllBytes(bundle)).files())
        .singleElement()
        .matches(file -> file.problem() == null);
  }

  private int run(String... command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    Path jdk = Path.of(System.getProperty("java.home"), "bin");
    process.environment().merge("PATH", jdk.toString(), (path, bin) -> bin + ":" + path);
    process.redirectOutput(folder.resolve("output.txt").toFile());
    try {
      return process.start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private void refused(ProblemType type, byte[] bundle) {
    assertThatThrownBy(() -> take(bundle))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private BundleView take(byte[] bundle) {
    String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    BundleReader reader = new BundleReader(new TestFeeds(Optional.empty(), Optional.of(key)));
    BundleImport bundled =
        new BundleImport(
            reader, bundles, files, imports, locks, transactions, config, audit, clock);
    return files.with(new ByteArrayInputStream(bundle), file -> bundled.run(file, SOMEBODY));
  }

  private byte[] bundle(Instant made, String signedList, String list, KeyPair signer)
      throws GeneralSecurityException, IOException {
    byte[] manifest =
        """
        {"format": "haetae-list-bundle/1", "madeAt": "%s", "files": [
          {"path": "list.json", "source": "%s", "listFormat": "ADDRESS_JSON", "asset": "ETH",
           "jurisdiction": "US", "publishedOn": null, "sha256": "%s"}]}
        """
            .formatted(made, source, hash(signedList))
            .getBytes(StandardCharsets.UTF_8);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(signer.getPrivate());
    signature.update(manifest);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, BundleReader.MANIFEST, manifest);
      add(zip, BundleReader.SIGNATURE, signature.sign());
      add(zip, "list.json", list.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static String hash(String text) throws GeneralSecurityException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private String path(String field) {
    return "items.find { it.source == '" + source + "' }." + field;
  }

  private static String list(int number) {
    return "[\"0x%040x\"]".formatted(0xb0d1L << 20 | number);
  }
}
