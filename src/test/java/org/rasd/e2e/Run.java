package org.rasd.e2e;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.rasd.cli.Main;

/**
 * A run of the program in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int code, String out, String err) {

  /** Runs the program with arguments. */
  public static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            texts);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code extract}. */
  public static Run extract(Path input, Path out, Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "extract";
    arguments[1] = input;
    arguments[2] = "--out";
    arguments[3] = out;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return of(arguments);
  }
}
