package org.rasd.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options of a command as a file: {@code option = value} a line, the option without its hyphens, in
 * Java's properties format and UTF-8. What stands on the command line wins.
 */
final class ConfigurationFile implements IDefaultValueProvider {

  static final String OPTION = "--config";

  private final Properties values;

  private ConfigurationFile(Properties values) {
    this.values = values;
  }

  /** The file that arguments name. */
  static Optional<Path> named(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(Path.of(arguments[i].substring(OPTION.length() + 1)));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(Path.of(arguments[i + 1]));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @throws Problems if it cannot be read or names an option that the command does not have
   */
  static ConfigurationFile read(Path file, CommandSpec command) throws Problems {
    String text;
    Properties values = new Properties();
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
      values.load(new StringReader(text));
    } catch (NoSuchFileException e) {
      throw new Problems(List.of(OPTION + " " + file + ": no such file"));
    } catch (IOException | IllegalArgumentException e) {
      throw new Problems(List.of(OPTION + " " + file + ": cannot be read: " + e.getMessage()));
    }
    TreeSet<String> known = options(command);
    List<String> problems = new ArrayList<>();
    for (String key : new TreeSet<>(values.stringPropertyNames())) {
      if (!known.contains(key)) {
        problems.add(
            file
                + ":"
                + line(text, key)
                + ": no option '"
                + key
                + "'; the options are "
                + String.join(", ", known));
      }
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return new ConfigurationFile(values);
  }

  private static TreeSet<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(o -> !o.usageHelp() && !o.versionHelp() && !o.longestName().equals(OPTION))
        .map(ConfigurationFile::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(OptionSpec option) {
    return option.longestName().substring(2);
  }

  /** The line of a key, from 1. */
  private static int line(String text, String key) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(key)) {
        return i + 1;
      }
    }
    return 1;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.getProperty(key(option)) : null;
  }
}
