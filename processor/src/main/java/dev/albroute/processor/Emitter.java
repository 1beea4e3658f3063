package dev.albroute.processor;

import dev.albroute.processor.emit.GeneratedFile;
import dev.albroute.processor.model.HandlerModel;
import java.util.List;

/** Turns the model of a handler into source text. */
interface Emitter {

  /**
   * The classes of a handler.
   *
   * @param model the handler
   * @return the source of each class
   */
  List<GeneratedFile> emit(HandlerModel model);
}
