package org.rasd.stage.ner;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.rasd.lexicon.ResourceException;

/**
 * The file a model lives in: eight bytes {@code RASDNER}, version; the payload's length and
 * SHA-256; the payload, big-endian. Tables are sorted by key and hold differences of keys.
 */
public final class NerModelFile {

  /** The version this program writes and reads. */
  public static final int VERSION = 2;

  private static final byte[] MAGIC = "RASDNER".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH_BYTES = 32;
  private static final int HEADER = MAGIC.length + 1 + 4 + HASH_BYTES;

  private NerModelFile() {}

  /**
   * Reads a model.
   *
   * @param in the file's bytes
   * @param name what to call it in messages
   * @throws NerModelException if it is no model, of another version, cut off or damaged
   */
  public static NerModel read(InputStream in, String name) throws IOException {
    byte[] file = in.readAllBytes();
    if (file.length < HEADER || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new NerModelException(name + ": not a name model (it does not begin with RASDNER)");
    }
    if (file[MAGIC.length] != VERSION) {
      throw new NerModelException(
          name + ": version " + file[MAGIC.length] + ", this program reads version " + VERSION);
    }
    ByteBuffer buffer = ByteBuffer.wrap(file);
    buffer.position(MAGIC.length + 1);
    int length = buffer.getInt();
    byte[] expected = new byte[HASH_BYTES];
    buffer.get(expected);
    if (length != file.length - HEADER) {
      throw new NerModelException(
          name + ": " + (file.length - HEADER) + " bytes of model, expected " + length);
    }
    MessageDigest digest = sha256();
    digest.update(file, HEADER, length);
    if (!MessageDigest.isEqual(expected, digest.digest())) {
      throw new NerModelException(name + ": damaged (its SHA-256 is not the one written in it)");
    }
    return new NerModelReader(file, HEADER).model();
  }

  /**
   * The model in a file, or the one that ships with Rasd if none is given.
   *
   * @throws ResourceException if it is missing or unreadable
   * @throws NerModelException if it is no model, of another version, cut off or damaged
   */
  static NerModel load(Optional<Path> file) {
    String name = file.map(Path::toString).orElse(NerModel.RESOURCE);
    try (InputStream in = open(file)) {
      return read(in, name);
    } catch (IOException e) {
      throw new ResourceException(name + ": cannot be read as a model: " + e.getMessage(), e);
    }
  }

  private static InputStream open(Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      if (!Files.isRegularFile(file.get())) {
        throw new ResourceException(file.get() + ": no such model; make one with train ner");
      }
      return Files.newInputStream(file.get());
    }
    InputStream in = NerModel.class.getResourceAsStream(NerModel.RESOURCE);
    if (in == null) {
      throw new ResourceException("missing built-in model " + NerModel.RESOURCE);
    }
    return in;
  }

  /** The bytes of a model's file. */
  public static byte[] write(NerModel model) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(payload)) {
      new NerModelWriter(out).model(model);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(MAGIC);
      out.writeByte(VERSION);
      out.writeInt(payload.size());
      out.write(sha256().digest(payload.toByteArray()));
      payload.writeTo(out);
    }
    return file.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
