package org.rasd.stage.segment;

import java.util.List;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;

/** Says which part of the page is title, lead, body, and page furniture. */
public final class ZoneStage implements Stage {

  static final String NAME = "zones";

  private final Furniture furniture = Furniture.load();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ZONES);
  }

  @Override
  public Document process(Document document) {
    Page page = Page.of(document.text());
    new PageZones(page, furniture, document.metadata().title()).decide();
    return document.with(Layer.ZONES, List.copyOf(page.zones()));
  }
}
