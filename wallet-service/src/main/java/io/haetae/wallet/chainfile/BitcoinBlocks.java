package io.haetae.wallet.chainfile;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bitcoinj.base.BitcoinNetwork;
import org.bitcoinj.core.Block;
import org.bitcoinj.core.MessageSerializer;
import org.bitcoinj.core.NetworkParameters;
import org.bitcoinj.core.ProtocolException;
import org.bitcoinj.core.Transaction;
import org.bitcoinj.core.TransactionInput;
import org.bitcoinj.core.TransactionOutput;

/**
 * Blocks of Bitcoin as they travel: one by itself, or several, each after the network's mark and
 * its length as nodes keep them.
 */
final class BitcoinBlocks {
  private static final byte[] MARK = {(byte) 0xf9, (byte) 0xbe, (byte) 0xb4, (byte) 0xd9};
  private static final int MAX_BLOCK_BYTES = 4_000_000;
  private static final int WORD = 4;

  private final ChainRequest request;
  private final ChainSink sink;
  private final MessageSerializer serializer =
      NetworkParameters.of(BitcoinNetwork.MAINNET).getDefaultSerializer();
  private final Map<String, Long> heights = new HashMap<>();

  BitcoinBlocks(ChainRequest request, ChainSink sink) {
    if (!request.network().id().equals("bitcoin")) {
      throw new UnreadableFileException("Raw blocks are read for bitcoin alone");
    }
    this.request = request;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    byte[] head = in.readNBytes(WORD);
    if (Arrays.equals(head, MARK)) {
      marked(in);
    } else if (head.length == WORD) {
      byte[] rest = in.readNBytes(MAX_BLOCK_BYTES);
      take(ByteBuffer.allocate(WORD + rest.length).put(head).put(rest).array());
    }
  }

  private void marked(InputStream in) throws IOException {
    byte[] mark = MARK;
    while (Arrays.equals(mark, MARK)) {
      int length = word(in.readNBytes(WORD));
      byte[] block = length <= 0 || length > MAX_BLOCK_BYTES ? new byte[0] : in.readNBytes(length);
      if (block.length == 0 || block.length < length) {
        throw new UnreadableFileException("The file ends within a block");
      }
      take(block);
      mark = in.readNBytes(WORD);
    }
    if (word(mark) != 0) {
      throw new UnreadableFileException("Something else than a block stands between the blocks");
    }
  }

  private static int word(byte[] bytes) {
    return bytes.length < WORD ? 0 : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private void take(byte[] bytes) {
    sink.next();
    try {
      Block block = serializer.makeBlock(ByteBuffer.wrap(bytes));
      take(block, height(block));
    } catch (ProtocolException | BufferUnderflowException e) {
      sink.reject("block", "is no block of Bitcoin, or it ends early");
    } catch (DefectiveRecordException e) {
      sink.reject(e.reason(), e.getMessage());
    }
  }

  private void take(Block block, long height) {
    heights.put(block.getHashAsString(), height);
    sink.block(
        new ChainBlock(
            height, block.getHashAsString(), block.getPrevBlockHash().toString(), block.time()));
    int index = 0;
    for (Transaction transaction : block.getTransactions()) {
      sink.coins(
          new CoinTransaction(
              request.network().id(),
              new Position(height, index, 0),
              block.time(),
              transaction.getTxId().toString(),
              inputs(transaction),
              outputs(transaction)));
      index++;
    }
  }

  private long height(Block block) throws DefectiveRecordException {
    String parent = block.getPrevBlockHash().toString();
    Long known = heights.get(parent);
    if (known == null) {
      known = request.heights().apply(parent);
    }
    if (known != null) {
      return known + 1;
    }
    Long own = BlockHeights.of(block);
    if (own == null && heights.isEmpty()) {
      own = request.height();
    }
    if (own == null) {
      throw new DefectiveRecordException(
          "height", "the block before it is not at hand, and it does not say its height");
    }
    return own;
  }

  private static List<CoinInput> inputs(Transaction transaction) {
    List<CoinInput> inputs = new ArrayList<>();
    if (!transaction.isCoinBase()) {
      for (TransactionInput input : transaction.getInputs()) {
        String spent = input.getOutpoint().hash().toString();
        inputs.add(new CoinInput(spent, (int) input.getOutpoint().index(), null));
      }
    }
    return inputs;
  }

  private static List<CoinOutput> outputs(Transaction transaction) {
    List<CoinOutput> outputs = new ArrayList<>();
    for (TransactionOutput output : transaction.getOutputs()) {
      outputs.add(OutputScripts.read(output));
    }
    return outputs;
  }
}
