package org.rasd.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end well when the process is asked to end (Ctrl-C, SIGTERM): the run is told to stop,
 * its files are ended, then the process ends with {@link ExitCode#INTERRUPTED}.
 */
final class Interrupt {

  /** Making a spreadsheet of what is there may take a while. */
  private static final long PATIENCE_MINUTES = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interrupt(Runnable stop) {
    this.hook = new Thread(() -> interrupt(stop), "rasd-interrupt");
  }

  /** Watches until closed. */
  static Interrupt stopping(Runnable stop) {
    Interrupt interrupt = new Interrupt(stop);
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  private void interrupt(Runnable stop) {
    stop.run();
    try {
      ended.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // The platform's own code says which signal it was; ours says that --resume goes on.
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  /** The run is over. */
  void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The process is ending: the hook is what we came from.
    }
  }
}
