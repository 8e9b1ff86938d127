package org.rasd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs in docs/library.md, compiled from the page and run: they print what the page says.
 * {@code -Dgolden.update=true} writes it anew; look at the difference.
 */
class LibraryTest {

  private static final Pattern CLASS_NAME = Pattern.compile("public final class (\\w+)");

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> theProgramsPrintWhatThePageSays() {
    List<Page.Block> programs =
        Page.of("docs/library.md").blocks().stream().filter(b -> b.kind().equals("java")).toList();
    assertEquals(2, programs.size());
    return programs.stream().map(p -> DynamicTest.dynamicTest(name(p), () -> check(p)));
  }

  private static String name(Page.Block program) {
    Matcher matcher = CLASS_NAME.matcher(program.text());
    assertTrue(matcher.find(), program.text());
    return matcher.group(1);
  }

  private void check(Page.Block program) throws Exception {
    String name = name(program);
    compile(name, program.text());
    String printed = run(name);
    Page page = Page.of("docs/library.md");
    String kind = "output " + name;
    Page.Block shown =
        page.blocks().stream().filter(b -> b.kind().equals(kind)).findFirst().orElseThrow();
    String fence = "```" + kind + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          page.file(), page.text().replace(fence + shown.text() + "```", fence + printed + "```"));
      return;
    }
    assertEquals(shown.text(), printed, "-Dgolden.update=true writes it anew");
    assertTrue(printed.contains("AIRSTRIKE"), printed);
  }

  private void compile(String name, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-cp",
            "target/classes",
            "-d",
            classes.toString(),
            "-proc:none",
            "-Xlint:all,-path,-classfile",
            "-Werror");
    boolean done = compiler.getTask(said, null, null, options, null, List.of(file)).call();
    assertTrue(done, said.toString());
  }

  private String run(String name) throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Object arguments = new String[0];
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, arguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
