package org.rasd.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasd.cli.Main;
import org.rasd.e2e.Run;
import picocli.CommandLine;

/** What the README and the pages of docs tell a reader to type is there and does what they show. */
class ReadmeTest {

  private static final String EXPLAIN = "$ ./rasd explain ";

  @Test
  void everyCommandShownIsUnderstood() {
    for (Page page : Page.all()) {
      for (String command : page.commands()) {
        List<String> words = Page.words(command);
        if (words.get(0).equals("./rasd")) {
          assertDoesNotThrow(() -> parse(words), page.file() + ": " + command);
        }
      }
    }
  }

  private static void parse(List<String> words) {
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    line.parseArgs(arguments);
  }

  @Test
  void everyFileNamedInACommandExists() {
    for (Page page : Page.all()) {
      for (String command : page.commands()) {
        List<String> words = Page.words(command);
        for (int i = 0; i < words.size(); i++) {
          boolean written = i > 0 && List.of("--out", "--json").contains(words.get(i - 1));
          if (!written && isOurFile(words.get(i))) {
            assertTrue(Files.exists(Path.of(words.get(i))), page.file() + ": " + command);
          }
        }
      }
    }
  }

  /** Files beside the repository are not part of it. */
  private static boolean isOurFile(String word) {
    return word.matches("[.\\w/-]*/[.\\w/-]+") && !word.startsWith("../");
  }

  @Test
  void everyLinkIntoTheRepositoryLeadsSomewhere() {
    for (Page page : Page.all()) {
      page.links().forEach(l -> assertTrue(Files.exists(l), page.file() + " -> " + l));
    }
  }

  /** {@code -Dgolden.update=true} writes the output anew; look at the difference. */
  @Test
  void theOutputShownIsTheOutputGiven() throws IOException {
    Page page = Page.of("README.md");
    Page.Block block =
        page.blocks().stream().filter(b -> b.text().startsWith(EXPLAIN)).findFirst().orElseThrow();
    String command = block.text().lines().findFirst().orElseThrow();
    List<String> words = Page.words(command.substring(2));
    Run run = Run.of(words.subList(1, words.size()).toArray());
    assertEquals(0, run.code(), run.err());
    String shown = block.text().substring(command.length() + 1);
    if (Boolean.getBoolean("golden.update")) {
      String renewed = page.text().replace(block.text(), command + "\n" + run.out());
      Files.writeString(page.file(), renewed);
      shown = run.out();
    }
    assertEquals(run.out(), shown, "-Dgolden.update=true writes it anew");
    assertTrue(shown.contains("EVENT"), shown);
  }

  @Test
  void noPageNamesAMachineOrAPlaceOfIts() {
    for (Page page : Page.all()) {
      for (String foreign : List.of("/work/", "/tmp/", "/root/", "/home/", "localhost")) {
        assertFalse(page.text().contains(foreign), page.file() + " names " + foreign);
      }
    }
  }
}
