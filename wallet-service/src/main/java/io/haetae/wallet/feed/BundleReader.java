package io.haetae.wallet.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the manifest of a bundle and believes it only with the signature of the configured key. */
@ApplicationScoped
class BundleReader {
  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  private static final int MAX_MANIFEST = 1 << 20;
  private static final String SOURCE = "[a-z0-9][a-z0-9.-]{0,63}";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final FeedConfig config;

  BundleReader(FeedConfig config) {
    this.config = config;
  }

  /** The manifest; throws INVALID_LIST naming the part that is wrong. */
  BundleManifest manifest(ZipFile bundle) throws IOException {
    byte[] bytes = part(bundle, MANIFEST);
    verify(bytes, part(bundle, SIGNATURE));
    BundleManifest manifest = parse(bytes);
    requireEveryFile(bundle, manifest);
    return manifest;
  }

  private void verify(byte[] manifest, byte[] signature) {
    String key =
        config
            .bundleKey()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.FORBIDDEN, "No key of bundles is configured here"));
    try {
      byte[] encoded = Base64.getMimeDecoder().decode(key);
      PublicKey trusted =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(trusted);
      verifier.update(manifest);
      if (!verifier.verify(signature)) {
        throw invalid(SIGNATURE, "is not the signature of this manifest by the configured key");
      }
    } catch (GeneralSecurityException e) {
      throw invalid(SIGNATURE, "is no Ed25519 signature");
    }
  }

  private static BundleManifest parse(byte[] bytes) throws IOException {
    try {
      BundleManifest manifest = JSON.readValue(bytes, BundleManifest.class);
      boolean whole =
          BundleManifest.FORMAT.equals(manifest.format())
              && manifest.madeAt() != null
              && manifest.files() != null
              && manifest.files().stream().allMatch(BundleReader::isWhole);
      if (!whole) {
        throw invalid(MANIFEST, "lacks its format, its time or a field of a file");
      }
      return manifest;
    } catch (JacksonException e) {
      throw invalid(MANIFEST, "is not a manifest: " + e.getOriginalMessage());
    }
  }

  private static boolean isWhole(BundleManifest.BundledFile file) {
    return file.path() != null
        && file.listFormat() != null
        && file.sha256() != null
        && file.source() != null
        && file.source().matches(SOURCE);
  }

  /** Nothing more and nothing less than what was signed. */
  private static void requireEveryFile(ZipFile bundle, BundleManifest manifest) {
    Set<String> left = new HashSet<>();
    bundle.stream().map(ZipEntry::getName).forEach(left::add);
    left.remove(MANIFEST);
    left.remove(SIGNATURE);
    for (BundleManifest.BundledFile file : manifest.files()) {
      if (!left.remove(file.path())) {
        throw invalid(file.path(), "is in the manifest once and not once in the bundle");
      }
    }
    if (!left.isEmpty()) {
      throw invalid(left.iterator().next(), "is not in the manifest");
    }
  }

  private static byte[] part(ZipFile bundle, String name) throws IOException {
    ZipEntry entry = bundle.getEntry(name);
    if (entry == null) {
      throw invalid(name, "is missing");
    }
    try (InputStream in = bundle.getInputStream(entry)) {
      return in.readNBytes(MAX_MANIFEST);
    }
  }

  static ProblemException invalid(String part, String why) {
    return ProblemException.at(ProblemType.INVALID_LIST, part, part + " " + why);
  }
}
