package dev.albroute.processor.emit;

/**
 * A compilation unit to write.
 *
 * @param qualifiedName the qualified name of its one top-level class
 * @param source its text, the same for the same model
 */
public record GeneratedFile(String qualifiedName, String source) {}
