package org.rasd.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * The name of a file for a document: never leads to another folder, is another one for another id
 * also where the file system takes upper for lower case, and is the id itself where that is plain.
 */
final class SafeName {

  private static final int LONGEST = 60;

  /** Names of devices on Windows. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3");

  private SafeName() {}

  static String of(String id) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < id.length() && safe.length() < LONGEST; i++) {
      char c = id.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
      safe.append(plain ? c : '_');
    }
    String name = safe.toString();
    boolean itself = name.equals(id) && !name.isEmpty() && !DEVICES.contains(name);
    return itself ? name : name + "-" + hash(id);
  }

  private static String hash(String id) {
    byte[] hash = RecordIds.sha256().digest(id.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 6);
  }
}
