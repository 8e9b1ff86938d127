package org.rasd.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.rasd.corpus.Reading;
import org.rasd.model.Document;
import org.rasd.model.Metadata;

/**
 * A hash over all that was read so far, in order: two runs that agree in it have read the same
 * documents. For one thread.
 */
final class ReadingChain {

  private byte[] state = new byte[0];

  /** Adds a reading; gives the hash after it. */
  String add(Reading reading) {
    MessageDigest digest = Sha256.digest();
    digest.update(state);
    if (reading instanceof Reading.Read read) {
      Document document = read.document();
      Metadata metadata = document.metadata();
      add(digest, document.id());
      add(digest, document.text());
      add(digest, metadata.title());
      add(digest, metadata.source());
      add(digest, metadata.url());
      add(digest, metadata.date().toString());
      // The map's own order differs from run to run.
      add(digest, new TreeMap<>(metadata.extra()).toString());
    } else if (reading instanceof Reading.Failed failed) {
      add(digest, failed.failure().message());
    }
    state = digest.digest();
    return HexFormat.of().formatHex(state);
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ' ');
    digest.update(bytes);
  }
}
