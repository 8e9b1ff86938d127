package org.rasd.stage.ner;

import java.util.function.Supplier;

/**
 * A head that is made when it is first asked for, since most programs use the default one only.
 * Safe for many threads.
 */
final class NerLazyHead {

  private final String name;
  private final Supplier<NerHead> maker;
  private volatile NerHead made;

  NerLazyHead(String name, Supplier<NerHead> maker) {
    this.name = name;
    this.maker = maker;
  }

  static NerLazyHead of(NerHead head) {
    return new NerLazyHead(head.name(), () -> head);
  }

  String name() {
    return name;
  }

  NerHead get() {
    NerHead head = made;
    if (head == null) {
      synchronized (this) {
        head = made == null ? maker.get() : made;
        made = head;
      }
    }
    return head;
  }
}
