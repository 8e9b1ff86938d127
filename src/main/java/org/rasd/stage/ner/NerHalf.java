package org.rasd.stage.ner;

/** Floating-point numbers in 16 bits: the upper half of a {@code float}, rounded. */
final class NerHalf {

  private NerHalf() {}

  /** The 16 bits of a finite number. */
  static short of(float value) {
    return (short) ((Float.floatToIntBits(value) + 0x8000) >>> 16);
  }

  /** The number of 16 bits. */
  static float value(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }
}
