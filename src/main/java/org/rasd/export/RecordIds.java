package org.rasd.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rasd.model.Document;
import org.rasd.model.EventMention;

/**
 * Identifiers of records: the first 16 hexadecimal digits of the SHA-256 of document id, trigger
 * offsets (UTF-16, so that the offset unit of the output does not matter) and type.
 */
final class RecordIds {

  private RecordIds() {}

  static String of(Document document, EventMention event) {
    String key =
        String.join(
            "\n",
            document.id(),
            Integer.toString(event.span().start()),
            Integer.toString(event.span().end()),
            event.type());
    byte[] hash = sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
