package org.rasd.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rasd.batch.Progress;

/** Progress on standard error: a bar on a terminal, else a line every 30 seconds. */
final class TerminalProgress {

  private static final long LINE_NANOS = 30_000_000_000L;
  private static final long MEGABYTE = 1_000_000;

  private TerminalProgress() {}

  static Progress choose() {
    return System.console() != null ? new Bar() : new Lines();
  }

  private static String message(long documents, long events, long failures) {
    String failed = failures == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failures);
    return String.format(Locale.ROOT, "%,d documents, %,d events%s", documents, events, failed);
  }

  /**
   * A line for a log.
   *
   * @param speed documents a second of late
   * @param total bytes there are to read, 0 if nobody knows
   * @param bytesPerSecond of late: what a resumed run passed over says nothing
   */
  static String line(String message, double speed, long bytes, long total, double bytesPerSecond) {
    String rate = String.format(Locale.ROOT, ", %,.1f documents a second", speed);
    if (total <= 0) {
      return message + rate;
    }
    String percent = Math.min(100, 100 * bytes / total) + " %, ";
    boolean known = bytesPerSecond > 0 && bytes < total;
    String left =
        known ? ", " + RunEnd.time(Math.max(1, (total - bytes) / bytesPerSecond)) + " left" : "";
    return percent + message + rate + left;
  }

  private static final class Bar implements Progress {

    private ProgressBar bar;

    @Override
    public void start(long totalBytes) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("rasd")
              .setInitialMax(totalBytes)
              .setUnit(" MB", MEGABYTE)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .build();
    }

    @Override
    public void advance(long bytes, long documents, long events, long failures) {
      bar.stepTo(bytes);
      bar.setExtraMessage(" " + message(documents, events, failures));
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  private static final class Lines implements Progress {

    private long total;
    private long last = System.nanoTime();
    private long lastBytes;
    private long lastDocuments;

    @Override
    public void start(long totalBytes) {
      total = totalBytes;
    }

    @Override
    public void advance(long bytes, long documents, long events, long failures) {
      long now = System.nanoTime();
      if (now - last >= LINE_NANOS) {
        double seconds = (now - last) / 1e9;
        String message = message(documents, events, failures);
        double speed = (documents - lastDocuments) / seconds;
        System.err.println(
            "rasd: " + line(message, speed, bytes, total, (bytes - lastBytes) / seconds));
        last = now;
        lastBytes = bytes;
        lastDocuments = documents;
      }
    }
  }
}
