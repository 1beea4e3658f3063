package dev.albroute.processor.emit;

/** The code of a type that has members of its own. */
interface JsonUnitCode extends JsonCode, JsonMembers {

  /** The members. */
  JsonUnit unit();
}
