package org.rasd.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TsvTable;

/**
 * The page around the data, put together from the resources beside this package and from D3. Its
 * content security policy lets the browser run these scripts and no others, and fetch nothing.
 * Immutable.
 */
final class Page {

  private static final String FOLDER = "/org/rasd/export/report/";
  private static final String D3 = "/META-INF/resources/webjars/d3/";
  private static final String D3_VERSION = "/META-INF/maven/org.webjars.npm/d3/pom.properties";
  private static final List<String> REPORT =
      List.of(
          "words.js",
          "marks.js",
          "record.js",
          "data.js",
          "filters.js",
          "figures.js",
          "time.js",
          "map.js",
          "table.js",
          "main.js");
  private static final List<String> EXPLANATION =
      List.of("words.js", "marks.js", "record.js", "explain.js");

  private final List<String> scripts;
  private final String head;

  private Page(String markup, List<String> scripts) {
    this.scripts = List.copyOf(scripts);
    String hashes = String.join(" ", scripts.stream().map(Page::hash).toList());
    this.head =
        text(FOLDER + markup)
            .replace("{{policy}}", hashes)
            .replace("{{style}}", text(FOLDER + "report.css"));
  }

  /** The page of a run. */
  static Page ofReport() {
    return new Page("page.html", List.of(library(), joined(REPORT)));
  }

  /** The page of {@code rasd explain}. */
  static Page ofExplanation() {
    return new Page("explain.html", List.of(joined(EXPLANATION)));
  }

  private static String joined(List<String> names) {
    StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
    names.forEach(name -> script.append(text(FOLDER + name)));
    return script.append("})();\n").toString();
  }

  private static String d3(String file) {
    Properties properties = new Properties();
    try (InputStream in = Page.class.getResourceAsStream(D3_VERSION)) {
      if (in == null) {
        throw new ResourceException("missing library " + D3_VERSION);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new ResourceException("cannot read " + D3_VERSION, e);
    }
    return text(D3 + properties.getProperty("version") + "/" + file);
  }

  /** The library with its licence, which wants to be in every copy. */
  private static String library() {
    return "/* D3\n" + d3("LICENSE") + "*/\n" + d3("dist/d3.min.js");
  }

  private static String text(String resource) {
    try (InputStream in = Page.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ResourceException("missing built-in resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ResourceException("cannot read built-in resource " + resource, e);
    }
  }

  private static String hash(String script) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Everything before the data. */
  String head() {
    return head;
  }

  /** Everything after the head: data by the id of its element, then the scripts. */
  String tail(Map<String, Object> data) {
    StringBuilder tail = new StringBuilder();
    data.forEach((id, value) -> tail.append(element(id, value)));
    tail.append(element("words", words())).append(element("countries", ActorNames.countries()));
    scripts.forEach(script -> tail.append("<script>").append(script).append("</script>\n"));
    return tail.append("</body>\n</html>\n").toString();
  }

  private static String element(String id, Object value) {
    return "<script type=\"application/json\" id=\""
        + id
        + "\">"
        + Packed.json(value)
        + "</script>\n";
  }

  /** The words of the page: key, then English and Arabic. */
  static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.resource("export/report/words.tsv").rows()) {
      if (words.put(row.get("key"), List.of(row.get("en"), row.get("ar"))) != null) {
        throw row.fault("second entry for '" + row.get("key") + "'; keep one");
      }
    }
    return words;
  }

  /** The outlines of countries. */
  static Map<String, Object> basemap() {
    List<String> arcs = new ArrayList<>();
    Map<String, String> countries = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.resource("export/report/basemap.tsv").rows()) {
      if (row.get("kind").equals("arc")) {
        arcs.add(row.get("data"));
      } else {
        countries.put(row.get("id"), row.get("data"));
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("arcs", arcs);
    map.put("countries", countries);
    return map;
  }
}
