package org.rasd.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * An answer that a client reads as fast as it likes, as long as the server has not waited for it
 * longer than so long, all pieces together. The time between pieces is not the client's.
 */
final class PatientStream extends OutputStream {

  private final OutputStream out;
  private final Duration most;
  private long waited;

  PatientStream(OutputStream out, Duration most) {
    this.out = out;
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    long begin = System.nanoTime();
    out.write(bytes, from, length);
    waited += System.nanoTime() - begin;
    if (waited > most.toNanos()) {
      throw new IOException(
          "the answer was not read within " + most.toSeconds() + " s (--body-time)");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
