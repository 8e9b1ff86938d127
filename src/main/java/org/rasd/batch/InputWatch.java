package org.rasd.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.rasd.corpus.ByteWatcher;

/** Counts and hashes the bytes of one input file as they are read. For one thread. */
final class InputWatch implements ByteWatcher {

  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  @Override
  public InputStream watch(InputStream raw) {
    return new Watched(raw);
  }

  long bytes() {
    return bytes;
  }

  /** The SHA-256 of the bytes read. To be called once. */
  byte[] hash() {
    return digest.digest();
  }

  private final class Watched extends FilterInputStream {

    Watched(InputStream raw) {
      super(raw);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        digest.update((byte) b);
        bytes++;
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n > 0) {
        digest.update(buffer, offset, n);
        bytes += n;
      }
      return n;
    }

    @Override
    public long skip(long n) {
      throw new UnsupportedOperationException("every byte is hashed");
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
