package org.rasd.corpus.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Classes and ids that a page's own style sheet does not show; simple rules only. */
final class HiddenRules {

  private static final Pattern RULE =
      Pattern.compile("(?:^|[}\\s])([.#][A-Za-z][\\w-]*)\\s*\\{[^{}]*?display\\s*:\\s*none");

  private static final int LONGEST_STYLE = 200_000;

  private HiddenRules() {}

  /** Selectors such as {@code .popup}; what a media query says is left aside. */
  static Set<String> of(Document page) {
    Set<String> hidden = new HashSet<>();
    for (Element style : page.select("style")) {
      String rules = style.data();
      if (rules.length() <= LONGEST_STYLE && !rules.contains("@media")) {
        Matcher matcher = RULE.matcher(rules);
        while (matcher.find()) {
          hidden.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return hidden;
  }

  static boolean matches(Element element, Set<String> hidden) {
    boolean byId = hidden.contains("#" + element.id().toLowerCase(Locale.ROOT));
    return byId
        || element.classNames().stream()
            .anyMatch(name -> hidden.contains("." + name.toLowerCase(Locale.ROOT)));
  }
}
