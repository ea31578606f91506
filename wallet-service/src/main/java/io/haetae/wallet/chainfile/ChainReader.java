package io.haetae.wallet.chainfile;

import io.haetae.address.Addresses;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads files of ledgers, compressed by gzip or not, as streams. */
public final class ChainReader {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1f;

  private final Addresses addresses;

  /** For addresses of these networks. */
  public ChainReader(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Gives the sink each record; throws {@link UnreadableFileException} where the file ends so. */
  public void read(ChainRequest request, ChainSink sink) {
    try (InputStream in = open(request.file())) {
      CanonicalAddresses canonical = new CanonicalAddresses(addresses, request.network());
      switch (request.format()) {
        case BITCOIN_BLOCKS -> new BitcoinBlocks(request, sink).read(in);
        case BITCOIN_ETL ->
            Records.read(in, new BitcoinEtl(request.network().id(), canonical, sink), sink);
        case MAPPED -> Records.read(in, new MappedRows(request, canonical, sink), sink);
        default -> Records.read(in, ethereum(request, canonical, sink), sink);
      }
    } catch (EOFException | ZipException e) {
      throw new UnreadableFileException("The file is cut off or its compression is broken");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordReader ethereum(
      ChainRequest request, CanonicalAddresses canonical, ChainSink sink) {
    AccountRecords records = new AccountRecords(request.network(), canonical, sink);
    return switch (request.format()) {
      case ETHEREUM_ETL_BLOCKS -> records::block;
      case ETHEREUM_ETL_TRANSACTIONS -> records::transaction;
      case ETHEREUM_ETL_TOKEN_TRANSFERS -> records::tokenTransfer;
      case ETHEREUM_ETL_TRACES -> new TraceRecords(records)::trace;
      default -> throw new IllegalArgumentException(request.format() + " is no account format");
    };
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == GZIP ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
  }
}
