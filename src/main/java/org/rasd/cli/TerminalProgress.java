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

    @Override
    public void start(long totalBytes) {
      total = Math.max(1, totalBytes);
    }

    @Override
    public void advance(long bytes, long documents, long events, long failures) {
      long now = System.nanoTime();
      if (now - last >= LINE_NANOS) {
        last = now;
        long percent = 100 * bytes / total;
        System.err.println("rasd: " + percent + " %, " + message(documents, events, failures));
      }
    }
  }
}
