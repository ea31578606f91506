package io.haetae.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published vectors of Bitcoin Core, BIP 350 and bitcoinjs, for the main network. */
class BitcoinVectorsTest {
  private static final Assets ASSETS = Assets.load();
  private final Network bitcoin = ASSETS.network("bitcoin").orElseThrow();
  private final AddressReader reader = new AddressReader();
  private final byte[] buffer = new byte[AddressReader.MAX_PAYLOAD];

  @TestFactory
  List<DynamicTest> coreAddressesOfTheMainNetworkGiveTheirScript() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : SharedData.json("addresses/bitcoin_core/key_io_valid.json")) {
      String text = row.get(0).asText();
      boolean address = !row.get(2).get("isPrivkey").asBoolean();
      boolean main = row.get(2).get("chain").asText().equals("main");
      // The file is of 2021: its witness versions above 0 carry the checksum of before BIP 350.
      boolean outdated = !row.get(1).asText().startsWith("00") && text.startsWith("bc1");
      String script = address && main && !outdated ? row.get(1).asText() : null;
      tests.add(DynamicTest.dynamicTest(text, () -> assertThat(script(text)).isEqualTo(script)));
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  @TestFactory
  List<DynamicTest> coreRefusals() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : SharedData.json("addresses/bitcoin_core/key_io_invalid.json")) {
      String text = row.get(0).asText();
      tests.add(DynamicTest.dynamicTest("'" + text + "'", () -> assertThat(script(text)).isNull()));
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests;
  }

  @Test
  void base58OfCoreIsDecodedAndEncoded() {
    Scratch scratch = new Scratch();
    for (JsonNode row : SharedData.json("addresses/bitcoin_core/base58_encode_decode.json")) {
      byte[] bytes = HexFormat.of().parseHex(row.get(0).asText());
      String text = row.get(1).asText();
      if (text.isEmpty() || bytes.length > scratch.bytes.length) {
        continue;
      }
      assertThat(Base58.BITCOIN.encode(bytes)).isEqualTo(text);
      assertThat(Base58.BITCOIN.decode(text, scratch)).isEqualTo(bytes.length);
      assertThat(scratch.bytes).startsWith(bytes);
    }
  }

  @Test
  void bip350() {
    int seen = 0;
    for (NamedCsvRecord row : SharedData.csv("addresses/segwit-and-eip55.csv")) {
      if (!row.getField("source").equals("BIP-350")) {
        continue;
      }
      String text = row.getField("address");
      boolean main = text.regionMatches(true, 0, "bc1", 0, 3);
      boolean valid = row.getField("validity").equals("valid") && main;
      assertThat(script(text))
          .as(text)
          .isEqualTo(valid ? row.getField("script_hex_or_reason") : null);
      seen++;
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void bitcoinjsAddressesOfTheMainNetworkGiveTheirHash() {
    JsonNode file = SharedData.json("addresses/bitcoinjs/address.json");
    for (JsonNode row : file.get("standard")) {
      String network = row.get("network").asText();
      String text =
          row.has("base58check") ? row.get("base58check").asText() : row.get("bech32").asText();
      String hash = row.has("hash") ? row.get("hash").asText() : row.get("data").asText();
      if (network.equals("bitcoin") || network.equals("litecoin")) {
        int length = reader.read(text, ASSETS.network(network).orElseThrow(), buffer);
        assertThat(HexFormat.of().formatHex(buffer, 1, length)).as(text).isEqualTo(hash);
      } else {
        assertThat(script(text)).as(text).isNull();
      }
    }
    for (String group : List.of("bech32", "fromBase58Check", "toOutputScript")) {
      for (JsonNode row : file.get("invalid").get(group)) {
        // Two of these depend on more than the text: another network's prefix, a point off the
        // curve.
        if (!row.has("network") && !row.has("paymentException")) {
          assertThat(script(row.get("address").asText())).as(row.toString()).isNull();
        }
      }
    }
  }

  @Test
  void bitcoinjsPaymentsGiveTheirOutput() {
    int seen = 0;
    for (String kind : List.of("p2pkh", "p2sh", "p2wpkh", "p2wsh", "p2tr")) {
      for (JsonNode row : SharedData.json("addresses/bitcoinjs/" + kind + ".json").get("valid")) {
        JsonNode expected = row.get("expected");
        if (!expected.hasNonNull("address") || !expected.hasNonNull("output")) {
          continue;
        }
        String text = expected.get("address").asText();
        if (text.startsWith("tb1") || text.startsWith("2")) {
          assertThat(script(text)).as(text).isNull();
        } else {
          assertThat(assembly(text)).as(text).isEqualTo(expected.get("output").asText());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(30);
  }

  private String assembly(String text) {
    int length = reader.read(text, bitcoin, buffer);
    assertThat(length).as(text).isPositive();
    String hash = HexFormat.of().formatHex(buffer, 1, length);
    return switch (buffer[0]) {
      case PayloadType.P2PKH -> "OP_DUP OP_HASH160 " + hash + " OP_EQUALVERIFY OP_CHECKSIG";
      case PayloadType.P2SH -> "OP_HASH160 " + hash + " OP_EQUAL";
      default -> "OP_" + (buffer[0] - PayloadType.WITNESS) + " " + hash;
    };
  }

  private String script(String text) {
    int length = reader.read(text, bitcoin, buffer);
    if (length < 0) {
      return null;
    }
    String hash = HexFormat.of().formatHex(buffer, 1, length);
    return switch (buffer[0]) {
      case PayloadType.P2PKH -> "76a914" + hash + "88ac";
      case PayloadType.P2SH -> "a914" + hash + "87";
      default -> {
        int version = buffer[0] - PayloadType.WITNESS;
        int opcode = version == 0 ? 0 : 0x50 + version;
        yield HexFormat.of().toHexDigits((byte) opcode)
            + HexFormat.of().toHexDigits((byte) (length - 1))
            + hash;
      }
    };
  }
}
