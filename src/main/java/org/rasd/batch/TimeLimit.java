package org.rasd.batch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Interrupts work that takes too long. The work looks now and then whether it is interrupted (see
 * {@link org.rasd.pipeline.Interruption}); nothing is torn down by force. Thread-safe.
 */
final class TimeLimit implements AutoCloseable {

  private static final long TICK_MILLIS = 50;

  private final long nanos;
  private final Set<Work> under = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock;

  private TimeLimit(Duration limit) {
    this.nanos = limit.toNanos();
    this.clock = Executors.newSingleThreadScheduledExecutor(TimeLimit::thread);
  }

  static TimeLimit start(Duration limit) {
    TimeLimit started = new TimeLimit(limit);
    started.clock.scheduleWithFixedDelay(
        started::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    return started;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rasd-clock");
    thread.setDaemon(true);
    return thread;
  }

  /** Does the work in this thread, which is interrupted once the time is over. */
  <T> T within(Supplier<T> work) {
    Work running = new Work(Thread.currentThread(), System.nanoTime());
    under.add(running);
    try {
      return work.get();
    } finally {
      under.remove(running);
      running.end();
    }
  }

  private void look() {
    long now = System.nanoTime();
    for (Work work : under) {
      if (now - work.started > nanos) {
        work.interrupt();
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private static final class Work {
    private final Thread thread;
    private final long started;
    private boolean interrupted;
    private boolean ended;

    Work(Thread thread, long started) {
      this.thread = thread;
      this.started = started;
    }

    synchronized void interrupt() {
      if (!ended && !interrupted) {
        interrupted = true;
        thread.interrupt();
      }
    }

    /** The next work of the thread is not to be hit by what was meant for this. */
    synchronized void end() {
      ended = true;
      if (interrupted) {
        Thread.interrupted();
      }
    }
  }
}
