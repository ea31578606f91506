package io.haetae.wallet.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A received file, with what can be told about it before any format is known.
 *
 * @param path where it lies
 * @param sha256 of its bytes, in hex
 * @param bytes its length
 */
public record ListFile(Path path, String sha256, long bytes) {
  private static final int BUFFER = 1 << 16;

  /** Refuses what no text file holds: nothing at all, or NUL bytes as in UTF-16 and binaries. */
  void requireText() throws IOException {
    if (bytes == 0) {
      throw InvalidListException.file("is empty");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            throw InvalidListException.file(
                "holds NUL bytes: not a text in UTF-8 or Latin-1 (perhaps UTF-16 or an archive)");
          }
        }
      }
    }
  }

  /** UTF-8 where the whole file is well-formed UTF-8, else Latin-1, as OFAC's files are. */
  Charset utf8OrLatin1() throws IOException {
    return isUtf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  boolean isUtf8() throws IOException {
    char[] sink = new char[BUFFER];
    try (Reader reader = strictReader()) {
      while (reader.read(sink) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  Reader reader(Charset charset) throws IOException {
    return Files.newBufferedReader(path, charset);
  }

  private Reader strictReader() throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(path),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        BUFFER);
  }

  /** The last byte of the file. */
  int lastByte() throws IOException {
    try (var channel = Files.newByteChannel(path)) {
      var one = java.nio.ByteBuffer.allocate(1);
      channel.position(bytes - 1);
      channel.read(one);
      return one.get(0) & 0xff;
    }
  }
}
